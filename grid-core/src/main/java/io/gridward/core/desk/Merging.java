package io.gridward.core.desk;

import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Casework;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.casefile.IntakeAct;
import io.gridward.core.casefile.IntakeEvent;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.casefile.Stage;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.RefusalCode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What two cases have to do with each other when one is merged into the other (并案). Each changes by its own events
 * only, so that the merged case is kept first and the master is told then, by way of the feed: whoever dies between
 * the two leaves it to whoever reads on.
 *
 * <p>The later case is always merged into the earlier one. So no two cases can answer for each other, whatever is
 * merged at the same time, and nobody wins time by merging an old case into a new one.
 */
final class Merging {
    private static final Comparator<CaseFile> BY_REPORT = Comparator.comparing(
                    (CaseFile file) -> file.reportedAt().orElseThrow())
            .thenComparing(CaseFile::id);

    /** How often the master is looked for anew when it is merged on, or changed by others, at the same time. */
    private static final int TRIES = 5;

    private final CaseStore store;

    Merging(CaseStore store) {
        this.store = store;
    }

    /** Returns why a case cannot be merged into the one it is to be merged into. */
    Optional<Finding> objection(CaseFile duplicate, CaseId into) {
        CaseFile master = file(into);
        if (master.version() == 0) {
            return Optional.of(refusal(duplicate, RefusalCode.UNKNOWN_CASE, "case", into.value()));
        }
        if (master.stage() == Stage.MERGED) {
            return Optional.of(refusal(
                    duplicate,
                    RefusalCode.MASTER_ENDED,
                    "case",
                    into.value(),
                    "stage",
                    master.stage().id(),
                    "master",
                    master.master().orElseThrow().value()));
        }
        if (!master.stage().isOpen()) {
            return Optional.of(refusal(
                    duplicate,
                    RefusalCode.MASTER_ENDED,
                    "case",
                    into.value(),
                    "stage",
                    master.stage().id()));
        }
        return BY_REPORT.compare(master, duplicate) > 0
                ? Optional.of(refusal(duplicate, RefusalCode.MASTER_IS_LATER, "case", into.value()))
                : Optional.empty();
    }

    /**
     * Tells the case that answers for a merged one, if that has not been done. It is the master, or whatever that
     * was merged into meanwhile.
     *
     * @throws IllegalStateException if it could not be told, because others changed it again and again
     */
    void tellMaster(Commit commit, Function<CaseCommand, Outcome> decide) {
        Optional<IntakeEvent.Merged> merged = merged(commit.events());
        if (merged.isEmpty()) {
            return;
        }
        Outcome outcome = null;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<CaseCommand> telling = telling(commit.caseId(), merged.get());
            if (telling.isEmpty()) {
                return;
            }
            outcome = decide.apply(telling.get());
        }
        throw new IllegalStateException("the master of " + commit.caseId() + " could not be told: " + outcome);
    }

    /** Finds the event that a case was merged by, if it is there. */
    static Optional<IntakeEvent.Merged> merged(List<CaseEvent> events) {
        return events.stream()
                .filter(IntakeEvent.Merged.class::isInstance)
                .map(IntakeEvent.Merged.class::cast)
                .findFirst();
    }

    private Optional<CaseCommand> telling(CaseId duplicate, IntakeEvent.Merged merged) {
        CaseFile master = file(merged.master());
        while (master.stage() == Stage.MERGED && !master.reporters().joined().contains(duplicate)) {
            master = file(master.master().orElseThrow());
        }
        if (master.reporters().joined().contains(duplicate)) {
            return Optional.empty();
        }
        Instant last = master.lastAt().orElse(merged.head().at());
        Instant at = last.isAfter(merged.head().at()) ? last : merged.head().at();
        CommandId id = new CommandId(
                Deciding.OWN + "join/" + duplicate + "/" + merged.head().number());
        return Optional.of(CaseCommand.of(
                id, master.id(), at, new Actor.OfSystem(), new IntakeAct.Join(duplicate, merged.reporters())));
    }

    private CaseFile file(CaseId id) {
        return Casework.replay(id, store.load(id));
    }

    private static Finding refusal(CaseFile duplicate, RefusalCode code, String... details) {
        return Finding.error(code, List.of(duplicate.id().value()), details);
    }
}
