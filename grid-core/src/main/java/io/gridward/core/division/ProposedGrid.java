package io.gridward.core.division;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/**
 * One grid of a proposal: its number, counted from 1, and its buildings, each of them whole.
 *
 * @param number counted from 1 in the order of the grids' first buildings
 * @param buildings in the order in which they were handed in; never empty
 */
public record ProposedGrid(int number, List<Building> buildings) {
    /** Copies the buildings. */
    public ProposedGrid {
        buildings = ImmutableList.copyOf(buildings);
    }

    /**
     * Returns how many households it has.
     *
     * @return the sum over its buildings
     */
    public long households() {
        return buildings.stream().mapToLong(Building::households).sum();
    }

    /**
     * Returns the living quarters of which it has buildings.
     *
     * @return in the order of the buildings; buildings that stand by themselves add none
     */
    public Set<String> quarters() {
        return buildings.stream()
                .flatMap(building -> building.quarter().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public String toString() {
        return "grid " + number + " of " + households() + " households";
    }
}
