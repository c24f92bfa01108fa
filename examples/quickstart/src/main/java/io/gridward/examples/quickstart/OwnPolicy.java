package io.gridward.examples.quickstart;

import io.gridward.core.Governance;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.casefile.IntakeAct;
import io.gridward.core.casefile.Issue;
import io.gridward.core.casefile.RulingEvent;
import io.gridward.core.desk.GridDesk;
import io.gridward.core.desk.InMemoryCaseStore;
import io.gridward.core.escalation.Basis;
import io.gridward.core.escalation.EscalationPolicies;
import io.gridward.core.escalation.EscalationPolicy;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.PoliciesByArea;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.Situation;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Language;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import io.gridward.json.GridJson;
import io.gridward.json.JsonSource;
import io.gridward.rules.escalation.PolicyBook;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;

/** A policy written in Java for one community, beside the street's, which is written as rules. */
public final class OwnPolicy implements EscalationPolicy {
    /** What cases are pinned to. Whoever changes what the policy decides gives it another version here. */
    static final PolicyRef REF = new PolicyRef("lotus/bridge", "2026-09", "java version 1");

    private static final BilingualText PATIENCE = new BilingualText("one step at a time", "逐级上报");

    @Override
    public Ruling rule(Situation situation) {
        boolean isInTheGrid = situation.level().equals("grid");
        boolean goesUp = situation.trigger() == Trigger.OVERDUE && isInTheGrid;
        return Ruling.builder()
                .grade("small")
                .enter("grid")
                .handler(isInTheGrid ? "grid-worker" : "secretary")
                .level(limit("4wh"))
                .overall(limit("3wd"))
                .move(goesUp ? Move.UP : Move.STAY)
                .supervise(!goesUp)
                .basis(new Basis("ladder", goesUp ? "too-late" : "stay", PATIENCE))
                .build();
    }

    private static TimeBudget limit(String limit) {
        return TimeBudget.of(TimeLimit.parse(limit));
    }

    /** Reports an issue in the community, and waits until the first clock has run out. */
    static GridDesk run(Path folder, PrintStream out) {
        GridJson json = GridJson.reader();
        Territory territory = json.territory(JsonSource.file(folder.resolve("territory.json")));
        PolicyBook book = PolicyBook.of(json.policy(JsonSource.file(folder.resolve("policy.json"))));
        EscalationPolicies both = PoliciesByArea.builder(territory)
                .everywhere(book)
                .in(AreaCode.of("0101"), null, null, EscalationPolicies.only(REF, book.facts(), new OwnPolicy()))
                .build();
        Governance governance = Governance.builder()
                .territory(territory)
                .roster(json.roster(JsonSource.file(folder.resolve("roster.json"))))
                .parties(json.parties(JsonSource.file(folder.resolve("parties.json"))))
                .calendar(json.calendar(JsonSource.file(folder.resolve("calendar.json"))))
                .policies(both)
                .build();
        GridDesk desk = GridDesk.builder(governance, new InMemoryCaseStore()).build();
        Facts facts = Facts.builder(both.facts()).setUntyped("households", 3L).build();
        CaseId id = new CaseId("C17");
        Instant morning = Instant.parse("2026-09-28T01:00:00Z");
        Issue issue = Issue.builder(AreaCode.of("010107")).facts(facts).build();
        desk.submit(CaseCommand.of(new CommandId("r1"), id, morning, new Actor.Intake(), new IntakeAct.Report(issue)));
        desk.tick(desk.nextDue().orElseThrow());
        for (CaseEvent event : desk.events(id)) {
            if (event instanceof RulingEvent) {
                out.println(event.told().text(Language.EN, governance.naming()));
            }
        }
        return desk;
    }
}
