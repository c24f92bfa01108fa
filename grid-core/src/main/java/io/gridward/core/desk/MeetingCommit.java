package io.gridward.core.desk;

import com.google.common.collect.ImmutableList;
import io.gridward.core.linkage.MeetingEvent;
import io.gridward.core.linkage.MeetingId;
import java.util.List;

/**
 * Events that a store of meetings took in one append, and where they stand among all appends of that store.
 *
 * @param position from 1, greater for every later append; positions may have gaps
 * @param meeting the deliberation or joint meeting
 * @param events what happened in it, in order; at least one
 */
public record MeetingCommit(long position, MeetingId meeting, List<MeetingEvent> events) {
    /**
     * Copies the events.
     *
     * @throws IllegalArgumentException if the position is below 1, or there is no event
     */
    public MeetingCommit {
        if (position < 1) {
            throw new IllegalArgumentException("position must be 1 or more, got " + position);
        }
        events = ImmutableList.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a commit of " + meeting + " needs an event, got none");
        }
    }

    /** Prints position, meeting and the numbers of the events. */
    @Override
    public String toString() {
        return position + ": " + meeting + " " + events.get(0).head().number() + "-"
                + events.get(events.size() - 1).head().number();
    }
}
