package io.gridward.core.casefile;

import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.time.Schedule;
import io.gridward.core.time.Stopwatch;
import io.gridward.core.time.TimeBudget;
import java.util.Optional;

/** Grade, track and limits of a case that is under way. What a ruling leaves out stays as it is. */
final class Regrading {
    private Regrading() {}

    static Draft grade(Draft draft, Ruling ruling) {
        Optional<String> grade = ruling.grade().or(draft.file()::grade);
        Optional<String> track = ruling.track().or(draft.file()::track);
        boolean same =
                grade.equals(draft.file().grade()) && track.equals(draft.file().track());
        return same ? draft : draft.then(head -> new RulingEvent.Graded(head, grade.orElse(null), track.orElse(null)));
    }

    /** Running clocks get the new limits from their start on; a level clock that was never started starts. */
    static Draft limit(Draft draft, Ruling ruling) {
        Draft signing = limit(draft, ClockKind.SIGN, ruling.sign());
        Draft level = limit(signing, ClockKind.LEVEL, ruling.level());
        boolean missing = draft.file().stage().isInHand()
                && draft.file().clocks().newest(ClockKind.LEVEL).isEmpty();
        Draft started = missing ? Timekeeping.start(level, ClockKind.LEVEL, ruling.level()) : level;
        return limit(started, ClockKind.OVERALL, ruling.overall());
    }

    private static Draft limit(Draft draft, ClockKind kind, Optional<TimeBudget> budget) {
        Optional<ClockId> running = draft.file().clocks().runningNewest(kind);
        if (budget.isEmpty() || running.isEmpty()) {
            return draft;
        }
        Stopwatch stopwatch = draft.file().clocks().stopwatch(running.get());
        // What was promised stays promised.
        if (stopwatch.isPromised() || stopwatch.budget().equals(budget.get())) {
            return draft;
        }
        Schedule schedule =
                stopwatch.by(Timekeeping.recorded(draft, running.get())).limitation(budget.get(), draft.at());
        return draft.then(
                head -> new ClockEvent.ClockLimited(head, running.get(), stopwatch.dueAt(), budget.get(), schedule));
    }
}
