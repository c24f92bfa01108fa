package io.gridward.core.casefile;

import io.gridward.core.escalation.ClockKind;
import io.gridward.core.time.Stopwatch;
import io.gridward.core.time.TimeBudget;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Starting and stopping the clocks of a case. */
final class Timekeeping {
    private Timekeeping() {}

    /** Starts the next clock of a kind, if the ruling gives it a budget. */
    static Draft start(Draft draft, ClockKind kind, Optional<TimeBudget> budget) {
        return start(draft, draft.file().clocks().following(kind), budget);
    }

    /** Starts a given clock, if there is a budget. */
    static Draft start(Draft draft, ClockId clock, Optional<TimeBudget> budget) {
        if (budget.isEmpty()) {
            return draft;
        }
        Stopwatch stopwatch = Stopwatch.start(draft.calendar(), budget.get(), draft.at());
        return draft.then(head -> new ClockEvent.ClockStarted(head, clock, stopwatch));
    }

    /** Stops every running clock of the given kinds. */
    static Draft stop(Draft draft, ClockKind... kinds) {
        Set<ClockKind> chosen = Set.of(kinds);
        return stop(draft, clock -> chosen.contains(clock.kind()));
    }

    /** Stops every running clock that is chosen. */
    static Draft stop(Draft draft, Predicate<ClockId> chosen) {
        Draft stopped = draft;
        for (ClockId clock : draft.file().clocks().running(chosen)) {
            stopped = stopped.then(head -> new ClockEvent.ClockStopped(head, clock));
        }
        return stopped;
    }
}
