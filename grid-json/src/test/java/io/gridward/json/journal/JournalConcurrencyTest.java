package io.gridward.json.journal;

import static io.gridward.json.journal.Sample.C1;
import static io.gridward.json.journal.Sample.append;
import static io.gridward.json.journal.Sample.entry;
import static io.gridward.json.journal.Sample.events;
import static io.gridward.json.journal.Sample.everything;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.casefile.CaseId;
import io.gridward.core.desk.CaseQuery;
import io.gridward.core.desk.Commit;
import io.gridward.core.finding.JournalCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many threads on one store, and others who want its folder. */
@Timeout(120)
class JournalConcurrencyTest {
    private static final int THREADS = 8;

    @TempDir
    private Path work;

    private final FaultyDisk disk = FaultyDisk.quick();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void manyThreads_onFewCases_loseAndDoubleNothing(boolean forcingEach) throws Exception {
        int cases = 5;
        int versions = 60;
        JournalOptions options =
                JournalOptions.ofDefaults().withSegmentBytes(20_000).withSnapshotBytes(50_000);
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS + 1);
        try (JournalCaseStore store =
                JournalCaseStore.open(work, forcingEach ? options.forcingEach() : options, disk)) {
            Future<List<Commit>> reader = pool.submit(() -> {
                List<Commit> seen = new ArrayList<>();
                boolean last = false;
                while (true) {
                    List<Commit> more = store.feed(
                            seen.isEmpty() ? 0 : seen.get(seen.size() - 1).position(), 7);
                    seen.addAll(more);
                    if (more.isEmpty() && last) {
                        return seen;
                    }
                    last = over.get();
                }
            });
            AtomicInteger seed = new AtomicInteger(1);
            Callable<Integer> writer = () -> {
                Random random = new Random(seed.getAndIncrement());
                int won = 0;
                for (int i = 0; i < cases * versions * 2; i++) {
                    CaseId id = new CaseId("C" + random.nextInt(cases));
                    int version = store.load(id).size();
                    if (version < versions) {
                        won += store.append(id, version, events(version + 1, version + 1), entry(id, version + 1))
                                ? 1
                                : 0;
                    }
                }
                return won;
            };
            int won = 0;
            List<Future<Integer>> writers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                writers.add(pool.submit(writer));
            }
            for (Future<Integer> each : writers) {
                won += each.get();
            }
            over.set(true);

