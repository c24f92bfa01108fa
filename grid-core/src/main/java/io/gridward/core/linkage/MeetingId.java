package io.gridward.core.linkage;

import java.util.regex.Pattern;

/**
 * The id of a deliberation or a joint meeting, chosen by the host. Its items are numbered within it.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens or underscores
 */
public record MeetingId(String value) implements Comparable<MeetingId> {
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]{0,63}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public MeetingId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "meeting id must be 1 to 64 letters, digits, dots, hyphens or underscores, got " + value);
        }
    }

    @Override
    public int compareTo(MeetingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
