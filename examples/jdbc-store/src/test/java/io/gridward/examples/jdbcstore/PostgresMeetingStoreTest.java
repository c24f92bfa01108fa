package io.gridward.examples.jdbcstore;

import com.zaxxer.hikari.HikariDataSource;
import io.gridward.core.desk.MeetingStore;
import io.gridward.rules.testing.DurableMeetingStoreContract;
import org.junit.jupiter.api.AfterEach;

/** The contract of meetings on PostgreSQL. */
class PostgresMeetingStoreTest extends DurableMeetingStoreContract {
    private HikariDataSource source;

    @Override
    protected MeetingStore open() {
        closePool();
        source = Database.POSTGRESQL.withTables();
        return new JdbcMeetingStore(Transactions.ofEachCall(source));
    }

    @Override
    protected MeetingStore reopen() {
        String url = source.getJdbcUrl();
        source.close();
        source = Database.pool(url);
        JdbcSchema.create(Transactions.ofEachCall(source));
        return new JdbcMeetingStore(Transactions.ofEachCall(source));
    }

    @AfterEach
    void closePool() {
        if (source != null) {
            source.close();
        }
    }
}
