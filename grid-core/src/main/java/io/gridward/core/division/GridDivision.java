package io.gridward.core.division;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A division of households among grids (网格划分), as a host has it: sound or not. {@link DivisionAudit} tells
 * which.
 */
public final class GridDivision {
    private final ImmutableMap<BuildingId, Building> buildings;

    private GridDivision(List<Building> buildings) {
        this.buildings = Maps.uniqueIndex(buildings, Building::id);
    }

    /**
     * Makes a division.
     *
     * @param buildings the buildings and who takes them in, in the order they are to be listed
     * @return the division
     * @throws InvalidModelException with every finding, if two buildings have one id or a share names households
     *     its building lacks
     */
    public static GridDivision of(List<Building> buildings) {
        FindingCollector findings = new FindingCollector();
        Set<BuildingId> ids = new HashSet<>();
        for (Building building : buildings) {
            String id = building.id().value();
            if (!ids.add(building.id())) {
                findings.error(ModelCode.DUPLICATE_ID, List.of("buildings", id), "kind", "building", "id", id);
            }
            for (int i = 0; i < building.shares().size(); i++) {
                List<String> path = List.of("buildings", id, "shares", Integer.toString(i));
                check(building.shares().get(i), building.households(), path, findings);
            }
        }
        findings.throwIfErrors("grid division");
        return new GridDivision(buildings);
    }

    /**
     * Returns the buildings.
     *
     * @return in the order they were given
     */
    public List<Building> buildings() {
        return buildings.values().asList();
    }

    /**
     * Finds a building.
     *
     * @param id its id
     * @return the building, or empty if the division lacks it
     */
    public Optional<Building> find(BuildingId id) {
        return Optional.ofNullable(buildings.get(id));
    }

    /**
     * Returns how many households there are.
     *
     * @return the sum over all buildings, taken in or not
     */
    public long households() {
        return buildings().stream().mapToLong(Building::households).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GridDivision that && buildings().equals(that.buildings());
    }

    @Override
    public int hashCode() {
        return buildings.hashCode();
    }

    @Override
    public String toString() {
        return "GridDivision of " + buildings.size() + " buildings";
    }

    private static void check(Share share, int households, List<String> path, FindingCollector findings) {
        String first = Integer.toString(share.first());
        String last = Integer.toString(share.last());
        if (share.first() > share.last()) {
            findings.error(ModelCode.EMPTY_RANGE, path, "from", first, "to", last);
        } else if (share.first() < 1 || share.last() > households) {
            findings.error(
                    ModelCode.VALUE_OUT_OF_RANGE,
                    path,
                    "value",
                    share.first() < 1 ? first : last,
                    "range",
                    "1 to " + households,
                    "attribute",
                    "households");
        }
    }
}
