package io.gridward.examples.benchmarks.journal;

import io.gridward.json.journal.JournalCaseStore;
import io.gridward.json.journal.JournalOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Commands acknowledged a second, by the journal and by a bare file channel that is given as many bytes. The folder is
 * made where the virtual machine keeps temporary files: a disk in memory forces nothing.
 */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls open() first
public class Acknowledging {
    private static final String JOURNAL = "journal";
    private static final int MEASURED_COMMANDS = 500;

    /** What is written to. */
    @Param({JOURNAL, "bare channel"})
    public String log;

    /** Whether each command is forced by itself; else those of all threads together. */
    @Param({"false", "true"})
    public boolean forcingEach;

    private Path folder;
    private AutoCloseable opened;
    private Supplier<Runnable> writers;

    /**
     * Opens the log.
     *
     * @throws IOException if the folder cannot be written
     */
    @Setup
    public void open() throws IOException {
        folder = Files.createTempDirectory("gridward-journal");
        if (log.equals(JOURNAL)) {
            JournalOptions options = JournalOptions.ofDefaults().withSnapshotBytes(Long.MAX_VALUE);
            JournalCaseStore store = JournalCaseStore.open(folder, forcingEach ? options.forcingEach() : options);
            City city = new City();
            AtomicInteger cases = new AtomicInteger();
            writers = () -> new Appending.Living(store, city, cases);
            opened = store;
        } else {
            byte[] record = new byte[bytesOfACommand()];
            BareLog bare = new BareLog(folder.resolve("bare"), forcingEach);
            writers = () -> () -> bare.append(record);
            opened = bare;
        }
    }

    private int bytesOfACommand() throws IOException {
        try (JournalCaseStore store = JournalCaseStore.open(folder)) {
            Runnable living = new Appending.Living(store, new City(), new AtomicInteger());
            for (int i = 0; i < MEASURED_COMMANDS; i++) {
                living.run();
            }
        }
        int bytes = (int) (Appending.journalBytes(folder) / MEASURED_COMMANDS);
        Folders.clear(folder);
        return bytes;
    }

    /**
     * Closes the log and deletes it.
     *
     * @throws Exception if it cannot be closed or deleted
     */
    @TearDown
    public void close() throws Exception {
        opened.close();
        Folders.clear(folder);
        Files.delete(folder);
    }

    @Benchmark
    @Threads(1)
    public void byOneThread(Writer writer) {
        writer.append.run();
    }

    @Benchmark
    @Threads(8)
    public void byEightThreads(Writer writer) {
        writer.append.run();
    }

    @Benchmark
    @Threads(64)
    public void bySixtyFourThreads(Writer writer) {
        writer.append.run();
    }

    /** One thread's appends. */
    @State(Scope.Thread)
    public static class Writer {
        private Runnable append;

        /**
         * Begins to write.
         *
         * @param log where to
         */
        @Setup(Level.Trial)
        public void begin(Acknowledging log) {
            append = log.writers.get();
        }
    }
}
