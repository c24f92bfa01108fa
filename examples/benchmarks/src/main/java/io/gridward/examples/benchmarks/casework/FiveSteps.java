package io.gridward.examples.benchmarks.casework;

import io.gridward.core.Governance;
import io.gridward.core.casefile.Act;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Casework;
import io.gridward.core.casefile.ClosingAct;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.casefile.Evidence;
import io.gridward.core.casefile.HoldingAct;
import io.gridward.core.casefile.IntakeAct;
import io.gridward.core.casefile.Issue;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.PostId;
import io.gridward.core.territory.AreaCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A case that goes well: reported, signed for, handled, verified by another and closed, half an hour apart. */
public final class FiveSteps {
    /** How many commands a case gets. */
    public static final int STEPS = 5;

    static final Instant MONDAY_MORNING = Instant.parse("2026-03-02T01:00:00Z");
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final Actor WORKER = new Actor.OfPost(new PersonRef("w1"), new PostId("G1/worker"));
    private static final Actor DEPUTY = new Actor.OfPost(new PersonRef("w2"), new PostId("G1/checker"));
    private static final Issue ISSUE =
            Issue.builder(AreaCode.of("G1")).channel("patrol").build();

    private static final List<Actor> ACTORS = List.of(new Actor.Intake(), WORKER, WORKER, DEPUTY, DEPUTY);
    private static final List<Act> ACTS = List.of(
            new IntakeAct.Report(ISSUE),
            new HoldingAct.Sign(),
            new ClosingAct.Handle(List.of(new Evidence("photo", "after", null)), null),
            new ClosingAct.Verify(true, null),
            new ClosingAct.Close());
    private static final List<CommandId> COMMANDS = List.of(
            new CommandId("report"),
            new CommandId("sign"),
            new CommandId("handle"),
            new CommandId("verify"),
            new CommandId("close"));

    private final Governance governance = SmallStreet.governance();

    /** Makes the reference data. */
    public FiveSteps() {}

    /**
     * Returns the reference data by which cases are decided.
     *
     * @return the governance
     */
    public Governance governance() {
        return governance;
    }

    /**
     * Makes the commands of a case.
     *
     * @param id the case
     * @return the five, in order
     */
    public List<CaseCommand> commands(CaseId id) {
        List<CaseCommand> commands = new ArrayList<>();
        Instant at = MONDAY_MORNING;
        for (int i = 0; i < STEPS; i++) {
            commands.add(CaseCommand.of(COMMANDS.get(i), id, at, ACTORS.get(i), ACTS.get(i)));
            at = at.plus(HALF_AN_HOUR);
        }
        return commands;
    }

    /**
     * Lives a case to its end.
     *
     * @param id the case
     * @return the closed case
     */
    public CaseFile live(CaseId id) {
        CaseFile file = CaseFile.unreported(id);
        Instant at = MONDAY_MORNING;
        for (int i = 0; i < STEPS; i++) {
            file = after(file, CaseCommand.of(COMMANDS.get(i), id, at, ACTORS.get(i), ACTS.get(i)));
            at = at.plus(HALF_AN_HOUR);
        }
        return file;
    }

    /**
     * Tells what happens to a case.
     *
     * @param id the case
     * @return the events of each command, in order
     */
    public List<List<CaseEvent>> told(CaseId id) {
        List<List<CaseEvent>> told = new ArrayList<>();
        CaseFile file = CaseFile.unreported(id);
        Instant at = MONDAY_MORNING;
        for (int i = 0; i < STEPS; i++) {
            Outcome.Accepted accepted =
                    accepted(file, CaseCommand.of(COMMANDS.get(i), id, at, ACTORS.get(i), ACTS.get(i)));
            told.add(accepted.events());
            file = accepted.after();
            at = at.plus(HALF_AN_HOUR);
        }
        return told;
    }

    private CaseFile after(CaseFile file, CaseCommand command) {
        return accepted(file, command).after();
    }

    private Outcome.Accepted accepted(CaseFile file, CaseCommand command) {
        if (Casework.decide(governance, file, command) instanceof Outcome.Accepted accepted) {
            return accepted;
        }
        throw new IllegalStateException(command + " must be accepted in " + file);
    }
}
