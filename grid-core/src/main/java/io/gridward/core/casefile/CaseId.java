package io.gridward.core.casefile;

import com.google.common.base.CharMatcher;

/**
 * The id of a case, chosen by the host before anything is known of it. Inner things are numbered within it:
 * {@code C17/slip/2}.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens or underscores, such as {@code C17}
 */
public record CaseId(String value) implements Comparable<CaseId> {
    private static final int LONGEST = 64;
    private static final CharMatcher FIRST = CharMatcher.inRange('0', '9')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('a', 'z'))
            .precomputed();
    private static final CharMatcher EACH = FIRST.or(CharMatcher.anyOf("._-")).precomputed();

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public CaseId {
        if (!isId(value)) {
            throw new IllegalArgumentException(
                    "case id must be 1 to 64 letters, digits, dots, hyphens or underscores, got " + value);
        }
    }

    /**
     * Tells whether a text has the form of a case id.
     *
     * @param text any text
     * @return true if a case may have it as its id
     */
    public static boolean isId(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && FIRST.matches(text.charAt(0)) && EACH.matchesAllOf(text);
    }

    @Override
    public int compareTo(CaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
