package io.gridward.json.internal.reference;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.ChangeKind;
import io.gridward.core.territory.GridKind;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.LevelScheme;
import io.gridward.core.territory.TerritoryChange;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Choices;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.JsonObject;
import io.gridward.json.internal.located.ModelPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Reads one change of a territory; its field {@code change} says which. */
final class TerritoryChangeReader {
    private static final Map<String, ChangeKind> KINDS = Choices.of(ChangeKind.values());

    private final LevelScheme levels;
    private final ModelPlaces places;

    TerritoryChangeReader(LevelScheme levels, ModelPlaces places) {
        this.levels = levels;
        this.places = places;
    }

    @Nullable TerritoryChange change(Cell cell, String date) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        ChangeKind kind = fields.required("change", "one of " + String.join(", ", KINDS.keySet()))
                .oneOf(KINDS);
        if (kind == null) {
            // The fields of an unknown change are anybody's guess.
            return null;
        }
        TerritoryChange change = switch (kind) {
            case ADD -> add(fields, date);
            case SPLIT -> split(fields, date);
            case MERGE -> merge(fields);
            case REORDER -> reorder(fields);
            default -> ofOne(kind, fields);
        };
        fields.end();
        if (change != null && kind != ChangeKind.ADD) {
            put(fields.object(), date, change);
        }
        return change;
    }

    private void put(JsonObject object, String date, TerritoryChange change) {
        String word = change.kind().word();
        if (change.subject() == null) {
            places.put(object, "changes", date, word);
        } else {
            places.put(object, "changes", date, word, change.subject().value());
        }
    }

    private @Nullable TerritoryChange add(Fields fields, String date) {
        Area area = area(fields.required("area", "an area"), true, "changes", date, ChangeKind.ADD.word());
        return area == null ? null : new TerritoryChange.Add(area);
    }

    private @Nullable TerritoryChange split(Fields fields, String date) {
        AreaCode code = code(fields, "area");
        String subject = code == null ? "" : code.value();
        List<Area> parts = fields.required("parts", "a list of areas")
                .list("an area", part -> area(part, false, "changes", date, ChangeKind.SPLIT.word(), subject, "parts"));
        return code == null ? null : new TerritoryChange.Split(code, parts);
    }

    private @Nullable TerritoryChange merge(Fields fields) {
        Set<AreaCode> codes =
                fields.required("areas", "a list of area codes").set(Expected.AREA, code -> code.parsed(AreaCode::of));
        Area into = area(fields.required("into", "an area"), false);
        return into == null ? null : new TerritoryChange.Merge(codes, into);
    }

    private @Nullable TerritoryChange reorder(Fields fields) {
        Cell within = fields.optional("area", Expected.AREA);
        AreaCode parent = within.parsed(AreaCode::of);
        List<AreaCode> order =
                fields.required("order", "a list of area codes").list(Expected.AREA, code -> code.parsed(AreaCode::of));
        return within.isPresent() && parent == null ? null : new TerritoryChange.Reorder(parent, order);
    }

    private static @Nullable TerritoryChange ofOne(ChangeKind kind, Fields fields) {
        AreaCode code = code(fields, "area");
        if (kind == ChangeKind.RENAME) {
            BilingualText name = fields.required("name", Expected.NAME).bilingual();
            return code == null || name == null ? null : new TerritoryChange.Rename(code, name);
        }
        if (kind == ChangeKind.REDEFINE) {
            GridKind grid = AreaFields.kind(fields, true);
            Set<AreaCode> reach = AreaFields.codes(fields, "reach");
            return code == null || grid == null ? null : new TerritoryChange.Redefine(code, grid, reach);
        }
        if (kind == ChangeKind.RETIRE) {
            return code == null ? null : new TerritoryChange.Retire(code);
        }
        AreaCode to = code(fields, "to");
        if (code == null || to == null) {
            return null;
        }
        return kind == ChangeKind.MOVE ? new TerritoryChange.Move(code, to) : new TerritoryChange.Recode(code, to);
    }

    private static @Nullable AreaCode code(Fields fields, String name) {
        return fields.required(name, Expected.AREA).parsed(AreaCode::of);
    }

    private @Nullable Area area(Cell cell, boolean mayHavePredecessors, String... path) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        AreaFields written = AreaFields.read(fields, mayHavePredecessors);
        AreaCode code = written.code();
        String level = written.level();
        BilingualText name = written.name();
        if (code == null || level == null || name == null) {
            return null;
        }
        if (path.length > 0) {
            List<String> place = new ArrayList<>(List.of(path));
            place.add(code.value());
            places.put(fields.object(), place.toArray(String[]::new));
        }
        return written.area(code, levels.find(level).orElseGet(() -> new Level(level, name)), name);
    }
}
