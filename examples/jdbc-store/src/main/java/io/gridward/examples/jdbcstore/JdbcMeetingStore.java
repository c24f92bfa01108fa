package io.gridward.examples.jdbcstore;

import io.gridward.core.desk.MeetingCommit;
import io.gridward.core.desk.MeetingStore;
import io.gridward.core.linkage.MeetingEvent;
import io.gridward.core.linkage.MeetingId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thread-safe: keeps deliberations and joint meetings in the tables of {@link JdbcSchema}, beside the cases. Its
 * appends and those of a {@link JdbcCaseStore} wait for each other, so that a transaction of the host may hold both.
 * For the rest it is as that one says.
 */
public final class JdbcMeetingStore implements MeetingStore {
    private final Transactions transactions;

    /**
     * Makes a store over tables that are there.
     *
     * @param transactions whose transactions it works in
     */
    public JdbcMeetingStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<MeetingEvent> load(MeetingId id) {
        return transactions.within(connection -> EventTable.OF_MEETINGS.load(connection, id.value()));
    }

    @Override
    public boolean append(MeetingId id, int expectedVersion, List<MeetingEvent> events, @Nullable Instant nextDue) {
        MeetingStore.requireFollowing(id, expectedVersion, events);
        return transactions.within(connection -> {
            // The lock of the cases, so that no two transactions wait for each other; the positions are our own.
            FeedEnd.lock(connection);
            if (MeetingTable.version(connection, id) != expectedVersion) {
                return false;
            }
            long position = MeetingTable.end(connection) + 1;
            EventTable.OF_MEETINGS.insert(connection, id.value(), position, events);
            MeetingTable.put(connection, id, expectedVersion, expectedVersion + events.size(), nextDue);
            return true;
        });
    }

    @Override
    public List<MeetingId> due(Instant until) {
        return transactions.within(connection -> MeetingTable.due(connection, until));
    }

    @Override
    public Optional<Instant> nextDue() {
        return transactions.within(MeetingTable::nextDue);
    }

    @Override
    public List<MeetingCommit> feed(long after, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be 1 or more, got " + limit);
        }
        return transactions.within(connection -> EventTable.OF_MEETINGS.feed(connection, after, limit).stream()
                .map(append -> new MeetingCommit(append.position(), new MeetingId(append.id()), append.events()))
                .toList());
    }
}
