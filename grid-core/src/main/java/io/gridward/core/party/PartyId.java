package io.gridward.core.party;

import java.util.regex.Pattern;

/**
 * The id of a participant organisation.
 *
 * @param value kebab-case, such as {@code city-garden-centre}
 */
public record PartyId(String value) implements Comparable<PartyId> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*+");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not kebab-case
     */
    public PartyId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("party id must be kebab-case, got " + value);
        }
    }

    @Override
    public int compareTo(PartyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
