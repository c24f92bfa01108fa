package io.gridward.rules.testing;

import static io.gridward.rules.testing.SampleCases.TEN;
import static io.gridward.rules.testing.SampleMeetings.event;
import static io.gridward.rules.testing.SampleMeetings.events;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridward.core.desk.MeetingCommit;
import io.gridward.core.desk.MeetingStore;
import io.gridward.core.linkage.MeetingEvent;
import io.gridward.core.linkage.MeetingId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Not thread-safe. The tests every {@link MeetingStore} must pass; a host extends it and says how to open its own.
 * Each test has an empty store of its own, which is closed afterwards if it can be. A store that outlives the process
 * has more to show: {@link DurableMeetingStoreContract}.
 */
@Timeout(180)
// JUnit's annotations stand on exported methods: whoever runs them requires JUnit himself.
@SuppressWarnings("exports")
public abstract class MeetingStoreContract {
    private static final MeetingId COUNCIL = new MeetingId("council-7");
    private static final MeetingId JOINT = new MeetingId("joint-3");
    private static final MeetingId OTHER = new MeetingId("Council-7");
    private static final Instant LATER = TEN.plusNanos(1);
    private static final int SEEDS = 4;
    private static final int THREADS = 6;
    private static final int EVERYTHING = Integer.MAX_VALUE;

    private @Nullable MeetingStore opened;

    /** For the tests of a host. */
    protected MeetingStoreContract() {}

    /**
     * Opens an empty store.
     *
     * @return a store without meetings and earlier commits
     * @throws Exception if it cannot be opened, which fails the test
     */
    protected abstract MeetingStore open() throws Exception;

    /**
     * Opens the store of a test.
     *
     * @throws Exception whatever {@link #open} throws
     */
    @BeforeEach
    public final void openStore() throws Exception {
        opened = open();
    }

    /**
     * Closes the store of a test, if it can be closed.
     *
     * @throws Exception whatever closing throws
     */
    @AfterEach
    public final void closeStore() throws Exception {
        if (opened instanceof AutoCloseable closeable) {
            closeable.close();
        }
        opened = null;
    }

    /**
     * Returns the store of the test.
     *
     * @return the store that was opened last
     */
    protected final MeetingStore store() {
        if (opened == null) {
            throw new IllegalStateException("no store is open before and after a test");
        }
        return opened;
    }

    final void use(MeetingStore store) {
        opened = store;
    }

    /** A meeting nobody held has no events, is never due and is in no commit. */
    @Test
    public void load_unknownMeeting_isEmpty() {
        assertThat(store().load(COUNCIL)).isEmpty();
        assertThat(store().due(Instant.MAX)).isEmpty();
        assertThat(store().nextDue()).isEmpty();
        assertThat(store().feed(0, 10)).isEmpty();
    }

    /** Events are added behind those there are, and come back as they were; ids that look alike are different. */
    @Test
    public void append_atTheExpectedVersion_addsBehind() {
        assertThat(store().append(COUNCIL, 0, events(1, 9), null)).isTrue();
        assertThat(store().append(OTHER, 0, events(1, 1), null)).isTrue();
        assertThat(store().append(COUNCIL, 9, events(10, 10), TEN)).isTrue();
        assertThat(store().append(COUNCIL, 10, events(11, 40), TEN)).isTrue();

        assertThat(store().load(COUNCIL)).isEqualTo(events(1, 40));
        assertThat(store().load(OTHER)).isEqualTo(events(1, 1));
    }

