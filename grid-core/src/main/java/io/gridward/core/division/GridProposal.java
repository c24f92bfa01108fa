package io.gridward.core.division;

import com.google.common.collect.ImmutableList;
import io.gridward.core.finding.Finding;
import io.gridward.core.territory.AreaCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A proposal how to divide the buildings of one community into grids.
 *
 * <p>A building is never split. One that has more households than the norm allows is a grid of its own. All
 * others are divided into as many grids as {@link DivisionAim} asks for, such that, in this order,
 *
 * <ol>
 *   <li>the households by which grids lie beyond the norm, added up over all grids, are as few as possible;
 *   <li>living quarters are split as seldom as possible: a quarter in three grids is split twice. As the number of
 *       grids is fixed, quarters then also share grids as seldom as possible;
 *   <li>quarters share a grid only where they are too small: of the parts of quarters in a grid, no more than one
 *       should have as many households as the norm's least;
 *   <li>sizes are balanced: the sum of their squares is as small as possible, which is the smallest sum of squared
 *       deviations from the mean.
 * </ol>
 *
 * <p>A building that belongs to no quarter counts as a quarter by itself. Where buildings stand is not known, so
 * neighbourhood within a quarter is not regarded.
 *
 * <p>Up to 12 buildings the proposal is the best there is; of more it is good, found with work that grows little
 * faster than their number. The same buildings in the same order always give the same proposal.
 */
public final class GridProposal {
    private final ImmutableList<ProposedGrid> grids;
    private final Balance balance;
    private final ImmutableList<Finding> findings;

    private GridProposal(ImmutableList<ProposedGrid> grids, Balance balance, ImmutableList<Finding> findings) {
        this.grids = grids;
        this.balance = balance;
        this.findings = findings;
    }

    /**
     * Proposes grids.
     *
     * @param buildings the buildings of one community; which areas take them in so far is not looked at
     * @param aim how many grids or of what size
     * @return the proposal
     * @throws IllegalArgumentException if there is no building, two have one id, or two lie in different
     *     communities
     */
    public static GridProposal of(List<Building> buildings, DivisionAim aim) {
        check(buildings);
        List<Building> ordinary = new ArrayList<>();
        List<List<Building>> grids = new ArrayList<>();
        for (Building building : buildings) {
            if (building.households() > aim.norm().most()) {
                grids.add(List.of(building));
            } else {
                ordinary.add(building);
            }
        }
        int asked = aim.grids(ordinary, grids.size());
        int count = Math.min(ordinary.size(), Math.max(asked - grids.size(), Math.min(1, ordinary.size())));
        if (count > 0) {
            HousingStock stock = HousingStock.of(ordinary, aim.norm());
            for (int[] grid : Proposer.divide(stock, count)) {
                grids.add(IntStream.of(grid).mapToObj(stock::building).toList());
            }
        }
        ImmutableList<ProposedGrid> numbered = numbered(grids, buildings);
        long households = numbered.stream().mapToLong(ProposedGrid::households).sum();
        return new GridProposal(
                numbered,
                Balance.of(numbered, aim.target(households, numbered.size())),
                ImmutableList.copyOf(new ProposalReport(aim.norm(), numbered).findings(asked)));
    }

    /**
     * Returns the grids.
     *
     * @return numbered from 1 in the order of their first buildings
     */
    public List<ProposedGrid> grids() {
        return grids;
    }

    /**
     * Returns how even they are.
     *
     * @return over all grids, buildings that are a grid of their own included
     */
    public Balance balance() {
        return balance;
    }

    /**
     * Returns what a person should know before he takes the proposal: another number of grids than asked for;
     * grid by grid sizes beyond the norm, buildings too large, quarters that share a grid; then quarter by quarter
     * which were split and why.
     *
     * @return warnings where the norm or the number is not kept or a quarter is split, else notes
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Takes the proposal: every building whole in its grid.
     *
     * @param codes a code for each grid, in their order
     * @return the division, in the order of the grids
     * @throws IllegalArgumentException if there are not as many codes as grids, or two are the same
     */
    public GridDivision division(List<AreaCode> codes) {
        if (codes.size() != grids.size() || Set.copyOf(codes).size() != codes.size()) {
            throw new IllegalArgumentException(
                    "codes must be " + grids.size() + " different ones, one a grid, got " + codes);
        }
        List<Building> divided = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            for (Building building : grids.get(i).buildings()) {
                divided.add(
                        building.toUndividedBuilder().takenInBy(codes.get(i)).build());
            }
        }
        return GridDivision.of(divided);
    }

    @Override
    public String toString() {
        return "GridProposal of " + grids.size() + " grids, " + balance;
    }

    private static void check(List<Building> buildings) {
        if (buildings.isEmpty()) {
            throw new IllegalArgumentException("buildings must be at least one");
        }
        AreaCode community = buildings.get(0).community();
        Set<BuildingId> ids = new HashSet<>();
        for (Building building : buildings) {
            if (!ids.add(building.id())) {
                throw new IllegalArgumentException("building " + building.id() + " is there twice");
            }
            if (!building.community().equals(community)) {
                throw new IllegalArgumentException(
                        "buildings must lie in one community, got " + community + " and " + building.community());
            }
        }
    }

    private static ImmutableList<ProposedGrid> numbered(List<List<Building>> grids, List<Building> buildings) {
        Map<BuildingId, Integer> order = new HashMap<>();
        buildings.forEach(building -> order.put(building.id(), order.size()));
        Comparator<Building> asGiven = Comparator.comparing(
                building -> Optional.ofNullable(order.get(building.id())).orElseThrow());
        List<List<Building>> sorted = new ArrayList<>();
        grids.forEach(grid -> sorted.add(grid.stream().sorted(asGiven).toList()));
        sorted.sort(Comparator.comparing(grid -> grid.get(0), asGiven));
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> new ProposedGrid(i + 1, sorted.get(i)))
                .collect(ImmutableList.toImmutableList());
    }
}
