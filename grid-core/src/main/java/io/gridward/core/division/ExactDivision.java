package io.gridward.core.division;

import java.util.ArrayList;
import java.util.List;

/**
 * The best division there is, for few buildings: of every set of buildings, the best division into one grid,
 * then into two, and so on. The work triples with every building.
 */
final class ExactDivision {
    /** Half a million steps a grid; one more building would be three times as many. */
    static final int MOST_BUILDINGS = 12;

    private ExactDivision() {}

    /**
     * Divides.
     *
     * @param stock what grids cost
     * @param buildings at most 12 positions, ascending
     * @param grids how many grids, from 1 to the number of buildings
     * @return the grids, each ascending and none empty
     */
    static List<int[]> of(HousingStock stock, int[] buildings, int grids) {
        int all = (1 << buildings.length) - 1;
        Misfit[] one = new Misfit[all + 1];
        for (int set = 1; set <= all; set++) {
            one[set] = stock.misfit(members(buildings, set));
        }
        int[][] firstGrid = new int[grids + 1][all + 1];
        Misfit[] best = one;
        for (int count = 2; count <= grids; count++) {
            Misfit[] better = new Misfit[all + 1];
            for (int set = count == grids ? all : 1; set <= all; set++) {
                if (Integer.bitCount(set) >= count) {
                    firstGrid[count][set] = choose(set, one, best, better);
                }
            }
            best = better;
        }
        List<int[]> divided = new ArrayList<>();
        int left = all;
        for (int count = grids; count > 1; count--) {
            int grid = firstGrid[count][left];
            divided.add(members(buildings, grid));
            left &= ~grid;
        }
        divided.add(members(buildings, left));
        return divided;
    }

    /** The first grid takes the set's lowest building, so that no division is tried twice. */
    private static int choose(int set, Misfit[] one, Misfit[] best, Misfit[] better) {
        int lowest = Integer.lowestOneBit(set);
        int others = set ^ lowest;
        int chosen = 0;
        for (int rest = others; rest > 0; rest = (rest - 1) & others) {
            // Null where the rest is of fewer buildings than grids.
            if (best[rest] == null) {
                continue;
            }
            Misfit misfit = one[set ^ rest].plus(best[rest]);
            if (better[set] == null || misfit.isLessThan(better[set])) {
                better[set] = misfit;
                chosen = set ^ rest;
            }
        }
        return chosen;
    }

    private static int[] members(int[] buildings, int set) {
        int[] members = new int[Integer.bitCount(set)];
        int count = 0;
        for (int left = set; left != 0; left &= left - 1) {
            members[count++] = buildings[Integer.numberOfTrailingZeros(left)];
        }
        return members;
    }
}
