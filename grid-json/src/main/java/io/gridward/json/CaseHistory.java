package io.gridward.json;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Casework;
import java.util.List;

/**
 * What happened to one case, as it was stored.
 *
 * @param id the case
 * @param events consecutive, in order; from its first event on, or from a later one
 */
public record CaseHistory(CaseId id, List<CaseEvent> events) {
    /** Copies the events. */
    public CaseHistory {
        events = List.copyOf(events);
    }

    /**
     * Returns the case as the events leave it. No policy, roster or calendar is asked.
     *
     * @return the case file
     * @throws IllegalArgumentException if the events do not begin with the first, or contradict each other
     */
    public CaseFile replay() {
        if (!events.isEmpty() && events.get(0).head().number() != 1) {
            throw new IllegalArgumentException("events must begin with number 1, got "
                    + events.get(0).head().number());
        }
        return Casework.replay(id, events);
    }

    /** Prints the id and a count. */
    @Override
    public String toString() {
        return "history of " + id + ", " + events.size() + " events";
    }
}