    /** Whoever expects another version is told so, and nothing changes, neither events nor what is due nor the feed. */
    @Test
    public void append_atAnotherVersion_isFalseAndChangesNothing() {
        store().append(COUNCIL, 0, events(1, 2), TEN);
        List<MeetingCommit> before = store().feed(0, 10);

        assertThat(store().append(COUNCIL, 0, events(1, 1), null)).isFalse();
        assertThat(store().append(COUNCIL, 1, events(2, 3), null)).isFalse();
        assertThat(store().append(COUNCIL, 3, events(4, 4), null)).isFalse();
        assertThat(store().append(JOINT, 1, events(2, 2), TEN)).isFalse();

        assertThat(store().load(COUNCIL)).isEqualTo(events(1, 2));
        assertThat(store().load(JOINT)).isEmpty();
        assertThat(store().due(TEN)).containsExactly(COUNCIL);
        assertThat(store().feed(0, 10)).isEqualTo(before);
        assertThat(store().append(COUNCIL, 2, events(3, 3), null)).isTrue();
    }

    /** Events that do not follow are a caller's mistake, and nothing changes. */
    @Test
    public void append_whatDoesNotFollow_throwsAndChangesNothing() {
        store().append(COUNCIL, 0, events(1, 2), TEN);

        for (List<MeetingEvent> each :
                List.of(List.<MeetingEvent>of(), events(4, 4), List.of(event(3), event(3)), events(2, 3))) {
            assertThatIllegalArgumentException()
                    .as("%s", each)
                    .isThrownBy(() -> store().append(COUNCIL, 2, each, null));
        }

        assertThat(store().load(COUNCIL)).isEqualTo(events(1, 2));
        assertThat(store().due(TEN)).containsExactly(COUNCIL);
        assertThat(store().feed(0, 10)).hasSize(1);
    }

    /** What was answered once stays as it was when the meeting goes on. */
    @Test
    public void answers_givenEarlier_stayAsTheyWere() {
        store().append(COUNCIL, 0, events(1, 1), TEN);
        List<MeetingEvent> loaded = store().load(COUNCIL);
        List<MeetingId> due = store().due(TEN);
        List<MeetingCommit> fed = store().feed(0, 10);

        store().append(COUNCIL, 1, events(2, 2), null);

        assertThat(loaded).isEqualTo(events(1, 1));
        assertThat(due).containsExactly(COUNCIL);
        assertThat(fed).hasSize(1);
    }

    /** What is due is what the last append said, the earliest first, then by id; the instant itself is due. */
    @Test
    public void due_afterAppends_isWhatTheLastSaidInOrder() {
        store().append(JOINT, 0, events(1, 1), LATER);
        store().append(COUNCIL, 0, events(1, 1), LATER);
        store().append(OTHER, 0, events(1, 1), TEN);

        assertThat(store().due(TEN.minusNanos(1))).isEmpty();
        assertThat(store().due(TEN)).containsExactly(OTHER);
        assertThat(store().due(LATER)).containsExactly(OTHER, COUNCIL, JOINT);
        assertThat(store().due(Instant.MAX)).containsExactly(OTHER, COUNCIL, JOINT);
        assertThat(store().due(Instant.MIN)).isEmpty();
        assertThat(store().nextDue()).contains(TEN);

        store().append(OTHER, 1, events(2, 2), null);
        store().append(JOINT, 1, events(2, 2), TEN.minusSeconds(1));

        assertThat(store().due(LATER)).containsExactly(JOINT, COUNCIL);
        assertThat(store().nextDue()).contains(TEN.minusSeconds(1));
    }

    /** The feed has every append once, in order, from any position on. */
    @Test
    public void feed_fromAnyPosition_hasWhatWasAppendedBehindIt() {
        store().append(COUNCIL, 0, events(1, 3), null);
        store().append(JOINT, 0, events(1, 1), null);
        store().append(COUNCIL, 3, events(4, 4), null);

        List<MeetingCommit> fed = store().feed(0, EVERYTHING);

        assertThat(fed).extracting(MeetingCommit::meeting).containsExactly(COUNCIL, JOINT, COUNCIL);
        assertThat(fed).extracting(MeetingCommit::events).containsExactly(events(1, 3), events(1, 1), events(4, 4));
        assertThat(fed).extracting(MeetingCommit::position).isSorted().doesNotHaveDuplicates();
        assertThat(store().feed(-5, EVERYTHING)).isEqualTo(fed);
        assertThat(store().feed(0, 2)).isEqualTo(fed.subList(0, 2));
        for (int seen = 0; seen < fed.size(); seen++) {
            assertThat(store().feed(fed.get(seen).position(), EVERYTHING)).isEqualTo(fed.subList(seen + 1, 3));
        }
        assertThat(store().feed(Long.MAX_VALUE, 1)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> store().feed(0, 0));
    }

