package io.gridward.core.territory;

import java.util.Arrays;

/**
 * Where the area of a code stands in an array: open addressing over positions, which takes 6 to 12 bytes an
 * area and allocates nothing when asked. The bits of a slot that no position needs hold a part of the hash, so
 * that a code is compared with hardly any but its own.
 */
final class CodeTable {
    static final int ABSENT = -1;
    private static final int EMPTY = -1;

    private final Area[] areas;
    private final int[] slots;
    private final int positions;

    private CodeTable(Area[] areas) {
        int capacity = Integer.highestOneBit(Math.max(2, areas.length + areas.length / 2)) << 1;
        this.areas = areas;
        this.slots = new int[capacity];
        Arrays.fill(slots, EMPTY);
        // One more than the highest position, so that no slot in use can look empty.
        this.positions = Integer.highestOneBit(Math.max(1, areas.length)) * 2 - 1;
    }

    /** Indexes areas; of several with one code the first is found. */
    static CodeTable of(Area[] areas) {
        CodeTable table = new CodeTable(areas);
        for (int position = 0; position < areas.length; position++) {
            String value = areas[position].code().value();
            int hash = hash(value);
            int slot = table.slot(value, hash);
            if (table.slots[slot] == EMPTY) {
                table.slots[slot] = (hash & ~table.positions) | position;
            }
        }
        return table;
    }

    /** Indexes areas of which no two have one code, without comparing any. */
    static CodeTable ofDistinct(Area[] areas) {
        CodeTable table = new CodeTable(areas);
        int mask = table.slots.length - 1;
        for (int position = 0; position < areas.length; position++) {
            int hash = hash(areas[position].code().value());
            int slot = start(hash) & mask;
            while (table.slots[slot] != EMPTY) {
                slot = slot + 1 & mask;
            }
            table.slots[slot] = (hash & ~table.positions) | position;
        }
        return table;
    }

    int find(AreaCode code) {
        int found = slots[slot(code.value(), hash(code.value()))];
        return found == EMPTY ? ABSENT : found & positions;
    }

    /** The slot that holds the code, or the empty one where it would stand. */
    private int slot(String value, int hash) {
        int mask = slots.length - 1;
        int tag = hash & ~positions;
        for (int slot = start(hash) & mask; ; slot = slot + 1 & mask) {
            int found = slots[slot];
            if (found == EMPTY
                    || ((found & ~positions) == tag
                            && areas[found & positions].code().value().equals(value))) {
                return slot;
            }
        }
    }

    private static int hash(String value) {
        return value.hashCode() * 0x9E3779B9;
    }

    /** The high bits of the product are the mixed ones; they also make the tag, so the low ones join in. */
    private static int start(int hash) {
        return hash ^ hash >>> 15;
    }
}
