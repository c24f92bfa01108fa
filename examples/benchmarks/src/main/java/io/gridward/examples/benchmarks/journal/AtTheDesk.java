package io.gridward.examples.benchmarks.journal;

import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.desk.CaseStore;
import io.gridward.core.desk.GridDesk;
import io.gridward.examples.benchmarks.casework.FiveSteps;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** Not thread-safe. One thread's cases, one after the other, each with its five commands to a desk. */
final class AtTheDesk implements Runnable {
    private final FiveSteps steps = new FiveSteps();
    private final GridDesk desk;
    private final AtomicInteger cases;
    private Iterator<CaseCommand> commands = List.<CaseCommand>of().iterator();

    AtTheDesk(GridDesk desk, AtomicInteger cases) {
        this.desk = desk;
        this.cases = cases;
    }

    /** A desk with listeners that count what happened. */
    static GridDesk desk(CaseStore store, int listeners) {
        GridDesk.Builder desk = GridDesk.builder(new FiveSteps().governance(), store);
        for (int i = 0; i < listeners; i++) {
            LongAdder events = new LongAdder();
            desk.listener("listener-" + i, (after, happened) -> events.add(happened.size()));
        }
        return desk.build();
    }

    @Override
    public void run() {
        if (!commands.hasNext()) {
            CaseId id = new CaseId(String.format(Locale.ROOT, "2026-%07d", cases.getAndIncrement()));
            commands = steps.commands(id).iterator();
        }
        CaseCommand command = commands.next();
        if (desk.submit(command) instanceof Outcome.Refused refused) {
            throw new IllegalStateException(command + " must be accepted, got " + refused.reasons());
        }
    }
}
