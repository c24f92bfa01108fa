package io.gridward.core.party;

import io.gridward.core.territory.AreaCode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a party is charged with, where and since when.
 *
 * @param party the party
 * @param matter the id of the matter
 * @param areas where it is in charge, the areas below included
 * @param from the first day
 * @param to the last day, or null if it is open
 */
public record Mandate(
        PartyId party,
        String matter,
        Set<AreaCode> areas,
        LocalDate from,
        @Nullable LocalDate to) {
    /** Copies the areas. */
    public Mandate {
        areas = Set.copyOf(areas);
    }

    /**
     * Tells whether the mandate holds on a day.
     *
     * @param date the day
     * @return true on the first and last day too
     */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }
}
