package io.gridward.rules.internal.index;

import com.google.common.primitives.ImmutableLongArray;
import io.gridward.core.facts.Facts;
import java.math.BigInteger;
import java.util.Objects;

/** Points of one axis: disjoint ranges in ascending order, with gaps between them, and whether absent is among them. */
public final class PointSet {
    private final boolean absent;
    private final ImmutableLongArray bounds;
    private final boolean oneRange;
    private final long low;
    private final long high;

    private PointSet(boolean absent, ImmutableLongArray bounds) {
        this.absent = absent;
        this.bounds = bounds;
        this.oneRange = bounds.length() == 2;
        // A range without points when there is none, so that the common case needs no look at the list.
        this.low = bounds.isEmpty() ? Long.MAX_VALUE : bounds.get(0);
        this.high = bounds.isEmpty() ? Facts.ABSENT : bounds.get(bounds.length() - 1);
    }

    /**
     * Returns the points of a range.
     *
     * @param least the least
     * @param greatest the greatest; below the least for no point at all
     * @return the points, without absent
     */
    public static PointSet range(long least, long greatest) {
        return new PointSet(false, least > greatest ? ImmutableLongArray.of() : ImmutableLongArray.of(least, greatest));
    }

    /**
     * Returns single points.
     *
     * @param ascending the points in ascending order, none twice
     * @return the points, without absent
     */
    public static PointSet of(long... ascending) {
        ImmutableLongArray.Builder bounds = ImmutableLongArray.builder(2 * ascending.length);
        for (int i = 0; i < ascending.length; ) {
            long least = ascending[i];
            long greatest = least;
            for (i++; i < ascending.length && ascending[i] == greatest + 1; i++) {
                greatest = ascending[i];
            }
            bounds.add(least);
            bounds.add(greatest);
        }
        return new PointSet(false, bounds.build());
    }

    /**
     * Returns what is said only of an absent value.
     *
     * @return absent alone
     */
    public static PointSet absent() {
        return new PointSet(true, ImmutableLongArray.of());
    }

    /**
     * Tells whether a point is among these.
     *
     * @param point a point, or {@link Facts#ABSENT}
     * @return whether it is
     */
    public boolean contains(long point) {
        if (point == Facts.ABSENT) {
            return absent;
        }
        return low <= point && point <= high && (oneRange || isInARange(point));
    }

    private boolean isInARange(long point) {
        int from = 0;
        int to = bounds.length() / 2;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (bounds.get(2 * middle + 1) < point) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return bounds.get(2 * from) <= point;
    }

    /**
     * Returns the points both have.
     *
     * @param other points of the same axis
     * @return the common points
     */
    public PointSet and(PointSet other) {
        if (oneRange && other.oneRange) {
            PointSet common = range(Math.max(low, other.low), Math.min(high, other.high));
            return absent && other.absent ? new PointSet(true, common.bounds) : common;
        }
        ImmutableLongArray.Builder common = ImmutableLongArray.builder();
        int mine = 0;
        int theirs = 0;
        while (mine < bounds.length() && theirs < other.bounds.length()) {
            long least = Math.max(bounds.get(mine), other.bounds.get(theirs));
            long greatest = Math.min(bounds.get(mine + 1), other.bounds.get(theirs + 1));
            if (least <= greatest) {
                common.add(least);
                common.add(greatest);
            }
            if (bounds.get(mine + 1) < other.bounds.get(theirs + 1)) {
                mine += 2;
            } else {
                theirs += 2;
            }
        }
        return new PointSet(absent && other.absent, common.build());
    }

    PointSet not(Axis axis) {
        ImmutableLongArray.Builder gaps = ImmutableLongArray.builder();
        long next = axis.least();
        boolean open = true;
        for (int i = 0; i < bounds.length(); i += 2) {
            if (next < bounds.get(i)) {
                gaps.add(next);
                gaps.add(bounds.get(i) - 1);
            }
            open = bounds.get(i + 1) < axis.greatest();
            next = open ? bounds.get(i + 1) + 1 : next;
        }
        if (open) {
            gaps.add(next);
            gaps.add(axis.greatest());
        }
        return new PointSet(!absent, gaps.build());
    }

    /**
     * Returns these points or others.
     *
     * @param other points of the same axis
     * @param axis the axis
     * @return the points of either
     */
    public PointSet or(PointSet other, Axis axis) {
        return not(axis).and(other.not(axis)).not(axis);
    }

    /**
     * Returns these points without others.
     *
     * @param other points of the same axis
     * @param axis the axis
     * @return what is left
     */
    public PointSet minus(PointSet other, Axis axis) {
        return and(other.not(axis));
    }

    /**
     * Tells whether some point is among both.
     *
     * @param other points of the same axis
     * @return whether there is one
     */
    public boolean meets(PointSet other) {
        if (absent && other.absent) {
            return true;
        }
        if (oneRange && other.oneRange) {
            return low <= other.high && other.low <= high;
        }
        return !and(other).isEmpty();
    }

    /**
     * Tells whether all points of another set are among these.
     *
     * @param other points of the same axis
     * @return whether they are
     */
    public boolean containsAll(PointSet other) {
        if (oneRange && (other.oneRange || other.bounds.isEmpty())) {
            return (absent || !other.absent) && (other.bounds.isEmpty() || (low <= other.low && other.high <= high));
        }
        return and(other).equals(other);
    }

    /**
     * Returns how many points there are, absent being one.
     *
     * @return the exact number
     */
    public BigInteger size() {
        BigInteger size = absent ? BigInteger.ONE : BigInteger.ZERO;
        for (int i = 0; i < bounds.length(); i += 2) {
            size = size.add(BigInteger.valueOf(bounds.get(i + 1))
                    .subtract(BigInteger.valueOf(bounds.get(i)))
                    .add(BigInteger.ONE));
        }
        return size;
    }

    /**
     * Tells whether there is no point.
     *
     * @return true if not even absent is one
     */
    public boolean isEmpty() {
        return !absent && bounds.isEmpty();
    }

    /**
     * Tells whether an absent value is among the points.
     *
     * @return whether it is
     */
    public boolean hasAbsent() {
        return absent;
    }

    /**
     * Returns the least point.
     *
     * @return above every point if there is none but absent
     */
    public long low() {
        return low;
    }

    long high() {
        return high;
    }

    /** The ranges: least, greatest, least, greatest, … */
    ImmutableLongArray bounds() {
        return bounds;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PointSet that && absent == that.absent && bounds.equals(that.bounds);
    }

    @Override
    public int hashCode() {
        return Objects.hash(absent, bounds);
    }

    @Override
    public String toString() {
        return bounds + (absent ? " or absent" : "");
    }
}
