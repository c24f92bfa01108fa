package io.gridward.rules.internal.index;

import io.gridward.core.facts.Facts;

/**
 * Bit rows put together by code made for them: every row of a situation is found in one look and none is passed over,
 * so that the processor has no branch to guess that depends on what the facts say. {@link RowCode} writes the class that
 * extends this one and calls what is here.
 *
 * <p>All numbers lie in one array, as {@link RowTable} says.
 */
abstract class Rows extends MadeCode {
    private final long[] numbers;
    private final Formula[][] rests;

    /** With what boxes must hold besides, as the upper half of their numbers says. Takes over the arrays. */
    Rows(long[] numbers, Formula[][] rests) {
        this.numbers = numbers;
        this.rests = rests;
    }

    final long[] numbers() {
        return numbers;
    }

    /** What is written for a point of an axis of few, counted from the first one. */
    static long each(long code, long[] numbers, int at, long least, int ofAbsent) {
        return numbers[at + (code == Facts.ABSENT ? ofAbsent : (int) (code - least))];
    }

    /**
     * What is written for the class of a point. A bucket has a number that, with the distance from the least point added
     * to it, has the class in its upper half: the lower half overflows where the next class begins.
     */
    static long ofClass(long code, long[] numbers, int at, long least, int ofAbsent, int buckets, int shift) {
        if (code == Facts.ABSENT) {
            return numbers[at + ofAbsent];
        }
        long point = code - least;
        return numbers[at + (int) ((numbers[buckets + (int) (point >>> shift)] + point) >>> Integer.SIZE)];
    }

    /** The place of the formula whose box is the first of those met; -1 of none, as is written behind the last. */
    static int formula(long met, long[] numbers, int at) {
        return (int) numbers[at + Long.numberOfTrailingZeros(met)];
    }

    /** The same of boxes met in up to four words, the words there are being the last ones. */
    static int formula(long a, long b, long c, long d, long[] numbers, int at) {
        if (a != 0) {
            return formula(a, numbers, at);
        }
        if (b != 0) {
            return formula(b, numbers, at + Long.SIZE);
        }
        return c == 0 ? formula(d, numbers, at + 3 * Long.SIZE) : formula(c, numbers, at + 2 * Long.SIZE);
    }

    /** The same where boxes have more to test. */
    final int formula(long a, long b, long c, long d, int at, Facts facts, long[] fed) {
        long met = holding(a, at, facts, fed);
        if (met < 0) {
            met = holding(b, at + Long.SIZE, facts, fed);
        }
        if (met < 0) {
            met = holding(c, at + 2 * Long.SIZE, facts, fed);
        }
        return (int) (met < 0 ? holding(d, at + 3 * Long.SIZE, facts, fed) : met);
    }

    private long holding(long met, int at, Facts facts, long[] fed) {
        for (long left = met; left != 0; left &= left - 1) {
            long box = numbers[at + Long.numberOfTrailingZeros(left)];
            if (holds(rests[(int) (box >>> Integer.SIZE)], facts, fed)) {
                return box;
            }
        }
        return -1;
    }

    private static boolean holds(Formula[] rest, Facts facts, long[] fed) {
        for (Formula formula : rest) {
            if (!formula.holds(facts, fed)) {
                return false;
            }
        }
        return true;
    }
}
