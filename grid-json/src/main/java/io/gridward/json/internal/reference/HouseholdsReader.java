package io.gridward.json.internal.reference;

import io.gridward.core.division.Building;
import io.gridward.core.division.BuildingId;
import io.gridward.core.division.GridDivision;
import io.gridward.core.division.Share;
import io.gridward.core.division.SizeNorm;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.territory.AreaCode;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.DocumentHeader;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.JsonValue;
import io.gridward.json.internal.located.Kebab;
import io.gridward.json.internal.located.ModelPlaces;
import io.gridward.json.internal.located.Problems;
import io.gridward.json.internal.located.Read;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Reads households by building, which areas take them in, and what sizes are asked for. */
public final class HouseholdsReader {
    private static final String NUMBER = "a whole number from 1 to " + Building.MOST_HOUSEHOLDS;
    private static final int LARGEST = 1_000_000;
    private static final String SIZE = "a whole number from 1 to " + LARGEST;

    /** Stands for the place of a building that could not be read, so that the rest of it can be checked. */
    private static final AreaCode UNREAD = AreaCode.of("0");

    private final Problems problems;
    private final ModelPlaces places;

    private HouseholdsReader(Problems problems, ModelPlaces places) {
        this.problems = problems;
        this.places = places;
    }

    /**
     * Reads a division.
     *
     * @param document the cell of the whole document
     * @param places the places of that document
     * @param problems where problems go
     * @return the division, if nothing is wrong
     */
    public static Read<GridDivision> read(Cell document, ModelPlaces places, Problems problems) {
        Fields fields = DocumentHeader.open(document, "households");
        GridDivision division = fields == null ? null : new HouseholdsReader(problems, places).division(fields);
        return new Read<>(problems.count() == 0 ? division : null, places);
    }

    private @Nullable GridDivision division(Fields fields) {
        places.field(ModelCode.DUPLICATE_ID, "id", "level");
        places.field(ModelCode.EMPTY_RANGE, "to");
        places.field(ModelCode.VALUE_OUT_OF_RANGE, "to");
        fields.required("division", Expected.id("dagang")).parsed(Kebab::checked);
        List<Building> buildings =
                fields.required("buildings", "a list of buildings").list("a building", this::building);
        String gridLevel = fields.optional("gridLevel", Expected.id("grid")).parsed(Kebab::checked);
        List<SizeNorm> norms =
                fields.optional("norms", "a list of household norms").list("a household norm", this::norm);
        fields.end();
        try {
            return GridDivision.builder(buildings)
                    .gridLevel(gridLevel)
                    .norms(norms)
                    .build();
        } catch (InvalidModelException invalid) {
            places.report(invalid.findings(), problems);
            return null;
        }
    }

    private @Nullable SizeNorm norm(Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        String level = fields.required("level", Expected.id("grid")).parsed(Kebab::checked);
        Long least = fields.required("min", SIZE).whole(1, LARGEST);
        Cell maxCell = fields.required("max", SIZE);
        Long most = maxCell.whole(1, LARGEST);
        fields.end();
        boolean isReversed = least != null && most != null && most < least;
        if (isReversed) {
            String from = String.valueOf(least);
            maxCell.report(Finding.error(ModelCode.EMPTY_RANGE, List.of(), "from", from, "to", String.valueOf(most)));
        }
        if (level == null) {
            return null;
        }
        places.put(fields.object(), "norms", level);
        // A size that could not be read still tells of a level that is named twice.
        return least == null || most == null || isReversed
                ? SizeNorm.of(level, 1, LARGEST)
                : SizeNorm.of(level, least.intValue(), most.intValue());
    }

    private @Nullable Building building(Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        BuildingId id = fields.required("id", Expected.PERSON).parsed(BuildingId::new);
        AreaCode community = fields.required("community", Expected.AREA).parsed(AreaCode::of);
        String quarter =
                fields.optional("quarter", "the name of a living quarter").notBlank();
        Long households = fields.required("households", NUMBER).whole(1, Building.MOST_HOUSEHOLDS);
        Set<AreaCode> areas =
                fields.optional("areas", "a list of area codes").set(Expected.AREA, area -> area.parsed(AreaCode::of));
        Map<JsonValue, Share> shares = new LinkedHashMap<>();
        fields.optional("shares", "a list of shares").list("a share", share -> share(share, shares));
        fields.end();
        if (id == null) {
            return null;
        }
        // Without the number, nothing can be said about the shares.
        int count = households == null ? Building.MOST_HOUSEHOLDS : households.intValue();
        Building.Builder building = Building.builder(id, community == null ? UNREAD : community, count)
                .quarter(quarter);
        places.put(fields.object(), "buildings", id.value());
        areas.forEach(building::takenInBy);
        int position = areas.size();
        for (Map.Entry<JsonValue, Share> share : shares.entrySet()) {
            places.put(share.getKey(), "buildings", id.value(), "shares", Integer.toString(position++));
            Share taken = share.getValue();
            building.takenInBy(taken.area(), taken.first(), taken.last());
        }
        return building.build();
    }

    private @Nullable Share share(Cell cell, Map<JsonValue, Share> shares) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        AreaCode area = fields.required("area", Expected.AREA).parsed(AreaCode::of);
        Long from = fields.required("from", NUMBER).whole(1, Building.MOST_HOUSEHOLDS);
        Long to = fields.required("to", NUMBER).whole(1, Building.MOST_HOUSEHOLDS);
        fields.end();
        if (area == null || from == null || to == null) {
            return null;
        }
        Share share = new Share(area, from.intValue(), to.intValue());
        shares.put(fields.object(), share);
        return share;
    }
}
