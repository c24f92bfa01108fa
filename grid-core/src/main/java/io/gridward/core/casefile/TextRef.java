package io.gridward.core.casefile;

import java.util.regex.Pattern;

/**
 * A reference to a text a person wrote, kept outside the events where it can be erased.
 *
 * @param value 1 to 128 characters without white space
 */
public record TextRef(String value) {
    private static final Pattern FORM = Pattern.compile("\\S{1,128}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public TextRef {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "text reference must be 1 to 128 characters without white space, got " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
