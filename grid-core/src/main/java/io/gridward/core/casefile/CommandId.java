package io.gridward.core.casefile;

import com.google.common.base.CharMatcher;

/**
 * The id of a command, chosen by who sends it. A command told twice happens once.
 *
 * @param value 1 to 128 printable characters without white space
 */
public record CommandId(String value) {
    private static final int LONGEST = 128;
    private static final CharMatcher WHITE_SPACE =
            CharMatcher.anyOf(" \t\n\u000B\f\r").precomputed();

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public CommandId {
        if (value.isEmpty() || value.codePointCount(0, value.length()) > LONGEST || WHITE_SPACE.matchesAnyOf(value)) {
            throw new IllegalArgumentException(
                    "command id must be 1 to 128 characters without white space, got " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
