package io.gridward.examples.benchmarks.journal;

import io.gridward.core.casefile.CaseId;
import io.gridward.core.desk.CaseQuery;
import io.gridward.core.desk.IndexEntry;
import io.gridward.json.journal.JournalCaseStore;
import io.gridward.json.journal.JournalOptions;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Many open cases: what they ask of memory, how long a restart takes, and what each question costs. */
final class OpenCases {
    private static final int THREADS = 64;
    private static final int WARM_UPS = 500;
    private static final int ASKED = 1_000;
    private static final int PAGE = 100;

    private final Path folder;
    private final int cases;
    private final City city = new City();

    OpenCases(Path folder, int cases) {
        this.folder = folder;
        this.cases = cases;
    }

    Reading measure() throws IOException {
        Folders.clear(folder);
        JournalOptions options = JournalOptions.ofDefaults().withSnapshotBytes(Long.MAX_VALUE);
        Map<String, Double> seconds = new LinkedHashMap<>();
        write(options, seconds);
        Map<String, double[]> questions = new LinkedHashMap<>();
        double heap = read(options, seconds, questions);
        double disk = (double) size(".journal") / cases;
        double snapshot = (double) size(".index") / cases;
        long start = System.nanoTime();
        JournalCaseStore.open(folder, options.checkingAll()).close();
        seconds.put("opened by reading all of it", since(start));
        Folders.clear(folder);
        return new Reading(cases, heap, disk, snapshot, seconds, questions);
    }

    /** A method of its own: what it held must be gone before memory is looked at. */
    private void write(JournalOptions options, Map<String, Double> seconds) {
        try (JournalCaseStore store = JournalCaseStore.open(folder, options)) {
            long start = System.nanoTime();
            fill(store);
            seconds.put("filled by " + THREADS + " threads", since(start));
            start = System.nanoTime();
            store.snapshot();
            seconds.put("a snapshot", since(start));
        }
    }

    private double read(JournalOptions options, Map<String, Double> seconds, Map<String, double[]> questions) {
        long before = used();
        long start = System.nanoTime();
        try (JournalCaseStore store = JournalCaseStore.open(folder, options)) {
            seconds.put("opened by a snapshot", since(start));
            double heap = (double) (used() - before) / cases;
            ask(store, questions);
            return heap;
        }
    }

    private void fill(JournalCaseStore store) {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            AtomicInteger next = new AtomicInteger();
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                all.add(pool.submit(() -> {
                    for (int number = next.getAndIncrement(); number < cases; number = next.getAndIncrement()) {
                        CaseId id = city.id(number);
                        store.append(id, 0, city.events(0), city.entry(id, number, 0));
                    }
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("an append failed", failed);
        } finally {
            pool.shutdownNow();
        }
    }

    private void ask(JournalCaseStore store, Map<String, double[]> questions) {
        Random random = new Random(1);
        IndexEntry middle = city.entry(city.id(cases / 2), cases / 2, 0);
        ask(questions, "next due", each -> store.nextDue());
        ask(questions, "due: the first " + PAGE, each -> find(store, CaseQuery.due(at(random))));
        ask(
                questions,
                "due: a page in the middle",
                each -> find(
                        store,
                        CaseQuery.due(City.START.plusSeconds(City.SECONDS)).after(middle)));
        ask(questions, "open: the first " + PAGE, each -> find(store, CaseQuery.open()));
        ask(questions, "open: a page anywhere", each -> {
            int number = random.nextInt(cases);
            find(store, CaseQuery.open().after(city.entry(city.id(number), number, 0)));
        });
        ask(
                questions,
                "by holder",
                each -> find(store, CaseQuery.open().heldBy(City.holder(random.nextInt(City.GRIDS)))));
        ask(questions, "by party", each -> find(store, CaseQuery.open().of(City.party(random.nextInt(City.PARTIES)))));
        ask(questions, "in an area of 10 grids", each -> {
            int first = random.nextInt(City.GRIDS - 10);
            find(
                    store,
                    CaseQuery.open()
                            .in(IntStream.range(first, first + 10)
                                    .mapToObj(City::grid)
                                    .collect(Collectors.toSet())));
        });
        ask(
                questions,
                "by holder and due",
                each -> find(store, CaseQuery.due(at(random)).heldBy(City.holder(random.nextInt(City.GRIDS)))));
        ask(
                questions,
                "in a grid, of a party",
                each -> find(
                        store,
                        CaseQuery.open()
                                .in(Set.of(City.grid(random.nextInt(City.GRIDS))))
                                .of(City.party(random.nextInt(City.PARTIES)))));
        ask(questions, "load a case", each -> store.load(city.id(random.nextInt(cases))));
        ask(questions, "feed: " + PAGE + " from anywhere", each -> store.feed(random.nextInt(cases), PAGE));
        ask(questions, "feed: the last", each -> store.feed(cases - 1L, PAGE));
    }

    private static java.time.Instant at(Random random) {
        return City.START.plusSeconds(random.nextInt(City.SECONDS));
    }

    private static void find(JournalCaseStore store, CaseQuery query) {
        store.find(query.limit(PAGE));
    }

    /** Median and the 99th of a hundred, in microseconds. */
    private static void ask(Map<String, double[]> questions, String name, IntConsumer question) {
        double[] times = new double[ASKED];
        for (int i = -WARM_UPS; i < ASKED; i++) {
            long start = System.nanoTime();
            question.accept(i);
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e3;
            }
        }
        Arrays.sort(times);
        questions.put(name, new double[] {times[ASKED / 2], times[ASKED * 99 / 100]});
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private long size(String suffix) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each :
                    files.filter(file -> file.toString().endsWith(suffix)).toList()) {
                bytes = suffix.equals(".index") ? Files.size(each) : bytes + Files.size(each);
            }
        }
        return bytes;
    }

    /**
     * What many open cases came to.
     *
     * @param cases how many
     * @param heap bytes of memory a case
     * @param disk bytes of the journal a case
     * @param snapshot bytes of a snapshot a case
     * @param seconds what takes seconds
     * @param questions median and 99th percentile of each question, in microseconds
     */
    record Reading(
            int cases,
            double heap,
            double disk,
            double snapshot,
            Map<String, Double> seconds,
            Map<String, double[]> questions) {}
}
