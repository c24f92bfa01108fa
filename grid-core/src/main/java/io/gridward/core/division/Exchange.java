package io.gridward.core.division;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Improves a division two grids at a time, until no two can be improved or the work is spent.
 */
final class Exchange {
    private Exchange() {}

    /**
     * Improves a division.
     *
     * @param stock what grids cost
     * @param start grids, each ascending
     * @param work how many buildings may be looked at, counted each time
     * @return as many grids, which cost no more
     */
    static List<int[]> improve(HousingStock stock, List<int[]> start, long work) {
        List<int[]> grids = new ArrayList<>(start);
        long[] changed = new long[grids.size()];
        long[] swept = new long[grids.size()];
        long left = work;
        long step = 0;
        // Neighbours in the line share quarters: they come to rest before those farther apart are tried.
        int reach = 1;
        boolean improved = true;
        while (improved || reach < grids.size() - 1) {
            reach = improved ? reach : Math.min(2 * reach, grids.size() - 1);
            improved = false;
            for (int distance = 1; distance <= reach && distance < grids.size(); distance++) {
                long since = swept[distance];
                swept[distance] = ++step;
                for (int a = distance; a < grids.size(); a++) {
                    int b = a - distance;
                    if (changed[a] < since && changed[b] < since) {
                        continue;
                    }
                    PairOfGrids pair = PairOfGrids.of(stock, grids.get(a), grids.get(b));
                    left -= pair.work();
                    if (left < 0) {
                        return grids;
                    }
                    Optional<List<int[]>> better = pair.better();
                    if (better.isPresent()) {
                        grids.set(a, better.get().get(0));
                        grids.set(b, better.get().get(1));
                        changed[a] = ++step;
                        changed[b] = step;
                        improved = true;
                    }
                }
            }
        }
        return grids;
    }
}
