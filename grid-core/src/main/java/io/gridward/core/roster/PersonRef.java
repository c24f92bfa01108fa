package io.gridward.core.roster;

import java.util.regex.Pattern;

/**
 * A reference to a person in the host's own register. Opaque: Gridward compares it and nothing else.
 *
 * @param value 1 to 64 characters without white space, such as {@code p-0142}; never a name or an ID number
 */
public record PersonRef(String value) {
    private static final Pattern FORM = Pattern.compile("\\S{1,64}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is empty, longer than 64 or holds white space
     */
    public PersonRef {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("person must be 1 to 64 characters without white space, got " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
