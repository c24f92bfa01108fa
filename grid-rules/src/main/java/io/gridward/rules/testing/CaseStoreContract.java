package io.gridward.rules.testing;

import static io.gridward.rules.testing.SampleCases.TEN;
import static io.gridward.rules.testing.SampleCases.entry;
import static io.gridward.rules.testing.SampleCases.events;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.desk.CaseQuery;
import io.gridward.core.desk.CaseStore;
import io.gridward.core.desk.Commit;
import io.gridward.core.desk.IndexEntry;
import io.gridward.core.roster.Holder;
import io.gridward.core.territory.AreaCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Not thread-safe. The tests every {@link CaseStore} must pass; a host extends it and says how to open its own. Each
 * test has an empty store of its own, which is closed afterwards if it can be. Random tests name their seed when they
 * fail. A store that outlives the process has more to show: {@link DurableCaseStoreContract}.
 */
@Timeout(180)
// JUnit's annotations stand on exported methods: whoever runs them requires JUnit himself.
@SuppressWarnings("exports")
public abstract class CaseStoreContract {
    private static final CaseId C1 = new CaseId("C1");
    private static final CaseId C2 = new CaseId("C2");
    private static final CaseId C3 = new CaseId("C3");
    private static final int SEEDS = 4;
    private static final int THREADS = 6;
    private static final int EVERYTHING = Integer.MAX_VALUE;

    private @Nullable CaseStore opened;

    /** For the tests of a host. */
    protected CaseStoreContract() {}

    /**
     * Opens an empty store.
     *
     * @return a store without cases, positions and earlier commits
     * @throws Exception if it cannot be opened, which fails the test
     */
    protected abstract CaseStore open() throws Exception;

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
    protected final CaseStore store() {
        if (opened == null) {
            throw new IllegalStateException("no store is open before and after a test");
        }
        return opened;
    }

    final void use(CaseStore store) {
        opened = store;
    }

    /** A case nobody wrote to has no events, no entry and no commit. */
    @Test
    public void load_unknownCase_isEmpty() {
        assertThat(store().load(C1)).isEmpty();
        assertThat(store().find(CaseQuery.all())).isEmpty();
        assertThat(store().feed(0, 10)).isEmpty();
        assertThat(store().nextDue()).isEmpty();
        assertThat(store().end()).isZero();
    }

    /** Events are added behind those there are, and come back as they were. */
    @Test
    public void append_atTheExpectedVersion_addsBehind() {
        assertThat(store().append(C1, 0, events(1, 7), entry(C1, 7))).isTrue();
        assertThat(store().append(C1, 7, events(8, 8), entry(C1, 8, TEN))).isTrue();

        assertThat(store().load(C1)).isEqualTo(events(1, 8));
        assertThat(store().find(CaseQuery.all())).containsExactly(entry(C1, 8, TEN));
    }

    /** Many events in one append, and many appends to one case, keep their order. */
    @Test
    public void append_manyEvents_keepsAllInOrder() {
        store().append(C1, 0, events(1, 500), entry(C1, 500));
        for (int version = 500; version < 600; version++) {
            assertThat(store().append(C1, version, events(version + 1, version + 1), entry(C1, version + 1)))
                    .isTrue();
        }

        assertThat(store().load(C1)).isEqualTo(events(1, 600));
        assertThat(store().feed(0, EVERYTHING)).hasSize(101);
    }

    /** Whoever expects another version is told so, and nothing changes, neither events nor entry nor feed. */
    @Test
    public void append_atAnotherVersion_isFalseAndChangesNothing() {
        store().append(C1, 0, events(1, 2), entry(C1, 2));
        List<Commit> before = store().feed(0, 10);

        assertThat(store().append(C1, 0, events(1, 1), entry(C1, 1, TEN))).isFalse();
        assertThat(store().append(C1, 1, events(2, 3), entry(C1, 3, TEN))).isFalse();
        assertThat(store().append(C1, 3, events(4, 4), entry(C1, 4, TEN))).isFalse();
        assertThat(store().append(C2, 1, events(2, 2), entry(C2, 2, TEN))).isFalse();

        assertThat(store().load(C1)).isEqualTo(events(1, 2));
        assertThat(store().load(C2)).isEmpty();
        assertThat(store().find(CaseQuery.all())).containsExactly(entry(C1, 2));
        assertThat(store().feed(0, 10)).isEqualTo(before);
        assertThat(store().append(C1, 2, events(3, 3), entry(C1, 3))).isTrue();
    }

