package io.gridward.examples.benchmarks.decision;

import io.gridward.examples.benchmarks.decision.engine.Agreement;
import io.gridward.examples.benchmarks.decision.engine.Engine;
import io.gridward.examples.benchmarks.decision.engine.Engines;
import io.gridward.examples.benchmarks.decision.engine.Prepared;
import io.gridward.examples.benchmarks.decision.workload.Shape;
import io.gridward.examples.benchmarks.decision.workload.Workload;
import io.gridward.examples.benchmarks.report.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What comes before an engine is measured: it is set up in a virtual machine of its own, timed from the rules
 * to the first answer, and must give the right answer to every report. An engine that takes too long is not
 * measured; one that answers wrongly stops the program.
 */
public final class Rehearsal {
    private static final int WRONG = 3;
    private static final int GAVE_OUT = 4;
    private static final Pattern SET_UP = Pattern.compile("set up in ([0-9.]+) ms");

    private final Duration limit;

    /**
     * Makes a rehearsal.
     *
     * @param limit how long setting up and answering all reports may take
     */
    Rehearsal(Duration limit) {
        this.limit = limit;
    }

    /**
     * Rehearses in this virtual machine, without a limit, for the rehearsal of another.
     *
     * @param args the id of an engine, a shape, how many rules, a seed
     */
    public static void main(String[] args) {
        try {
            Workload workload = Workload.of(Shape.valueOf(args[1]), Integer.parseInt(args[2]), Long.parseLong(args[3]));
            double milliseconds = here(Engines.named(args[0]), workload);
            Terminal.out().printf(Locale.ROOT, "set up in %.1f ms%n", milliseconds);
        } catch (IllegalStateException e) {
            Terminal.out().println(e.getMessage());
            System.exit(WRONG);
        } catch (StackOverflowError | OutOfMemoryError e) {
            Terminal.out().println(e);
            System.exit(GAVE_OUT);
        }
        // Some engines leave threads behind that are no daemons.
        System.exit(0);
    }

    /** Sets an engine up, in milliseconds, and checks it. */
    static double here(Engine engine, Workload workload) {
        long start = System.nanoTime();
        Prepared<?> prepared = engine.prepare(workload);
        Agreement.check(engine.label(), prepared, workload.first(1));
        double milliseconds = (System.nanoTime() - start) / 1e6;
        Agreement.check(engine.label(), prepared, workload);
        return milliseconds;
    }

    /**
     * Rehearses in a virtual machine of its own.
     *
     * @return how long it took to set up, in milliseconds; empty if the limit passed or the machine gave out
     * @throws IllegalStateException if an answer is wrong, or the engine failed for another reason
     */
    OptionalDouble apart(Engine engine, Shape shape, int rules, long seed) {
        try {
            Path said = Files.createTempFile("rehearsal", ".txt");
            try {
                return apart(said, List.of(engine.id(), shape.name(), Integer.toString(rules), Long.toString(seed)));
            } finally {
                Files.delete(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot rehearse " + engine.id(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rehearsing " + engine.id(), e);
        }
    }

    private OptionalDouble apart(Path said, List<String> args) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx3g",
                "-classpath",
                System.getProperty("java.class.path"),
                Rehearsal.class.getName());
        command.command().addAll(args);
        Process process =
                command.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
            return OptionalDouble.empty();
        }
        String text = Files.readString(said);
        if (process.exitValue() == GAVE_OUT) {
            return OptionalDouble.empty();
        }
        Matcher setUp = SET_UP.matcher(text);
        if (process.exitValue() != 0 || !setUp.find()) {
            throw new IllegalStateException(text.strip());
        }
        return OptionalDouble.of(Double.parseDouble(setUp.group(1)));
    }
}
