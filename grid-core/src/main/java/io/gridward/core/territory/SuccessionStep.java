package io.gridward.core.territory;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;

/**
 * Who took over from one area on one day.
 *
 * @param date the first day on which the successors answer for what the area answered for
 * @param kind what happened: a split, a merger, a recode, an addition that took over from it, or a retirement
 * @param from the code of the area just before
 * @param to the codes of the successors: the area itself first if it goes on, then in the order of the tree; after a
 *     retirement whoever took over from the nearest area it lay in that did not end without a successor, and empty if
 *     there is none
 */
public record SuccessionStep(LocalDate date, ChangeKind kind, AreaCode from, List<AreaCode> to) {
    /** Copies the successors. */
    public SuccessionStep {
        to = ImmutableList.copyOf(to);
    }
}
