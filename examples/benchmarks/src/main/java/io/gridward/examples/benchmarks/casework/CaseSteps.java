package io.gridward.examples.benchmarks.casework;

import io.gridward.examples.benchmarks.report.Grid;
import io.gridward.examples.benchmarks.report.Machine;
import io.gridward.examples.benchmarks.report.Pace;
import io.gridward.examples.benchmarks.report.Reading;
import io.gridward.examples.benchmarks.report.Stopwatch;
import io.gridward.examples.benchmarks.report.Terminal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Measures the steps of a case beside Java by hand and, where the build brought it, a process engine. */
public final class CaseSteps {
    private static final int REFUSED = 2;
    private static final int WARM_UPS = 8;
    private static final double NANOSECONDS_A_SECOND = 1e9;
    private static final double BUDGET = 1_000_000;

    private CaseSteps() {}

    /**
     * Runs the benchmarks; exits with 2 after a message where an argument is wrong.
     *
     * @param args {@code [--quick]}
     */
    public static void main(String[] args) {
        List<String> options = List.of(args);
        if (!options.isEmpty() && !options.equals(List.of("--quick"))) {
            Terminal.err().println("usage: [--quick]  only show that everything runs: figures that mean nothing");
            System.exit(REFUSED);
            return;
        }
        Stopwatch stopwatch = new Stopwatch(options.isEmpty() ? Pace.MEASURED : Pace.QUICK, Terminal.err());
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (CaseEngine engine : CaseEngines.all()) {
            readings.put(engine.label(), stopwatch.read(Living.class, "step", Map.of("engine", engine.id()), WARM_UPS));
        }
        Terminal.out().print(report(Machine.line(), readings));
        // A process engine may leave threads behind that are no daemons.
        System.exit(0);
    }

    /** Writes the table; the first reading is ours. */
    static String report(String machine, Map<String, Reading> readings) {
        double ours = readings.values().iterator().next().time();
        Grid grid = new Grid("a step of a case", List.of("ns", "steps a second", "bytes", "times ours"));
        List<String> lines = new ArrayList<>();
        readings.forEach((label, reading) -> grid.row(
                label,
                List.of(
                        OptionalDouble.of(reading.time()),
                        OptionalDouble.of(Math.rint(NANOSECONDS_A_SECOND / reading.time())),
                        OptionalDouble.of(Math.rint(reading.bytes())),
                        OptionalDouble.of(reading.time() / ours))));
        lines.add("Case steps: reported, signed for, handled, verified by another, closed; one thread, nothing stored");
        lines.add(machine);
        lines.add(String.format(
                Locale.ROOT,
                "budget: %,.0f steps a second; within: %s",
                BUDGET,
                NANOSECONDS_A_SECOND / ours >= BUDGET ? "yes" : "no"));
        lines.add("");
        return String.join("\n", lines) + "\n" + grid.print();
    }
}
