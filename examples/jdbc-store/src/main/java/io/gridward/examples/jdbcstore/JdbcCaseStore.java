package io.gridward.examples.jdbcstore;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.desk.CaseQuery;
import io.gridward.core.desk.CaseStore;
import io.gridward.core.desk.Commit;
import io.gridward.core.desk.IndexEntry;
import java.util.List;

/**
 * Thread-safe: keeps cases in the tables of {@link JdbcSchema}, on H2 or PostgreSQL. Any number of stores, also in
 * several processes, may work over the same tables. What it acknowledged is as durable as a commit of the database
 * is: H2 writes it to the disk within half a second unless its {@code WRITE_DELAY} is 0.
 *
 * <p>In a {@linkplain Transactions#ofTheHost transaction of the host} cases and the host's own rows are kept together
 * or not at all, and other appends wait until it ends.
 */
public final class JdbcCaseStore implements CaseStore {
    private final Transactions transactions;

    /**
     * Makes a store over tables that are there.
     *
     * @param transactions whose transactions it works in
     */
    public JdbcCaseStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<CaseEvent> load(CaseId id) {
        return transactions.within(connection -> EventTable.OF_CASES.load(connection, id.value()));
    }

    @Override
    public boolean append(CaseId id, int expectedVersion, List<CaseEvent> events, IndexEntry entry) {
        entry.requireFollowing(id, expectedVersion, events);
        return transactions.within(connection -> {
            long position = FeedEnd.lock(connection) + 1;
            if (EntryTable.version(connection, id) != expectedVersion) {
                return false;
            }
            EventTable.OF_CASES.insert(connection, id.value(), position, events);
            EntryTable.put(connection, expectedVersion == 0, entry);
            FeedEnd.move(connection, position);
            return true;
        });
    }

    @Override
    public List<IndexEntry> find(CaseQuery query) {
        return transactions.within(connection -> EntryTable.find(connection, query));
    }

    @Override
    public List<Commit> feed(long after, int limit) {
        return transactions.within(connection -> EventTable.OF_CASES.feed(connection, after, limit).stream()
                .map(append -> new Commit(append.position(), new CaseId(append.id()), append.events()))
                .toList());
    }

    @Override
    public long end() {
        return transactions.within(FeedEnd::read);
    }

    @Override
    public long position(String reader) {
        return transactions.within(connection -> ReaderTable.position(connection, reader));
    }

    @Override
    public void advance(String reader, long position) {
        transactions.within(connection -> {
            ReaderTable.advance(connection, reader, position);
            return true;
        });
    }
}
