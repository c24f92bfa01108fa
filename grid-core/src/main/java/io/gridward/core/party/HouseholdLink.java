package io.gridward.core.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which building group answers for a household for a time: the last link of the chain.
 *
 * @param household the household, by reference
 * @param unit the building group
 * @param from the first day
 * @param to the last day, or null if it is open
 */
public record HouseholdLink(
        HouseholdRef household,
        BranchId unit,
        LocalDate from,
        @Nullable LocalDate to) {
    /**
     * Tells whether the link holds on a day.
     *
     * @param date the day
     * @return true on the first and last day too
     */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }
}
