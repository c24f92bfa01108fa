package io.gridward.core.casefile;

import com.google.common.base.CharMatcher;

/**
 * A reference to a text a person wrote, kept outside the events where it can be erased.
 *
 * @param value 1 to 128 characters without white space
 */
public record TextRef(String value) {
    private static final int LONGEST = 128;
    private static final CharMatcher WHITE_SPACE =
            CharMatcher.anyOf(" \t\n\u000B\f\r").precomputed();

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public TextRef {
        if (value.isEmpty() || value.codePointCount(0, value.length()) > LONGEST || WHITE_SPACE.matchesAnyOf(value)) {
            throw new IllegalArgumentException(
                    "text reference must be 1 to 128 characters without white space, got " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
