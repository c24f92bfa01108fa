package io.gridward.core.casefile;

import static io.gridward.core.casefile.EventTelling.tell;

import io.gridward.core.finding.EventCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.time.Rung;
import io.gridward.core.time.Stopwatch;
import org.jspecify.annotations.Nullable;

/** A clock starts, reaches a rung or stops. */
public sealed interface ClockEvent extends CaseEvent {
    /**
     * Reads the event by what it is.
     *
     * @param cases what to do with each
     * @param <R> the type of the result
     * @return the result of the case that applies
     */
    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(Families<R> families) {
        return families.clock(this);
    }

    /**
     * What to do with each event of the family. New events may come in a minor version; they, and every
     * case left out, go to {@link #otherwise}.
     *
     * @param <R> the type of the result
     */
    interface Cases<R> {
        /**
         * Takes every event no other method takes.
         *
         * @param event the event
         * @return the result
         */
        R otherwise(ClockEvent event);

        /**
         * Takes this event: a clock began to run.
         *
         * @param event the event
         * @return the result
         */
        default R clockStarted(ClockStarted event) {
            return otherwise(event);
        }

        /**
         * Takes this event: a clock reached a rung.
         *
         * @param event the event
         * @return the result
         */
        default R rungReached(RungReached event) {
            return otherwise(event);
        }

        /**
         * Takes this event: a clock was stopped.
         *
         * @param event the event
         * @return the result
         */
        default R clockStopped(ClockStopped event) {
            return otherwise(event);
        }
    }

    /**
     * A clock began to run.
     *
     * @param head number, instant and command
     * @param clock the clock
     * @param stopwatch its budget, calendar and computed rungs
     */
    record ClockStarted(EventHead head, ClockId clock, Stopwatch stopwatch) implements ClockEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clockStarted(this);
        }

        @Override
        public Finding told() {
            String limit = stopwatch.budget().limit().toString();
            String due = stopwatch.dueAt().toString();
            String kind = clock.kind().id();
            return stopwatch.measured()
                    ? tell(EventCode.CLOCK_STARTED, "clock", kind, "limit", limit, "due", due)
                    : tell(
                            EventCode.CLOCK_STARTED,
                            "clock",
                            kind,
                            "limit",
                            limit,
                            "due",
                            due,
                            "calendar",
                            stopwatch.calendarId());
        }
    }

    /**
     * A clock reached a rung.
     *
     * @param head number, instant and command
     * @param clock the clock
     * @param rung the rung, with its due instant
     * @param following the next repeat, if this was the last rung; null otherwise
     */
    record RungReached(
            EventHead head,
            ClockId clock,
            Rung rung,
            @Nullable Rung following) implements ClockEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rungReached(this);
        }

        @Override
        public Finding told() {
            return tell(
                    EventCode.RUNG_REACHED,
                    "clock",
                    clock.kind().id(),
                    "rung",
                    rung.label(),
                    "due",
                    rung.at().toString());
        }
    }

    /**
     * A clock was stopped.
     *
     * @param head number, instant and command
     * @param clock the clock
     */
    record ClockStopped(EventHead head, ClockId clock) implements ClockEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clockStopped(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.CLOCK_STOPPED, "clock", clock.kind().id());
        }
    }
}
