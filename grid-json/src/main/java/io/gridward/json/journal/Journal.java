package io.gridward.json.journal;

import com.google.common.math.LongMath;
import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.JournalCode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Thread-safe. A folder that is open: its files, what is appended to them, and the snapshots of what they hold. */
final class Journal {
    /** Two, so that one is left should the newest turn out unreadable. */
    private static final int SNAPSHOTS_KEPT = 2;

    private final Disk disk;
    private final Path folder;
    private final JournalOptions options;
    private final FolderLock lock;
    private final Segments segments;
    private final GroupCommit commit;
    private final OpeningReport report;
    private final AtomicLong snapshotAddress;
    private final AtomicLong snapshotDue;
    private final AtomicReference<@Nullable Finding> snapshotProblem = new AtomicReference<>();
    private final ReentrantLock snapshotting = new ReentrantLock();
    private final AtomicBoolean closed = new AtomicBoolean();

    private Journal(
            Disk disk,
            Path folder,
            JournalOptions options,
            FolderLock lock,
            Segments segments,
            GroupCommit commit,
            Opening opening) {
        this.disk = disk;
        this.folder = folder;
        this.options = options;
        this.lock = lock;
        this.segments = segments;
        this.commit = commit;
        this.report = opening.report();
        this.snapshotAddress = new AtomicLong(opening.snapshotAddress());
        this.snapshotDue = new AtomicLong(due(opening.snapshotAddress(), options.snapshotBytes()));
    }

    /**
     * Opens a folder.
     *
     * @throws JournalException if another store has it open, or what was acknowledged in it is not there whole, or it
     *     is of a later version, or cannot be read or written
     */
    static Journal open(Path folder, JournalOptions options, Disk disk) {
        List<Closeable> opened = new ArrayList<>();
        boolean whole = false;
        try {
            Files.createDirectories(folder);
            FolderLock lock = FolderLock.take(folder);
            opened.add(lock);
            Segments segments = new Segments();
            opened.add(0, segments);
            Opening opening = new Opening(disk, folder, options, segments);
            opening.open();
            GroupCommit commit = new GroupCommit(disk, folder, lock, options, segments, opening);
            Journal journal = new Journal(disk, folder, options, lock, segments, commit, opening);
            whole = true;
            return journal;
        } catch (IOException unusable) {
            throw unreadable(folder, unusable);
        } finally {
            if (!whole) {
                closeAll(opened);
            }
        }
    }

    OpeningReport report() {
        return report;
    }

    GroupCommit commit() {
        return commit;
    }

    /** Reads out of the files. */
    <T> T read(Reading<T> reading) {
        try {
            return reading.read(segments);
        } catch (IOException failed) {
            throw unreadable(folder, failed);
        }
    }

    /** Tells whether an append was taken, which may have made a snapshot due. */
    boolean appended(long settled) {
        if (settled == RecordHeader.NONE) {
            return false;
        }
        snapshotIfDue(settled);
        return true;
    }

    /**
     * Writes a snapshot, unless nothing was appended since the last one.
     *
     * @throws JournalException with {@code JOURNAL_SNAPSHOT_FAILED} if it cannot be written
     */
    void snapshot() {
        snapshotting.lock();
        try {
            long settled = commit.read((contents, end) -> end);
            if (settled != snapshotAddress.get()) {
                Snapshot snapshot = commit.read((contents, end) -> new Snapshot(end, contents.copy()));
                snapshot.write(disk, folder);
                snapshotAddress.set(snapshot.address());
                for (Path old :
                        Snapshot.in(folder).stream().skip(SNAPSHOTS_KEPT).toList()) {
                    Files.delete(old);
                }
            }
        } catch (IOException failed) {
            throw new JournalException(
                    Finding.error(
                            JournalCode.JOURNAL_SNAPSHOT_FAILED,
                            List.of(folder.toString()),
                            "folder",
                            folder.toString(),
                            "problem",
                            Details.problem(failed)),
                    failed);
        } finally {
            snapshotting.unlock();
        }
    }

    /** Tells what kept the last snapshot from being written that was due by itself. */
    Optional<Finding> snapshotProblem() {
        return Optional.ofNullable(snapshotProblem.get());
    }

    private static long due(long from, long bytes) {
        return LongMath.saturatedAdd(from, bytes);
    }

    private void snapshotIfDue(long settled) {
        long due = snapshotDue.get();
        // One thread moves it on: a snapshot that failed is tried again when as much has been appended once more.
        if (settled >= due && snapshotDue.compareAndSet(due, due(settled, options.snapshotBytes()))) {
            snapshotQuietly();
        }
    }

    /** What was appended is acknowledged whether or not it is in a snapshot. */
    private void snapshotQuietly() {
        try {
            snapshot();
            snapshotProblem.set(null);
        } catch (JournalException failed) {
            snapshotProblem.set(failed.finding());
        } catch (IllegalStateException closedMeanwhile) {
            // Whoever closes it writes the last snapshot.
            snapshotProblem.set(null);
        }
    }

    /**
     * Writes a last snapshot and closes the files, once.
     *
     * @throws JournalException if a file cannot be closed
     */
    void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        if (!commit.hasFailed()) {
            commit.settleLate();
            snapshotQuietly();
        }
        snapshotting.lock();
        try {
            IOException failed = closeAll(List.of(commit, segments, lock));
            if (failed != null) {
                throw unreadable(folder, failed);
            }
        } finally {
            snapshotting.unlock();
        }
    }

    private static @Nullable IOException closeAll(List<Closeable> opened) {
        IOException first = null;
        for (Closeable each : opened) {
            try {
                each.close();
            } catch (IOException failed) {
                first = first == null ? failed : first;
            }
        }
        return first;
    }

    private static JournalException unreadable(Path folder, IOException cause) {
        return new JournalException(
                Finding.error(DocumentCode.UNREADABLE, List.of(folder.toString()), "problem", Details.problem(cause)),
                cause);
    }

    @Override
    public String toString() {
        return "journal " + folder;
    }

    /** Reads something out of the files. */
    @FunctionalInterface
    interface Reading<T> {
        T read(Segments segments) throws IOException;
    }
}
