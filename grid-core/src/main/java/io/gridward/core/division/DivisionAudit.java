package io.gridward.core.division;

import com.google.common.collect.ImmutableMap;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.Territory;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a person should look at in a division of households (横到边、纵到底、不留空白) and in the shape of the
 * territory they are divided over. Audits answer with warnings and notes, in a stable order, and never refuse.
 */
public final class DivisionAudit {
    private final Territory territory;
    private final Level grid;
    private final ImmutableMap<String, SizeNorm> norms;

    private DivisionAudit(Territory territory, Level grid, ImmutableMap<String, SizeNorm> norms) {
        this.territory = territory;
        this.grid = grid;
        this.norms = norms;
    }

    /**
     * Makes an audit.
     *
     * @param territory the areas
     * @param gridLevel the id of the level of which every household is in exactly one area; where a branch of the
     *     territory lacks the level, the highest area below it stands for the grid
     * @param norms the sizes asked for, at most one a level; a level without one is not measured
     * @return the audit
     * @throws IllegalArgumentException if the territory lacks a level, a norm speaks of a level above the grids,
     *     or two norms of one level
     */
    public static DivisionAudit of(Territory territory, String gridLevel, Collection<SizeNorm> norms) {
        Level grid = level(territory, gridLevel);
        ImmutableMap.Builder<String, SizeNorm> byLevel = ImmutableMap.builder();
        for (SizeNorm norm : norms) {
            if (territory.levels().isAbove(level(territory, norm.level()), grid)) {
                throw new IllegalArgumentException("norm speaks of " + norm.level() + ", above the grids: " + norm);
            }
            byLevel.put(norm.level(), norm);
        }
        return new DivisionAudit(territory, grid, byLevel.buildOrThrow());
    }

    /**
     * Makes an audit by the level of the grids and the sizes that a division names.
     *
     * @param territory the areas
     * @param division the division; any other may be looked at too
     * @return the audit
     * @throws IllegalArgumentException if the division does not name the level of the grids
     * @throws InvalidModelException with every finding of {@link GridDivision#check}, if there is one
     */
    public static DivisionAudit of(Territory territory, GridDivision division) {
        String grid = division.gridLevel()
                .orElseThrow(() -> new IllegalArgumentException("division must name its gridLevel, got " + division));
        FindingCollector findings = new FindingCollector();
        findings.addAll(division.check(territory));
        findings.throwIfErrors("grid division");
        return of(territory, grid, division.norms());
    }

    /**
     * Looks at the shape of the territory: areas that pass over a level, areas that end above the grids,
     * siblings of one name, and as notes names that carry a code or the name of an area above the grids.
     *
     * @return the findings, area by area in the territory's order
     */
    public List<Finding> shape() {
        return new ShapeAudit(territory, grid).findings();
    }

    /**
     * Looks at a division: first building by building the households that are in no grid or in several, and
     * shares of areas that are unknown, above the grids or of another community; then area by area the sizes
     * beyond the norm, the empty grids, and the grids whose areas do not add up to them.
     *
     * <p>What only follows from a finding is not reported again: households of a share whose area is unknown
     * are no gap; micro-grids are not called empty where no household of their grid is in any. A community of
     * which no building is listed gets one note.
     *
     * @param division the division
     * @return the findings
     */
    public List<Finding> households(GridDivision division) {
        return new HouseholdAudit(territory, grid).findings(division, norms);
    }

    private static Level level(Territory territory, String id) {
        Optional<Level> level = territory.levels().find(id);
        return level.orElseThrow(() -> new IllegalArgumentException(
                "level must be one of " + territory.levels().ids() + ", got " + id));
    }
}
