package io.gridward.json.internal.reference;

import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.finding.Severity;
import io.gridward.core.territory.ChangeSet;
import io.gridward.core.territory.Territory;
import io.gridward.core.territory.TerritoryChange;
import io.gridward.core.territory.TerritoryHistory;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.DocumentHeader;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.Kebab;
import io.gridward.json.internal.located.ModelPlaces;
import io.gridward.json.internal.located.Problems;
import io.gridward.json.internal.located.Read;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Reads the dated change sets of a territory. */
public final class TerritoryChangesReader {
    private final Problems problems;
    private final ModelPlaces places;
    private final TerritoryChangeReader changes;
    private final TerritoryHistory history;

    private TerritoryChangesReader(Territory first, Problems problems, ModelPlaces places) {
        this.problems = problems;
        this.places = places;
        this.changes = new TerritoryChangeReader(first.levels(), places);
        this.history = TerritoryHistory.startingWith(first);
    }

    /**
     * Reads change sets.
     *
     * @param document the cell of the whole document
     * @param first the territory before all changes
     * @param places the places of that document
     * @param problems where problems go
     * @return the history of the territory, if nothing is wrong
     */
    public static Read<TerritoryHistory> read(Cell document, Territory first, ModelPlaces places, Problems problems) {
        Fields fields = DocumentHeader.open(document, "territory-changes");
        TerritoryHistory history =
                fields == null ? null : new TerritoryChangesReader(first, problems, places).history(fields);
        return new Read<>(problems.count() == 0 ? history : null, places);
    }

    private @Nullable TerritoryHistory history(Fields fields) {
        places.field(ModelCode.DUPLICATE_ID, "effective");
        places.field(ModelCode.CHANGED_TOO_EARLY, "effective");
        places.field(ModelCode.UNKNOWN_AREA, "area");
        places.field(ModelCode.AREA_LEFT_BEHIND, "area");
        places.field(ModelCode.REACH_LEFT_BEHIND, "area");
        places.field(ModelCode.UNKNOWN_LEVEL, "level");
        places.field(ModelCode.CODE_FORM, "code");
        places.field(ModelCode.AREA_CODE_TAKEN, "code");
        places.field(ModelCode.TOO_FEW_TO_REDRAW, "parts", "areas");
        fields.required("territory", Expected.id("dagang")).parsed(Kebab::checked);
        List<ChangeSet> whole = new ArrayList<>();
        LocalDate[] firstBroken = {LocalDate.MAX};
        fields.required("sets", "a list of change sets").list("a change set", cell -> {
            int before = problems.count();
            ChangeSet set = set(cell);
            if (set == null) {
                firstBroken[0] = LocalDate.MIN;
            } else if (problems.count() > before) {
                firstBroken[0] = set.effective().isBefore(firstBroken[0]) ? set.effective() : firstBroken[0];
            } else {
                whole.add(set);
            }
            return set;
        });
        fields.end();
        // What a set does of which not everything could be read is unknown, and so is what later ones meet.
        whole.removeIf(set -> set.effective().isAfter(firstBroken[0]));
        List<Finding> errors = history.review(whole).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        places.report(errors, problems);
        return problems.count() == 0 ? history.revised(whole) : null;
    }

    private @Nullable ChangeSet set(Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        LocalDate effective = fields.required("effective", Expected.DATE).date();
        fields.optional("note", "a text, or an object of en and zh").bilingual();
        String date = effective == null ? "" : effective.toString();
        List<TerritoryChange> read = fields.required("changes", "a list of changes")
                .list("a change", change -> changes.change(change, date));
        fields.end();
        if (effective == null) {
            return null;
        }
        places.put(fields.object(), "changes", date);
        return ChangeSet.of(effective, read);
    }
}
