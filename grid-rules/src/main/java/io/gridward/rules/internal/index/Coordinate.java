package io.gridward.rules.internal.index;

import io.gridward.core.facts.Facts;

/** Where a situation lies on one of the axes that part boxes: how far its class is from the first cell. */
final class Coordinate {
    private final int slot;
    private final int fedAt;
    private final int shift;
    private final long mask;
    private final long least;
    /** By point, absent last. */
    private final int[] steps;

    /** The width is how many cells lie between one class and the next. */
    Coordinate(Axis axis, Classes classes, int width) {
        this.slot = axis.slot();
        this.fedAt = axis.fedAt();
        this.shift = axis.shift();
        this.mask = axis.mask();
        this.least = axis.least();
        int points = (int) (axis.greatest() - axis.least()) + 1;
        this.steps = new int[points + 1];
        for (int i = 0; i < points; i++) {
            steps[i] = width * classes.of(least + i);
        }
        steps[points] = width * classes.absent();
    }

    int of(Facts facts, long[] fed) {
        long code = fedAt < 0 || fed[fedAt] == Facts.ABSENT ? facts.code(slot) : fed[fedAt];
        return steps[code == Facts.ABSENT ? steps.length - 1 : (int) ((code >>> shift & mask) - least)];
    }

    /** Of a point, counted from the least, absent last. */
    int of(int place) {
        return steps[place];
    }
}
