package io.gridward.core.casefile;

import io.gridward.core.CaseAct;
import io.gridward.core.Edition;
import io.gridward.core.Governance;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Reach;
import io.gridward.core.escalation.RulingPart;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.RefusalCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    /** What is carried out; whoever teaches casework more adds it here. */
    private static final Reach REACH = new Reach(
            Set.of(
                    Trigger.REPORTED,
                    Trigger.HANDED_OVER,
                    Trigger.WHISTLED,
                    Trigger.UNABLE,
                    Trigger.OVERDUE,
                    Trigger.UNSIGNED,
                    Trigger.DECLINED,
                    Trigger.NO_SHOW,
                    Trigger.HANDLED,
                    Trigger.RETURN_REQUESTED,
                    Trigger.EXTENSION_REQUESTED,
                    Trigger.SUSPENSION_REQUESTED,
                    Trigger.VOID_REQUESTED,
                    Trigger.REPEATED,
                    Trigger.DISSATISFIED,
                    Trigger.FACTS_CHANGED,
                    Trigger.MIGRATED),
            Set.of(
                    RulingPart.INTAKE,
                    RulingPart.PROPER_PATH,
                    RulingPart.GRADE,
                    RulingPart.TRACK,
                    RulingPart.ENTER,
                    RulingPart.IN_CHARGE,
                    RulingPart.HANDLER,
                    RulingPart.ANSWERER,
                    RulingPart.SIGN,
                    RulingPart.LEVEL,
                    RulingPart.OVERALL,
                    RulingPart.CALL,
                    RulingPart.NOTIFY,
                    RulingPart.NOTIFY_ROLES,
                    RulingPart.MOVE,
                    RulingPart.RAISE_TO,
                    RulingPart.SUPERVISE,
                    RulingPart.VERIFY,
                    RulingPart.EVIDENCE,
                    RulingPart.COMPLETE,
                    RulingPart.WHISTLER,
                    RulingPart.APPROVER,
                    RulingPart.AT_MOST,
                    RulingPart.NOT_AFTER,
                    RulingPart.GRANT,
                    RulingPart.INSTRUCTION,
                    RulingPart.SELF_HANDLE,
                    RulingPart.MILESTONES,
                    RulingPart.FOLLOW_UP),
            Set.of(Move.STAY, Move.UP, Move.DOWN, Move.RAISE));

    private Casework() {}

    /**
     * Returns how far casework of this release carries rulings out. A part beyond it is named among the
     * reasons of the {@link RulingEvent.Ruled} that has it; a move beyond it makes the ruling an impossible one.
     *
     * @return triggers, parts and moves
     */
    public static Reach reach() {
        return REACH;
    }

    /**
     * Names what the policies of a tenant decide in vain, because casework of this release does not carry it
     * out.
     *
     * @param governance the reference data
     * @return a warning for each, with a path that begins with {@code policy}; empty if there is nothing
     */
    public static List<Finding> audit(Governance governance) {
        return governance.policies().audit(REACH);
    }

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
        return take(step.get(), Draft.begin(governance, edition, file, command));
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

    /**
     * Tells what will happen to a case, and when, if nobody acts: ticks come on time, until the case ends or all its
     * clocks are through their last rung and only repeat. What is told is what {@link #decide} decides, so it is
     * also what then happens, unless somebody acts or other reference data come into force than these know of.
     *
     * @param governance the reference data
     * @param file the case as it is
     * @param from now; what fell due before comes then, late. Never before the last event of the case
     * @return the steps, at most some hundreds
     * @throws IllegalArgumentException if {@code from} lies before the last event of the case
     * @throws IllegalStateException if the authority does not let time pass
     */
    public static Forecast forecast(Governance governance, CaseFile file, Instant from) {
        Optional<Instant> last = file.lastAt().filter(from::isBefore);
        if (last.isPresent()) {
            throw new IllegalArgumentException(
                    "from must not lie before the last event at " + last.get() + ", got " + from);
        }
        return Forecaster.forecast(governance, file, from);
    }

    private static Outcome take(Step step, Draft draft) {
        try {
            Decision decision = step.take(draft);
            if (decision instanceof Refusal refusal) {
                return new Outcome.Refused(refusal.reasons());
            }
            Draft done = Aftermath.of(draft.file(), (Draft) decision);
            return new Outcome.Accepted(done.events(), done.file());
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
