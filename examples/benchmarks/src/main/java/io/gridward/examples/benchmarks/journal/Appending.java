package io.gridward.examples.benchmarks.journal;

import io.gridward.core.casefile.CaseId;
import io.gridward.core.desk.GridDesk;
import io.gridward.json.journal.JournalCaseStore;
import io.gridward.json.journal.JournalOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many commands a second are acknowledged: the journal and the bare log in turn, both asked by as many threads, the
 * log with records of the same length.
 */
final class Appending {
    /** Short, and in turn: what else happens on a disk slows both alike. */
    private static final int SLICES_A_SECOND = 4;

    private final Path folder;
    private final int seconds;
    private final City city = new City();

    Appending(Path folder, int seconds) {
        this.folder = folder;
        this.seconds = seconds;
    }

    /** Events that are there already, appended to the store. */
    Reading measure(int threads, boolean forcingEach) throws IOException {
        AtomicInteger cases = new AtomicInteger();
        return measure(threads, forcingEach, store -> () -> new Living(store, city, cases));
    }

    /** Commands to a desk: the case loaded, decided, appended and told to so many listeners. */
    Reading measureDesk(int threads, int listeners) throws IOException {
        AtomicInteger cases = new AtomicInteger();
        return measure(threads, false, store -> {
            GridDesk desk = AtTheDesk.desk(store, listeners);
            return () -> new AtTheDesk(desk, cases);
        });
    }

    private Reading measure(int threads, boolean forcingEach, Function<JournalCaseStore, Supplier<Runnable>> writers)
            throws IOException {
        Folders.clear(folder);
        JournalOptions options = JournalOptions.ofDefaults().withSnapshotBytes(Long.MAX_VALUE);
        Tally ours = new Tally();
        Tally bare = new Tally();
        Reading reading;
        try (JournalCaseStore store = JournalCaseStore.open(folder, forcingEach ? options.forcingEach() : options);
                BareLog log = new BareLog(folder.resolve("bare"), forcingEach)) {
            Supplier<Runnable> each = writers.apply(store);
            List<Runnable> living =
                    IntStream.range(0, threads).mapToObj(thread -> each.get()).toList();
            for (int slice = 0; slice < seconds * SLICES_A_SECOND; slice++) {
                run(living, ours);
                byte[] record = new byte[(int) (journalBytes(folder) / ours.count)];
                run(Collections.nCopies(threads, () -> log.append(record)), bare);
            }
            reading = new Reading(
                    ours.perSecond(),
                    bare.perSecond(),
                    log.forces() / bare.seconds,
                    (double) journalBytes(folder) / ours.count);
        }
        Folders.clear(folder);
        return reading;
    }

    /** Runs threads, each with an append of its own, for a slice of time. */
    private static void run(List<Runnable> appends, Tally tally) {
        ExecutorService pool = Executors.newFixedThreadPool(appends.size());
        try {
            long start = System.nanoTime();
            long end = start + 1_000_000_000L / SLICES_A_SECOND;
            List<Future<Long>> counts = new ArrayList<>();
            for (Runnable append : appends) {
                counts.add(pool.submit(() -> {
                    long count = 0;
                    while (System.nanoTime() < end) {
                        append.run();
                        count++;
                    }
                    return count;
                }));
            }
            for (Future<Long> each : counts) {
                tally.count += each.get();
            }
            tally.seconds += (System.nanoTime() - start) / 1e9;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("an append failed", failed);
        } finally {
            pool.shutdownNow();
        }
    }

    static long journalBytes(Path folder) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                bytes += each.toString().endsWith(".journal") ? Files.size(each) : 0;
            }
        }
        return bytes;
    }

    /** Not thread-safe. Appends, and the time they took. */
    private static final class Tally {
        private long count;
        private double seconds;

        double perSecond() {
            return count / seconds;
        }
    }

    /** Not thread-safe. One thread's cases, one after the other, each with its five commands. */
    static final class Living implements Runnable {
        private final JournalCaseStore store;
        private final City city;
        private final AtomicInteger cases;
        private CaseId id;
        private int number;
        private int step;

        Living(JournalCaseStore store, City city, AtomicInteger cases) {
            this.store = store;
            this.city = city;
            this.cases = cases;
            this.number = cases.getAndIncrement();
            this.id = city.id(number);
        }

        @Override
        public void run() {
            int before = step == 0 ? 0 : city.versionAfter(step - 1);
            if (!store.append(id, before, city.events(step), city.entry(id, number, step))) {
                throw new IllegalStateException(id + " must be at version " + before);
            }
            step++;
            if (step == city.steps()) {
                step = 0;
                number = cases.getAndIncrement();
                id = city.id(number);
            }
        }
    }

    /**
     * What one way to append came to.
     *
     * @param ours commands a second of the journal
     * @param bare appends a second of the bare log
     * @param forces forces a second of the bare log
     * @param bytes bytes a command in the journal
     */
    record Reading(double ours, double bare, double forces, double bytes) {}
}
