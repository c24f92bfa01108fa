package io.gridward.rules.internal.index;

import java.util.Optional;

/**
 * Points of an axis of bits told by some of the bits: those that have them as wanted, or all others.
 *
 * @param mask which bits tell
 * @param bits how they are wanted, no other bit set
 * @param matches whether points that have them so are meant, rather than all others
 */
record BitPattern(long mask, long bits, boolean matches) {
    /** What tells a set from all other points, if some of the bits do. */
    static Optional<BitPattern> of(Axis axis, PointSet points) {
        if (axis.mask() == -1) {
            return Optional.empty();
        }
        Optional<BitPattern> inside = of(axis, points, true);
        return inside.isPresent() ? inside : of(axis, points, false);
    }

    private static Optional<BitPattern> of(Axis axis, PointSet points, boolean matches) {
        long inAll = axis.mask();
        long inNone = axis.mask();
        long count = 0;
        for (long point = 0; point <= axis.greatest(); point++) {
            if (points.contains(point) == matches) {
                inAll &= point;
                inNone &= ~point;
                count++;
            }
        }
        long mask = inAll | inNone;
        // With these bits fixed there are so many points; fewer in the set, and other bits matter too.
        boolean told = count == 1L << Long.bitCount(axis.mask() & ~mask);
        return told ? Optional.of(new BitPattern(mask, inAll, matches)) : Optional.empty();
    }

    boolean contains(long point) {
        return ((point & mask) == bits) == matches;
    }
}
