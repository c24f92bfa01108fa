package io.gridward.rules.internal.index;

import io.gridward.core.facts.Facts;

/** The bit rows of one axis for no more boxes than a word has bits: the word of a situation is found in one look. */
final class Strip {
    private final int slot;
    private final int fedAt;
    private final int bits;
    private final long mask;
    private final long least;
    private final int shift;
    private final long ofAbsent;
    /** For each bucket the point a class begins at within it, the word before and the word from there on. */
    private final long[] looks;

    private final Classes classes;
    private final long[] words;

    /** The words are by class, absent last. */
    Strip(Axis axis, Classes classes, long[] words) {
        this.slot = axis.slot();
        this.fedAt = axis.fedAt();
        this.bits = axis.shift();
        this.mask = axis.mask();
        this.least = axis.least();
        this.shift = classes.shift();
        this.ofAbsent = words[classes.absent()];
        this.looks = new long[classes.areDirect() ? 3 * classes.buckets() : 0];
        for (int bucket = 0; 3 * bucket < looks.length; bucket++) {
            int before = classes.lowest(bucket);
            looks[3 * bucket] = classes.bound(bucket);
            looks[3 * bucket + 1] = words[before];
            looks[3 * bucket + 2] = words[Math.min(before + 1, classes.absent() - 1)];
        }
        this.classes = classes;
        this.words = words;
    }

    long word(Facts facts, long[] fed) {
        long code = fedAt < 0 || fed[fedAt] == Facts.ABSENT ? facts.code(slot) : fed[fedAt];
        if (code == Facts.ABSENT) {
            return ofAbsent;
        }
        long point = code >>> bits & mask;
        if (looks.length == 0) {
            return words[classes.of(point)];
        }
        int look = 3 * (int) ((point - least) >>> shift);
        return point < looks[look] ? looks[look + 1] : looks[look + 2];
    }
}
