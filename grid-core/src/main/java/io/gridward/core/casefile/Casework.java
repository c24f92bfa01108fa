package io.gridward.core.casefile;

import io.gridward.core.CaseAct;
import io.gridward.core.Edition;
import io.gridward.core.Governance;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.RefusalCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a command does to a case, and what an event does to a case file. Two pure functions: the same
 * arguments always give the same result.
 *
 * <pre>{@code
 * Outcome outcome = Casework.decide(governance, CaseFile.unreported(id), report);
 * if (outcome instanceof Outcome.Accepted accepted) {
 *     CaseFile file = Casework.replay(id, accepted.events());
 *     assertThat(file).isEqualTo(accepted.after());
 * }
 * }</pre>
 */
public final class Casework {
    private Casework() {}

    /**
     * Decides what a command comes to. The policy is asked at most once a level.
     *
     * @param governance the reference data
     * @param file the case as it is
     * @param command what is wanted
     * @return events, a refusal, or the pointer to the answer the command got the first time
     * @throws IllegalArgumentException if the command is for another case
     */
    public static Outcome decide(Governance governance, CaseFile file, CaseCommand command) {
        if (!command.caseId().equals(file.id())) {
            throw new IllegalArgumentException("command is for " + command.caseId() + ", the case is " + file.id());
        }
        Optional<Outcome> known = answeredBefore(file, command);
        if (known.isPresent()) {
            return known.get();
        }
        Optional<Instant> last = file.lastAt();
        if (last.isPresent() && command.at().isBefore(last.get())) {
            return refused(
                    file,
                    RefusalCode.OUT_OF_ORDER,
                    "at",
                    command.at().toString(),
                    "last",
                    last.get().toString());
        }
        CaseAct act = command.act().kind();
        Optional<Step> step = TransitionTable.step(file.stage(), act);
        if (step.isEmpty()) {
            return act == CaseAct.REPORT
                    ? refused(
                            file,
                            RefusalCode.ALREADY_REPORTED,
                            "case",
                            file.id().value())
                    : refused(
                            file,
                            RefusalCode.WRONG_STAGE,
                            "act",
                            act.id(),
                            "stage",
                            file.stage().id());
        }
        Edition edition = governance.at(command.at());
        List<Finding> objections = Permission.objections(edition, file, command);
        if (!objections.isEmpty()) {
            return new Outcome.Refused(objections);
        }
        return take(step.get(), Draft.begin(edition, file, command));
    }

    /**
     * Folds one event into a case file. Defined for every event of the case, and looks at nothing but its
     * arguments.
     *
     * @param file the case file before
     * @param event what happened next
     * @return the case file after
     * @throws IllegalArgumentException if the event cannot follow, such as the stop of a clock that does not run
     */
    public static CaseFile evolve(CaseFile file, CaseEvent event) {
        return Evolution.evolve(file, event);
    }

    /**
     * Folds all events of a case.
     *
     * @param id the case
     * @param events its events from the first
     * @return the case file they make
     * @throws IllegalArgumentException if one of them cannot follow those before it
     */
    public static CaseFile replay(CaseId id, List<CaseEvent> events) {
        CaseFile file = CaseFile.unreported(id);
        for (CaseEvent event : events) {
            file = evolve(file, event);
        }
        return file;
    }

    private static Outcome take(Step step, Draft draft) {
        try {
            Decision decision = step.take(draft);
            return decision instanceof Draft done
                    ? new Outcome.Accepted(done.events(), done.file())
                    : new Outcome.Refused(((Refusal) decision).reasons());
        } catch (PolicyFailure failure) {
            return new Outcome.Refused(List.of(failure.finding()));
        }
    }

    /** A command that happened before does not happen again; another command must not bear its id. */
    private static Optional<Outcome> answeredBefore(CaseFile file, CaseCommand command) {
        return file.ledger()
                .find(command.id())
                .map(entry -> entry.digest().equals(CommandMark.of(command).digest())
                        ? new Outcome.Repeated(entry.first(), entry.last())
                        : refused(
                                file,
                                RefusalCode.COMMAND_REUSED,
                                "command",
                                command.id().value()));
    }

    private static Outcome refused(CaseFile file, RefusalCode code, String... details) {
        return new Outcome.Refused(Refusal.of(file.id(), code, details).reasons());
    }
}
