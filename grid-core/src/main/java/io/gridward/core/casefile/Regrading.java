package io.gridward.core.casefile;

import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Milestone;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.time.Schedule;
import io.gridward.core.time.Stopwatch;
import io.gridward.core.time.TimeBudget;
import java.util.List;
import java.util.Optional;

/** Grade, track, limits and milestones of a case that is under way. What a ruling leaves out stays as it is. */
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
        return milestones(limit(started, ClockKind.OVERALL, ruling.overall()), ruling.milestones());
    }

    /**
     * A stage that is under way gets its new budget; one that is new is set as long as the case is in hand; one that
     * was reached stays reached.
     */
    private static Draft milestones(Draft draft, List<Milestone> milestones) {
        Draft now = draft;
        for (Milestone milestone : milestones) {
            Milestones known = now.file().milestones();
            if (known.ids().contains(milestone.id())) {
                now = known.reachedAt(milestone.id()).isPresent()
                        ? now
                        : limit(now, known.clock(milestone.id()).orElseThrow(), milestone.budget());
            } else if (now.file().stage().isInHand()) {
                now = Timekeeping.milestones(now, List.of(milestone));
            }
        }
        return now;
    }

    private static Draft limit(Draft draft, ClockKind kind, Optional<TimeBudget> budget) {
        Optional<ClockId> running = draft.file().clocks().runningNewest(kind);
        return budget.isEmpty() || running.isEmpty() ? draft : limit(draft, running.get(), budget.get());
    }

    private static Draft limit(Draft draft, ClockId clock, TimeBudget budget) {
        Stopwatch stopwatch = draft.file().clocks().stopwatch(clock);
        // What was promised stays promised.
        if (!stopwatch.isRunning()
                || stopwatch.isPromised()
                || stopwatch.budget().equals(budget)) {
            return draft;
        }
        Schedule schedule = stopwatch.by(Timekeeping.recorded(draft, clock)).limitation(budget, draft.at());
        return draft.then(head -> new ClockEvent.ClockLimited(head, clock, stopwatch.dueAt(), budget, schedule));
    }
}
