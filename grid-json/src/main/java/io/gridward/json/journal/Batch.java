package io.gridward.json.journal;

import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Records that are written and forced together. Not thread-safe, but for waiting: one of those who added to it writes it,
 * the others wait for its end, which tells them what was done before.
 */
final class Batch {
    private static final int FIRST = 1 << 12;

    private final boolean rolling;
    private final long base;
    private final long start;
    private final long firstPosition;
    private final CountDownLatch turn = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicBoolean claimed = new AtomicBoolean();
    private final List<Taken> taken = new ArrayList<>();
    private byte[] bytes = new byte[FIRST];
    private int size;
    private boolean settled;

    /** Begins a batch at an address of a segment, which is a new one if {@code rolling}. */
    Batch(boolean rolling, long base, long start, long firstPosition) {
        this.rolling = rolling;
        this.base = base;
        this.start = start;
        this.firstPosition = firstPosition;
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

    /** Tells one of those who ask, and no other, that he is to write it. */
    boolean isFirst() {
        return claimed.compareAndSet(false, true);
    }

    /** It may be written now. */
    void itsTurn() {
        turn.countDown();
    }

    void awaitTurn() {
        Uninterruptibles.awaitUninterruptibly(turn);
    }

    /** It is settled, or never will be. */
    void over() {
        turn.countDown();
        over.countDown();
    }

    void awaitEnd() {
        Uninterruptibles.awaitUninterruptibly(over);
    }

    void settle() {
        settled = true;
    }

    boolean isSettled() {
        return settled;
    }
}
