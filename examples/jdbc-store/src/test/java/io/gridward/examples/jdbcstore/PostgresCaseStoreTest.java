package io.gridward.examples.jdbcstore;

import com.zaxxer.hikari.HikariDataSource;
import io.gridward.core.desk.CaseStore;
import io.gridward.rules.testing.DurableCaseStoreContract;
import org.junit.jupiter.api.AfterEach;

/** The contract on PostgreSQL. */
class PostgresCaseStoreTest extends DurableCaseStoreContract {
    private HikariDataSource source;

    @Override
    protected CaseStore open() {
        closePool();
        source = Database.POSTGRESQL.withTables();
        return new JdbcCaseStore(Transactions.ofEachCall(source));
    }

    @Override
    protected CaseStore reopen() {
        String url = source.getJdbcUrl();
        source.close();
        source = Database.pool(url);
        JdbcSchema.create(Transactions.ofEachCall(source));
        return new JdbcCaseStore(Transactions.ofEachCall(source));
    }

    @AfterEach
    void closePool() {
        if (source != null) {
            source.close();
        }
    }
}
