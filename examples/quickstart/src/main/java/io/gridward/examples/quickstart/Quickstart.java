package io.gridward.examples.quickstart;

import io.gridward.core.Governance;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.casefile.HoldingEvent;
import io.gridward.core.casefile.IntakeAct;
import io.gridward.core.casefile.Issue;
import io.gridward.core.desk.GridDesk;
import io.gridward.core.desk.InMemoryCaseStore;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.Language;
import io.gridward.core.territory.AreaCode;
import io.gridward.json.GovernanceDocuments;
import io.gridward.json.GridJson;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;

/** A report on the eve of the National Day holiday, which nobody deals with. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Runs the example.
     *
     * @param args none
     * @throws URISyntaxException never: the documents lie beside the class
     */
    public static void main(String[] args) throws URISyntaxException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        run(
                Path.of(Quickstart.class.getResource("street/territory.json").toURI())
                        .getParent(),
                out);
    }

    static void run(Path folder, PrintStream out) {
        // README:begin
        Governance governance = GridJson.reader().governance(GovernanceDocuments.inFolder(folder));
        GridDesk desk = GridDesk.builder(governance, new InMemoryCaseStore()).build();
        FactSchema schema = governance.policies().facts();
        Facts facts = Facts.builder(schema).setUntyped("households", 3L).build();
        Issue issue = Issue.builder(AreaCode.of("010107")).facts(facts).build();
        CaseId id = new CaseId("C17");
        Instant eve = Instant.parse("2026-09-30T09:40:00Z"); // 17:40 in Beijing, before a week's holiday
        desk.submit(CaseCommand.of(new CommandId("r1"), id, eve, new Actor.Intake(), new IntakeAct.Report(issue)));
        desk.tick(desk.nextDue().orElseThrow()); // nobody acts until the first clock runs out
        for (CaseEvent event : desk.events(id)) {
            if (event instanceof HoldingEvent) {
                out.println(event.head().at() + " " + event.told().text(Language.EN, governance.naming()));
            }
        }
        // README:end
    }
}