    /** Against a map written by hand, over seeds. */
    @Test
    public void appends_atRandom_answerAsAMapDoes() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Map<MeetingId, Instant> dues = new TreeMap<>();
            Map<MeetingId, Integer> versions = new TreeMap<>();
            fill(seed, "s" + seed + "-", versions, dues);
            versions.forEach((id, version) -> assertThat(store().load(id)).isEqualTo(events(1, version)));
            for (int second = -1; second < 30; second++) {
                Instant until = TEN.plusSeconds(second);
                String prefix = "s" + seed + "-";
                assertThat(store().due(until))
                        .as("seed %s until %s", seed, until)
                        .filteredOn(id -> id.value().startsWith(prefix))
                        .isEqualTo(naively(dues, until));
            }
        }
    }

    /**
     * Many writers of one meeting: each version is taken once, and the feed has it in order.
     *
     * @throws Exception if a thread of the test fails
     */
    @Test
    public void append_manyThreads_takesEachVersionOnce() throws Exception {
        AtomicInteger taken = new AtomicInteger();
        List<Callable<Integer>> writers = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            MeetingId own = new MeetingId("own-" + thread);
            writers.add(() -> {
                for (int round = 0; round < 25; round++) {
                    int version = store().load(COUNCIL).size();
                    if (store().append(COUNCIL, version, events(version + 1, version + 1), TEN)) {
                        taken.incrementAndGet();
                    }
                    assertThat(store().append(own, round, events(round + 1, round + 1), null))
                            .isTrue();
                }
                return store().load(own).size();
            });
        }

        assertThat(Crowd.together(writers)).isEqualTo(Collections.nCopies(THREADS, 25));

        assertThat(taken.get()).isPositive();
        assertThat(store().load(COUNCIL)).isEqualTo(events(1, taken.get()));
        List<MeetingCommit> fed = store().feed(0, EVERYTHING);
        assertThat(fed).hasSize(taken.get() + 25 * THREADS);
        assertThat(fed).extracting(MeetingCommit::position).isSorted().doesNotHaveDuplicates();
        assertThat(fed.stream()
                        .filter(commit -> commit.meeting().equals(COUNCIL))
                        .flatMap(commit -> commit.events().stream()))
                .isEqualTo(events(1, taken.get()));
    }

    /** Appends at random, and keeps count by hand. */
    final void fill(long seed, String prefix, Map<MeetingId, Integer> versions, Map<MeetingId, Instant> dues) {
        Random random = new Random(seed);
        for (int round = 0; round < 120; round++) {
            MeetingId id = new MeetingId(prefix + random.nextInt(12));
            int version = versions.getOrDefault(id, 0);
            int more = 1 + random.nextInt(3);
            Instant due = random.nextInt(3) == 0 ? null : TEN.plusSeconds(random.nextInt(20));
            assertThat(store().append(id, version, events(version + 1, version + more), due))
                    .as("seed %s, round %s", seed, round)
                    .isTrue();
            versions.put(id, version + more);
            if (due == null) {
                dues.remove(id);
            } else {
                dues.put(id, due);
            }
        }
    }

    static List<MeetingId> naively(Map<MeetingId, Instant> dues, Instant until) {
        return dues.entrySet().stream()
                .filter(due -> !due.getValue().isAfter(until))
                .sorted(Map.Entry.<MeetingId, Instant>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
