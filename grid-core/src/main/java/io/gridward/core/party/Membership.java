package io.gridward.core.party;

import io.gridward.core.roster.PersonRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One member in one unit of the chain for a time.
 *
 * @param unit the unit
 * @param person the member, by reference
 * @param kind how the unit leads the member
 * @param from the first day
 * @param to the last day, or null if it is open
 */
public record Membership(
        BranchId unit,
        PersonRef person,
        MembershipKind kind,
        LocalDate from,
        @Nullable LocalDate to) {
    /**
     * Tells whether the membership holds on a day.
     *
     * @param date the day
     * @return true on the first and last day too
     */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }
}
