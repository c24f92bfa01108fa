package io.gridward.json.journal;

import io.gridward.core.desk.MeetingCommit;
import io.gridward.core.desk.MeetingStore;
import io.gridward.core.linkage.MeetingEvent;
import io.gridward.core.linkage.MeetingId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thread-safe: keeps what happens in deliberations and joint meetings durably in a folder of the host. What {@link
 * #append} returns from has reached the disk.
 *
 * <p>Most hosts keep meetings in the folder of their cases and take {@link JournalCaseStore#meetings}; a host whose
 * cases are elsewhere opens a folder for meetings alone. The positions of a folder are shared: those of commits of
 * meetings have gaps where cases were appended. For the rest it is as {@link JournalCaseStore} says.
 */
public final class JournalMeetingStore implements MeetingStore, AutoCloseable {
    private final Journal journal;

    JournalMeetingStore(Journal journal) {
        this.journal = journal;
    }

    /**
     * Opens a folder with default options, where no {@link JournalCaseStore} has it open.
     *
     * @param folder the folder; made if it is not there
     * @return the store
     * @throws JournalException if another store has it open, or what was acknowledged in it is not there whole, or it
     *     is of a later version, or cannot be read or written
     */
    public static JournalMeetingStore open(Path folder) {
        return open(folder, JournalOptions.ofDefaults());
    }

    /**
     * Opens a folder, where no {@link JournalCaseStore} has it open.
     *
     * @param folder the folder; made if it is not there
     * @param options how it is kept from now on
     * @return the store
     * @throws JournalException if another store has it open, or what was acknowledged in it is not there whole, or it
     *     is of a later version, or cannot be read or written
     */
    public static JournalMeetingStore open(Path folder, JournalOptions options) {
        return open(folder, options, new FileDisk());
    }

    static JournalMeetingStore open(Path folder, JournalOptions options, Disk disk) {
        return new JournalMeetingStore(Journal.open(folder, options, disk));
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
    public List<MeetingEvent> load(MeetingId id) {
        long head = journal.commit().read((contents, end) -> contents.meetings().address(id));
        return journal.read(segments -> segments.events(id, head));
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException also if no document can say what the events say, see {@link
     *     io.gridward.json.GridJsonWriter#meetingEvents(MeetingId, List)}; nothing was changed then
     */
    @Override
    public boolean append(MeetingId id, int expectedVersion, List<MeetingEvent> events, @Nullable Instant nextDue) {
        MeetingStore.requireFollowing(id, expectedVersion, events);
        MeetingEntry entry = new MeetingEntry(id, expectedVersion + events.size(), nextDue);
        return journal.appended(journal.commit().append(entry, expectedVersion, Payload.commit(entry, events)));
    }

    @Override
    public List<MeetingId> due(Instant until) {
        return journal.commit().read((contents, end) -> contents.meetings().due(until));
    }

    @Override
    public Optional<Instant> nextDue() {
        return journal.commit().read((contents, end) -> contents.meetings().nextDue());
    }

    @Override
    public List<MeetingCommit> feed(long after, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be 1 or more, got " + limit);
        }
        List<MeetingHeads.Place> places =
                journal.commit().read((contents, end) -> contents.meetings().behind(after, limit));
        return journal.read(segments -> {
            List<MeetingCommit> commits = new ArrayList<>();
            for (MeetingHeads.Place place : places) {
                commits.add(segments.meetingCommit(place.address()));
            }
            return commits;
        });
    }

    /**
     * Closes the folder, and with it the store of the cases in it. Closing again, either of them, does nothing.
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
        return "meetings of " + journal;
    }
}