    /** Events that do not follow, and entries of something else, are a caller's mistake, and nothing changes. */
    @Test
    public void append_whatDoesNotFollow_throwsAndChangesNothing() {
        store().append(C1, 0, events(1, 2), entry(C1, 2));

        assertRejected(C1, 2, List.of(), entry(C1, 2));
        assertRejected(C1, 2, events(4, 4), entry(C1, 4));
        assertRejected(C1, 2, List.of(events(3, 3).get(0), events(3, 3).get(0)), entry(C1, 4));
        assertRejected(C1, 2, events(3, 3), entry(C2, 3));
        assertRejected(C1, 2, events(3, 3), entry(C1, 4));

        assertThat(store().load(C1)).isEqualTo(events(1, 2));
        assertThat(store().find(CaseQuery.all())).containsExactly(entry(C1, 2));
        assertThat(store().feed(0, 10)).hasSize(1);
    }

    /** What was answered once stays as it was when the case goes on. */
    @Test
    public void answers_givenEarlier_stayAsTheyWere() {
        store().append(C1, 0, events(1, 1), entry(C1, 1));
        List<CaseEvent> loaded = store().load(C1);
        List<IndexEntry> found = store().find(CaseQuery.all());
        List<Commit> fed = store().feed(0, 10);

        store().append(C1, 1, events(2, 2), entry(C1, 2));

        assertThat(loaded).isEqualTo(events(1, 1));
        assertThat(found).containsExactly(entry(C1, 1));
        assertThat(fed).hasSize(1);
    }

    /** Ids that differ in capitals or signs alone are different cases, and stand in the order of their characters. */
    @Test
    public void ids_alikeToPeople_areDifferentCasesInTheOrderOfTheirCharacters() {
        List<CaseId> ids = List.of("C1", "c1", "C10", "C2", "a-b", "a.b", "a_b", "aB", "ab", "0".repeat(64)).stream()
                .map(CaseId::new)
                .toList();
        for (CaseId id : ids) {
            assertThat(store().append(id, 0, events(1, 1), entry(id, 1, TEN))).isTrue();
        }

        List<CaseId> inOrder = ids.stream().sorted().toList();
        assertThat(store().find(CaseQuery.open())).extracting(IndexEntry::id).isEqualTo(inOrder);
        assertThat(store().find(CaseQuery.due(TEN))).extracting(IndexEntry::id).isEqualTo(inOrder);
    }

    /**
     * Any query answers what looking at every entry would.
     *
     * @throws Exception if the store cannot be opened, or a thread of the test fails
     */
    @Test
    public void find_anyQuery_answersAsLookingAtEveryEntryWould() throws Exception {
        for (int seed = 1; seed <= SEEDS; seed++) {
            startAnew();
            Random random = new Random(seed);
            Map<CaseId, IndexEntry> entries = fill(random);
            for (int asked = 0; asked < 150; asked++) {
                CaseQuery query = SampleCases.randomQuery(random);
                if (random.nextInt(4) == 0) {
                    List<IndexEntry> known = List.copyOf(entries.values());
                    query = query.after(known.get(random.nextInt(known.size())));
                }
                assertThat(store().find(query)).as("seed %s: %s", seed, query).isEqualTo(naively(entries, query));
            }
            assertThat(store().nextDue())
                    .as("seed %s", seed)
                    .isEqualTo(entries.values().stream()
                            .map(IndexEntry::nextDue)
                            .filter(Objects::nonNull)
                            .min(Comparator.naturalOrder()));
        }
    }

