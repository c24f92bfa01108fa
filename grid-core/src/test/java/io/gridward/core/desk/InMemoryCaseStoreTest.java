package io.gridward.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.core.Fixtures;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.casefile.CommandMark;
import io.gridward.core.casefile.EventHead;
import io.gridward.core.casefile.IntakeEvent;
import io.gridward.core.casefile.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class InMemoryCaseStoreTest {
    private static final CaseId C1 = new CaseId("C1");
    private static final CaseId C2 = new CaseId("C2");
    private static final CaseId C3 = new CaseId("C3");
    private static final Instant TEN = Fixtures.at("2022-09-07T10:00");
    private static final Instant NOON = Fixtures.at("2022-09-07T12:00");

    private final InMemoryCaseStore store = new InMemoryCaseStore();

    @Test
    void load_unknownCase_isEmpty() {
        assertThat(store.load(C1)).isEmpty();
    }

    @Test
    void append_atTheExpectedVersion_addsBehind() {
        assertThat(store.append(C1, 0, events(1, 2), entry(C1, 2, Stage.DISPATCHED, null)))
                .isTrue();
        assertThat(store.append(C1, 2, events(3, 3), entry(C1, 3, Stage.HANDLING, null)))
                .isTrue();

        assertThat(store.load(C1)).isEqualTo(events(1, 3));
        assertThat(store.find(CaseQuery.open())).containsExactly(entry(C1, 3, Stage.HANDLING, null));
    }

    @Test
    void append_atAnotherVersion_changesNothing() {
        store.append(C1, 0, events(1, 2), entry(C1, 2, Stage.DISPATCHED, null));

        assertThat(store.append(C1, 0, events(1, 1), entry(C1, 1, Stage.CLOSED, null)))
                .isFalse();
        assertThat(store.append(C1, 1, events(2, 2), entry(C1, 2, Stage.CLOSED, null)))
                .isFalse();
        assertThat(store.append(C1, 3, events(4, 4), entry(C1, 4, Stage.CLOSED, null)))
                .isFalse();
        assertThat(store.append(C2, 1, events(2, 2), entry(C2, 2, Stage.HANDLING, null)))
                .isFalse();

        assertThat(store.load(C1)).isEqualTo(events(1, 2));
        assertThat(store.load(C2)).isEmpty();
        assertThat(store.find(CaseQuery.open())).containsExactly(entry(C1, 2, Stage.DISPATCHED, null));
    }

    @Test
    void load_earlierAnswer_doesNotChangeLater() {
        store.append(C1, 0, events(1, 1), entry(C1, 1, Stage.DISPATCHED, null));
        List<CaseEvent> before = store.load(C1);

        store.append(C1, 1, events(2, 2), entry(C1, 2, Stage.HANDLING, null));

        assertThat(before).isEqualTo(events(1, 1));
        assertThatThrownBy(() -> before.add(event(2))).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void open_always_leavesOutEndedCasesAndSortsById() {
        store.append(C3, 0, events(1, 1), entry(C3, 1, Stage.AT_INTAKE, null));
        store.append(C2, 0, events(1, 1), entry(C2, 1, Stage.CLOSED, null));
        store.append(C1, 0, events(1, 1), entry(C1, 1, Stage.HANDLED, null));

        assertThat(store.find(CaseQuery.open())).extracting(IndexEntry::id).containsExactly(C1, C3);
    }

    @Test
    void due_untilAnInstant_takesTheEarliestFirstAndThatInstantToo() {
        store.append(C1, 0, events(1, 1), entry(C1, 1, Stage.HANDLING, NOON));
        store.append(C2, 0, events(1, 1), entry(C2, 1, Stage.HANDLING, TEN));
        store.append(C3, 0, events(1, 1), entry(C3, 1, Stage.HANDLING, null));

        assertThat(store.find(CaseQuery.due(NOON))).extracting(IndexEntry::id).containsExactly(C2, C1);
        assertThat(store.find(CaseQuery.due(NOON.minusNanos(1))))
                .extracting(IndexEntry::id)
                .containsExactly(C2);
        assertThat(store.find(CaseQuery.due(TEN.minusNanos(1)))).isEmpty();
    }

    @Test
    void due_sameInstant_goesByCaseId() {
        store.append(C2, 0, events(1, 1), entry(C2, 1, Stage.HANDLING, TEN));
        store.append(C1, 0, events(1, 1), entry(C1, 1, Stage.HANDLING, TEN));

        assertThat(store.find(CaseQuery.due(TEN))).extracting(IndexEntry::id).containsExactly(C1, C2);
    }

    @Test
    @Timeout(60)
    void append_manyThreadsOnOneCase_oneAVersionWins() throws Exception {
        int threads = 8;
        int versions = 200;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            Callable<Integer> writer = () -> {
                start.await();
                int won = 0;
                for (int version = 0; version < versions; version++) {
                    while (store.load(C1).size() == version) {
                        won += store.append(
                                        C1,
                                        version,
                                        List.of(event(version + 1)),
                                        entry(C1, version + 1, Stage.HANDLING, null))
                                ? 1
                                : 0;
                    }
                }
                return won;
            };

            int won = 0;
            for (Future<Integer> each : pool.invokeAll(java.util.Collections.nCopies(threads, writer))) {
                won += each.get();
            }

            assertThat(won).isEqualTo(versions);
            assertThat(store.load(C1)).isEqualTo(events(1, versions));
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<CaseEvent> events(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(InMemoryCaseStoreTest::event)
                .toList();
    }

    private static CaseEvent event(int number) {
        return new IntakeEvent.HeldForIntake(
                new EventHead(number, TEN, null, new CommandMark(new CommandId("x"), "00")));
    }

    private static IndexEntry entry(CaseId id, int version, Stage stage, Instant due) {
        return new IndexEntry(id, version, stage, due, null, null, null, Set.of());
    }
}
