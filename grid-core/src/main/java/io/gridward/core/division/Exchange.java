package io.gridward.core.division;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Improves a division two grids at a time, until no two can be improved or the work is spent: few buildings are
 * divided anew at best; of more, pieces and buildings change places, and quarters are dealt anew.
 */
final class Exchange {
    /** Up to here dividing two grids anew is cheaper than trying what could change places. */
    private static final int FEW = 9;

    private final HousingStock stock;

    private Exchange(HousingStock stock) {
        this.stock = stock;
    }

    /**
     * Improves a division.
     *
     * @param stock what grids cost
     * @param start grids, each ascending
     * @param work how many buildings may be looked at, counted each time
     * @return as many grids, which cost no more
     */
    static List<int[]> improve(HousingStock stock, List<int[]> start, long work) {
        Exchange exchange = new Exchange(stock);
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
                    left -= exchange.work(grids.get(a), grids.get(b));
                    if (left < 0) {
                        return grids;
                    }
                    Optional<List<int[]>> better = exchange.better(grids.get(a), grids.get(b));
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

    private long work(int[] a, int[] b) {
        int both = a.length + b.length;
        if (both <= FEW) {
            return both * (1L << both);
        }
        return both
                * (isClose(a, b) ? (long) (a.length + 2) * (b.length + 2) + PairOfGrids.regroupings(stock, a, b) : 20);
    }

    /** Where no quarter is in both and both keep to the norm, only whole pieces can gain by a change. */
    private boolean isClose(int[] a, int[] b) {
        if (stock.misfit(a).beyond() + stock.misfit(b).beyond() > 0) {
            return true;
        }
        BitSet quarters = new BitSet();
        for (int at : a) {
            quarters.set(stock.quarter(at));
        }
        for (int at : b) {
            if (quarters.get(stock.quarter(at))) {
                return true;
            }
        }
        return false;
    }

    private Optional<List<int[]>> better(int[] a, int[] b) {
        Misfit now = stock.misfit(a).plus(stock.misfit(b));
        PairOfGrids pair = PairOfGrids.of(stock, a, b);
        if (a.length + b.length <= FEW) {
            List<int[]> best = ExactDivision.of(stock, pair.both(), 2);
            return Optional.of(best).filter(found -> stock.misfit(found).isLessThan(now));
        }
        List<BitSet> firsts = new ArrayList<>();
        if (isClose(a, b)) {
            pair.addRegrouped(firsts);
            pair.addExchanged(firsts, true);
        } else {
            pair.addExchanged(firsts, false);
        }
        return pair.best(firsts, now);
    }
}
