package io.gridward.examples.jdbcstore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Objects;

/** The tables of the store, for H2 and PostgreSQL. */
public final class JdbcSchema {
    private JdbcSchema() {}

    /**
     * Makes the tables that are not there yet, in the schema the connection works in. For one process at a time, as
     * migrations are.
     *
     * @param transactions where to
     * @throws JdbcStoreException if the database refuses
     * @throws IllegalArgumentException if it is neither H2 nor PostgreSQL
     */
    public static void create(Transactions transactions) {
        transactions.within(connection -> {
            String dialect = dialect(connection);
            try (Statement statement = connection.createStatement()) {
                statement.execute(script(dialect));
                statement.execute(script("schema.sql"));
            }
            return true;
        });
    }

    private static String dialect(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product.toLowerCase(Locale.ROOT)) {
            case "h2" -> "h2.sql";
            case "postgresql" -> "postgresql.sql";
            default -> throw new IllegalArgumentException("the tables are for H2 and PostgreSQL, got " + product);
        };
    }

    private static String script(String name) {
        try (InputStream in = JdbcSchema.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
