package io.gridward.rules.internal.index;

import com.google.common.primitives.ImmutableLongArray;
import io.gridward.core.facts.Facts;

/** A test of one axis with all it needs at hand, for it is made many times in a search. */
final class Probe {
    private final int slot;
    private final int fedAt;
    private final int shift;
    private final long mask;
    private final boolean absent;
    private final boolean oneRange;
    private final long low;
    private final long high;
    private final PointSet points;

    Probe(Axis axis, PointSet points) {
        this.slot = axis.slot();
        this.fedAt = axis.fedAt();
        this.shift = axis.shift();
        this.mask = axis.mask();
        this.absent = points.hasAbsent();
        this.oneRange = points.bounds().length() == 2;
        this.low = points.low();
        this.high = points.high();
        this.points = points;
    }

    /**
     * Whether it comes to one comparison of what the facts say: {@link Facts#ABSENT} then lies outside the range as any
     * other number does. Of some bits of a number it is 0, which must not be in the range.
     */
    boolean isPlain() {
        boolean wholeNumber = mask == -1;
        return fedAt < 0
                && oneRange
                && !absent
                && (wholeNumber || (low > 0 && shift + Long.bitCount(mask) < Long.SIZE));
    }

    /** Writes a plain one as place and shift, mask, least point, and how far the greatest is from it, unsigned. */
    void writeTo(ImmutableLongArray.Builder numbers) {
        numbers.add(slot + ((long) shift << Integer.SIZE));
        numbers.add(mask);
        numbers.add(low);
        numbers.add(high - low + Long.MIN_VALUE);
    }

    boolean holds(Facts facts, long[] fed) {
        long code = fedAt < 0 || fed[fedAt] == Facts.ABSENT ? facts.code(slot) : fed[fedAt];
        if (code == Facts.ABSENT) {
            return absent;
        }
        long point = code >>> shift & mask;
        return low <= point && point <= high && (oneRange || points.contains(point));
    }
}
