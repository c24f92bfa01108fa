package io.gridward.core.desk;

import com.google.common.collect.ImmutableList;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import java.util.List;

/**
 * Events that a store took in one append, and where they stand among all appends of that store.
 *
 * @param position from 1, greater for every later append; positions may have gaps
 * @param caseId the case
 * @param events what happened to it, in order; at least one
 */
public record Commit(long position, CaseId caseId, List<CaseEvent> events) {
    /**
     * Copies the events.
     *
     * @throws IllegalArgumentException if the position is below 1, or there is no event
     */
    public Commit {
        if (position < 1) {
            throw new IllegalArgumentException("position must be 1 or more, got " + position);
        }
        events = ImmutableList.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a commit of " + caseId + " needs an event, got none");
        }
    }

    /**
     * Returns the version of the case after it.
     *
     * @return the number of the last event
     */
    public int version() {
        return events.get(events.size() - 1).head().number();
    }

    /** Prints position, case and the numbers of the events. */
    @Override
    public String toString() {
        return position + ": " + caseId + " " + events.get(0).head().number() + "-" + version();
    }
}
