package io.gridward.json.journal;

import static io.gridward.json.journal.Sample.C1;
import static io.gridward.json.journal.Sample.C2;
import static io.gridward.json.journal.Sample.append;
import static io.gridward.json.journal.Sample.entry;
import static io.gridward.json.journal.Sample.events;
import static io.gridward.json.journal.Sample.everything;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.casefile.CaseId;
import io.gridward.core.desk.CaseQuery;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.JournalCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that is full or broken: the store refuses everything after, and opening finds all that was acknowledged. */
class JournalFailureTest {
    private static final JournalOptions SMALL = JournalOptions.ofDefaults().withSegmentBytes(1_024);

    @TempDir
    private Path work;

    private final FaultyDisk disk = FaultyDisk.quick();

    private static JournalException failing(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        JournalException failed = catchThrowableOfType(JournalException.class, call);
        assertThat(failed).isNotNull();
        assertThat(failed.finding().code()).isEqualTo(JournalCode.JOURNAL_FAILED);
        return failed;
    }

    /** Full at every byte of what is written, across files: headers, records and the mark. */
    @Test
    void fullDisk_afterAnyByte_losesNothingAcknowledgedAndKeepsNoHalf() {
        for (int room = 0; room < 3_000; room += 7) {
            Path folder = work.resolve("full-" + room);
            int acknowledged = 0;
            try (JournalCaseStore store = JournalCaseStore.open(folder, SMALL, disk)) {
                disk.fullAfter(room);
                while (acknowledged < 20 && tries(store, acknowledged)) {
                    acknowledged++;
                }
                if (acknowledged < 20) {
                    failing(() -> append(store, C2, 0, 1));
                }
            }
            disk.mend();

            try (JournalCaseStore store = JournalCaseStore.open(folder, SMALL.checkingAll(), disk)) {
                int found = store.load(C1).size();
                assertThat(found).as("room for %s bytes", room).isBetween(acknowledged, acknowledged + 1);
                assertThat(store.load(C1)).isEqualTo(events(1, found));
                assertThat(store.load(C2)).isEmpty();
                append(store, C1, found, 1);
            }
        }
    }

    private static boolean tries(JournalCaseStore store, int version) {
        try {
            append(store, C1, version, 1);
            return true;
        } catch (JournalException refused) {
            assertThat(refused.finding().code()).isEqualTo(JournalCode.JOURNAL_FAILED);
            assertThat(refused.finding().details().get("problem")).contains("No space left on device");
            return false;
        }
    }

    /** A force that failed may succeed when it is repeated, and what it should have written is lost: never repeated. */
    @Test
    void failedForce_isNotTriedAgainAndRefusesEverything() {
        Path folder = work.resolve("a");
        try (JournalCaseStore store = JournalCaseStore.open(folder, JournalOptions.ofDefaults(), disk)) {
            append(store, C1, 0, 1);
            disk.failAfter(0);
            failing(() -> append(store, C1, 1, 1));
            disk.mend();
            int forces = disk.forces();

            assertThat(failing(() -> append(store, C1, 1, 1)))
                    .hasMessageContaining(
                            "JOURNAL_FAILED writing to " + folder + " failed: IOException: Input/output error")
                    .hasCauseInstanceOf(java.io.IOException.class);
            failing(() -> store.load(C1));
            failing(() -> store.feed(0, 1));
            failing(() -> store.find(CaseQuery.all()));
            failing(() -> store.position("reader"));
            failing(() -> store.advance("reader", 1));
            failing(store::snapshot);
            assertThat(disk.forces()).isEqualTo(forces);
        }

        try (JournalCaseStore store = JournalCaseStore.open(folder, JournalOptions.ofDefaults(), disk)) {
            assertThat(store.load(C1).size()).isBetween(1, 2);
        }
    }

    /** What was written but not acknowledged is known to the system's memory alone: it is written and forced again. */
    @Test
    void opening_afterAFailedForce_forcesWhatItFindsBeforeItIsTold() {
        Path folder = work.resolve("a");
        try (JournalCaseStore store = JournalCaseStore.open(folder, JournalOptions.ofDefaults(), disk)) {
            append(store, C1, 0, 1);
            disk.failAfter(0);
            failing(() -> append(store, C1, 1, 1));
        }

        JournalException refused = catchThrowableOfType(
                JournalException.class, () -> JournalCaseStore.open(folder, JournalOptions.ofDefaults(), disk));
        assertThat(refused.finding().details().get("problem")).contains("Input/output error");

        disk.mend();
        try (JournalCaseStore store = JournalCaseStore.open(folder, JournalOptions.ofDefaults(), disk)) {
            assertThat(store.load(C1)).isEqualTo(events(1, 2));
        }
    }

