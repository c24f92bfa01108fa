package io.gridward.json.journal;

import io.gridward.core.desk.IndexEntry;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.JournalCode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Thread-safe. Takes records and returns once they have reached the disk. Whoever comes while nobody writes, writes
 * and forces what has gathered, for all who wait; the others wait for him. There is no thread of its own.
 *
 * <p>The lock is held while memory is changed, never while a file is read, written or forced.
 */
final class GroupCommit implements Closeable {
    /** What has gathered beyond this is written by the next. */
    private static final int FULL = 4 << 20;

    /** So that a batch ends before an int does, whatever was in the file before it. */
    private static final int LARGEST = 1 << 29;

    /**
     * So many batches one thread writes, where each append is forced by itself: nobody has to be woken in between, and
     * none waits too long for its own answer.
     */
    private static final int MOST_IN_A_ROW = 32;

    private final Path folder;
    private final JournalOptions options;
    private final Contents contents;
    private final Tail tail;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private final Deque<Batch> waiting = new ArrayDeque<>();

    /** Cases and meetings with records that are not settled yet: the newest of each, by their ids. */
    private final Map<Object, Unsettled> unsettled = new HashMap<>();

    /** Positions of readers that wait for a record to be written with. */
    private final LatePositions late = new LatePositions();

    /** Where the next record will stand, in the segment that begins at {@code base}. */
    private long end;

    private long base;
    private long nextPosition;
    private long settledEnd;
    private boolean writing;
    private boolean closed;
    private volatile @Nullable Throwable failure;

    GroupCommit(
            Disk disk, Path folder, FolderLock folderLock, JournalOptions options, Segments segments, Opening opening)
            throws IOException {
        this.folder = folder;
        this.options = options;
        this.contents = opening.contents();
        this.nextPosition = contents.addresses().last() + 1;
        this.settledEnd = opening.end();
        this.end = settledEnd;
        this.base = segments.last().base();
        this.tail = new Tail(disk, folder, folderLock, segments, settledEnd);
    }

    /** Appends to a case; see {@link #append(Object, int, int, byte, byte[], LongFunction)}. */
    long append(IndexEntry entry, int expectedVersion, byte[] payload) {
        return append(
                entry.id(),
                expectedVersion,
                entry.version(),
                RecordHeader.COMMIT,
                payload,
                address -> new Taken.OfCase(address, entry));
    }

    /** Appends to a meeting; see {@link #append(Object, int, int, byte, byte[], LongFunction)}. */
    long append(MeetingEntry entry, int expectedVersion, byte[] payload) {
        return append(
                entry.id(),
                expectedVersion,
                entry.version(),
                RecordHeader.MEETING,
                payload,
                address -> new Taken.OfMeeting(address, entry));
    }

    /**
     * Appends to a case or a meeting if it is at a version.
     *
     * @return where everything settled ends, or {@link RecordHeader#NONE} if it is at another version, and what made
     *     it so is settled
     */
    private long append(
            Object id, int expectedVersion, int nextVersion, byte kind, byte[] payload, LongFunction<Taken> taken) {
        int checksum = checksum(payload);
        Batch batch;
        boolean appended;
        lock.lock();
        try {
            requireUsable();
            Unsettled newest = unsettled.get(id);
            int version = newest == null ? contents.version(id) : newest.version;
            appended = version == expectedVersion;
            if (appended) {
                long previous = newest == null ? contents.address(id) : newest.address;
                batch = batchFor(payload.length);
                Taken next = taken.apply(end);
                take(batch, previous, kind, payload, checksum, next);
                unsettled.put(id, new Unsettled(nextVersion, next.address(), batch));
            } else if (newest == null) {
                return RecordHeader.NONE;
            } else {
                batch = newest.batch;
            }
        } finally {
            lock.unlock();
        }
        settle(batch);
        return appended ? batch.end() : RecordHeader.NONE;
    }

    void advance(String reader, long seen, byte[] payload) {
        int checksum = checksum(payload);
        Batch batch;
        lock.lock();
        try {
            requireUsable();
            batch = batchFor(payload.length);
            takeReader(batch, reader, seen, payload, checksum);
        } finally {
            lock.unlock();
        }
        settle(batch);
    }

    /** Takes a position that is written with the next record, but counts at once. */
    void advanceLazily(String reader, long seen, byte[] payload) {
        LatePositions.Late position = new LatePositions.Late(reader, seen, payload, checksum(payload));
        Batch batch;
        lock.lock();
        try {
            requireUsable();
            batch = late.put(position) ? batchFor(0) : null;
        } finally {
            lock.unlock();
        }
        if (batch != null) {
            settle(batch);
        }
    }

    /** Writes the positions that wait. Nobody was promised one that cannot be written: its reader is told again. */
    void settleLate() {
        Batch batch;
        lock.lock();
        try {
            batch = failure != null || late.isEmpty() ? null : batchFor(0);
        } finally {
            lock.unlock();
        }
        if (batch != null) {
            settled(batch);
        }
    }

    private static int checksum(byte[] payload) {
        if (payload.length > LARGEST) {
            throw new IllegalArgumentException(
                    "an append must be at most " + LARGEST + " bytes, got " + payload.length);
        }
        return RecordHeader.checksum(payload, 0, payload.length);
    }

