package io.gridward.examples.jdbcstore;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements with parameters, in one line each. */
final class Sql {
    private Sql() {}

    static <T> List<T> all(Connection connection, String sql, List<?> parameters, Row<T> row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(row.of(result));
                }
            }
            return rows;
        }
    }

    static <T> Optional<T> first(Connection connection, String sql, List<?> parameters, Row<T> row)
            throws SQLException {
        return all(connection, sql, parameters, row).stream().findFirst();
    }

    /** Returns how many rows were changed. */
    static int change(Connection connection, String sql, List<?> parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            return statement.executeUpdate();
        }
    }

    /** Does the same with each list of parameters, in one round to the database. */
    static void batch(Connection connection, String sql, List<? extends List<?>> each) throws SQLException {
        if (each.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<?> parameters : each) {
                set(statement, parameters);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void set(PreparedStatement statement, List<?> parameters) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            set(statement, i + 1, parameters.get(i));
        }
    }

    private static void set(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        if (value instanceof List<?> texts) {
            statement.setArray(place, statement.getConnection().createArrayOf("varchar", texts.toArray()));
        } else if (value instanceof BigDecimal number) {
            statement.setBigDecimal(place, number);
        } else {
            statement.setObject(place, value);
        }
    }

    /** Reads a row. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}
