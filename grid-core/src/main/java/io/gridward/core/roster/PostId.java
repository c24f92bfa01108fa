package io.gridward.core.roster;

import java.util.regex.Pattern;

/**
 * The id of a post.
 *
 * @param value 1 to 64 letters, digits, hyphens, slashes or dots, such as {@code 120116051005001/grid-worker}
 */
public record PostId(String value) implements Comparable<PostId> {
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z][0-9A-Za-z./-]{0,63}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public PostId {
        if (!FORM.matcher(value).matches()) {
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
