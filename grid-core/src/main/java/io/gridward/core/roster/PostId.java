package io.gridward.core.roster;

import com.google.common.base.CharMatcher;

/**
 * The id of a post.
 *
 * @param value 1 to 64 letters, digits, hyphens, slashes or dots, such as {@code 120116051005001/grid-worker}
 */
public record PostId(String value) implements Comparable<PostId> {
    private static final int LONGEST = 64;
    private static final CharMatcher FIRST = CharMatcher.inRange('0', '9')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('a', 'z'))
            .precomputed();
    private static final CharMatcher EACH = FIRST.or(CharMatcher.anyOf("./-")).precomputed();

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public PostId {
        if (value.isEmpty()
                || value.length() > LONGEST
                || !FIRST.matches(value.charAt(0))
                || !EACH.matchesAllOf(value)) {
            throw new IllegalArgumentException("post id must be 1 to 64 of letters, digits, -./, got " + value);
        }
    }

    @Override
    public int compareTo(PostId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
