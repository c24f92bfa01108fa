package io.gridward.examples.jdbcstore;

import com.zaxxer.hikari.HikariDataSource;
import io.gridward.core.desk.CaseStore;
import io.gridward.rules.testing.DurableCaseStoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** The contract on H2, in files. */
class H2CaseStoreTest extends DurableCaseStoreContract {
    @TempDir
    Path folder;

    private HikariDataSource source;
    private int opened;

    @Override
    protected CaseStore open() {
        closePool();
        opened++;
        return connected();
    }

    @Override
    protected CaseStore reopen() {
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

    private CaseStore connected() {
        source = Database.pool("jdbc:h2:file:" + folder.resolve("cases" + opened) + ";LOCK_TIMEOUT=60000");
        Transactions transactions = Transactions.ofEachCall(source);
        JdbcSchema.create(transactions);
        return new JdbcCaseStore(transactions);
    }
}