    @Test
    void snapshot_thatCannotBeWritten_harmsNothing() {
        Path folder = work.resolve("a");
        JournalOptions often = JournalOptions.ofDefaults().withSnapshotBytes(600);
        AtomicBoolean full = new AtomicBoolean();
        Disk noSnapshots = new PassingDisk(disk) {
            @Override
            public Output open(Path file) throws java.io.IOException {
                if (full.get() && file.endsWith("snapshot.tmp")) {
                    throw new java.io.IOException("No space left on device");
                }
                return super.open(file);
            }
        };
        try (JournalCaseStore store = JournalCaseStore.open(folder, often, noSnapshots)) {
            for (int i = 0; i < 10; i++) {
                append(store, C1, i, 1);
            }
            assertThat(store.snapshotProblem()).isEmpty();
            assertThat(Snapshot.in(folder)).isNotEmpty();
            full.set(true);
            for (int i = 10; i < 20; i++) {
                append(store, C1, i, 1);
            }
            assertThat(store.snapshotProblem().map(Finding::code)).contains(JournalCode.JOURNAL_SNAPSHOT_FAILED);
            assertThatThrownBy(store::snapshot)
                    .isInstanceOf(JournalException.class)
                    .hasMessageContaining("No space left on device");
            full.set(false);
            store.snapshot();
            full.set(true);
        } catch (java.io.IOException failed) {
            throw new AssertionError(failed);
        }
        full.set(false);

        try (JournalCaseStore store = JournalCaseStore.open(folder, often, noSnapshots)) {
            assertThat(store.load(C1)).isEqualTo(events(1, 20));
            assertThat(store.report().isClean()).isTrue();
        }
    }

    /** What is forced into a file without a name is gone with the process, and a lock without a name locks nobody out. */
    @ParameterizedTest
    @ValueSource(strings = {"segment-0000000000000000.journal", "lock", "lock anew", "all"})
    void deleted_whileOpen_isRefusedByTheNextAppend(String what) throws java.io.IOException {
        Path folder = work.resolve("a");
        try (JournalCaseStore store = JournalCaseStore.open(folder, JournalOptions.ofDefaults(), disk)) {
            append(store, C1, 0, 1);
            if (what.equals("all")) {
                for (Path each : Sample.files(folder)) {
                    Files.delete(each);
                }
                Files.delete(folder.resolve("lock"));
                Files.delete(folder);
            } else {
                Files.delete(folder.resolve(what.split(" ")[0]));
            }
            if (what.endsWith("anew")) {
                Files.write(folder.resolve("lock"), new byte[0]);
            }

            JournalException refused = failing(() -> append(store, C1, 1, 1));

            assertThat(refused.finding().details().get("problem")).contains(what.startsWith("segment") ? what : "lock");
            failing(() -> store.load(C1));
        }
    }

    /** Everybody who waits for a force that fails is told. */
    @Test
    @Timeout(60)
    void failedForce_withManyWaiting_tellsAllOfThem() throws Exception {
        int threads = 8;
        CountDownLatch forcing = new CountDownLatch(1);
        CountDownLatch gathered = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (JournalCaseStore store = JournalCaseStore.open(
                work.resolve("a"), JournalOptions.ofDefaults().forcingEach(), disk)) {
            disk.beforeForce(() -> {
                forcing.countDown();
                try {
                    gathered.await();
                } catch (InterruptedException stopped) {
                    throw new AssertionError(stopped);
                }
            });
            disk.failAfter(0);
            List<Future<Boolean>> answers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                CaseId id = new CaseId("C" + i);
                Callable<Boolean> one = () -> store.append(id, 0, events(1, 1), entry(id, 1));
                answers.add(pool.submit(one));
                if (i == 0) {
                    forcing.await();
                }
            }
            gathered.countDown();

            for (Future<Boolean> answer : answers) {
                assertThatThrownBy(answer::get).hasCauseInstanceOf(JournalException.class);
            }
            failing(() -> everything(store));
        } finally {
            pool.shutdownNow();
        }
    }
}
