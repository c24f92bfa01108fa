package io.gridward.json.internal.reference;

import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.territory.AreaCodeScheme;
import io.gridward.core.territory.AreaCodeSchemeBuilder;
import io.gridward.core.territory.ParentRule;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Choices;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.Kebab;
import io.gridward.json.internal.located.ModelPlaces;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Reads how the codes of a territory are built. */
final class CodeSchemeReader {
    private static final Map<String, ParentRule> PARENT_RULES = Choices.of(ParentRule.values());
    private static final long LONGEST = 40;

    private final ModelPlaces places;
    private final AreaCodeSchemeBuilder scheme = AreaCodeScheme.builder();
    private final Map<String, Integer> widths = new LinkedHashMap<>();
    private final Set<String> described = new HashSet<>();

    CodeSchemeReader(ModelPlaces places) {
        this.places = places;
    }

    AreaCodeScheme read(Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            return AreaCodeScheme.free();
        }
        fields.optional("segments", "an object of widths by segment")
                .members("a whole number of characters from 1 to 40")
                .forEach(this::segment);
        fields.optional("levels", "an object of lists of segments by level")
                .members("a list of segments")
                .forEach(this::level);
        fields.optional("lengths", "an object of lengths by level")
                .members("a whole number of characters from 1 to 40")
                .forEach(this::length);
        ParentRule parent = fields.optional("parent", "one of " + String.join(", ", PARENT_RULES.keySet()))
                .oneOf(PARENT_RULES);
        Boolean digitsOnly = fields.optional("digitsOnly", "true or false").bool();
        fields.end();
        if (digitsOnly != null && digitsOnly) {
            scheme.digitsOnly();
        }
        return scheme.parent(parent == null ? ParentRule.NONE : parent).build();
    }

    private void segment(String id, Cell cell) {
        Long width = cell.whole(1, LONGEST);
        if (!isKebab(id, cell)) {
            return;
        }
        // A width that could not be read still lets the levels name the segment.
        widths.put(id, width == null ? 1 : width.intValue());
        scheme.segment(id, width == null ? 1 : width.intValue());
    }

    private void level(String level, Cell cell) {
        Set<String> ids = cell.set("the id of one of the segments", this::named);
        if (!isNew(level, cell) || ids.isEmpty()) {
            return;
        }
        int length = ids.stream()
                .mapToInt(id -> Objects.requireNonNull(widths.get(id)))
                .sum();
        if (length > LONGEST) {
            cell.report(Finding.error(
                    ModelCode.CODE_TOO_LONG,
                    List.of(),
                    "level",
                    level,
                    "length",
                    Integer.toString(length),
                    "most",
                    Long.toString(LONGEST)));
            return;
        }
        scheme.level(level, ids.toArray(String[]::new));
    }

    private @Nullable String named(Cell cell) {
        String id = cell.parsed(Kebab::checked);
        if (id == null || widths.containsKey(id)) {
            return id;
        }
        cell.report(Finding.unknown(ModelCode.UNKNOWN_SEGMENT, List.of(), "segment", id, widths.keySet()));
        return null;
    }

    private void length(String level, Cell cell) {
        Long length = cell.whole(1, LONGEST);
        if (isNew(level, cell) && length != null) {
            scheme.length(level, length.intValue());
        }
    }

    /** Puts a level's place and tells whether the level was not described before. */
    private boolean isNew(String level, Cell cell) {
        if (!described.add(level)) {
            cell.report(Finding.error(ModelCode.DUPLICATE_ID, List.of(), "kind", "level", "id", level));
            return false;
        }
        places.put(Objects.requireNonNull(cell.value()), "codes", level);
        return true;
    }

    private static boolean isKebab(String id, Cell cell) {
        try {
            Kebab.checked(id);
            return true;
        } catch (IllegalArgumentException misfit) {
            cell.report(Finding.error(
                    DocumentCode.BAD_VALUE, List.of(), "value", '"' + id + '"', "expected", Expected.id("district")));
            return false;
        }
    }
}
