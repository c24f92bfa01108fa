package io.gridward.json.internal.reference;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.AreaCodeScheme;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.LevelScheme;
import io.gridward.core.territory.Territory;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.DocumentHeader;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.Kebab;
import io.gridward.json.internal.located.ModelPlaces;
import io.gridward.json.internal.located.Problems;
import io.gridward.json.internal.located.Read;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Reads a territory. */
public final class TerritoryReader {
    /** Stands for a name or level that could not be read, so that the rest of the area can be checked. */
    private static final BilingualText UNREAD = BilingualText.same("?");

    private final Problems problems;
    private final ModelPlaces places;
    private @Nullable LevelScheme levels;

    private TerritoryReader(Problems problems, ModelPlaces places) {
        this.problems = problems;
        this.places = places;
    }

    /**
     * Reads a territory.
     *
     * @param document the cell of the whole document
     * @param places the places of that document
     * @param problems where problems go
     * @return the territory, if nothing is wrong
     */
    public static Read<Territory> read(Cell document, ModelPlaces places, Problems problems) {
        Fields fields = DocumentHeader.open(document, "territory");
        Territory territory = fields == null ? null : new TerritoryReader(problems, places).territory(fields);
        return new Read<>(problems.count() == 0 ? territory : null, places);
    }

    private @Nullable Territory territory(Fields fields) {
        places.field(ModelCode.DUPLICATE_ID, "code", "id");
        places.field(ModelCode.UNKNOWN_LEVEL, "level");
        places.field(ModelCode.CODE_FORM, "code");
        fields.required("territory", Expected.id("dagang")).parsed(Kebab::checked);
        readLevels(fields.required("levels", "the levels from the top down"));
        AreaCodeScheme codes = new CodeSchemeReader(places)
                .read(fields.optional("codes", "an object of segments, levels, lengths, parent and digitsOnly"));
        List<Area> areas = fields.required("areas", "a list of areas").list("an area", this::area);
        fields.end();
        if (levels == null) {
            return null;
        }
        try {
            return Territory.of(levels, codes, areas);
        } catch (InvalidModelException invalid) {
            places.report(invalid.findings(), problems);
            return null;
        }
    }

    private void readLevels(Cell cell) {
        int before = problems.count();
        List<Level> read = cell.list("a level", this::level);
        if (problems.count() > before || !cell.isPresent()) {
            places.silence(ModelCode.UNKNOWN_LEVEL);
            places.silence(ModelCode.MISSING_PARENT);
            places.silence(ModelCode.WRONG_PARENT_LEVEL);
        }
        if (read.isEmpty() && (problems.count() > before || !cell.isPresent())) {
            return;
        }
        try {
            levels = LevelScheme.of(read);
        } catch (InvalidModelException invalid) {
            places.report(invalid.findings(), problems);
            Map<String, Level> distinct = new LinkedHashMap<>();
            read.forEach(level -> distinct.putIfAbsent(level.id(), level));
            levels = distinct.isEmpty() ? null : LevelScheme.of(List.copyOf(distinct.values()));
        }
    }

    private @Nullable Level level(Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        String id = fields.required("id", Expected.id("community")).parsed(Kebab::checked);
        BilingualText name = fields.required("name", Expected.NAME).bilingual();
        fields.end();
        if (id == null) {
            return null;
        }
        places.put(fields.object(), "levels", id);
        return new Level(id, name == null ? UNREAD : name);
    }

    private @Nullable Area area(Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            places.silence(ModelCode.UNKNOWN_AREA);
            return null;
        }
        AreaFields written = AreaFields.read(fields, true);
        AreaCode code = written.code();
        if (code == null) {
            places.silence(ModelCode.UNKNOWN_AREA);
            return null;
        }
        places.put(fields.object(), "areas", code.value());
        if (written.level() == null) {
            places.silence(ModelCode.UNKNOWN_LEVEL, "areas", code.value());
        }
        if (written.hasParent() && written.parent() == null) {
            places.silence(ModelCode.MISSING_PARENT, "areas", code.value());
        }
        BilingualText name = written.name();
        return written.area(code, levelOf(written.level()), name == null ? UNREAD : name);
    }

    private Level levelOf(@Nullable String id) {
        if (id == null) {
            return new Level("unread-level", UNREAD);
        }
        return levels == null ? new Level(id, UNREAD) : levels.find(id).orElseGet(() -> new Level(id, UNREAD));
    }
}
