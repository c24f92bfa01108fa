package io.gridward.core.division;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The buildings of two grids, and other ways to divide them, each of which is the set of those that go to the first:
 * few buildings are divided anew at best; of more, pieces and buildings change places, and quarters are dealt anew.
 */
final class PairOfGrids {
    /** Up to here dividing two grids anew is cheaper than trying what could change places. */
    private static final int FEW = 9;

    /** Single buildings are not tried where they are more pairs: sums of many small ones are balanced anyway. */
    private static final long MOST_SWAPS = 2_500;

    /** Quarters in two grids of which every subset is tried. */
    private static final int MOST_REGROUPED = 6;

    /** Sums beyond are not looked for: so large a quarter is no part of two grids that could keep to a norm. */
    private static final long LARGEST_SUM = 20_000;

    private final HousingStock stock;
    private final int[] both;
    private final BitSet first;
    /** The buildings of each quarter. */
    private final List<BitSet> quarters;

    private PairOfGrids(HousingStock stock, int[] both, BitSet first, List<BitSet> quarters) {
        this.stock = stock;
        this.both = both;
        this.first = first;
        this.quarters = quarters;
    }

    static PairOfGrids of(HousingStock stock, int[] a, int[] b) {
        int[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        Arrays.sort(both);
        BitSet first = new BitSet();
        for (int at : a) {
            first.set(Arrays.binarySearch(both, at));
        }
        return new PairOfGrids(stock, both, first, quarters(stock, both));
    }

    private static List<BitSet> quarters(HousingStock stock, int[] both) {
        List<BitSet> quarters = new ArrayList<>();
        for (int i = 0; i < both.length; i++) {
            if (i == 0 || stock.quarter(both[i]) != stock.quarter(both[i - 1])) {
                quarters.add(new BitSet());
            }
            quarters.get(quarters.size() - 1).set(i);
        }
        return quarters;
    }

    /** About how many buildings {@link #better} looks at, counted each time. */
    long work() {
        if (both.length <= FEW) {
            return both.length * (1L << both.length);
        }
        if (!isClose()) {
            return both.length * 20L;
        }
        long regrouped = quarters.size() > MOST_REGROUPED ? 0 : (quarters.size() + 1L) << quarters.size();
        return both.length * (Math.min(swaps(), MOST_SWAPS) + regrouped + stock.size(both) / 8);
    }

    private long swaps() {
        long inFirst = first.cardinality();
        return inFirst * (both.length - inFirst);
    }

    /** Finds a division that costs less. */
    Optional<List<int[]>> better() {
        Misfit now = stock.misfit(divided(first));
        if (both.length <= FEW) {
            List<int[]> best = ExactDivision.of(stock, both, 2);
            return Optional.of(best).filter(found -> stock.misfit(found).isLessThan(now));
        }
        List<BitSet> firsts = new ArrayList<>();
        boolean close = isClose();
        if (close) {
            addRegrouped(firsts);
        }
        addExchanged(firsts, close && swaps() <= MOST_SWAPS);
        return best(firsts, now);
    }

    /** Where no quarter is in both and both keep to the norm, only whole pieces can gain by a change. */
    private boolean isClose() {
        return stock.misfit(divided(first)).beyond() > 0
                || quarters.stream().anyMatch(quarter -> {
                    BitSet left = (BitSet) quarter.clone();
                    left.andNot(first);
                    return !left.isEmpty() && quarter.intersects(first);
                });
    }

    /** Adds what comes of moving or swapping whole pieces, and single buildings if asked. */
    private void addExchanged(List<BitSet> firsts, boolean alsoBuildings) {
        BitSet second = everything();
        second.andNot(first);
        List<BitSet> leaving = units(first, alsoBuildings);
        List<BitSet> coming = units(second, alsoBuildings);
        leaving.add(new BitSet());
        coming.add(new BitSet());
        for (BitSet out : leaving) {
            for (BitSet in : coming) {
                BitSet changed = (BitSet) first.clone();
                changed.andNot(out);
                changed.or(in);
                firsts.add(changed);
            }
        }
    }

    private List<BitSet> units(BitSet grid, boolean alsoBuildings) {
        List<BitSet> units = new ArrayList<>();
        for (BitSet quarter : quarters) {
            BitSet piece = (BitSet) quarter.clone();
            piece.and(grid);
            if (!piece.isEmpty()) {
                units.add(piece);
            }
        }
        if (alsoBuildings) {
            for (int i = grid.nextSetBit(0); i >= 0; i = grid.nextSetBit(i + 1)) {
                BitSet building = new BitSet();
                building.set(i);
                units.add(building);
            }
        }
        return units;
    }

    /** Adds every way to deal the quarters whole, and those with one of them split for balance. */
    private void addRegrouped(List<BitSet> firsts) {
        if (quarters.size() > MOST_REGROUPED) {
            return;
        }
        long half = size(everything()) / 2;
        for (int split = -1; split < quarters.size(); split++) {
            BitSet splitQuarter = split < 0 ? new BitSet() : quarters.get(split);
            SubsetSums sums = split < 0 || size(splitQuarter) > LARGEST_SUM ? null : sums(splitQuarter);
            if (split >= 0 && sums == null) {
                continue;
            }
            for (int subset = 0; subset < 1 << quarters.size(); subset++) {
                if (split >= 0 && (subset >> split & 1) == 1) {
                    continue;
                }
                BitSet whole = new BitSet();
                for (int i = 0; i < quarters.size(); i++) {
                    if ((subset >> i & 1) == 1) {
                        whole.or(quarters.get(i));
                    }
                }
                if (sums == null) {
                    firsts.add(whole);
                } else {
                    for (BitSet part : sums.nearest(half - size(whole))) {
                        part.or(whole);
                        firsts.add(part);
                    }
                }
            }
        }
    }

    private SubsetSums sums(BitSet quarter) {
        int[] members = quarter.stream().toArray();
        int[] sizes = Arrays.stream(members).map(i -> stock.households(both[i])).toArray();
        return SubsetSums.of(members, sizes);
    }

    private BitSet everything() {
        BitSet all = new BitSet();
        all.set(0, both.length);
        return all;
    }

    private List<int[]> divided(BitSet one) {
        BitSet other = everything();
        other.andNot(one);
        return List.of(members(one), members(other));
    }

    private long size(BitSet set) {
        return stock.size(members(set));
    }

    private int[] members(BitSet set) {
        return set.stream().map(i -> both[i]).toArray();
    }

    /** The least of several divisions, if it is less than the limit. */
    private Optional<List<int[]>> best(List<BitSet> firsts, Misfit limit) {
        Misfit least = limit;
        List<int[]> best = null;
        for (BitSet one : firsts) {
            if (one.isEmpty() || one.cardinality() == both.length) {
                continue;
            }
            List<int[]> divided = divided(one);
            Misfit misfit = stock.misfit(divided);
            if (misfit.isLessThan(least)) {
                least = misfit;
                best = divided;
            }
        }
        return Optional.ofNullable(best);
    }
}
