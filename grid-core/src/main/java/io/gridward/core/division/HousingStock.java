package io.gridward.core.division;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;

/**
 * Buildings as positions, laid out quarter by quarter, and what grids made of them cost. A grid is an array of
 * positions in which those of one quarter stand together; no method changes an array it was given.
 */
final class HousingStock {
    private final List<Building> buildings;
    private final int[] households;
    private final int[] quarters;
    private final SizeNorm norm;

    private HousingStock(List<Building> buildings, int[] households, int[] quarters, SizeNorm norm) {
        this.buildings = buildings;
        this.households = households;
        this.quarters = quarters;
        this.norm = norm;
    }

    /** Quarters come in the order of their first building, buildings of a quarter in the order given. */
    static HousingStock of(List<Building> given, SizeNorm norm) {
        SetMultimap<String, Building> byQuarter = LinkedHashMultimap.create();
        for (Building building : given) {
            byQuarter.put(quarterKey(building), building);
        }
        List<Building> buildings = new ArrayList<>(byQuarter.size());
        int[] households = new int[byQuarter.size()];
        int[] quarters = new int[byQuarter.size()];
        int quarter = 0;
        for (String key : byQuarter.keySet()) {
            for (Building building : byQuarter.get(key)) {
                households[buildings.size()] = building.households();
                quarters[buildings.size()] = quarter;
                buildings.add(building);
            }
            quarter++;
        }
        return new HousingStock(List.copyOf(buildings), households, quarters, norm);
    }

    /** A building that belongs to no quarter is one by itself. */
    static String quarterKey(Building building) {
        return building.quarter().map(name -> "quarter " + name).orElseGet(() -> "building " + building.id());
    }

    int count() {
        return households.length;
    }

    Building building(int at) {
        return buildings.get(at);
    }

    int households(int at) {
        return households[at];
    }

    int quarter(int at) {
        return quarters[at];
    }

    SizeNorm norm() {
        return norm;
    }

    long size(int[] grid) {
        long size = 0;
        for (int at : grid) {
            size += households[at];
        }
        return size;
    }

    Misfit misfit(int[] grid) {
        long size = 0;
        long piece = 0;
        int pieces = 0;
        int large = 0;
        for (int i = 0; i < grid.length; i++) {
            piece += households[grid[i]];
            size += households[grid[i]];
            if (i + 1 == grid.length || quarters[grid[i + 1]] != quarters[grid[i]]) {
                pieces++;
                large += piece >= norm.least() ? 1 : 0;
                piece = 0;
            }
        }
        return new Misfit(norm.beyond(size), pieces, Math.max(0, large - 1), size * size);
    }

    Misfit misfit(List<int[]> grids) {
        return grids.stream().map(this::misfit).reduce(Misfit.NONE, Misfit::plus);
    }
}
