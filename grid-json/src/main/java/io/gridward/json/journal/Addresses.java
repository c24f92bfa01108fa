package io.gridward.json.journal;

import java.util.Arrays;

/**
 * Not thread-safe. Where records stand by their position: each of the newest, and of the older every 256th, from which
 * the others are found by going on.
 */
final class Addresses {
    static final int STEP = 256;
    private static final int RECENT = 4096;
    private static final int FIRST = 16;

    private final long[] recent = new long[RECENT];
    private long[] steps;
    private long last;

    /** How many of the newest are known each. */
    private int known;

    Addresses() {
        this(new long[FIRST], 0);
    }

    /** Takes what {@link #steps} and {@link #last} gave. */
    Addresses(long[] steps, long last) {
        this.steps = steps;
        this.last = last;
    }

    /** Takes the address of the next position. */
    void add(long address) {
        if (last % STEP == 0) {
            int at = (int) (last / STEP);
            if (at == steps.length) {
                steps = Arrays.copyOf(steps, Math.max(FIRST, steps.length * 2));
            }
            steps[at] = address;
        }
        recent[(int) (last % RECENT)] = address;
        known = Math.min(known + 1, RECENT);
        last++;
    }

    /** Returns the last position, 0 if there is none. */
    long last() {
        return last;
    }

    /** Returns the greatest position at or before one whose address is known. */
    long knownAtOrBefore(long position) {
        return position > last - known ? position : (position - 1) / STEP * STEP + 1;
    }

    /** Returns the address of a position that {@link #knownAtOrBefore} gave. */
    long address(long position) {
        return position > last - known ? recent[(int) ((position - 1) % RECENT)] : steps[(int) ((position - 1) / STEP)];
    }

    /** Returns the addresses of the positions 1, 257, 513 and so on. */
    long[] steps() {
        return Arrays.copyOf(steps, (int) ((last + STEP - 1) / STEP));
    }
}
