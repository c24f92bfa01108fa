package io.gridward.examples.jdbcstore;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A connection and a transaction for each call: all of it is committed, or nothing. */
record OwnTransactions(DataSource source) implements Transactions {
    @Override
    public <T> T within(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return committed(connection, work);
        } catch (SQLException e) {
            throw new JdbcStoreException(e);
        }
    }

    /** Closing gives a pool its connection back, and the pool makes it commit by itself again. */
    private static <T> T committed(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            try {
                connection.rollback();
            } catch (SQLException lost) {
                e.addSuppressed(lost);
            }
            throw e;
        }
    }
}
