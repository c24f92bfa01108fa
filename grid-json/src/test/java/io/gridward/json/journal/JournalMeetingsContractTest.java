package io.gridward.json.journal;

import io.gridward.core.desk.MeetingStore;
import io.gridward.rules.testing.DurableMeetingStoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The journal keeps to what every durable store of meetings must keep to; files so short that there are many. */
class JournalMeetingsContractTest extends DurableMeetingStoreContract {
    @TempDir
    private Path work;

    private int opened;

    @Override
    protected MeetingStore open() {
        opened++;
        return reopen();
    }

    @Override
    protected MeetingStore reopen() {
        return JournalMeetingStore.open(
                work.resolve(Integer.toString(opened)),
                JournalOptions.ofDefaults().withSegmentBytes(20_000).withSnapshotBytes(50_000),
                FaultyDisk.quick());
    }
}
