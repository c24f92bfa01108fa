package io.gridward.rules.internal.index;

import io.gridward.core.facts.Facts;
import java.util.Arrays;

/** The points of an axis in classes, found without searching in most cases. Absent is the last class. */
final class Classes {
    /** More buckets would no longer fit into the fastest memory. */
    private static final int BUCKETS = 1 << 12;

    /** So many buckets a class leave most of them in one class. */
    private static final int BUCKETS_A_CLASS = 4;

    /** So few classes are counted through, which touches least memory. */
    private static final int FEW = 9;

    private static final int FEW_POINTS = 1 << 8;
    private static final char[] NOTHING = {};

    private final int slot;
    private final int fedAt;
    private final int bits;
    private final long mask;
    private final long least;
    private final long greatest;
    private final long[] starts;
    private final int shift;
    private final char[] buckets;
    private final char[] direct;

    Classes(Axis axis, Cuts cuts) {
        this.slot = axis.slot();
        this.fedAt = axis.fedAt();
        this.bits = axis.shift();
        this.mask = axis.mask();
        this.least = axis.least();
        this.greatest = axis.greatest();
        this.starts = cuts.starts();
        int wide = Long.SIZE - Long.numberOfLeadingZeros(greatest - least);
        int buckets = Math.min(BUCKETS, Integer.highestOneBit(BUCKETS_A_CLASS * starts.length));
        this.shift = Math.max(0, wide - (Integer.SIZE - 1 - Integer.numberOfLeadingZeros(buckets)));
        this.buckets = starts.length <= FEW ? NOTHING : buckets();
        this.direct = direct();
    }

    /** For each bucket the classes its first and its last point lie in. */
    private char[] buckets() {
        int count = (int) ((greatest - least) >>> shift) + 1;
        char[] found = new char[2 * count];
        int at = 0;
        for (int bucket = 0; bucket < count; bucket++) {
            long first = least + ((long) bucket << shift);
            at = reached(at, first);
            found[2 * bucket] = (char) at;
            at = reached(at, bucket + 1 < count ? first + (1L << shift) - 1 : greatest);
            found[2 * bucket + 1] = (char) at;
        }
        return found;
    }

    private int reached(int from, long point) {
        int at = from;
        while (at + 1 < starts.length && starts[at + 1] <= point) {
            at++;
        }
        return at;
    }

    /** Of an axis of few points the class of each, so that no bucket is needed. */
    private char[] direct() {
        long points = greatest - least + 1;
        if (points <= 0 || points > FEW_POINTS || starts.length == 1) {
            return NOTHING;
        }
        char[] found = new char[(int) points];
        for (int i = 0; i < found.length; i++) {
            found[i] = (char) of(least + i);
        }
        return found;
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
        if (buckets.length == 0) {
            int begun = 0;
            for (int i = 1; i < starts.length; i++) {
                begun += starts[i] <= point ? 1 : 0;
            }
            return begun;
        }
        int bucket = (int) ((point - least) >>> shift) << 1;
        int low = buckets[bucket];
        int high = buckets[bucket + 1];
        if (low == high) {
            return low;
        }
        int found = Arrays.binarySearch(starts, low, high + 1, point);
        return found >= 0 ? found : -found - 2;
    }

    /** The class a situation lies in. */
    int of(Facts facts, long[] fed) {
        long code = fedAt < 0 || fed[fedAt] == Facts.ABSENT ? facts.code(slot) : fed[fedAt];
        if (code == Facts.ABSENT) {
            return starts.length;
        }
        long point = code >>> bits & mask;
        return direct.length > 0 ? direct[(int) (point - least)] : of(point);
    }
}
