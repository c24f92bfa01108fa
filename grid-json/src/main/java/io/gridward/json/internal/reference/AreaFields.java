package io.gridward.json.internal.reference;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.GridKind;
import io.gridward.core.territory.Level;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Choices;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.Kebab;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a document writes of one area; null where it is missing or does not fit, which has been reported. */
record AreaFields(
        @Nullable AreaCode code,
        @Nullable String level,
        @Nullable BilingualText name,
        boolean hasParent,
        @Nullable AreaCode parent,
        boolean isDedicated,
        Set<AreaCode> reach,
        Set<AreaCode> predecessors) {
    static final Map<String, GridKind> KINDS = Choices.of(GridKind.values());
    static final Map<String, GridKind> DEDICATED = Choices.of(GridKind.DEDICATED);

    static AreaFields read(Fields fields, boolean mayHavePredecessors) {
        AreaCode code = fields.required("code", Expected.AREA).parsed(AreaCode::of);
        String level = fields.required("level", "the id of one of the levels").parsed(Kebab::checked);
        BilingualText name = fields.required("name", Expected.NAME).bilingual();
        Cell parentCell = fields.optional("parent", Expected.AREA);
        AreaCode parent = parentCell.parsed(AreaCode::of);
        GridKind kind = kind(fields, false);
        Set<AreaCode> reach = codes(fields, "reach");
        Set<AreaCode> predecessors = mayHavePredecessors ? codes(fields, "predecessors") : Set.of();
        fields.end();
        return new AreaFields(
                code, level, name, parentCell.isPresent(), parent, kind == GridKind.DEDICATED, reach, predecessors);
    }

    /** Reads what a grid takes in; one that reaches must say that it is dedicated. */
    static @Nullable GridKind kind(Fields fields, boolean required) {
        if (fields.has("reach")) {
            return fields.required("kind", "dedicated, since there is a reach").oneOf(DEDICATED);
        }
        String expected = "one of " + String.join(", ", KINDS.keySet());
        return (required ? fields.required("kind", expected) : fields.optional("kind", expected)).oneOf(KINDS);
    }

    static Set<AreaCode> codes(Fields fields, String name) {
        return fields.optional(name, "a list of area codes").set(Expected.AREA, code -> code.parsed(AreaCode::of));
    }

    Area area(AreaCode itsCode, Level itsLevel, BilingualText itsName) {
        Area.Builder area =
                Area.builder(itsCode, itsLevel, itsName).parent(parent).predecessors(predecessors);
        return isDedicated ? area.dedicated(reach).build() : area.build();
    }
}
