package io.gridward.examples.jdbcstore;

import com.zaxxer.hikari.HikariDataSource;
import io.gridward.core.desk.TextStore;
import io.gridward.rules.testing.TextStoreContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** The contract of texts, on both databases. */
class JdbcTextStoreTest {
    abstract static class Contract extends TextStoreContract {
        private final Database database;
        private HikariDataSource source;

        Contract(Database database) {
            this.database = database;
        }

        @Override
        protected TextStore open() {
            source = database.withTables();
            return new JdbcTextStore(Transactions.ofEachCall(source));
        }

        @AfterEach
        void closePool() {
            source.close();
        }
    }

    @Nested
    class OnH2 extends Contract {
        OnH2() {
            super(Database.H2);
        }
    }

    @Nested
    class OnPostgres extends Contract {
        OnPostgres() {
            super(Database.POSTGRESQL);
        }
    }
}
