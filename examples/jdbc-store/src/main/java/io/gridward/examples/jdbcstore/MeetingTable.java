package io.gridward.examples.jdbcstore;

import io.gridward.core.linkage.MeetingId;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far each meeting is, and when it wants time to pass, a row each. */
final class MeetingTable {
    private static final String VERSION = "select version from meeting where meeting_id = ?";
    private static final String INSERT = "insert into meeting (version, due, meeting_id) values (?, ?, ?)";
    private static final String UPDATE = "update meeting set version = ?, due = ? where meeting_id = ?";
    private static final String DUE = "select meeting_id from meeting where due <= ? order by due, meeting_id";

    private MeetingTable() {}

    /** Returns how many events a meeting has. */
    static int version(Connection connection, MeetingId id) throws SQLException {
        return Sql.first(connection, VERSION, List.of(id.value()), row -> row.getInt(1))
                .orElse(0);
    }

    /** Returns the last position of the feed of meetings; whoever appends has locked it. */
    static long end(Connection connection) throws SQLException {
        String sql = "select coalesce(max(position), 0) from meeting_event";
        return Sql.first(connection, sql, List.of(), row -> row.getLong(1)).orElse(0L);
    }

    static void put(Connection connection, MeetingId id, int before, int version, @Nullable Instant due)
            throws SQLException {
        BigDecimal seconds = due == null ? null : DueColumn.of(due);
        Sql.change(connection, before == 0 ? INSERT : UPDATE, Arrays.asList(version, seconds, id.value()));
    }

    static List<MeetingId> due(Connection connection, Instant until) throws SQLException {
        return Sql.all(connection, DUE, List.of(DueColumn.of(until)), row -> new MeetingId(row.getString(1)));
    }

    static Optional<Instant> nextDue(Connection connection) throws SQLException {
        String sql = "select due from meeting where due is not null order by due limit 1";
        return Sql.first(connection, sql, List.of(), row -> DueColumn.read(row.getBigDecimal(1)));
    }
}
