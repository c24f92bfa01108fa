package io.gridward.core.roster;

import com.google.common.collect.ImmutableSet;
import io.gridward.core.territory.AreaCode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A post is assigned to areas and answers for what is done there, as where street leaders take communities,
 * community secretaries grids and branch secretaries households (三级联动).
 *
 * @param post the post that supervises
 * @param areas the areas assigned to it, at least one; it covers what lies in them unless a nearer one does
 * @param from the first day
 * @param to the last day, or null if it is open
 */
public record Supervision(
        PostId post,
        Set<AreaCode> areas,
        LocalDate from,
        @Nullable LocalDate to) {
    /**
     * Copies the areas.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Supervision {
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("areas must name at least one area, got " + areas);
        }
        areas = ImmutableSet.copyOf(areas);
    }

    /**
     * Tells whether it holds on a day.
     *
     * @param date the day
     * @return true on the first and last day too
     */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }
}
