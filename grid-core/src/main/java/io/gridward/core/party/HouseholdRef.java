package io.gridward.core.party;

import java.util.regex.Pattern;

/**
 * A reference to a household in the host's own register. Opaque: Gridward compares it and nothing else.
 *
 * @param value 1 to 64 characters without white space, such as {@code h-0142}; never a name or an address
 */
public record HouseholdRef(String value) {
    private static final Pattern FORM = Pattern.compile("\\S{1,64}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is empty, longer than 64 or holds white space
     */
    public HouseholdRef {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "household must be 1 to 64 characters without white space, got " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
