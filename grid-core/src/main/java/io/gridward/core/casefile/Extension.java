package io.gridward.core.casefile;

import io.gridward.core.escalation.ClockKind;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.time.Deadline;
import io.gridward.core.time.Measurement;
import io.gridward.core.time.Schedule;
import io.gridward.core.time.Stopwatch;
import io.gridward.core.time.TimeLimit;
import io.gridward.core.time.WorkCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * More time (延期) for the level and the whole case, by a limit or until a promised date; each clock by the calendar
 * it is recorded with.
 */
final class Extension {
    /** The largest amount of a limit. */
    private static final int MOST = 100_000;

    private Extension() {}

    /** The clocks that an extension moves. */
    static List<ClockId> clocks(Draft draft) {
        return draft.file()
                .clocks()
                .running(clock -> clock.kind() == ClockKind.LEVEL || clock.kind() == ClockKind.OVERALL);
    }

    /** The clock that an extension is counted from: that of the level, or the overall clock where none runs. */
    static Optional<ClockId> first(Draft draft) {
        CaseClocks clocks = draft.file().clocks();
        return clocks.runningNewest(ClockKind.LEVEL).or(() -> clocks.runningNewest(ClockKind.OVERALL));
    }

    /** When that clock falls due. */
    static Optional<Instant> due(Draft draft) {
        return first(draft).map(clock -> stopwatch(draft, clock).dueAt());
    }

    /** The calendar it is recorded with. */
    static WorkCalendar calendar(Draft draft) {
        return first(draft).map(clock -> Timekeeping.recorded(draft, clock)).orElseGet(draft::calendar);
    }

    /** Makes them due at a promised date, those that are due before it. */
    static Decision until(Draft draft, Instant promised) {
        List<ClockId> earlier = earlier(draft, promised);
        if (earlier.isEmpty()) {
            return draft.refusal(RefusalCode.NOTHING_TO_EXTEND, "until", promised.toString());
        }
        Draft extended = draft;
        for (ClockId clock : earlier) {
            extended = promise(extended, clock, promised);
        }
        return extended;
    }

    private static List<ClockId> earlier(Draft draft, Instant promised) {
        return clocks(draft).stream()
                .filter(clock -> promised.isAfter(stopwatch(draft, clock).dueAt()))
                .toList();
    }

    /** The calendars of the clocks that a promised date moves; those of all where it moves none. */
    static List<WorkCalendar> calendars(Draft draft, Instant promised) {
        List<ClockId> earlier = earlier(draft, promised);
        return (earlier.isEmpty() ? clocks(draft) : earlier)
                .stream().map(clock -> Timekeeping.recorded(draft, clock)).toList();
    }

    /** Adds a limit to each of them; what was promised stays a promise. */
    static Decision by(Draft draft, TimeLimit more) {
        List<ClockId> clocks = clocks(draft);
        if (clocks.isEmpty()) {
            return draft.refusal(RefusalCode.NOTHING_TO_EXTEND);
        }
        Draft extended = draft;
        for (ClockId clock : clocks) {
            Stopwatch stopwatch = stopwatch(extended, clock);
            WorkCalendar calendar = Timekeeping.recorded(draft, clock);
            Deadline due = calendar.deadline(stopwatch.dueAt(), more);
            if (!due.measured()) {
                return Term.ends(draft, calendar);
            }
            if (stopwatch.isPromised()) {
                extended = promise(extended, clock, due.at());
                continue;
            }
            Measurement measurement = stopwatch.by(calendar);
            TimeLimit limit = longer(measurement, stopwatch.budget().limit(), more, due.at(), draft.at());
            Schedule schedule = measurement.extension(limit, draft.at());
            if (!schedule.measured()) {
                return Term.ends(draft, calendar);
            }
            extended = extended.then(head -> new ClockEvent.ClockExtended(head, clock, limit, schedule));
        }
        return extended;
    }

    private static Draft promise(Draft draft, ClockId clock, Instant due) {
        Schedule schedule =
                stopwatch(draft, clock).by(Timekeeping.recorded(draft, clock)).promise(due, draft.at());
        return draft.then(head -> new ClockEvent.ClockPromised(head, clock, schedule));
    }

    private static Stopwatch stopwatch(Draft draft, ClockId clock) {
        return draft.file().clocks().stopwatch(clock);
    }

    /**
     * The limit from the start that gives so much more. Limits of one unit add up; across units it is the
     * shortest in the unit of what is added that is due no earlier.
     */
    private static TimeLimit longer(Measurement measurement, TimeLimit limit, TimeLimit more, Instant due, Instant at) {
        if (limit.unit() == more.unit()) {
            return TimeLimit.of(Math.min(MOST, limit.amount() + more.amount()), limit.unit());
        }
        return TimeLimit.of(
                least(amount -> {
                    Schedule found = measurement.extension(TimeLimit.of(amount, more.unit()), at);
                    return !found.measured() || !found.dueAt().isBefore(due);
                }),
                more.unit());
    }

    /** The least amount for which a test holds that holds from some amount on. */
    private static int least(IntPredicate holds) {
        int high = 1;
        while (high < MOST && !holds.test(high)) {
            high = Math.min(MOST, high * 2);
        }
        int low = high / 2;
        while (low + 1 < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
