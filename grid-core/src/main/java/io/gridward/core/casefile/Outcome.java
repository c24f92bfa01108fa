package io.gridward.core.casefile;

import com.google.common.collect.ImmutableList;
import io.gridward.core.finding.Finding;
import java.util.List;

/** What a command came to: events, a refusal with every reason, or the answer it got the first time. */
public sealed interface Outcome {
    /**
     * The command happened.
     *
     * @param events what happened, in order; empty only for a tick at which no clock was due
     * @param after the case file after the events
     */
    record Accepted(List<CaseEvent> events, CaseFile after) implements Outcome {
        /** Copies the events. */
        public Accepted {
            events = ImmutableList.copyOf(events);
        }
    }

    /**
     * The command was refused; the case file is unchanged.
     *
     * @param reasons why; at least one
     */
    record Refused(List<Finding> reasons) implements Outcome {
        /**
         * Copies the reasons.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Refused {
            reasons = ImmutableList.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("reasons must not be empty");
            }
        }
    }

    /**
     * The command was told before and nothing happens again.
     *
     * @param first the number of its first event
     * @param last the number of its last event
     */
    record Repeated(int first, int last) implements Outcome {}
}
