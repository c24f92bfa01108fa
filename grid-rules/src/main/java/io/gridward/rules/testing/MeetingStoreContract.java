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
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Not thread-safe. The tests every {@link MeetingStore} must pass; a host extends it and says how to open its own.
 * Each test has an empty store of its own, which is closed afterwards if it can be. A store that outlives the process
 * has more to show: {@link DurableMeetingStoreContract}.
 */
// JUnit's annotations stand on exported methods: whoever runs them requires JUnit himself.
@SuppressWarnings("exports")
public abstract class MeetingStoreContract extends StoreContract<MeetingStore> {
    private static final MeetingId COUNCIL = new MeetingId("council-7");
    private static final MeetingId JOINT = new MeetingId("joint-3");
    private static final MeetingId OTHER = new MeetingId("Council-7");
    private static final Instant LATER = TEN.plusNanos(1);
    private static final int ROUNDS = 4;
    private static final int MEETINGS = 12;
    private static final int EVERYTHING = Integer.MAX_VALUE;

    /** For the tests of a host. */
    protected MeetingStoreContract() {}

    /**
     * Opens an empty store.
     *
     * @return a store without meetings and earlier commits
     * @throws Exception if it cannot be opened, which fails the test
     */
    @Override
    protected abstract MeetingStore open() throws Exception;

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

    /** Against a map kept by hand, whatever the appends said was due before. */
    @Test
    public void appends_ofManyMeetings_answerAsAMapDoes() {
        for (int round = 0; round < ROUNDS; round++) {
            String prefix = "r" + round + "-";
            Map<MeetingId, Instant> dues = new TreeMap<>();
            Map<MeetingId, Integer> versions = new TreeMap<>();
            fill(round, prefix, versions, dues);
            versions.forEach((id, version) -> assertThat(store().load(id)).isEqualTo(events(1, version)));
            for (int second = -1; second < 30; second++) {
                Instant until = TEN.plusSeconds(second);
                assertThat(store().due(until))
                        .as("round %s until %s", round, until)
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
        for (int thread = 0; thread < Crowd.SIZE; thread++) {
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

        assertThat(Crowd.together(writers)).isEqualTo(Collections.nCopies(Crowd.SIZE, 25));

        assertThat(taken.get()).isPositive();
        assertThat(store().load(COUNCIL)).isEqualTo(events(1, taken.get()));
        List<MeetingCommit> fed = store().feed(0, EVERYTHING);
        assertThat(fed).hasSize(taken.get() + 25 * Crowd.SIZE);
        assertThat(fed).extracting(MeetingCommit::position).isSorted().doesNotHaveDuplicates();
        assertThat(fed.stream()
                        .filter(commit -> commit.meeting().equals(COUNCIL))
                        .flatMap(commit -> commit.events().stream()))
                .isEqualTo(events(1, taken.get()));
    }

    /**
     * Appends one, two or three events to each of twelve meetings, twice in a row and ten times in all, and keeps count
     * by hand. Each append says another instant, or that nothing is due; another round says so of other meetings.
     */
    final void fill(int round, String prefix, Map<MeetingId, Integer> versions, Map<MeetingId, Instant> dues) {
        for (int step = 0; step < 10 * MEETINGS; step++) {
            MeetingId id = new MeetingId(prefix + step / 2 * 5 % MEETINGS);
            int version = versions.getOrDefault(id, 0);
            int more = 1 + (step + step / MEETINGS) % 3;
            int second = (step * 11 + round * 7) % 30;
            Instant due = second < 20 ? TEN.plusSeconds(second) : null;
            assertThat(store().append(id, version, events(version + 1, version + more), due))
                    .as("round %s, step %s", round, step)
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
