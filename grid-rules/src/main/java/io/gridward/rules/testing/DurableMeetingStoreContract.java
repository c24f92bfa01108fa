package io.gridward.rules.testing;

import static io.gridward.rules.testing.SampleMeetings.events;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.desk.MeetingCommit;
import io.gridward.core.desk.MeetingStore;
import io.gridward.core.linkage.MeetingId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Not thread-safe. The tests of a {@link MeetingStore} that keeps what it acknowledged when it is closed and opened
 * again. What a crash leaves behind is for the store's own tests.
 */
// JUnit's annotations stand on exported methods: whoever runs them requires JUnit himself.
@SuppressWarnings("exports")
public abstract class DurableMeetingStoreContract extends MeetingStoreContract {
    /** For the tests of a host. */
    protected DurableMeetingStoreContract() {}

    /**
     * Opens the store of the running test again, after it was closed if it can be.
     *
     * @return a store over the same meetings and commits
     * @throws Exception if it cannot be opened, which fails the test
     */
    protected abstract MeetingStore reopen() throws Exception;

    /**
     * An empty store is still empty.
     *
     * @throws Exception if the store cannot be opened
     */
    @Test
    public void reopened_empty_isEmpty() throws Exception {
        goOnWith(this::reopen);

        assertThat(store().feed(0, 1)).isEmpty();
        assertThat(store().nextDue()).isEmpty();
    }

    /**
     * Every answer is the one given before, and appends go on behind what there was, also after several times.
     *
     * @throws Exception if the store cannot be opened
     */
    @Test
    public void reopened_betweenAppends_answersAsBeforeAndGoesOn() throws Exception {
        Map<MeetingId, Integer> versions = new TreeMap<>();
        Map<MeetingId, Instant> dues = new TreeMap<>();
        for (int round = 0; round < 5; round++) {
            List<MeetingCommit> before = store().feed(0, Integer.MAX_VALUE);
            fill(round, "m-", versions, dues);
            List<MeetingCommit> fed = store().feed(0, Integer.MAX_VALUE);
            assertThat(fed.subList(0, before.size())).as("round %s", round).isEqualTo(before);

            goOnWith(this::reopen);

            assertThat(store().feed(0, Integer.MAX_VALUE)).as("round %s", round).isEqualTo(fed);
            assertThat(store().due(Instant.MAX)).as("round %s", round).isEqualTo(naively(dues, Instant.MAX));
            assertThat(store().nextDue()).isEqualTo(dues.values().stream().min(Instant::compareTo));
            versions.forEach((id, version) -> {
                assertThat(store().load(id)).isEqualTo(events(1, version));
                assertThat(store().append(id, version - 1, events(version, version), null))
                        .isFalse();
            });
        }
    }
}
