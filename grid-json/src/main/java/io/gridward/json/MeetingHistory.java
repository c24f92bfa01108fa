package io.gridward.json;

import io.gridward.core.linkage.MeetingEvent;
import io.gridward.core.linkage.MeetingId;
import java.util.List;

/**
 * What happened in one deliberation or joint meeting, as it was stored.
 *
 * @param id the meeting
 * @param events consecutive, in order; from its first event on, or from a later one
 */
public record MeetingHistory(MeetingId id, List<MeetingEvent> events) {
    /** Copies the events. */
    public MeetingHistory {
        events = List.copyOf(events);
    }

    /** Prints the id and a count. */
    @Override
    public String toString() {
        return "history of " + id + ", " + events.size() + " events";
    }
}
