package io.gridward.core.desk;

import com.google.common.collect.ImmutableList;
import io.gridward.core.Governance;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.Casework;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.casefile.IntakeAct;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.casefile.Stage;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.RefusalCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Decides one command on one case, and keeps what follows from it. */
final class Deciding {
    /** What the ids of the desk's own commands and readers begin with, so that no host's can be taken for one. */
    static final String OWN = "gridward:";

    /** How often a command is decided anew when somebody else changed the case meanwhile. */
    private static final int TRIES = 5;

    private static final CommandId NUMBERING = new CommandId(OWN + "number");

    private final CaseStore store;
    private final Optional<CaseNumbering> numbering;
    private final Merging merging;
    private final DeskObserver observer;
    private final Consumer<Outcome.Accepted> kept;

    /** What was kept is told at once, in the thread that kept it. */
    Deciding(
            CaseStore store,
            Optional<CaseNumbering> numbering,
            Merging merging,
            DeskObserver observer,
            Consumer<Outcome.Accepted> kept) {
        this.store = store;
        this.numbering = numbering;
        this.merging = merging;
        this.observer = observer;
        this.kept = kept;
    }

    Outcome decide(Governance current, CaseCommand command) {
        Outcome outcome = decideAndKeep(current, command);
        Observing.tell(observer, each -> each.decided(command, outcome));
        return outcome;
    }

    private Outcome decideAndKeep(Governance current, CaseCommand command) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            List<CaseEvent> events = store.load(command.caseId());
            CaseFile file = Casework.replay(command.caseId(), events);
            Outcome outcome = Casework.decide(current, file, command);
            if (outcome instanceof Outcome.Repeated repeated) {
                return new Outcome.Accepted(
                        events.subList(repeated.first() - 1, withNumber(events, repeated.last())), file);
            }
            if (!(outcome instanceof Outcome.Accepted accepted)) {
                return outcome;
            }
            Optional<Finding> objection = objection(file, command);
            if (objection.isPresent()) {
                return new Outcome.Refused(List.of(objection.get()));
            }
            Outcome.Accepted numbered = numbered(current, file, accepted);
            if (keep(file, numbered)) {
                return numbered;
            }
            Observing.tell(observer, each -> each.overtaken(command));
        }
        int version = store.load(command.caseId()).size();
        return new Outcome.Refused(List.of(Finding.error(
                RefusalCode.VERSION_CONFLICT,
                List.of(command.caseId().value()),
                "version",
                Integer.toString(version))));
    }

    /** A case knows itself alone; whether the one it is merged into can answer for it is seen to here. */
    private Optional<Finding> objection(CaseFile file, CaseCommand command) {
        return command.act() instanceof IntakeAct.Merge merge
                ? merging.objection(file, merge.master())
                : Optional.empty();
    }

    private boolean keep(CaseFile before, Outcome.Accepted accepted) {
        if (accepted.events().isEmpty()) {
            return true;
        }
        CaseFile after = accepted.after();
        if (!store.append(after.id(), before.version(), accepted.events(), IndexEntry.of(after))) {
            return false;
        }
        kept.accept(accepted);
        return true;
    }

    /** The number given in the same append was part of the first answer. */
    private static int withNumber(List<CaseEvent> events, int last) {
        boolean numbered =
                last < events.size() && events.get(last).head().command().id().equals(NUMBERING);
        return numbered ? last + 1 : last;
    }

    /** A case gets its number in the same append that files it, so that no filed case is ever without one. */
    private Outcome.Accepted numbered(Governance current, CaseFile before, Outcome.Accepted accepted) {
        boolean filed = !before.stage().isInHand()
                && accepted.after().number().isEmpty()
                && accepted.after().stage() == Stage.DISPATCHED;
        if (numbering.isEmpty() || !filed) {
            return accepted;
        }
        CaseFile after = accepted.after();
        CaseCommand number = CaseCommand.of(
                NUMBERING,
                after.id(),
                after.lastAt().orElseThrow(),
                new Actor.OfSystem(),
                new IntakeAct.GiveNumber(numbering.get().number(after)));
        if (!(Casework.decide(current, after, number) instanceof Outcome.Accepted given)) {
            throw new IllegalStateException("a filed case takes a number: " + after);
        }
        return new Outcome.Accepted(
                ImmutableList.<CaseEvent>builder()
                        .addAll(accepted.events())
                        .addAll(given.events())
                        .build(),
                given.after());
    }
}
