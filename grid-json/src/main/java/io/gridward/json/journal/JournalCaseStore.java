package io.gridward.json.journal;

import com.google.common.math.LongMath;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.desk.CaseQuery;
import io.gridward.core.desk.CaseStore;
import io.gridward.core.desk.Commit;
import io.gridward.core.desk.IndexEntry;
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

/**
 * Thread-safe: keeps events durably in a folder of the host, without a database. What {@link #append} and {@link
 * #advance} return from has reached the disk.
 *
 * <pre>{@code
 * try (JournalCaseStore store = JournalCaseStore.open(Path.of("cases"))) {
 *     GridDesk desk = GridDesk.builder(governance, store).build();
 *     ...
 * }
 * }</pre>
 *
 * <p>One store at a time has a folder open. In memory it keeps what cases are found by, and where their events
 * stand; the events are read when they are asked for. It starts no thread: threads that append at the same time share
 * one force, done by one of them, and a snapshot is written by the thread whose append made it due.
 *
 * <p>After a write or a force has failed, everything but {@link #close} is refused with {@code JOURNAL_FAILED}: what
 * the disk has is then known only by opening the folder again. No event is ever removed; what opening checks and
 * repairs is told by the package.
 */
public final class JournalCaseStore implements CaseStore, AutoCloseable {
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

    private JournalCaseStore(
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
     * Opens a folder with default options.
     *
     * @param folder the folder; made if it is not there
     * @return the store
     * @throws JournalException if another store has it open, or what was acknowledged in it is not there whole, or it
     *     is of a later version, or cannot be read or written
     */
    public static JournalCaseStore open(Path folder) {
        return open(folder, JournalOptions.ofDefaults());
    }

    /**
     * Opens a folder.
     *
     * @param folder the folder; made if it is not there
     * @param options how it is kept from now on
     * @return the store
     * @throws JournalException if another store has it open, or what was acknowledged in it is not there whole, or it
     *     is of a later version, or cannot be read or written
     */
    public static JournalCaseStore open(Path folder, JournalOptions options) {
        return open(folder, options, new FileDisk());
    }

    static JournalCaseStore open(Path folder, JournalOptions options, Disk disk) {
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
            GroupCommit commit = new GroupCommit(disk, folder, options, segments, opening);
            JournalCaseStore store = new JournalCaseStore(disk, folder, options, lock, segments, commit, opening);
            whole = true;
            return store;
        } catch (IOException unusable) {
            throw unreadable(folder, unusable);
        } finally {
            if (!whole) {
                closeAll(opened);
            }
        }
    }

    /**
     * Returns what opening found and repaired.
     *
     * @return the report
     */
    public OpeningReport report() {
        return report;
    }

    @Override
    public List<CaseEvent> load(CaseId id) {
        long head = commit.read((contents, end) -> contents.heads().address(id));
        try {
            return segments.events(id, head);
        } catch (IOException failed) {
            throw unreadable(folder, failed);
        }
    }

    @Override
    public boolean append(CaseId id, int expectedVersion, List<CaseEvent> events, IndexEntry entry) {
        entry.requireFollowing(id, expectedVersion, events);
        long settled = commit.append(entry, expectedVersion, Payload.commit(entry, events));
        if (settled == RecordHeader.NONE) {
            return false;
        }
        snapshotIfDue(settled);
        return true;
    }

    @Override
    public List<IndexEntry> find(CaseQuery query) {
        return commit.read((contents, end) -> contents.index()).find(query);
    }

    @Override
    public List<Commit> feed(long after, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be 1 or more, got " + limit);
        }
        long seen = Math.max(after, 0);
        try {
            Stretch behind = commit.read((contents, end) -> Stretch.behind(seen, contents.addresses(), end));
            return segments.commits(behind.address, behind.position, seen, behind.end, limit);
        } catch (IOException failed) {
            throw unreadable(folder, failed);
        }
    }

    @Override
    public long position(String reader) {
        return commit.read((contents, end) -> contents.readers().getOrDefault(reader, 0L));
    }

    @Override
    public void advance(String reader, long position) {
        commit.advance(reader, position, Payload.advance(reader, position));
    }

    /**
     * Writes a snapshot of what is known, so that the next opening reads it and only what was appended after it, and
     * deletes snapshots but the two newest. Others may append meanwhile. Nothing happens if nothing was appended since
     * the last one.
     *
     * @throws JournalException with {@code JOURNAL_SNAPSHOT_FAILED} if it cannot be written; the journal itself is
     *     whole and goes on
     */
    public void snapshot() {
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

    /**
     * Tells what kept the last snapshot from being written that was due by itself.
     *
     * @return an error {@code JOURNAL_SNAPSHOT_FAILED}, or empty if it was written or none was due yet
     */
    public Optional<Finding> snapshotProblem() {
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
     * Writes a snapshot, unless nothing was appended since the last one, and closes the files. Appends under way are
     * finished. Closing again does nothing.
     *
     * @throws JournalException if a file cannot be closed; all that was acknowledged is on disk nevertheless
     */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        if (!commit.hasFailed()) {
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

    /** Prints the folder. */
    @Override
    public String toString() {
        return "journal " + folder;
    }

    /** The records from one whose address is known up to the end of what is settled. */
    private record Stretch(long address, long position, long end) {
        /** Returns the shortest in which everything behind a position lies. */
        static Stretch behind(long seen, Addresses addresses, long end) {
            if (seen >= addresses.last()) {
                return new Stretch(end, seen, end);
            }
            long known = addresses.knownAtOrBefore(seen + 1);
            return new Stretch(addresses.address(known), known, end);
        }
    }
}
