package io.gridward.core.casefile;

import io.gridward.core.escalation.ClockKind;
import io.gridward.core.time.Stopwatch;
import io.gridward.core.time.TimeBudget;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Starting and stopping the clocks of a case. */
final class Clocks {
    private Clocks() {}

    /** Starts the next clock of a kind, if the ruling gives it a budget. */
    static Draft start(Draft draft, ClockKind kind, Optional<TimeBudget> budget) {
        int ordinal = draft.file().newestClock(kind).map(ClockId::ordinal).orElse(0) + 1;
        return start(draft, new ClockId(kind, ordinal), budget);
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
        return stop(draft, clock -> List.of(kinds).contains(clock.kind()));
    }

    /** Stops every running clock that is chosen. */
    static Draft stop(Draft draft, Predicate<ClockId> chosen) {
        Draft stopped = draft;
        for (Map.Entry<ClockId, Stopwatch> entry : draft.file().clocks().entrySet()) {
            if (entry.getValue().isRunning() && chosen.test(entry.getKey())) {
                stopped = stopped.then(head -> new ClockEvent.ClockStopped(head, entry.getKey()));
            }
        }
        return stopped;
    }
}