    /** Answers out of what is settled. */
    <T> T read(Reading<T> reading) {
        lock.lock();
        try {
            requireUsable();
            return reading.read(contents, settledEnd);
        } finally {
            lock.unlock();
        }
    }

    /** Returns how far a reader has come. */
    long position(String reader) {
        lock.lock();
        try {
            requireUsable();
            return late.find(reader).orElse(contents.readers().getOrDefault(reader, 0L));
        } finally {
            lock.unlock();
        }
    }

    /** Returns the batch that gathers, with room for a record behind the positions that waited for it. */
    private Batch batchFor(int payload) {
        Batch batch = gathering();
        batch.reserve(late.bytes() + payload);
        for (LatePositions.Late each : late.waiting()) {
            late.written(each, end);
            takeReader(batch, each.reader(), each.seen(), each.payload(), each.checksum());
        }
        return batch;
    }

    private Batch gathering() {
        Batch last = waiting.peekLast();
        if (last != null && !options.isForcingEach() && last.size() < FULL) {
            return last;
        }
        boolean rolling = end - base >= options.segmentBytes();
        long start = rolling ? end + Segment.HEADER : end;
        Batch batch = new Batch(rolling, rolling ? end : base, start, nextPosition);
        base = batch.base();
        end = start;
        waiting.add(batch);
        if (!writing) {
            writing = true;
            batch.itsTurn();
        }
        return batch;
    }

    private void takeReader(Batch batch, String reader, long seen, byte[] payload, int checksum) {
        take(batch, RecordHeader.NONE, RecordHeader.READER, payload, checksum, new Taken.OfReader(end, reader, seen));
    }

    private void take(Batch batch, long previous, byte kind, byte[] payload, int checksum, Taken taken) {
        batch.add(new RecordHeader(payload.length, nextPosition, previous, batch.settled(), kind, checksum), payload);
        batch.taken().add(taken);
        nextPosition++;
        end = batch.end();
    }

    /** Returns when a batch is settled. Who comes first of those who wait for it writes it when its turn has come. */
    private void settle(Batch batch) {
        if (!settled(batch)) {
            throw failed(failure);
        }
    }

    /** Returns when a batch is settled, or never will be, and tells which. */
    private boolean settled(Batch batch) {
        if (batch.isFirst()) {
            batch.awaitTurn();
            if (failure == null && !batch.isSettled()) {
                writeFirst();
            }
        } else {
            batch.awaitEnd();
        }
        return batch.isSettled();
    }

    private void writeFirst() {
        int inARow = 0;
        boolean mine;
        do {
            inARow++;
            mine = writeNext(options.isForcingEach() && inARow < MOST_IN_A_ROW);
        } while (mine);
    }

    /** Writes the batch whose turn it is; tells whether the same thread is to write another. */
    private boolean writeNext(boolean goingOn) {
        Batch batch;
        lock.lock();
        try {
            // From here on nobody adds to it.
            batch = waiting.remove();
        } finally {
            lock.unlock();
        }
        Throwable problem = null;
        try {
            tail.write(batch);
        } catch (Throwable any) {
            // An error too: whatever it was, it is not known what reached the disk.
            problem = any;
        }
        boolean another = false;
        lock.lock();
        try {
            if (problem == null) {
                publish(batch);
            }
        } catch (Throwable any) {
            problem = any;
        } finally {
            another = goingOn && problem == null && !waiting.isEmpty();
            if (!another) {
                passOn(problem);
            }
            lock.unlock();
        }
        // Without the lock: many are woken, and each would wait for the one before.
        batch.over();
        return another;
    }

    /** Lets the next batch be written; or nobody any more, after a failure. */
    private void passOn(@Nullable Throwable problem) {
        if (problem != null) {
            failure = problem;
            waiting.forEach(Batch::over);
            waiting.clear();
        }
        Batch next = waiting.peek();
        if (next == null) {
            writing = false;
            idle.signalAll();
        } else {
            next.itsTurn();
        }
    }

    private void publish(Batch batch) {
        for (Taken taken : batch.taken()) {
            contents.add(taken);
            late.settled(taken);
            Object subject = taken.subject();
            if (subject != null) {
                unsettled.computeIfPresent(subject, (id, newest) -> newest.address == taken.address() ? null : newest);
            }
        }
        settledEnd = batch.end();
        batch.settle();
    }

    /** Writes what has been taken, and takes nothing more. */
    @Override
    public void close() throws IOException {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
        settleLate();
        lock.lock();
        try {
            while (writing) {
                idle.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
        tail.close(failure == null);
    }

    boolean hasFailed() {
        return failure != null;
    }

    private void requireUsable() {
        if (closed) {
            throw new IllegalStateException("the journal " + folder + " is closed");
        }
        Throwable problem = failure;
        if (problem != null) {
            throw failed(problem);
        }
    }

    private JournalException failed(@Nullable Throwable cause) {
        return new JournalException(
                Finding.error(
                        JournalCode.JOURNAL_FAILED,
                        List.of(folder.toString()),
                        "folder",
                        folder.toString(),
                        "problem",
                        cause == null ? "" : Details.problem(cause)),
                cause);
    }

    /** The newest record of a case or a meeting that is not settled yet. */
    private record Unsettled(int version, long address, Batch batch) {}

    /** Answers a question about what is settled. */
    @FunctionalInterface
    interface Reading<T> {
        T read(Contents contents, long settledEnd);
    }
}
