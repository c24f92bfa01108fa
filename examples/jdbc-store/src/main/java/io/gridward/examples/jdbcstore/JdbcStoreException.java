package io.gridward.examples.jdbcstore;

import java.sql.SQLException;

/**
 * The database refused, or could not be reached. What was to be kept is kept whole or not at all; which of both, nobody
 * knows if the connection was lost in the commit. The command may be told again.
 */
public final class JdbcStoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JdbcStoreException(SQLException cause) {
        super("the database refused: " + cause.getMessage() + " (" + cause.getSQLState() + ")", cause);
    }
}
