package io.gridward.json.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.Condition;

/** Not thread-safe. Records that are written and forced together. */
final class Batch {
    private static final int FIRST = 1 << 12;

    private final boolean rolling;
    private final long base;
    private final long start;
    private final long firstPosition;
    private final Condition settling;
    private final List<Taken> taken = new ArrayList<>();
    private byte[] bytes = new byte[FIRST];
    private int size;
    private boolean settled;

    /** Begins a batch at an address of a segment, which is a new one if {@code rolling}. */
    Batch(boolean rolling, long base, long start, long firstPosition, Condition settling) {
        this.rolling = rolling;
        this.base = base;
        this.start = start;
        this.firstPosition = firstPosition;
        this.settling = settling;
    }

    /** Returns where the next record will stand. */
    long end() {
        return start + size;
    }

    /** Makes room, so that adding cannot fail halfway. */
    void reserve(int payload) {
        int needed = size + RecordHeader.SIZE + payload;
        if (bytes.length < needed) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, needed));
        }
    }

    void add(RecordHeader header, byte[] payload) {
        header.write(bytes, size);
        System.arraycopy(payload, 0, bytes, size + RecordHeader.SIZE, payload.length);
        size += RecordHeader.SIZE + payload.length;
    }

    /** Returns up to which offset of its file everything has reached the disk when it is written. */
    int settled() {
        return (int) (start - base);
    }

    long firstPosition() {
        return firstPosition;
    }

    void writeTo(Disk.Output out) throws IOException {
        out.write(start - base, bytes, 0, size);
    }

    boolean isRolling() {
        return rolling;
    }

    long base() {
        return base;
    }

    int size() {
        return size;
    }

    List<Taken> taken() {
        return taken;
    }

    /** Signalled when it is settled, and when it is its turn to be written. */
    Condition settling() {
        return settling;
    }

    void settle() {
        settled = true;
    }

    boolean isSettled() {
        return settled;
    }
}
