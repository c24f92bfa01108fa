package io.gridward.examples.jdbcstore;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The databases the store is tested on. */
enum Database {
    H2 {
        @Override
        HikariDataSource empty() {
            return pool("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000");
        }

        @Override
        String impatient() {
            return "set lock_timeout 100";
        }
    },

    POSTGRESQL {
        @Override
        HikariDataSource empty() {
            String schema = "s" + UUID.randomUUID().toString().replace("-", "");
            DataSource admin = Server.STARTED.getPostgresDatabase();
            try (var connection = admin.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create schema " + schema);
            } catch (SQLException e) {
                throw new JdbcStoreException(e);
            }
            return pool(Server.STARTED.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema);
        }

        @Override
        String impatient() {
            return "set local lock_timeout = 100";
        }
    };

    /** Returns connections to a new database, or part of one, without tables. */
    abstract HikariDataSource empty();

    /** Returns what lets a transaction wait no longer than a tenth of a second for a lock. */
    abstract String impatient();

    /** Returns connections to a new database with the tables of the store. */
    HikariDataSource withTables() {
        HikariDataSource source = empty();
        JdbcSchema.create(Transactions.ofEachCall(source));
        return source;
    }

    static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    static List<Long> numbers(DataSource source, String sql) {
        return Transactions.ofEachCall(source)
                .within(connection -> Sql.all(connection, sql, List.of(), row -> row.getLong(1)));
    }

    /** One server for all tests; it ends with the process. */
    private static final class Server {
        static final EmbeddedPostgres STARTED = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException | RuntimeException e) {
                throw new AssertionError(
                        "PostgreSQL did not start. The user root needs user namespaces (`unshare -U true` must work), "
                                + "any other user does not; other machines than those in pom.xml need binaries there.",
                        e);
            }
        }
    }
}
