package io.gridward.json.journal;

import io.gridward.core.Governance;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.desk.CaseStore;
import io.gridward.json.GovernanceDocuments;
import io.gridward.json.GridJson;
import io.gridward.json.JsonSource;
import java.nio.file.Path;
import java.util.List;

/** Reports to a desk over a journal, as many as wanted, and how its listeners write down what they are told. */
final class Story {
    private static final Path DOCUMENTS = Path.of("src/test/resources/io/gridward/json/valid");
    static final Governance GOVERNANCE = GridJson.reader().governance(GovernanceDocuments.inFolder(DOCUMENTS));
    private static final CaseCommand REPORT = GridJson.reader()
            .incidents(JsonSource.file(DOCUMENTS.resolve("incidents.json")), GOVERNANCE)
            .incidents()
            .get(0)
            .commands()
            .get(0);

    private Story() {}

    /** The report of a case of any name, told with an id of its own. */
    static CaseCommand report(String id) {
        return CaseCommand.of(new CommandId("report-" + id), new CaseId(id), REPORT.at(), REPORT.actor(), REPORT.act());
    }

    /** What a listener was told, in a line without spaces at its ends. */
    static String line(CaseFile after, List<CaseEvent> events) {
        return after.id() + " " + events.get(0).head().number() + "-" + after.version();
    }

    /** What every listener of a store is to be told, in order. */
    static List<String> told(CaseStore store) {
        return Sample.everything(store).stream()
                .map(commit ->
                        commit.caseId() + " " + commit.events().get(0).head().number() + "-" + commit.version())
                .toList();
    }
}
