package io.gridward.core.casefile;

import static io.gridward.core.casefile.EventTelling.tell;

import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.EventCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.time.Rung;
import io.gridward.core.time.Schedule;
import io.gridward.core.time.Stopwatch;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clock starts, reaches a rung, stands still, gets more time or stops. */
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
         * Takes this event: a clock stands still.
         *
         * @param event the event
         * @return the result
         */
        default R clockPaused(ClockPaused event) {
            return otherwise(event);
        }

        /**
         * Takes this event: a clock that stood still runs on.
         *
         * @param event the event
         * @return the result
         */
        default R clockResumed(ClockResumed event) {
            return otherwise(event);
        }

        /**
         * Takes this event: a clock got more time.
         *
         * @param event the event
         * @return the result
         */
        default R clockExtended(ClockExtended event) {
            return otherwise(event);
        }

        /**
         * Takes this event: a clock became due at a promised date.
         *
         * @param event the event
         * @return the result
         */
        default R clockPromised(ClockPromised event) {
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

        /**
         * Takes this event: a stage of the work got a clock.
         *
         * @param event the event
         * @return the result
         */
        default R milestoneSet(MilestoneSet event) {
            return otherwise(event);
        }

        /**
         * Takes this event: a running clock got another limit.
         *
         * @param event the event
         * @return the result
         */
        default R clockLimited(ClockLimited event) {
            return otherwise(event);
        }

        /**
         * Takes this event: a running clock was measured anew.
         *
         * @param event the event
         * @return the result
         */
        default R clockRemeasured(ClockRemeasured event) {
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
        public List<Finding> reasons() {
            return unmeasured(stopwatch.schedule());
        }

        @Override
        public Finding told() {
            String limit = stopwatch.budget().limit().toString();
            String due = stopwatch.dueAt().toString();
            String kind = clock.kind().id();
            if (stopwatch.isPromised()) {
                return tell(EventCode.CLOCK_PROMISED, "clock", kind, "due", due);
            }
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
     * A clock stands still until it is resumed or stopped.
     *
     * @param head number, instant and command
     * @param clock the clock
     */
    record ClockPaused(EventHead head, ClockId clock) implements ClockEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clockPaused(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.CLOCK_PAUSED, "clock", clock.kind().id());
        }
    }

    /**
     * A clock that stood still runs on.
     *
     * @param head number, instant and command
     * @param clock the clock
     * @param since when its pause ended
     * @param schedule what lies before it now
     */
    record ClockResumed(EventHead head, ClockId clock, Instant since, Schedule schedule) implements ClockEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clockResumed(this);
        }

        @Override
        public Finding told() {
            return tell(
                    EventCode.CLOCK_RESUMED,
                    "clock",
                    clock.kind().id(),
                    "due",
                    schedule.dueAt().toString());
        }
    }

    /**
     * A clock got more time.
     *
     * @param head number, instant and command
     * @param clock the clock
     * @param limit its limit from now on, counted from its start
     * @param schedule what lies before it now
     */
    record ClockExtended(EventHead head, ClockId clock, TimeLimit limit, Schedule schedule) implements ClockEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clockExtended(this);
        }

        @Override
        public Finding told() {
            return tell(
                    EventCode.CLOCK_EXTENDED,
                    "clock",
                    clock.kind().id(),
                    "limit",
                    limit.toString(),
                    "due",
                    schedule.dueAt().toString());
        }
    }

    /**
     * A clock became due at a promised date, which no pause moves.
     *
     * @param head number, instant and command
     * @param clock the clock
     * @param schedule what lies before it now
     */
    record ClockPromised(EventHead head, ClockId clock, Schedule schedule) implements ClockEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clockPromised(this);
        }

        @Override
        public Finding told() {
            return tell(
                    EventCode.CLOCK_PROMISED,
                    "clock",
                    clock.kind().id(),
                    "due",
                    schedule.dueAt().toString());
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

    /**
     * A stage of the work got a clock, which starts next.
     *
     * @param head number, instant and command
     * @param milestone the stage
     * @param clock its clock
     */
    record MilestoneSet(EventHead head, String milestone, ClockId clock) implements ClockEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.milestoneSet(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.MILESTONE_SET, "milestone", milestone, "ordinal", Integer.toString(clock.ordinal()));
        }
    }

    /**
     * A running clock got another limit, counted from its start: what was used stays used.
     *
     * @param head number, instant and command
     * @param clock the clock
     * @param before when it was due
     * @param budget its limit and rungs from now on
     * @param schedule what lies before it from now on
     */
    record ClockLimited(EventHead head, ClockId clock, Instant before, TimeBudget budget, Schedule schedule)
            implements ClockEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clockLimited(this);
        }

        @Override
        public List<Finding> reasons() {
            return unmeasured(schedule);
        }

        @Override
        public Finding told() {
            return tell(
                    EventCode.CLOCK_LIMITED,
                    "clock",
                    clock.kind().id(),
                    "limit",
                    budget.limit().toString(),
                    "due",
                    schedule.dueAt().toString(),
                    "before",
                    before.toString());
        }
    }

    /**
     * A running clock was measured anew, by the calendar now in force: what was used stays used.
     *
     * @param head number, instant and command
     * @param clock the clock
     * @param before when it was due
     * @param schedule what lies before it from now on
     */
    record ClockRemeasured(EventHead head, ClockId clock, Instant before, Schedule schedule) implements ClockEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clockRemeasured(this);
        }

        @Override
        public List<Finding> reasons() {
            return unmeasured(schedule);
        }

        @Override
        public Finding told() {
            return tell(
                    EventCode.CLOCK_REMEASURED,
                    "clock",
                    clock.kind().id(),
                    "due",
                    schedule.dueAt().toString(),
                    "before",
                    before.toString());
        }
    }

    private static List<Finding> unmeasured(Schedule schedule) {
        return schedule.measured()
                ? List.of()
                : List.of(Finding.warning(CourseCode.UNMEASURED, List.of(), "calendar", schedule.calendarId()));
    }
}
