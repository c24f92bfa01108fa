package io.gridward.rules.internal.index;

import io.gridward.core.facts.Facts;

/**
 * One dimension of a situation: a number of the facts or some bits of one, unless an earlier table has decided it.
 * What lies on it is called a point; an absent value is the point {@link Facts#ABSENT}.
 */
public final class Axis {
    private final String name;
    private final int slot;
    private final int fedAt;
    private final int shift;
    private final long mask;
    private final long least;
    private final long greatest;

    private Axis(String name, int slot, int fedAt, int shift, long mask, long least, long greatest) {
        this.name = name;
        this.slot = slot;
        this.fedAt = fedAt;
        this.shift = shift;
        this.mask = mask;
        this.least = least;
        this.greatest = greatest;
    }

    /**
     * Makes the axis of a whole number.
     *
     * @param name for messages
     * @param slot where the facts keep it
     * @param fedAt where it stands among the values that tables decide, or -1 if none does
     * @param least the least point
     * @param greatest the greatest point
     * @return the axis
     */
    public static Axis ofNumber(String name, int slot, int fedAt, long least, long greatest) {
        return new Axis(name, slot, fedAt, 0, -1, least, greatest);
    }

    /**
     * Makes the axis of some bits of a number.
     *
     * @param name for messages
     * @param slot where the facts keep the number
     * @param fedAt where it stands among the values that tables decide, or -1 if none does
     * @param shift the lowest of the bits
     * @param bits how many there are, at most 16
     * @return the axis
     */
    public static Axis ofBits(String name, int slot, int fedAt, int shift, int bits) {
        long mask = (1L << bits) - 1;
        return new Axis(name, slot, fedAt, shift, mask, 0, mask);
    }

    /** Where a situation lies; what tables decided goes before the facts. */
    long point(Facts facts, long[] fed) {
        long code = fedAt < 0 || fed[fedAt] == Facts.ABSENT ? facts.code(slot) : fed[fedAt];
        return code == Facts.ABSENT ? code : code >>> shift & mask;
    }

    /**
     * Returns where a number of the facts lies.
     *
     * @param code the number that stands in the slot of this axis
     * @return the point; absent of {@link Facts#ABSENT}
     */
    public long pointOf(long code) {
        return code == Facts.ABSENT ? code : code >>> shift & mask;
    }

    /** All points, absent among them. */
    PointSet all() {
        return PointSet.absent().or(PointSet.range(least, greatest), this);
    }

    /** The points below one, absent among them. */
    PointSet below(long point) {
        return from(point).not(this);
    }

    /** The points from one on. */
    PointSet from(long point) {
        return PointSet.range(point, greatest);
    }

    int slot() {
        return slot;
    }

    int fedAt() {
        return fedAt;
    }

    int shift() {
        return shift;
    }

    long mask() {
        return mask;
    }

    /**
     * Returns the least point.
     *
     * @return inclusive
     */
    public long least() {
        return least;
    }

    /**
     * Returns the greatest point.
     *
     * @return inclusive
     */
    public long greatest() {
        return greatest;
    }

    @Override
    public String toString() {
        return name;
    }
}
