package io.gridward.examples.benchmarks.decision;

import io.gridward.examples.benchmarks.decision.engine.Engine;
import io.gridward.examples.benchmarks.decision.engine.Engines;
import io.gridward.examples.benchmarks.decision.engine.GridwardEngine;
import io.gridward.examples.benchmarks.decision.town.StandardTables;
import io.gridward.examples.benchmarks.decision.workload.Shape;
import io.gridward.examples.benchmarks.decision.workload.Workload;
import io.gridward.examples.benchmarks.report.Machine;
import io.gridward.examples.benchmarks.report.Pace;
import io.gridward.examples.benchmarks.report.Reading;
import io.gridward.examples.benchmarks.report.Stopwatch;
import io.gridward.examples.benchmarks.report.Terminal;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Measures decisions beside Java written by hand and, where the build brought them, beside other engines, and
 * prints the tables.
 */
public final class Decisions {
    private static final int REFUSED = 2;
    private static final int WARM_UPS = 6;

    private final Options options;
    private final PrintStream progress;
    private final Stopwatch stopwatch;
    private final Rehearsal rehearsal;
    private final List<Result> results = new ArrayList<>();

    private Decisions(Options options, PrintStream progress) {
        this.options = options;
        this.progress = progress;
        this.stopwatch = new Stopwatch(options.pace(), progress);
        this.rehearsal = new Rehearsal(options.limit());
    }

    /**
     * Runs the benchmarks; exits with 2 after a message where an argument is wrong.
     *
     * @param args {@code [--quick] [--rules N,N,...] [--seed N] [--limit SECONDS]}
     */
    public static void main(String[] args) {
        PrintStream err = Terminal.err();
        Options options;
        try {
            options = Options.parse(List.of(args));
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println(Options.USAGE);
            System.exit(REFUSED);
            return;
        }
        List<Result> results = new Decisions(options, err).measure();
        Terminal.out().print(new DecisionReport(results).print(options, Machine.line()));
        // Some engines leave threads behind that are no daemons.
        System.exit(0);
    }

    private List<Result> measure() {
        for (Shape shape : Shape.values()) {
            for (int rules : options.sizes()) {
                for (Engine engine : Engines.all()) {
                    measure(shape, rules, engine);
                }
            }
        }
        measureStandardTables();
        return results;
    }

    private void measure(Shape shape, int rules, Engine engine) {
        progress.printf(Locale.ROOT, "%s, %,d %s rules%n", engine.label(), rules, shape.id());
        OptionalDouble setUp = options.pace() == Pace.QUICK
                ? OptionalDouble.of(Rehearsal.here(engine, Workload.of(shape, rules, options.seed())))
                : rehearsal.apart(engine, shape, rules, options.seed());
        if (setUp.isEmpty()) {
            progress.printf(
                    Locale.ROOT,
                    "  not ready within %d s, or out of memory%n",
                    options.limit().toSeconds());
            return;
        }
        OptionalDouble told = engine.isCompiledBefore() ? OptionalDouble.empty() : setUp;
        Map<String, String> params = Map.of(
                "engine", engine.id(),
                "shape", shape.name(),
                "rules", Integer.toString(rules),
                "seed", Long.toString(options.seed()));
        if (engine instanceof GridwardEngine) {
            add(shape, rules, DecisionReport.DECIDE, read(engine, "decide", params), told);
            String both = engine.label() + ": encode and decide";
            add(shape, rules, both, read(engine, "encodeAndDecide", params), OptionalDouble.empty());
            String encode = engine.label() + ": encode";
            add(shape, rules, encode, read(engine, "encode", params), OptionalDouble.empty());
        } else {
            add(shape, rules, engine.label(), read(engine, "decide", params), told);
        }
    }

    private Reading read(Engine engine, String method, Map<String, String> params) {
        return stopwatch.read(Deciding.class, method, params, engine.warmUps());
    }

    private void add(Shape shape, int rules, String line, Reading reading, OptionalDouble setUp) {
        results.add(new Result(shape.id(), String.format(Locale.ROOT, "%,d rules", rules), line, reading, setUp));
    }

    private void measureStandardTables() {
        addTables(DecisionReport.DECIDE, "decide");
        addTables("Gridward: decide, read all effects", "decideAndRead");
        addTables("Gridward: encode", "encode");
        addTables(DecisionReport.IF_CHAIN, "byHand");
    }

    private void addTables(String line, String method) {
        Map<String, String> params = Map.of("seed", Long.toString(options.seed()));
        Reading reading = stopwatch.read(StandardTables.class, method, params, WARM_UPS);
        results.add(new Result("all standard tables", "a fresh report", line, reading, OptionalDouble.empty()));
    }
}
