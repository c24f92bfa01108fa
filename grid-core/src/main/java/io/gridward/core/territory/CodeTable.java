package io.gridward.core.territory;

import java.util.Arrays;

/**
 * Where the area of a code stands in an array: open addressing over positions, which takes 6 to 12 bytes an
 * area and allocates nothing when asked.
 */
final class CodeTable {
    static final int ABSENT = -1;
    private static final int EMPTY = -1;

    private final Area[] areas;
    private final int[] slots;

    private CodeTable(Area[] areas, int[] slots) {
        this.areas = areas;
        this.slots = slots;
    }

    /** Indexes areas; of several with one code the first is found. */
    static CodeTable of(Area[] areas) {
        int capacity = Integer.highestOneBit(Math.max(2, areas.length + areas.length / 2)) << 1;
        int[] slots = new int[capacity];
        Arrays.fill(slots, EMPTY);
        CodeTable table = new CodeTable(areas, slots);
        for (int position = 0; position < areas.length; position++) {
            int slot = table.slot(areas[position].code());
            if (slots[slot] == EMPTY) {
                slots[slot] = position;
            }
        }
        return table;
    }

    int find(AreaCode code) {
        return slots[slot(code)];
    }

    /** The slot that holds the code, or the empty one where it would stand. */
    private int slot(AreaCode code) {
        String value = code.value();
        int mask = slots.length - 1;
        int hash = value.hashCode() * 0x9E3779B9;
        for (int slot = (hash ^ hash >>> 15) & mask; ; slot = slot + 1 & mask) {
            int position = slots[slot];
            if (position == EMPTY || areas[position].code().value().equals(value)) {
                return slot;
            }
        }
    }
}
