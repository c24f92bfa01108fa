package io.gridward.examples.jdbcstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The end of the feed: one row with the last position, which whoever appends locks until his transaction ends.
 *
 * <p>Why a lock and no sequence: a sequence gives out positions in the order of the asking, and transactions commit in
 * another. A reader who saw 8 while 7 was not yet committed goes on from 8 and never sees 7. Here nobody gets 8 before
 * 7 is committed, or rolled back and given out again; so positions have no gaps either, and whoever holds the lock may
 * trust the version he reads.
 *
 * <p>The price is that appends of one store commit one after the other, and wait for a host that keeps its transaction
 * open. PostgreSQL could let them commit side by side, and the reader wait until every older transaction ended
 * ({@code pg_snapshot_xmin}); but then the feed stands still for the longest transaction of the whole server, and the
 * store works nowhere else.
 */
final class FeedEnd {
    private FeedEnd() {}

    /** Locks it and returns the last position. The first thing of each append: no two can wait for each other. */
    static long lock(Connection connection) throws SQLException {
        return position(connection, "select position from feed_end for update");
    }

    /** Returns the last position that is committed. */
    static long read(Connection connection) throws SQLException {
        return position(connection, "select position from feed_end");
    }

    static void move(Connection connection, long position) throws SQLException {
        Sql.change(connection, "update feed_end set position = ?", List.of(position));
    }

    private static long position(Connection connection, String sql) throws SQLException {
        return Sql.first(connection, sql, List.of(), row -> row.getLong(1))
                .orElseThrow(() -> new IllegalStateException("feed_end has lost its row"));
    }
}
