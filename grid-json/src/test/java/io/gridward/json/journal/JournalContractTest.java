package io.gridward.json.journal;

import io.gridward.core.desk.CaseStore;
import io.gridward.rules.testing.DurableCaseStoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The journal keeps to what every durable store of cases must keep to; files so short that there are many. */
class JournalContractTest extends DurableCaseStoreContract {
    @TempDir
    private Path work;

    private int opened;

    @Override
    protected CaseStore open() {
        opened++;
        return reopen();
    }

    @Override
    protected CaseStore reopen() {
        return JournalCaseStore.open(
                work.resolve(Integer.toString(opened)),
                JournalOptions.ofDefaults().withSegmentBytes(100_000).withSnapshotBytes(300_000),
                FaultyDisk.quick());
    }
}
