package io.gridward.examples.jdbcstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** How far each reader of the feed has come. */
final class ReaderTable {
    private static final String UPDATE = "update feed_reader set position = ? where name = ?";

    private ReaderTable() {}

    static long position(Connection connection, String reader) throws SQLException {
        String sql = "select position from feed_reader where name = ?";
        return Sql.first(connection, sql, List.of(reader), row -> row.getLong(1))
                .orElse(0L);
    }

    static void advance(Connection connection, String reader, long position) throws SQLException {
        if (Sql.change(connection, UPDATE, List.of(position, reader)) == 0) {
            // Two desks over one store may begin at once: only one may find that the reader is new.
            FeedEnd.lock(connection);
            if (Sql.change(connection, UPDATE, List.of(position, reader)) == 0) {
                Sql.change(
                        connection,
                        "insert into feed_reader (position, name) values (?, ?)",
                        List.of(position, reader));
            }
        }
    }
}