            assertThat(won).isEqualTo(cases * versions);
            assertThat(reader.get()).isEqualTo(everything(store)).hasSize(won);
        } finally {
            pool.shutdownNow();
        }
        try (JournalCaseStore store = JournalCaseStore.open(work, options.checkingAll(), disk)) {
            assertThat(store.report().isClean()).isTrue();
            for (int i = 0; i < cases; i++) {
                assertThat(store.load(new CaseId("C" + i))).isEqualTo(events(1, versions));
            }
        }
    }

    /** While one forces, the others gather, and one more force is enough for all of them. */
    @Test
    void appends_whileOneForces_shareTheNextForce() throws Exception {
        CountDownLatch forcing = new CountDownLatch(1);
        CountDownLatch gathered = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try (JournalCaseStore store = JournalCaseStore.open(work, JournalOptions.ofDefaults(), disk)) {
            disk.beforeForce(() -> {
                forcing.countDown();
                try {
                    gathered.await();
                } catch (InterruptedException stopped) {
                    throw new AssertionError(stopped);
                }
            });
            int before = disk.forces();
            List<Future<Boolean>> answers = new ArrayList<>();
            List<Thread> others = Collections.synchronizedList(new ArrayList<>());
            for (int i = 0; i < THREADS; i++) {
                CaseId id = new CaseId("C" + i);
                boolean first = i == 0;
                answers.add(pool.submit(() -> {
                    if (!first) {
                        others.add(Thread.currentThread());
                    }
                    return store.append(id, 0, events(1, 1), entry(id, 1));
                }));
                if (first) {
                    forcing.await();
                    assertThat(store.load(id)).as("not acknowledged yet").isEmpty();
                    assertThat(everything(store)).isEmpty();
                }
            }
            while (others.size() < THREADS - 1
                    || others.stream().anyMatch(each -> each.getState() != Thread.State.WAITING)) {
                Thread.onSpinWait();
            }
            assertThat(answers).noneMatch(Future::isDone);
            gathered.countDown();

            for (Future<Boolean> answer : answers) {
                assertThat(answer.get()).isTrue();
            }
            assertThat(disk.forces() - before).isEqualTo(2);
            assertThat(store.find(CaseQuery.all())).hasSize(THREADS);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Who is told that a case has moved on, finds it moved on. */
    @Test
    void append_overtakenByOneNotYetAcknowledged_isToldAfterwards() throws Exception {
        CountDownLatch forcing = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try (JournalCaseStore store = JournalCaseStore.open(work, JournalOptions.ofDefaults(), disk)) {
            disk.beforeForce(() -> {
                forcing.countDown();
                try {
                    go.await();
                } catch (InterruptedException stopped) {
                    throw new AssertionError(stopped);
                }
            });
            Future<Boolean> first = pool.submit(() -> store.append(C1, 0, events(1, 1), entry(C1, 1)));
            forcing.await();
            AtomicInteger seen = new AtomicInteger();
            Future<Boolean> second = pool.submit(() -> {
                boolean appended = store.append(C1, 0, events(1, 2), entry(C1, 2));
                seen.set(store.load(C1).size());
                return appended;
            });
            go.countDown();

            assertThat(first.get()).isTrue();
            assertThat(second.get()).isFalse();
            assertThat(seen).hasValue(1);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void close_whileOthersAppend_finishesWhatWasTaken() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        AtomicInteger acknowledged = new AtomicInteger();
        CountDownLatch some = new CountDownLatch(100);
        try {
            JournalCaseStore store = JournalCaseStore.open(work, JournalOptions.ofDefaults(), disk);
            for (int i = 0; i < THREADS; i++) {
                CaseId id = new CaseId("C" + i);
                pool.submit(() -> {
                    for (int version = 0; ; version++) {
                        append(store, id, version, 1);
                        acknowledged.incrementAndGet();
                        some.countDown();
                    }
                });
            }
            some.await();
            store.close();
        } finally {
            pool.shutdown();
            assertThat(pool.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }
        try (JournalCaseStore store = JournalCaseStore.open(work, JournalOptions.ofDefaults(), disk)) {
            assertThat(everything(store)).hasSize(acknowledged.get());
            assertThat(store.report().isClean()).isTrue();
        }
    }

    @Test
    void secondStore_inThisProcess_isRefusedUntilTheFirstIsClosed() throws Exception {
        Path link = work.resolve("link");
        Path folder = Files.createDirectory(work.resolve("a"));
        Files.createSymbolicLink(link, folder);
        try (JournalCaseStore store = JournalCaseStore.open(folder)) {
            append(store, C1, 0, 1);
            for (Path again : List.of(folder, link, folder.resolve("../a"))) {
                JournalException refused =
                        catchThrowableOfType(JournalException.class, () -> JournalCaseStore.open(again));
                assertThat(refused.finding().code()).isEqualTo(JournalCode.JOURNAL_IN_USE);
                assertThat(refused.finding().details()).containsEntry("folder", again.toString());
            }
            append(store, C1, 1, 1);
        }
        try (JournalCaseStore store = JournalCaseStore.open(link)) {
            assertThat(store.load(C1)).isEqualTo(events(1, 2));
        }
    }

    @Test
    void folder_thatIsAFile_isRefused() throws Exception {
        Path file = Files.write(work.resolve("file"), new byte[0]);

        JournalException refused = catchThrowableOfType(JournalException.class, () -> JournalCaseStore.open(file));

        assertThat(refused.finding().text(io.gridward.core.finding.Language.EN)).contains("FileAlreadyExists");
    }
}
