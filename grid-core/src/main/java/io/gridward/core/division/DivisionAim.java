package io.gridward.core.division;

import java.util.List;

/** What a proposed division aims at: how many grids, or of what size; and the norm they should keep to. */
public final class DivisionAim {
    private final SizeNorm norm;
    private final int grids;
    private final int target;

    private DivisionAim(SizeNorm norm, int grids, int target) {
        this.norm = norm;
        this.grids = grids;
        this.target = target;
    }

    /**
     * Asks for a number of grids.
     *
     * @param grids how many, at least 1; {@link GridProposal} says when it has to propose another number
     * @param norm the sizes to keep to where possible
     * @return the aim
     * @throws IllegalArgumentException if the number is below 1
     */
    public static DivisionAim ofGrids(int grids, SizeNorm norm) {
        if (grids < 1) {
            throw new IllegalArgumentException("grids must be 1 or more, got " + grids);
        }
        return new DivisionAim(norm, grids, 0);
    }

    /**
     * Asks for grids of a size: as many as make their mean come nearest to it, and of two such numbers the
     * smaller.
     *
     * @param target households a grid, within the norm
     * @param norm the sizes to keep to where possible
     * @return the aim
     * @throws IllegalArgumentException if the target lies beyond the norm
     */
    public static DivisionAim ofSize(int target, SizeNorm norm) {
        if (norm.beyond(target) > 0) {
            throw new IllegalArgumentException("target must be within " + norm + ", got " + target);
        }
        return new DivisionAim(norm, 0, target);
    }

    /**
     * Returns the norm.
     *
     * @return the sizes to keep to where possible
     */
    public SizeNorm norm() {
        return norm;
    }

    /** How many grids are asked for, where some buildings are too large and a grid each. */
    int grids(List<Building> ordinary, int tooLarge) {
        if (grids > 0) {
            return grids;
        }
        long households = ordinary.stream().mapToLong(Building::households).sum();
        return tooLarge + (ordinary.isEmpty() ? 0 : gridsFor(households));
    }

    private int gridsFor(long households) {
        long fewer = Math.max(1, households / target);
        // Means t + a and t - b: a <= b exactly if h/f + h/(f+1) <= 2t.
        boolean fewerIsNearer = households * (2 * fewer + 1) <= 2L * target * fewer * (fewer + 1);
        return Math.toIntExact(households <= target || fewerIsNearer ? fewer : fewer + 1);
    }

    /** The size aimed at, in households. */
    double target(long households, int proposed) {
        return grids > 0 ? (double) households / proposed : target;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DivisionAim that
                && norm.equals(that.norm)
                && grids == that.grids
                && target == that.target;
    }

    @Override
    public int hashCode() {
        return norm.hashCode() * 31 + grids * 7 + target;
    }

    @Override
    public String toString() {
        return (grids > 0 ? grids + " grids" : target + " households a grid") + ", " + norm;
    }
}
