package io.gridward.rules.internal.index;

import io.gridward.core.facts.Facts;
import java.util.Arrays;

/** The points of an axis in classes, found without searching in most cases. Absent is the last class. */
final class Classes {
    /** More buckets would no longer fit into the fastest memory. */
    private static final int BUCKETS = 1 << 12;

    private final int slot;
    private final int fedAt;
    private final int bits;
    private final long mask;
    private final long least;
    private final long greatest;
    private final long[] starts;
    private final int shift;
    private final boolean direct;
    private final char[] lowest;
    private final long[] bounds;

    Classes(Axis axis, Cuts cuts) {
        this(axis, cuts, BUCKETS);
    }

    /** With so many buckets at the most, a power of two. */
    Classes(Axis axis, Cuts cuts, int most) {
        this.slot = axis.slot();
        this.fedAt = axis.fedAt();
        this.bits = axis.shift();
        this.mask = axis.mask();
        this.least = axis.least();
        this.greatest = axis.greatest();
        this.starts = cuts.starts();
        long width = greatest - least;
        int wide = width < 0 ? Long.SIZE : Long.SIZE - Long.numberOfLeadingZeros(width);
        int finest = Math.max(0, wide - (Integer.SIZE - 1 - Integer.numberOfLeadingZeros(most)));
        int coarsest = finest;
        while (coarsest < Math.min(wide, Long.SIZE - 1) && oneEach(coarsest + 1)) {
            coarsest++;
        }
        this.shift = coarsest;
        this.direct = oneEach(coarsest);
        int count = (int) (width >>> shift) + 1;
        this.lowest = new char[count + 1];
        this.bounds = new long[count];
        int at = 0;
        for (int bucket = 0; bucket < count; bucket++) {
            at = reached(at, least + ((long) bucket << shift));
            lowest[bucket] = (char) at;
            bounds[bucket] = at + 1 < starts.length ? starts[at + 1] : Long.MAX_VALUE;
        }
        lowest[count] = (char) (starts.length - 1);
    }

    /** Whether with buckets so wide no more than one class begins within each after its first point. */
    private boolean oneEach(int shift) {
        for (int i = 2; i < starts.length; i++) {
            long before = starts[i - 1] - least;
            boolean beganWithin = (before & ((1L << shift) - 1)) != 0;
            if (beganWithin && (starts[i] - least) >>> shift == before >>> shift) {
                return false;
            }
        }
        return true;
    }

    private int reached(int from, long point) {
        int at = from;
        while (at + 1 < starts.length && starts[at + 1] <= point) {
            at++;
        }
        return at;
    }

    /** Whether no bucket has to be searched. */
    boolean areDirect() {
        return direct;
    }

    /** How many of the lowest bits of the distance from the least point are the same bucket. */
    int shift() {
        return shift;
    }

    int buckets() {
        return bounds.length;
    }

    /** The class of the first point of a bucket. */
    int lowest(int bucket) {
        return lowest[bucket];
    }

    /** Where the class after that begins. */
    long bound(int bucket) {
        return bounds[bucket];
    }

    /** How many there are, absent among them. */
    int count() {
        return starts.length + 1;
    }

    int absent() {
        return starts.length;
    }

    /** The class of a point that is not absent. */
    int of(long point) {
        int bucket = (int) ((point - least) >>> shift);
        return direct ? lowest[bucket] + (point >= bounds[bucket] ? 1 : 0) : searched(point, bucket);
    }

    private int searched(long point, int bucket) {
        int found = Arrays.binarySearch(starts, lowest[bucket], lowest[bucket + 1] + 1, point);
        return found >= 0 ? found : -found - 2;
    }

    /** The class a situation lies in. */
    int of(Facts facts, long[] fed) {
        long code = fedAt < 0 || fed[fedAt] == Facts.ABSENT ? facts.code(slot) : fed[fedAt];
        return code == Facts.ABSENT ? starts.length : of(code >>> bits & mask);
    }
}
