package io.gridward.rules.testing;

import static io.gridward.rules.testing.SampleCases.C1;
import static io.gridward.rules.testing.SampleCases.TEN;
import static io.gridward.rules.testing.SampleCases.entry;
import static io.gridward.rules.testing.SampleCases.events;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.desk.CaseQuery;
import io.gridward.core.desk.CaseStore;
import io.gridward.core.desk.Commit;
import io.gridward.core.desk.IndexEntry;
import io.gridward.core.roster.Holder;
import io.gridward.core.territory.AreaCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Not thread-safe. The part of {@link CaseStoreContract} about many threads at once. A host extends that class.
 */
// JUnit's annotations stand on exported methods: whoever runs them requires JUnit himself.
@SuppressWarnings("exports")
public sealed interface CaseCrowdContract permits CaseStoreContract {
    /**
     * Returns the store of the test.
     *
     * @return the store that was opened last
     */
    CaseStore store();

    /**
     * Of many who append at one version one wins, and the others are told; nothing is lost or doubled.
     *
     * @throws Exception if a thread of the test fails
     */
    @Test
    default void append_manyThreadsOnOneCase_oneAVersionWins() throws Exception {
        int versions = 60;
        AtomicInteger turns = new AtomicInteger();
        Callable<Integer> writer = () -> {
            int won = 0;
            int version = store().load(C1).size();
            while (version < versions) {
                Holder own = Holder.centre(AreaCode.of("T" + turns.incrementAndGet()));
                IndexEntry entry =
                        new IndexEntry(C1, version + 1, entry(C1, 1).stage(), TEN, own, null, null, Set.of());
                if (store().append(C1, version, events(version + 1, version + 1), entry)) {
                    won++;
                    assertThat(store().load(C1)).hasSizeGreaterThan(version);
                }
                version = store().load(C1).size();
            }
            return won;
        };

        List<Integer> won = Crowd.together(Collections.nCopies(Crowd.SIZE, writer));

        assertThat(won.stream().mapToInt(Integer::intValue).sum()).isEqualTo(versions);
        assertThat(store().load(C1)).isEqualTo(events(1, versions));
        assertThat(store().find(CaseQuery.all()))
                .extracting(IndexEntry::version)
                .containsExactly(versions);
        assertThat(store().feed(0, Integer.MAX_VALUE))
                .extracting(Commit::version)
                .isEqualTo(IntStream.rangeClosed(1, versions).boxed().toList());
    }

    /**
     * While many write, readers of the feed see every append once, and never one at a place they have passed.
     *
     * @throws Exception if a thread of the test fails
     */
    @Test
    default void feed_whileManyWrite_tellsEveryReaderEveryAppendOnce() throws Exception {
        int cases = 12;
        int versions = 4;
        AtomicInteger writing = new AtomicInteger(Crowd.SIZE);
        List<Callable<List<Commit>>> work = new ArrayList<>();
        for (int thread = 0; thread < Crowd.SIZE; thread++) {
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
                    List<Commit> next = store().feed(
                                    seen.isEmpty()
                                            ? 0
                                            : seen.get(seen.size() - 1).position(),
                                    page);
                    seen.addAll(next);
                    ended = last && next.isEmpty();
                }
                return seen;
            });
        }

        List<List<Commit>> read = Crowd.together(work);

        List<Commit> all = store().feed(0, Integer.MAX_VALUE);
        assertThat(all).hasSize(Crowd.SIZE * cases * versions);
        assertThat(read.subList(Crowd.SIZE, read.size()))
                .allSatisfy(each -> assertThat(each).isEqualTo(all));
        assertThat(all).extracting(Commit::position).doesNotHaveDuplicates().isSorted();
        Map<CaseId, List<CaseEvent>> told = new TreeMap<>();
        all.forEach(each ->
                told.computeIfAbsent(each.caseId(), id -> new ArrayList<>()).addAll(each.events()));
        assertThat(told).hasSize(Crowd.SIZE * cases);
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
}
