package io.gridward.rules.internal.index;

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

    boolean holds(Facts facts, long[] fed) {
        long code = fedAt < 0 || fed[fedAt] == Facts.ABSENT ? facts.code(slot) : fed[fedAt];
        if (code == Facts.ABSENT) {
            return absent;
        }
        long point = code >>> shift & mask;
        return low <= point && point <= high && (oneRange || points.contains(point));
    }
}