    /**
     * Pages of any query, laid behind each other, are the whole answer, in its order.
     *
     * @throws Exception if the store cannot be opened, or a thread of the test fails
     */
    @Test
    public void find_pageByPage_answersEveryEntryOnce() throws Exception {
        for (int seed = 1; seed <= SEEDS; seed++) {
            startAnew();
            Random random = new Random(seed);
            Map<CaseId, IndexEntry> entries = fill(random);
            for (int asked = 0; asked < 15; asked++) {
                CaseQuery query = SampleCases.randomQuery(random).limit(1 + random.nextInt(9));
                List<IndexEntry> read = new ArrayList<>();
                List<IndexEntry> page = store().find(query);
                while (!page.isEmpty()) {
                    assertThat(page).as("seed %s: %s", seed, query).hasSizeLessThanOrEqualTo(query.limit());
                    read.addAll(page);
                    page = store().find(query.after(page.get(page.size() - 1)));
                }
                assertThat(read).as("seed %s: %s", seed, query).isEqualTo(naively(entries, query.limit(EVERYTHING)));
            }
        }
    }

    /** A page goes on behind the place of the last entry, even if that case has changed and moved since. */
    @Test
    public void find_behindAnEntryThatChangedSince_goesOnWhereItStood() {
        store().append(C1, 0, events(1, 1), entry(C1, 1, TEN));
        store().append(C2, 0, events(1, 1), entry(C2, 1, TEN.plusSeconds(1)));
        store().append(C3, 0, events(1, 1), entry(C3, 1, TEN.plusSeconds(2)));
        CaseQuery due = CaseQuery.due(TEN.plusSeconds(60)).limit(1);
        IndexEntry first = store().find(due).get(0);

        store().append(C1, 1, events(2, 2), entry(C1, 2, TEN.plusSeconds(3)));

        assertThat(store().find(due.after(first))).containsExactly(entry(C2, 1, TEN.plusSeconds(1)));
        assertThat(store().find(due.after(first).limit(9)))
                .extracting(IndexEntry::id)
                .containsExactly(C2, C3, C1);
    }

    /** What is due is due to the nanosecond, at the ends of time too. */
    @Test
    public void find_due_isExactToTheNanosecond() {
        store().append(C1, 0, events(1, 1), entry(C1, 1, TEN.plusNanos(1)));
        store().append(C2, 0, events(1, 1), entry(C2, 1, TEN));

        assertThat(store().find(CaseQuery.due(TEN.minusNanos(1)))).isEmpty();
        assertThat(store().find(CaseQuery.due(TEN))).extracting(IndexEntry::id).containsExactly(C2);
        assertThat(store().find(CaseQuery.due(TEN.plusNanos(1))))
                .extracting(IndexEntry::nextDue)
                .containsExactly(TEN, TEN.plusNanos(1));
        assertThat(store().find(CaseQuery.due(Instant.MAX))).hasSize(2);
        assertThat(store().find(CaseQuery.due(Instant.MIN))).isEmpty();
        assertThat(store().nextDue()).contains(TEN);
    }

    /** Whoever means a whole district names every area in it. */
    @Test
    public void find_inFortyThousandAreas_isAnswered() {
        store().append(C1, 0, events(1, 1), entry(C1, 1));
        store().append(C2, 0, events(1, 1), entry(C2, 1));
        Set<AreaCode> district = new HashSet<>();
        for (int area = 0; area < 40_000; area++) {
            district.add(AreaCode.of("1201-" + area));
        }

        assertThat(store().find(CaseQuery.open().in(district))).isEmpty();
        district.add(SampleCases.GRID);
        assertThat(store().find(CaseQuery.open().in(district).limit(1)))
                .extracting(IndexEntry::id)
                .containsExactly(C1);
    }

