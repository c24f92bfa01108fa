package io.gridward.core.casefile;

import java.util.regex.Pattern;

/**
 * The id of a command, chosen by who sends it. A command told twice happens once.
 *
 * @param value 1 to 128 printable characters without white space
 */
public record CommandId(String value) {
    private static final Pattern FORM = Pattern.compile("\\S{1,128}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public CommandId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "command id must be 1 to 128 characters without white space, got " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
