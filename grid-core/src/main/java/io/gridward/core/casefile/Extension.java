package io.gridward.core.casefile;

import io.gridward.core.escalation.ClockKind;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.time.Deadline;
import io.gridward.core.time.Measurement;
import io.gridward.core.time.Schedule;
import io.gridward.core.time.Stopwatch;
import io.gridward.core.time.TimeLimit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** More time (延期) for the level and the whole case, by a limit or until a promised date. */
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

    /** When the level clock falls due, or the overall clock where none runs. */
    static Optional<Instant> due(Draft draft) {
        CaseClocks clocks = draft.file().clocks();
        return clocks.newest(ClockKind.LEVEL)
                .filter(Stopwatch::isRunning)
                .or(() -> clocks.newest(ClockKind.OVERALL).filter(Stopwatch::isRunning))
                .map(Stopwatch::dueAt);
    }

    /** Makes them due at a promised date, those that are due before it. */
    static Decision until(Draft draft, Instant promised) {
        List<ClockId> earlier = clocks(draft).stream()
                .filter(clock -> promised.isAfter(stopwatch(draft, clock).dueAt()))
                .toList();
        if (earlier.isEmpty()) {
            return draft.refusal(RefusalCode.NOTHING_TO_EXTEND, "until", promised.toString());
        }
        Draft extended = draft;
        for (ClockId clock : earlier) {
            extended = promise(extended, clock, promised);
        }
        return extended;
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
            Deadline due = draft.calendar().deadline(stopwatch.dueAt(), more);
            if (!due.measured()) {
                return Term.ends(draft);
            }
            if (stopwatch.isPromised()) {
                extended = promise(extended, clock, due.at());
                continue;
            }
            Measurement measurement = stopwatch.by(draft.calendar());
            TimeLimit limit = longer(draft, stopwatch, more, due.at());
            Schedule schedule = measurement.extension(limit, draft.at());
            if (!schedule.measured()) {
                return Term.ends(draft);
            }
            extended = extended.then(head -> new ClockEvent.ClockExtended(head, clock, limit, schedule));
        }
        return extended;
    }

    private static Draft promise(Draft draft, ClockId clock, Instant due) {
        Schedule schedule = stopwatch(draft, clock).by(draft.calendar()).promise(due, draft.at());
        return draft.then(head -> new ClockEvent.ClockPromised(head, clock, schedule));
    }

    private static Stopwatch stopwatch(Draft draft, ClockId clock) {
        return draft.file().clocks().stopwatch(clock);
    }

    /**
     * The limit from the start that gives so much more. Limits of one unit add up; across units it is the
     * shortest in the unit of what is added that is due no earlier.
     */
    private static TimeLimit longer(Draft draft, Stopwatch stopwatch, TimeLimit more, Instant due) {
        TimeLimit limit = stopwatch.budget().limit();
        if (limit.unit() == more.unit()) {
            return TimeLimit.of(Math.min(MOST, limit.amount() + more.amount()), limit.unit());
        }
        Measurement measurement = stopwatch.by(draft.calendar());
        return TimeLimit.of(
                least(amount -> {
                    Schedule found = measurement.extension(TimeLimit.of(amount, more.unit()), draft.at());
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
