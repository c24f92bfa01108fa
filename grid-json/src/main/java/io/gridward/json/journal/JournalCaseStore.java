package io.gridward.json.journal;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.desk.CaseQuery;
import io.gridward.core.desk.CaseStore;
import io.gridward.core.desk.Commit;
import io.gridward.core.desk.IndexEntry;
import io.gridward.core.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Thread-safe: keeps events durably in a folder of the host, without a database. What {@link #append} and {@link
 * #advance} return from has reached the disk. What {@link #advanceLazily} takes is written with the next append, when
 * the store is closed, or when the same reader has advanced 64 times since.
 *
 * <pre>{@code
 * try (JournalCaseStore store = JournalCaseStore.open(Path.of("cases"))) {
 *     GridDesk desk = GridDesk.builder(governance, store).meetings(store.meetings()).build();
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
    private final Journal journal;
    private final JournalMeetingStore meetings;

    private JournalCaseStore(Journal journal) {
        this.journal = journal;
        this.meetings = new JournalMeetingStore(journal);
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
        return new JournalCaseStore(Journal.open(folder, options, disk));
    }

    /**
     * Returns the store of the meetings in the same folder. What is appended to either shares one force, and both are
     * closed together.
     *
     * @return the store
     */
    public JournalMeetingStore meetings() {
        return meetings;
    }

    /**
     * Returns what opening found and repaired.
     *
     * @return the report
     */
    public OpeningReport report() {
        return journal.report();
    }

    @Override
    public List<CaseEvent> load(CaseId id) {
        long head = journal.commit().read((contents, end) -> contents.heads().address(id));
        return journal.read(segments -> segments.events(id, head));
    }

    @Override
    public boolean append(CaseId id, int expectedVersion, List<CaseEvent> events, IndexEntry entry) {
        entry.requireFollowing(id, expectedVersion, events);
        return journal.appended(journal.commit().append(entry, expectedVersion, Payload.commit(entry, events)));
    }

    @Override
    public List<IndexEntry> find(CaseQuery query) {
        return journal.commit().read((contents, end) -> contents.index()).find(query);
    }

    @Override
    public List<Commit> feed(long after, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be 1 or more, got " + limit);
        }
        long seen = Math.max(after, 0);
        Stretch behind = journal.commit().read((contents, end) -> Stretch.behind(seen, contents.addresses(), end));
        return journal.read(segments -> segments.commits(behind.address, behind.position, seen, behind.end, limit));
    }

    @Override
    public long position(String reader) {
        return journal.commit().position(reader);
    }

    @Override
    public void advance(String reader, long position) {
        journal.commit().advance(reader, position, Payload.advance(reader, position));
    }

    @Override
    public void advanceLazily(String reader, long position) {
        journal.commit().advanceLazily(reader, position, Payload.advance(reader, position));
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
        journal.snapshot();
    }

    /**
     * Tells what kept the last snapshot from being written that was due by itself.
     *
     * @return an error {@code JOURNAL_SNAPSHOT_FAILED}, or empty if it was written or none was due yet
     */
    public Optional<Finding> snapshotProblem() {
        return journal.snapshotProblem();
    }

    /**
     * Writes the positions that wait for an append, and a snapshot unless nothing was written since the last one, and
     * closes the files. Appends under way are finished. Closing again does nothing.
     *
     * @throws JournalException if a file cannot be closed; all that was acknowledged is on disk nevertheless
     */
    @Override
    public void close() {
        journal.close();
    }

    /** Prints the folder. */
    @Override
    public String toString() {
        return journal.toString();
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
