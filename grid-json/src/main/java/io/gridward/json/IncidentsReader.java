package io.gridward.json;

import io.gridward.core.Governance;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.DocumentHeader;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.JsonList;
import io.gridward.json.internal.located.ModelPlaces;
import io.gridward.json.internal.located.Problems;
import io.gridward.json.internal.located.Read;
import io.gridward.json.internal.reference.Expected;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Reads a script of incidents against the governance it is to be played in. */
final class IncidentsReader {
    private final Governance governance;
    private final KnownNames names;
    private final Set<CaseId> ids = new HashSet<>();

    IncidentsReader(Governance governance) {
        this.governance = governance;
        this.names = new KnownNames(governance);
    }

    Read<Incidents> read(Cell document, ModelPlaces places, Problems problems) {
        Fields fields = DocumentHeader.open(document, "incidents");
        if (fields == null) {
            return new Read<>(null, places);
        }
        List<Incident> incidents =
                fields.required("incidents", "a list of incidents").list("an incident", this::incident);
        fields.end();
        return new Read<>(problems.count() == 0 ? new Incidents(incidents) : null, places);
    }

    private @Nullable Incident incident(Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        CaseId id = id(fields.required("id", "a case id of 1 to 64 letters, digits or ._-"));
        BilingualText title = fields.required("title", Expected.NAME).bilingual();
        BilingualText source =
                fields.optional("source", "a text, or an object of en and zh").bilingual();
        Cell stepCells = fields.required("steps", "a list of steps, the first of them a report");
        if (stepCells.value() instanceof JsonList list && list.elements().isEmpty()) {
            stepCells.report(Finding.error(
                    DocumentCode.BAD_VALUE, List.of(), "value", "[]", "expected", "a list with at least one step"));
        }
        // An incident without an id is read on under another, so that the problems of its steps are found too.
        CaseId known = id == null ? new CaseId("unread") : id;
        WrittenTexts texts = new WrittenTexts(known);
        StepReader steps = new StepReader(governance, names, known, texts);
        List<CaseCommand> commands = stepCells.list("a step", steps::step);
        fields.end();
        return id == null || title == null ? null : new Incident(id, title, source, commands, texts.byReference());
    }

    private @Nullable CaseId id(Cell cell) {
        CaseId id = cell.parsed(CaseId::new);
        if (id != null && !ids.add(id)) {
            cell.report(Finding.error(ModelCode.DUPLICATE_ID, List.of(), "kind", "incident", "id", id.value()));
        }
        return id;
    }
}
