package io.gridward.core.casefile;

import io.gridward.core.Governance;
import io.gridward.core.time.Rung;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets time pass in thought, from one due instant to the next, by the code that does it when it passes. */
final class Forecaster {
    /** Even a policy that sends a case up and down without end has a forecast. */
    private static final int MOST_STEPS = 200;

    private Forecaster() {}

    static Forecast forecast(Governance governance, CaseFile file, Instant from) {
        List<Forecast.Step> steps = new ArrayList<>();
        CaseFile now = file;
        Instant at = from;
        while (!isSettled(now)) {
            if (steps.size() == MOST_STEPS) {
                return new Forecast(file, steps, false);
            }
            at = later(at, now.nextDue().orElseThrow());
            Outcome.Accepted ticked = tick(governance, now, at, steps.size());
            now = ticked.after();
            steps.add(new Forecast.Step(at, ticked.events(), now));
        }
        return new Forecast(file, steps, true);
    }

    /** Nothing falls due any more, or what does only repeats. */
    private static boolean isSettled(CaseFile file) {
        Optional<Instant> next = file.nextDue();
        if (next.isEmpty()) {
            return true;
        }
        CaseClocks clocks = file.clocks();
        return clocks.next().isPresent()
                && clocks.running(clock -> true).stream()
                        .flatMap(clock -> clocks.stopwatch(clock).next().stream())
                        .allMatch(rung -> rung.kind() == Rung.Kind.AGAIN);
    }

    private static Outcome.Accepted tick(Governance governance, CaseFile file, Instant at, int step) {
        CommandId id = new CommandId("forecast/" + file.version() + "/" + step);
        CaseCommand tick = CaseCommand.of(id, file.id(), at, new Actor.OfSystem(), new UpkeepAct.Tick());
        Outcome outcome = Casework.decide(governance, file, tick);
        if (outcome instanceof Outcome.Accepted accepted && !accepted.events().isEmpty()) {
            return accepted;
        }
        throw new IllegalStateException("a tick at a due instant does something, got " + outcome);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
