package io.gridward.core.division;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.Territory;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A division of households among grids (网格划分), as a host has it: sound or not. {@link DivisionAudit} tells
 * which. It may say which level the grids are of and what sizes are asked for.
 */
public final class GridDivision {
    private final ImmutableMap<BuildingId, Building> buildings;
    private final @Nullable String gridLevel;
    private final ImmutableList<SizeNorm> norms;

    private GridDivision(Builder from) {
        this.buildings = Maps.uniqueIndex(from.buildings, Building::id);
        this.gridLevel = from.gridLevel;
        this.norms = from.norms;
    }

    /**
     * Starts a division.
     *
     * @param buildings the buildings and who takes them in, in the order they are to be listed
     * @return a builder of one that names no level and no sizes
     */
    public static Builder builder(List<Building> buildings) {
        return new Builder(buildings);
    }

    /**
     * Makes a division that names no level and no sizes.
     *
     * @param buildings the buildings and who takes them in, in the order they are to be listed
     * @return the division
     * @throws InvalidModelException with every finding, if two buildings have one id or a share names households
     *     its building lacks
     */
    public static GridDivision of(List<Building> buildings) {
        return builder(buildings).build();
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

    /**
     * Returns the level of which every household is in exactly one area.
     *
     * @return the id of the level, or empty if the division does not say
     */
    public Optional<String> gridLevel() {
        return Optional.ofNullable(gridLevel);
    }

    /**
     * Returns the sizes asked for.
     *
     * @return at most one a level, in the order they were given
     */
    public List<SizeNorm> norms() {
        return norms;
    }

    /**
     * Checks that the levels named here exist, and that no size is asked of a level above the grids. Areas are
     * looked at by {@link DivisionAudit}.
     *
     * @param territory the territory
     * @return a finding for each that does not hold
     */
    public List<Finding> check(Territory territory) {
        FindingCollector findings = new FindingCollector();
        Optional<Level> grid = gridLevel().flatMap(id -> level(territory, id, List.of("gridLevel"), findings));
        for (SizeNorm norm : norms) {
            List<String> path = List.of("norms", norm.level(), "level");
            Optional<Level> level = level(territory, norm.level(), path, findings);
            if (level.isPresent() && grid.isPresent() && territory.levels().isAbove(level.get(), grid.get())) {
                String id = grid.get().id();
                findings.error(ModelCode.SIZE_ABOVE_GRIDS, path, "level", norm.level(), "grid", id);
            }
        }
        return findings.findings();
    }

    private static Optional<Level> level(Territory territory, String id, List<String> path, FindingCollector findings) {
        Optional<Level> level = territory.levels().find(id);
        if (level.isEmpty()) {
            findings.unknown(
                    ModelCode.UNKNOWN_LEVEL,
                    path,
                    "level",
                    id,
                    territory.levels().ids());
        }
        return level;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GridDivision that
                && buildings().equals(that.buildings())
                && norms.equals(that.norms)
                && gridLevel().equals(that.gridLevel());
    }

    @Override
    public int hashCode() {
        return Objects.hash(buildings, norms, gridLevel);
    }

    @Override
    public String toString() {
        return "GridDivision of " + buildings.size() + " buildings";
    }

    /** Not thread-safe. Collects what a division says. */
    public static final class Builder {
        private final ImmutableList<Building> buildings;
        private @Nullable String gridLevel;
        private ImmutableList<SizeNorm> norms = ImmutableList.of();

        private Builder(List<Building> buildings) {
            this.buildings = ImmutableList.copyOf(buildings);
        }

        /**
         * Says of which level every household is in exactly one area.
         *
         * @param id the id of the level, or null if that is left to the audit
         * @return this builder
         */
        public Builder gridLevel(@Nullable String id) {
            this.gridLevel = id;
            return this;
        }

        /**
         * Says what sizes are asked for.
         *
         * @param asked the sizes, at most one a level; a level without one is not measured
         * @return this builder
         */
        public Builder norms(Collection<SizeNorm> asked) {
            this.norms = ImmutableList.copyOf(asked);
            return this;
        }

        /**
         * Makes the division.
         *
         * @return the division
         * @throws InvalidModelException with every finding, if two buildings have one id, a share names
         *     households its building lacks, or two sizes are asked of one level
         */
        public GridDivision build() {
            FindingCollector findings = new FindingCollector();
            Set<String> levels = new HashSet<>();
            for (SizeNorm norm : norms) {
                if (!levels.add(norm.level())) {
                    List<String> path = List.of("norms", norm.level());
                    findings.error(ModelCode.DUPLICATE_ID, path, "kind", "household norm", "id", norm.level());
                }
            }
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
            return new GridDivision(this);
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
}
