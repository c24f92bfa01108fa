package io.gridward.examples.jdbcstore;

import io.gridward.core.casefile.TextRef;
import io.gridward.core.desk.TextStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Thread-safe: keeps texts in a table of {@link JdbcSchema}. An erased text cannot be queried any more; its bytes are
 * gone from the disk when the database has cleaned up, on PostgreSQL after a vacuum, and from its backups when those
 * are.
 */
public final class JdbcTextStore implements TextStore {
    private static final String FIND = "select written from case_text where ref = ?";
    private static final String INSERT = "insert into case_text (ref, written) values (?, ?)";
    private static final String ERASE = "update case_text set written = null where ref = ? and written is not null";

    private final Transactions transactions;

    /**
     * Makes a store over tables that are there.
     *
     * @param transactions whose transactions it works in
     */
    public JdbcTextStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public boolean keep(TextRef ref, String text) {
        return transactions.within(connection -> {
            boolean isNew = isNew(connection, ref);
            if (isNew) {
                Sql.change(connection, INSERT, List.of(ref.value(), text));
            }
            return isNew || written(connection, ref).equals(Optional.of(text));
        });
    }

    @Override
    public Optional<String> find(TextRef ref) {
        return transactions.within(connection -> written(connection, ref));
    }

    @Override
    public boolean erase(TextRef ref) {
        return transactions.within(connection -> {
            if (isNew(connection, ref)) {
                Sql.change(connection, "insert into case_text (ref) values (?)", List.of(ref.value()));
            }
            return Sql.change(connection, ERASE, List.of(ref.value())) == 1;
        });
    }

    /** Once this said that a reference is new, nobody else makes it before the transaction ends. */
    private static boolean isNew(Connection connection, TextRef ref) throws SQLException {
        if (isThere(connection, ref)) {
            return false;
        }
        FeedEnd.lock(connection);
        return !isThere(connection, ref);
    }

    private static boolean isThere(Connection connection, TextRef ref) throws SQLException {
        return Sql.first(connection, "select 1 from case_text where ref = ?", List.of(ref.value()), row -> true)
                .isPresent();
    }

    private static Optional<String> written(Connection connection, TextRef ref) throws SQLException {
        return Sql.first(connection, FIND, List.of(ref.value()), row -> Optional.ofNullable(row.getString(1)))
                .flatMap(text -> text);
    }
}
