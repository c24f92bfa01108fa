package io.gridward.core.time;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Whole days that breaks take out of a count, ascending and apart. Days are numbers: epoch days, or the
 * numbers of working days.
 */
record DaysOff(ImmutableList<DaysOff.Range> ranges) {
    static final DaysOff NONE = new DaysOff(ImmutableList.of());

    /** The days from a number, exclusive of the last; empty if that is not after the first. */
    record Range(long from, long to) {}

    static DaysOff of(List<Range> ranges) {
        return new DaysOff(ImmutableList.copyOf(ranges));
    }

    /** Returns the number itself, or the first after it that counts. */
    long next(long number) {
        long next = number;
        for (Range range : ranges) {
            next = range.from() <= next && next < range.to() ? range.to() : next;
        }
        return next;
    }

    /** Returns the n-th number after another that counts. */
    long after(long number, int n) {
        long target = number + n;
        for (Range range : ranges) {
            long from = Math.max(range.from(), number + 1);
            if (from <= target && from < range.to()) {
                target += range.to() - from;
            }
        }
        return target;
    }

    /** Returns the n-th number before another that counts. */
    long before(long number, int n) {
        long target = number - n;
        for (Range range : ranges.reverse()) {
            long to = Math.min(range.to(), number);
            if (to > target && range.from() < to) {
                target -= to - range.from();
            }
        }
        return target;
    }
}
