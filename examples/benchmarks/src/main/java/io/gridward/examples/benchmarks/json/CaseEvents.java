package io.gridward.examples.benchmarks.json;

import io.gridward.examples.benchmarks.report.Grid;
import io.gridward.examples.benchmarks.report.Machine;
import io.gridward.examples.benchmarks.report.Pace;
import io.gridward.examples.benchmarks.report.Reading;
import io.gridward.examples.benchmarks.report.Stopwatch;
import io.gridward.examples.benchmarks.report.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Measures reading and writing the events of cases beside bare Jackson, and prints one table. */
public final class CaseEvents {
    private static final int REFUSED = 2;
    private static final int WARM_UPS = 8;
    private static final double BUDGET = 0.6;

    private CaseEvents() {}

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
        List<Line> lines = new ArrayList<>();
        for (Life life : Life.values()) {
            for (String operation : List.of("read", "write")) {
                lines.add(new Line(
                        operation + ", " + life.label(),
                        life.document().length,
                        measured(stopwatch, operation, life),
                        measured(stopwatch, operation + "Bare", life)));
            }
        }
        Terminal.out().print(report(Machine.line(), lines));
    }

    private static Reading measured(Stopwatch stopwatch, String method, Life life) {
        return stopwatch.read(Streaming.class, method, Map.of("life", life.name()), WARM_UPS);
    }

    /** Writes the table. */
    static String report(String machine, List<Line> lines) {
        Grid grid = new Grid("events of a case", List.of("size", "ns", "bare ns", "of bare", "bytes", "bare bytes"));
        for (Line line : lines) {
            grid.row(
                    line.label(),
                    List.of(
                            OptionalDouble.of(line.size()),
                            OptionalDouble.of(line.ours().time()),
                            OptionalDouble.of(line.bare().time()),
                            OptionalDouble.of(line.ofBare()),
                            OptionalDouble.of(Math.rint(line.ours().bytes())),
                            OptionalDouble.of(Math.rint(line.bare().bytes()))));
        }
        List<String> head = List.of(
                "Case events as JSON: from bytes in memory to events, from events to bytes in memory; one thread",
                machine,
                "bare: Jackson's tokens of the same bytes, every name and text taken; the same names and values written",
                "of bare: the speed of bare Jackson that is reached; bytes: taken from the heap for one document",
                String.format(
                        Locale.ROOT,
                        "budget: at least %.2f of bare; within: %s",
                        BUDGET,
                        lines.stream().allMatch(line -> line.ofBare() >= BUDGET) ? "yes" : "no"),
                "");
        return String.join("\n", head) + "\n" + grid.print();
    }

    /**
     * One operation on one document.
     *
     * @param size the bytes of the document
     */
    record Line(String label, int size, Reading ours, Reading bare) {
        /** Returns the speed of bare Jackson that is reached. */
        double ofBare() {
            return bare.time() / ours.time();
        }
    }
}
