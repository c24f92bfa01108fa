package io.gridward.examples.jdbcstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Whose transaction the store works in. Either each call has its own, and what it did is kept when it returns; or the
 * host has begun one, and what was done is kept when the host commits.
 *
 * <p>Connections read what is committed ({@link Connection#TRANSACTION_READ_COMMITTED}, which H2 and PostgreSQL do by
 * default). Under a stricter isolation an append that had to wait for another one fails, and the host tries again.
 */
public interface Transactions {
    /**
     * Does something in a transaction.
     *
     * @param work what to do
     * @param <T> the type of its result
     * @return its result
     * @throws JdbcStoreException if the database refuses
     */
    <T> T within(Work<T> work);

    /**
     * Gives each call a transaction of its own.
     *
     * @param source where connections come from, best a pool; each is closed after its call
     * @return such transactions
     */
    static Transactions ofEachCall(DataSource source) {
        return new OwnTransactions(source);
    }

    /**
     * Lets every call take part in the transaction the host has begun. Its desk {@linkplain
     * io.gridward.core.desk.GridDesk.Builder#deliverOnRequest delivers on request}, after the commit.
     *
     * @param current returns the connection of the calling thread's transaction; it is neither committed nor rolled
     *     back nor closed
     * @return such transactions
     */
    static Transactions ofTheHost(Supplier<Connection> current) {
        return new Transactions() {
            @Override
            public <T> T within(Work<T> work) {
                try {
                    return work.on(current.get());
                } catch (SQLException e) {
                    throw new JdbcStoreException(e);
                }
            }
        };
    }

    /**
     * Something to do with a connection.
     *
     * @param <T> the type of its result
     */
    @FunctionalInterface
    interface Work<T> {
        /**
         * Does it.
         *
         * @param connection within a transaction
         * @return the result
         * @throws SQLException if the database refuses
         */
        T on(Connection connection) throws SQLException;
    }
}
