package io.gridward.core.linkage;

import com.google.common.collect.ImmutableList;
import io.gridward.core.finding.Finding;
import java.util.List;

/**
 * What a command to a meeting came to: events, a refusal with every reason, or the answer it got the first time.
 *
 * @param <M> the kind of meeting
 */
public sealed interface MeetingOutcome<M> {
    /**
     * The command happened.
     *
     * @param events what happened, in order; empty only where time passed and nothing was due
     * @param after the meeting after the events
     * @param <M> the kind of meeting
     */
    record Accepted<M>(List<MeetingEvent> events, M after) implements MeetingOutcome<M> {
        /** Copies the events. */
        public Accepted {
            events = ImmutableList.copyOf(events);
        }
    }

    /**
     * The command was refused; the meeting is unchanged.
     *
     * @param reasons why; at least one
     * @param <M> the kind of meeting
     */
    record Refused<M>(List<Finding> reasons) implements MeetingOutcome<M> {
        /** Copies the reasons. */
        public Refused {
            reasons = ImmutableList.copyOf(reasons);
        }
    }

    /**
     * The command was told before and nothing happens again.
     *
     * @param first the number of its first event
     * @param last the number of its last event
     * @param <M> the kind of meeting
     */
    record Repeated<M>(int first, int last) implements MeetingOutcome<M> {}
}
