package io.gridward.core.division;

import java.util.Comparator;

/**
 * How far grids are from what {@link GridProposal} aims at; the first that differs decides. What a division
 * costs is the sum of what its grids cost.
 *
 * @param beyond households by which grids lie beyond the norm
 * @param pieces quarters in a grid, counted grid by grid: the fewer, the fewer quarters are split
 * @param needless pieces, but for one a grid, that could be a grid of their own
 * @param squares the sum of the squares of the sizes: the smaller, the better the balance
 */
record Misfit(long beyond, long pieces, long needless, long squares) implements Comparable<Misfit> {
    static final Misfit NONE = new Misfit(0, 0, 0, 0);

    private static final Comparator<Misfit> ORDER = Comparator.comparingLong(Misfit::beyond)
            .thenComparingLong(Misfit::pieces)
            .thenComparingLong(Misfit::needless)
            .thenComparingLong(Misfit::squares);

    Misfit plus(Misfit other) {
        return new Misfit(
                beyond + other.beyond, pieces + other.pieces, needless + other.needless, squares + other.squares);
    }

    boolean isLessThan(Misfit other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Misfit other) {
        return ORDER.compare(this, other);
    }
}
