package io.gridward.examples.jdbcstore;

import com.zaxxer.hikari.HikariDataSource;
import io.gridward.core.desk.MeetingStore;
import io.gridward.rules.testing.DurableMeetingStoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** The contract of meetings on H2, in files. */
class H2MeetingStoreTest extends DurableMeetingStoreContract {
    @TempDir
    Path folder;

    private HikariDataSource source;
    private int opened;

    @Override
    protected MeetingStore open() {
        closePool();
        opened++;
        return connected();
    }

    @Override
    protected MeetingStore reopen() {
        closePool();
        return connected();
    }

    /** H2 closes its files with the last connection. */
    @AfterEach
    void closePool() {
        if (source != null) {
            source.close();
        }
    }

    private MeetingStore connected() {
        source = Database.pool("jdbc:h2:file:" + folder.resolve("meetings" + opened) + ";LOCK_TIMEOUT=60000");
        Transactions transactions = Transactions.ofEachCall(source);
        JdbcSchema.create(transactions);
        return new JdbcMeetingStore(transactions);
    }
}
