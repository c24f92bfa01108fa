package io.gridward.core.casefile;

import java.util.regex.Pattern;

/**
 * The id of a case, chosen by the host before anything is known of it. Inner things are numbered within it:
 * {@code C17/slip/2}.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens or underscores, such as {@code C17}
 */
public record CaseId(String value) implements Comparable<CaseId> {
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]{0,63}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public CaseId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "case id must be 1 to 64 letters, digits, dots, hyphens or underscores, got " + value);
        }
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
