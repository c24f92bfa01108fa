package io.gridward.examples.benchmarks.time;

import io.gridward.examples.benchmarks.report.Machine;
import io.gridward.examples.benchmarks.report.Pace;
import io.gridward.examples.benchmarks.report.Ratio;
import io.gridward.examples.benchmarks.report.RatioTable;
import io.gridward.examples.benchmarks.report.Stopwatch;
import io.gridward.examples.benchmarks.report.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Measures how long it takes to add short and long limits to an instant, and prints one table. */
public final class TimeLimits {
    /** From a limit that needs no calendar to one of most of a year. */
    static final List<String> LIMITS = List.of("1h", "3wd", "20wd", "200wd");

    /** The exit code for wrong arguments. */
    static final int REFUSED = 2;

    private static final OptionalDouble BUDGET_NS = OptionalDouble.of(100);

    private TimeLimits() {}

    /**
     * Runs the benchmarks; exits with 2 after a message where an argument is wrong.
     *
     * @param args {@code [--quick] [--starts N] [--seed N]}
     */
    public static void main(String[] args) {
        Options options;
        try {
            options = Options.parse(List.of(args));
        } catch (IllegalArgumentException e) {
            Terminal.err().println(e.getMessage());
            Terminal.err().println(Options.USAGE);
            System.exit(REFUSED);
            return;
        }
        Stopwatch stopwatch = new Stopwatch(options.pace(), Terminal.err());
        Terminal.out().print(report(options, Machine.line(), measure(options, stopwatch)));
    }

    /**
     * Writes the table with what one must know to read it.
     *
     * @param options how it was measured
     * @param machine where it was measured
     * @param ratios the lines
     */
    static String report(Options options, String machine, List<Ratio> ratios) {
        return String.format(
                        Locale.ROOT,
                        "Time limits: %,d starts, seed %d%s\n",
                        options.starts(),
                        options.seed(),
                        options.pace() == Pace.QUICK ? "; a quick run, its figures mean nothing" : "")
                + machine + "\n"
                + "day loop: one LocalDate after the other, two hash sets of dates; ratio: gridward / day loop\n"
                + "medians; starts at any hour of 2025, limits that end in 2025 and 2026, with holidays and make-up\n"
                + "workdays; the budget is the same whatever the length\n\n"
                + RatioTable.print("day loop", ratios);
    }

    private static List<Ratio> measure(Options options, Stopwatch stopwatch) {
        List<Ratio> ratios = new ArrayList<>();
        for (String limit : LIMITS) {
            Map<String, String> params = Map.of(
                    "limit", limit,
                    "starts", Integer.toString(options.starts()),
                    "seed", Long.toString(options.seed()));
            double ours = stopwatch.measure(Adding.class, "due", params);
            double loop = stopwatch.measure(Adding.class, "dueByDayLoop", params);
            ratios.add(new Ratio("add " + limit, "ns", ours, loop, BUDGET_NS));
        }
        return ratios;
    }
}
