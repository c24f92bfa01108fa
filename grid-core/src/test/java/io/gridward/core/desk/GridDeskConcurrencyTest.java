package io.gridward.core.desk;

import static io.gridward.core.desk.DeskFixtures.HEAD;
import static io.gridward.core.desk.DeskFixtures.MORNING;
import static io.gridward.core.desk.DeskFixtures.WORKER;
import static io.gridward.core.desk.DeskFixtures.accepted;
import static io.gridward.core.desk.DeskFixtures.command;
import static io.gridward.core.desk.DeskFixtures.refusals;
import static io.gridward.core.desk.DeskFixtures.report;
import static io.gridward.core.desk.DeskFixtures.sign;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.Fixtures;
import io.gridward.core.casefile.Act;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.CaseNumber;
import io.gridward.core.casefile.Casework;
import io.gridward.core.casefile.ClosingAct;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.finding.RefusalCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many threads at one desk: whatever they do, no event is lost, doubled or out of line. */
@Timeout(60)
class GridDeskConcurrencyTest {
    private static final int THREADS = 8;

    private final Queue<CaseEvent> heard = new ConcurrentLinkedQueue<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final GridDesk desk = GridDesk.builder(Fixtures.governance(), new InMemoryCaseStore())
            .numbering(filed -> new CaseNumber("2022-" + numbers.incrementAndGet()))
            .listener("listener-1", (after, events) -> heard.addAll(events))
            .build();

    @Test
    void submit_sameReportFromEveryThread_happensOnce() throws Exception {
        for (int round = 0; round < 25; round++) {
            String id = "C" + round;

            List<Outcome> outcomes = together(thread -> () -> desk.submit(report(id)));

            List<CaseEvent> kept = desk.events(new CaseId(id));
            assertThat(outcomes)
                    .as(id)
                    .allSatisfy(
                            outcome -> assertThat(accepted(outcome).events()).isEqualTo(kept));
            assertConsecutive(kept);
        }
    }

    @Test
    void submit_manyCasesAtOnce_eachGetsItsOwnNumber() throws Exception {
        List<List<CaseId>> reported = together(thread -> () -> IntStream.range(0, 25)
                .mapToObj(i -> "C" + thread + "-" + i)
                .map(id -> accepted(desk.submit(report(id))).after().id())
                .toList());

        List<CaseId> ids = reported.stream().flatMap(List::stream).toList();
        assertThat(desk.open()).extracting(IndexEntry::id).containsExactlyInAnyOrderElementsOf(ids);
        List<CaseNumber> given = ids.stream()
                .map(id -> desk.find(id).flatMap(CaseFile::number))
                .flatMap(Optional::stream)
                .toList();
        assertThat(given).hasSize(THREADS * 25).doesNotHaveDuplicates();
    }

    /** Half of the threads handle, half send back; each goes on until it has had its way ten times. */
    @Test
    void submit_manyThreadsOnOneCase_losesAndDoublesNothing() throws Exception {
        CaseId id = new CaseId("C1");
        List<CaseEvent> before = new ArrayList<>();
        before.addAll(accepted(desk.submit(report("C1"))).events());
        before.addAll(accepted(desk.submit(sign("C1"))).events());
        int turns = 10;

        List<List<Outcome.Accepted>> done = together(thread -> () -> thread % 2 == 0
                ? insist(thread, turns, WORKER, new ClosingAct.Handle(List.of(), null))
                : insist(thread, turns, HEAD, new ClosingAct.Verify(false, null)));

        List<CaseEvent> kept = desk.events(id);
        List<CaseEvent> answered = new ArrayList<>(before);
        done.forEach(each -> each.forEach(outcome -> answered.addAll(outcome.events())));
        answered.sort(Comparator.comparingInt(event -> event.head().number()));
        assertConsecutive(kept);
        assertThat(answered).isEqualTo(kept);
        assertThat(heard).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(desk.find(id)).contains(Casework.replay(id, kept));
        assertThat(desk.find(id).map(file -> file.verification().reworks())).contains(THREADS / 2 * turns);
    }

    private List<Outcome.Accepted> insist(int thread, int times, Actor actor, Act act) {
        List<Outcome.Accepted> had = new ArrayList<>();
        for (int attempt = 0; had.size() < times; attempt++) {
            Outcome outcome = desk.submit(command("c-" + thread + "-" + attempt, "C1", MORNING, actor, act));
            if (outcome instanceof Outcome.Accepted accepted) {
                had.add(accepted);
            } else {
                assertThat(refusals(outcome))
                        .isSubsetOf(RefusalCode.WRONG_STAGE, RefusalCode.VERSION_CONFLICT, RefusalCode.NOT_AUTHORISED);
            }
        }
        return had;
    }

    private static <T> List<T> together(IntFunction<Callable<T>> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Callable<T>> tasks = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                Callable<T> own = work.apply(thread);
                tasks.add(() -> {
                    start.await();
                    return own.call();
                });
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : pool.invokeAll(tasks)) {
                results.add(each.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private static void assertConsecutive(List<CaseEvent> events) {
        assertThat(events)
                .extracting(event -> event.head().number())
                .isEqualTo(IntStream.rangeClosed(1, events.size()).boxed().toList());
    }
}
