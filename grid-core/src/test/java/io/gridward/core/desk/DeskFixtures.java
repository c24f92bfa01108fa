package io.gridward.core.desk;

import io.gridward.core.Fixtures;
import io.gridward.core.casefile.Act;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.casefile.HoldingAct;
import io.gridward.core.casefile.IntakeAct;
import io.gridward.core.casefile.Issue;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ReasonCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Commands to a desk in the small street, and a store that remembers what it was asked to append. */
final class DeskFixtures {
    static final Instant MORNING = Fixtures.at("2022-09-07T10:00");
    static final Actor WORKER = new Actor.OfPost(Fixtures.LI, Fixtures.WORKER_OF_1.id());
    static final Actor HEAD = new Actor.OfPost(Fixtures.SUN, Fixtures.HEAD_OF_RIVERSIDE.id());

    private DeskFixtures() {}

    /** A report of noise in grid 1, told with the command id {@code report-C1} for the case {@code C1}. */
    static CaseCommand report(String caseId) {
        return report(caseId, "noise");
    }

    static CaseCommand report(String caseId, String category) {
        Facts facts = Facts.builder(Fixtures.factSchema())
                .set(Fixtures.CATEGORY, category)
                .build();
        Issue issue = Issue.builder(Fixtures.GRID_1.code()).facts(facts).build();
        return command("report-" + caseId, caseId, MORNING, new Actor.Intake(), new IntakeAct.Report(issue));
    }

    static CaseCommand sign(String caseId) {
        return command("sign-" + caseId, caseId, MORNING, WORKER, new HoldingAct.Sign());
    }

    static CaseCommand command(String id, String caseId, Instant at, Actor actor, Act act) {
        return CaseCommand.of(new CommandId(id), new CaseId(caseId), at, actor, act);
    }

    static Outcome.Accepted accepted(Outcome outcome) {
        if (outcome instanceof Outcome.Accepted accepted) {
            return accepted;
        }
        throw new AssertionError("expected events, got " + outcome);
    }

    static List<ReasonCode> refusals(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            return refused.reasons().stream().map(Finding::code).toList();
        }
        throw new AssertionError("expected a refusal, got " + outcome);
    }

    /** Remembers each append, and can be told to lose the next ones to somebody else. */
    static final class RecordingStore extends PassingStore {
        private final List<List<CaseEvent>> appends = new ArrayList<>();
        private int overtaken;

        RecordingStore() {
            super(new InMemoryCaseStore());
        }

        RecordingStore overtakenTimes(int times) {
            overtaken = times;
            return this;
        }

        List<List<CaseEvent>> appends() {
            return appends;
        }

        @Override
        public boolean append(CaseId id, int expectedVersion, List<CaseEvent> events, IndexEntry entry) {
            if (overtaken > 0) {
                overtaken--;
                return false;
            }
            appends.add(events);
            return super.append(id, expectedVersion, events, entry);
        }
    }
}