    /**
     * The feed tells every append once, with its events, in pages of any size; behind its end there is nothing.
     *
     * @throws Exception if the store cannot be opened, or a thread of the test fails
     */
    @Test
    public void feed_fromAnyPosition_tellsEveryAppendOnceInOrder() throws Exception {
        for (int seed = 1; seed <= SEEDS; seed++) {
            startAnew();
            Random random = new Random(seed);
            List<CaseEvent> appended = new ArrayList<>();
            Map<CaseId, Integer> versions = new TreeMap<>();
            for (int step = 0; step < 60; step++) {
                CaseId id = new CaseId("C" + random.nextInt(9));
                int version = versions.getOrDefault(id, 0);
                List<CaseEvent> events = events(version + 1, version + 1 + random.nextInt(3));
                versions.put(id, version + events.size());
                store().append(id, version, events, entry(id, version + events.size()));
                appended.addAll(events);
            }

            List<Commit> all = store().feed(0, EVERYTHING);
            assertThat(all.stream().flatMap(each -> each.events().stream()))
                    .as("seed %s", seed)
                    .isEqualTo(appended);
            assertThat(all).as("seed %s", seed).isEqualTo(readFeed(1 + random.nextInt(9)));
            long last = all.get(all.size() - 1).position();
            assertThat(store().feed(last, 10)).isEmpty();
            assertThat(store().feed(last + 1000, 10)).isEmpty();
            Commit middle = all.get(30);
            assertThat(store().feed(middle.position(), 5)).isEqualTo(all.subList(31, 36));
            assertThat(store().feed(middle.position() - 1, 1)).containsExactly(middle);
            assertThat(store().feed(middle.position(), EVERYTHING)).isEqualTo(all.subList(31, 60));
            assertThat(store().end()).isEqualTo(last);
        }
    }

    /** Each reader has a position of its own, 0 until it says one, and may go back. */
    @Test
    public void position_ofAReader_isWhatItSaidLast() {
        store().append(C1, 0, events(1, 1), entry(C1, 1));
        assertThat(store().position("statistics")).isZero();

        store().advance("statistics", 7);
        store().advance("统计 12345", 3);
        assertThat(store().position("statistics")).isEqualTo(7);
        assertThat(store().position("统计 12345")).isEqualTo(3);
        assertThat(store().position("Statistics")).isZero();

        store().advance("statistics", Long.MAX_VALUE);
        assertThat(store().position("statistics")).isEqualTo(Long.MAX_VALUE);
        store().advance("statistics", 0);
        assertThat(store().position("statistics")).isZero();
        assertThat(store().position("统计 12345")).isEqualTo(3);
        assertThat(store().feed(0, 10)).hasSize(1);
    }

    /** A reader who need not wait for the disk is answered with his position at once all the same. */
    @Test
    public void position_advancedLazily_isWhatWasSaidLast() {
        store().advanceLazily("statistics", 7);
        assertThat(store().position("statistics")).isEqualTo(7);
        assertThat(store().position("screen")).isZero();

        store().append(C1, 0, events(1, 1), entry(C1, 1));
        store().advanceLazily("statistics", 9);
        store().advanceLazily("statistics", 8);
        assertThat(store().position("statistics")).isEqualTo(8);

        store().advance("statistics", 3);
        assertThat(store().position("statistics")).isEqualTo(3);
        store().advanceLazily("statistics", 4);
        store().advanceLazily("screen", 1);
        assertThat(store().append(C1, 1, events(2, 2), entry(C1, 2))).isTrue();
        assertThat(store().position("statistics")).isEqualTo(4);
        assertThat(store().position("screen")).isEqualTo(1);
        assertThat(store().feed(0, 10)).hasSize(2);
    }

    /**
     * Of many who append at one version one wins, and the others are told; nothing is lost or doubled.
     *
     * @throws Exception if the store cannot be opened, or a thread of the test fails
     */
    @Test
    public void append_manyThreadsOnOneCase_oneAVersionWins() throws Exception {
        int versions = 60;
        AtomicInteger turns = new AtomicInteger();
        Callable<Integer> writer = () -> {
            int won = 0;
            int version = store().load(C1).size();
            while (version < versions) {
                Holder own = Holder.centre(AreaCode.of("T" + turns.incrementAndGet()));
                IndexEntry entry = new IndexEntry(
                        C1, version + 1, SampleCases.entry(C1, 1).stage(), TEN, own, null, null, Set.of());
                if (store().append(C1, version, events(version + 1, version + 1), entry)) {
                    won++;
                    assertThat(store().load(C1)).hasSizeGreaterThan(version);
                }
                version = store().load(C1).size();
            }
            return won;
        };

        List<Integer> won = Crowd.together(Collections.nCopies(THREADS, writer));

        assertThat(won.stream().mapToInt(Integer::intValue).sum()).isEqualTo(versions);
        assertThat(store().load(C1)).isEqualTo(events(1, versions));
        assertThat(store().find(CaseQuery.all()))
                .extracting(IndexEntry::version)
                .containsExactly(versions);
        assertThat(store().feed(0, EVERYTHING))
                .extracting(Commit::version)
                .isEqualTo(IntStream.rangeClosed(1, versions).boxed().toList());
    }

