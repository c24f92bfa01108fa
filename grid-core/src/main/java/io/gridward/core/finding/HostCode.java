package io.gridward.core.finding;

import java.util.regex.Pattern;

/**
 * A reason code of the embedding host, such as {@code cityhall:NOT_IN_BUDGET}.
 *
 * @param prefix the host's own prefix, lower-case letters, digits and hyphens, never {@code gridward}
 * @param name upper-case words joined by underscores
 * @param template the text in both languages, in the form {@link ReasonCode} describes
 */
public record HostCode(String prefix, String name, BilingualText template) implements ReasonCode {
    private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*+");

    /**
     * Checks prefix, name and template.
     *
     * @throws IllegalArgumentException if prefix or name has another form, the prefix is {@code gridward}, or
     *     the template leaves a brace or bracket open or names other details in Chinese than in English
     */
    public HostCode {
        if (!PREFIX.matcher(prefix).matches() || prefix.equals("gridward")) {
            throw new IllegalArgumentException("prefix must be the host's own, lower-case, got " + prefix);
        }
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("name must be UPPER_CASE words, got " + name);
        }
        if (!Template.isWellFormed(template)) {
            throw new IllegalArgumentException(
                    "template must close its brackets and name the same details in both languages, got " + template);
        }
    }

    @Override
    public String code() {
        return prefix + ":" + name;
    }
}
