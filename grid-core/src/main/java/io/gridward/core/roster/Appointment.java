package io.gridward.core.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person in one post for a time.
 *
 * @param post the post
 * @param person who holds it
 * @param deputy true if he only stands in while nobody else holds it
 * @param from the first day of the term
 * @param to the last day of the term, or null if it is open
 */
public record Appointment(
        PostId post,
        PersonRef person,
        boolean deputy,
        LocalDate from,
        @Nullable LocalDate to) {
    /**
     * Tells whether the term holds on a day.
     *
     * @param date the day, in the zone of the area's calendar
     * @return true on the first and last day too
     */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }
}
