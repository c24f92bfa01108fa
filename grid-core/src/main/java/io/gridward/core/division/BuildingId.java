package io.gridward.core.division;

import java.util.regex.Pattern;

/**
 * The host's reference to a building (楼栋).
 *
 * @param value 1 to 64 characters without white space, such as {@code 00017} or {@code 海滨一区-3幢}
 */
public record BuildingId(String value) implements Comparable<BuildingId> {
    private static final Pattern FORM = Pattern.compile("\\S{1,64}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is empty, too long or has white space
     */
    public BuildingId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "building id must be 1 to 64 characters without white space, got " + value);
        }
    }

    @Override
    public int compareTo(BuildingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
