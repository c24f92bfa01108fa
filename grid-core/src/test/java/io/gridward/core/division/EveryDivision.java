package io.gridward.core.division;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Not thread-safe. Tries every way to put buildings into a number of grids, one building after the other, and
 * reckons each division from scratch by the words of {@link GridProposal}.
 */
final class EveryDivision {
    private final List<Building> buildings;
    private final int grids;
    private final SizeNorm norm;
    private final int[] gridOf;
    private long[] best = {Long.MAX_VALUE};

    private EveryDivision(List<Building> buildings, int grids, SizeNorm norm) {
        this.buildings = buildings;
        this.grids = grids;
        this.norm = norm;
        this.gridOf = new int[buildings.size()];
    }

    /** Households beyond the norm, splits of quarters, needless sharing, squares: the least there is. */
    static long[] best(List<Building> buildings, int grids, SizeNorm norm) {
        EveryDivision every = new EveryDivision(buildings, grids, norm);
        every.place(0, 0);
        return every.best;
    }

    /** The same of one division. */
    static long[] reckon(List<Building> buildings, int[] gridOf, int grids, SizeNorm norm) {
        long[] sizes = new long[grids];
        Map<String, long[]> quarters = new LinkedHashMap<>();
        for (int i = 0; i < gridOf.length; i++) {
            Building building = buildings.get(i);
            String quarter = building.quarter().orElse("alone " + building.id());
            sizes[gridOf[i]] += building.households();
            quarters.computeIfAbsent(quarter, any -> new long[grids])[gridOf[i]] += building.households();
        }
        long beyond = 0;
        long squares = 0;
        long needless = 0;
        for (int grid = 0; grid < grids; grid++) {
            int at = grid;
            beyond += Math.max(0, sizes[grid] - norm.most()) + Math.max(0, norm.least() - sizes[grid]);
            squares += sizes[grid] * sizes[grid];
            needless += Math.max(
                    0,
                    quarters.values().stream()
                                    .filter(parts -> parts[at] >= norm.least())
                                    .count()
                            - 1);
        }
        long splits = quarters.values().stream()
                .mapToLong(
                        parts -> Arrays.stream(parts).filter(part -> part > 0).count() - 1)
                .sum();
        return new long[] {beyond, splits, needless, squares};
    }

    private void place(int building, int open) {
        if (grids - open > buildings.size() - building) {
            return;
        }
        if (building == buildings.size()) {
            long[] reckoned = reckon(buildings, gridOf, grids, norm);
            if (Arrays.compare(reckoned, best) < 0) {
                best = reckoned;
            }
            return;
        }
        for (int grid = 0; grid <= Math.min(open, grids - 1); grid++) {
            gridOf[building] = grid;
            place(building + 1, Math.max(open, grid + 1));
        }
    }
}