    /**
     * While many write, readers of the feed see every append once, and never one at a place they have passed.
     *
     * @throws Exception if the store cannot be opened, or a thread of the test fails
     */
    @Test
    public void feed_whileManyWrite_tellsEveryReaderEveryAppendOnce() throws Exception {
        int cases = 12;
        int versions = 4;
        AtomicInteger writing = new AtomicInteger(THREADS);
        List<Callable<List<Commit>>> work = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            String name = "T" + thread + "-";
            work.add(() -> {
                try {
                    writeAndFindAtOnce(name, cases, versions);
                } finally {
                    writing.decrementAndGet();
                }
                return List.of();
            });
        }
        for (int reader = 1; reader <= 3; reader++) {
            int page = reader * reader;
            work.add(() -> {
                List<Commit> seen = new ArrayList<>();
                boolean ended = false;
                while (!ended) {
                    boolean last = writing.get() == 0;
                    List<Commit> next = store().feed(seen.isEmpty() ? 0 : positionOfLast(seen), page);
                    seen.addAll(next);
                    ended = last && next.isEmpty();
                }
                return seen;
            });
        }

        List<List<Commit>> read = Crowd.together(work);

        List<Commit> all = store().feed(0, EVERYTHING);
        assertThat(all).hasSize(THREADS * cases * versions);
        assertThat(read.subList(THREADS, read.size()))
                .allSatisfy(each -> assertThat(each).isEqualTo(all));
        assertThat(all).extracting(Commit::position).doesNotHaveDuplicates().isSorted();
        Map<CaseId, List<CaseEvent>> told = new TreeMap<>();
        all.forEach(each ->
                told.computeIfAbsent(each.caseId(), id -> new ArrayList<>()).addAll(each.events()));
        assertThat(told).hasSize(THREADS * cases);
        told.forEach((id, events) ->
                assertThat(events).as("%s", id).isEqualTo(events(1, versions)).isEqualTo(store().load(id)));
    }

    private void writeAndFindAtOnce(String name, int cases, int versions) {
        for (int version = 0; version < versions; version++) {
            for (int number = 0; number < cases; number++) {
                CaseId id = new CaseId(name + number);
                IndexEntry entry = entry(id, version + 1, TEN.plusSeconds(version));
                assertThat(store().append(id, version, events(version + 1, version + 1), entry))
                        .isTrue();
                assertThat(store().load(id)).hasSize(version + 1);
                assertThat(store().find(CaseQuery.open())).contains(entry);
            }
        }
    }

    /** The feed as a reader gets it. */
    final List<Commit> readFeed(int page) {
        List<Commit> read = new ArrayList<>();
        List<Commit> next = store().feed(0, page);
        while (!next.isEmpty()) {
            assertThat(next).hasSizeLessThanOrEqualTo(page);
            read.addAll(next);
            next = store().feed(positionOfLast(read), page);
        }
        return read;
    }

    /** Some cases of random stages, dues, holders, places and parties, most of them changed since they began. */
    final Map<CaseId, IndexEntry> fill(Random random) {
        Map<CaseId, IndexEntry> entries = new TreeMap<>();
        for (int step = 0; step < 160; step++) {
            CaseId id = new CaseId("C" + random.nextInt(80));
            IndexEntry before = entries.get(id);
            entries.put(id, SampleCases.appendRandom(store(), id, before == null ? 0 : before.version(), random));
        }
        return entries;
    }

    static List<IndexEntry> naively(Map<CaseId, IndexEntry> entries, CaseQuery query) {
        return entries.values().stream()
                .filter(query::matches)
                .sorted(query.order())
                .limit(query.limit())
                .toList();
    }

    private static long positionOfLast(List<Commit> read) {
        return read.get(read.size() - 1).position();
    }

    private void startAnew() throws Exception {
        closeStore();
        openStore();
    }

    private void assertRejected(CaseId id, int version, List<CaseEvent> events, IndexEntry entry) {
        assertThatIllegalArgumentException()
                .as("%s at %s: %s", id, version, events)
                .isThrownBy(() -> store().append(id, version, events, entry));
    }
}
