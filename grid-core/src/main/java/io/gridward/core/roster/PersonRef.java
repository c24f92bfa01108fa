package io.gridward.core.roster;

import com.google.common.base.CharMatcher;

/**
 * A reference to a person in the host's own register. Opaque: Gridward compares it and nothing else.
 *
 * @param value 1 to 64 characters without white space, such as {@code p-0142}; never a name or an ID number
 */
public record PersonRef(String value) {
    private static final int LONGEST = 64;
    private static final CharMatcher WHITE_SPACE =
            CharMatcher.anyOf(" \t\n\u000B\f\r").precomputed();

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is empty, longer than 64 or holds white space
     */
    public PersonRef {
        if (value.isEmpty() || value.codePointCount(0, value.length()) > LONGEST || WHITE_SPACE.matchesAnyOf(value)) {
            throw new IllegalArgumentException("person must be 1 to 64 characters without white space, got " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
