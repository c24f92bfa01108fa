package io.gridward.examples.benchmarks.hierarchy;

import io.gridward.core.territory.Territory;
import io.gridward.examples.benchmarks.report.Machine;
import io.gridward.examples.benchmarks.report.Pace;
import io.gridward.examples.benchmarks.report.Ratio;
import io.gridward.examples.benchmarks.report.RatioTable;
import io.gridward.examples.benchmarks.report.Stopwatch;
import io.gridward.examples.benchmarks.report.Terminal;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Measures a territory of a nation's size beside a tree written by hand, and prints one table: the time of
 * each question, the time to build, and the memory of an area.
 */
public final class Hierarchy {
    /** The exit code for wrong arguments. */
    static final int REFUSED = 2;

    private static final String PEER = "plain tree";
    private static final double BUILD_BUDGET_MS = 500;
    private static final double BYTES_BUDGET = 100;

    private final Options options;
    private final PrintStream progress;
    private final Stopwatch stopwatch;

    private Hierarchy(Options options, PrintStream progress) {
        this.options = options;
        this.progress = progress;
        this.stopwatch = new Stopwatch(options.pace(), progress);
    }

    /**
     * Runs the benchmarks; exits with 2 after a message where an argument is wrong.
     *
     * @param args {@code [--quick] [--areas N] [--questions N] [--seed N]}
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
        Hierarchy hierarchy = new Hierarchy(options, err);
        Terminal.out().print(report(options, Machine.line(), hierarchy.measure()));
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
                                "Hierarchy: %,d areas, %,d questions, seed %d%s%n",
                                options.areas(),
                                options.questions(),
                                options.seed(),
                                options.pace() == Pace.QUICK ? "; a quick run, its figures mean nothing" : "")
                        .replace(System.lineSeparator(), "\n")
                + machine + "\n"
                + "plain tree: HashMap<String, Node>, each node with parent and children; ratio: gridward / plain tree\n"
                + "questions: medians; half of the pairs come from the whole nation, half from one branch\n"
                + "build: median of warm single shots; a territory checks codes, levels and parents\n"
                + "bytes an area: all objects the territory or the tree reaches, beside strings\n\n"
                + RatioTable.print(PEER, ratios);
    }

    private List<Ratio> measure() {
        List<Ratio> ratios = new ArrayList<>();
        for (Operation each : Operation.values()) {
            double ours = stopwatch.measure(Lookups.class, each.ours(), params(true));
            double plain = stopwatch.measure(Lookups.class, each.plain(), params(true));
            ratios.add(new Ratio(each.label(), "ns", ours, plain, each.budget()));
        }
        double ours = stopwatch.measure(Building.class, "build", params(false));
        double plain = stopwatch.measure(Building.class, "plainBuild", params(false));
        ratios.add(new Ratio("build from parsed areas", "ms", ours, plain, OptionalDouble.of(BUILD_BUDGET_MS)));
        ratios.add(bytes());
        return ratios;
    }

    private Map<String, String> params(boolean asks) {
        Map<String, String> params = new HashMap<>();
        params.put("areas", Integer.toString(options.areas()));
        params.put("seed", Long.toString(options.seed()));
        if (asks) {
            params.put("questions", Integer.toString(options.questions()));
        }
        return params;
    }

    private Ratio bytes() {
        Nation nation = Nation.of(options.areas(), options.seed());
        Territory territory = Territory.of(NationalLevel.levels(), NationalLevel.codes(), nation.areas());
        double ours = perArea("territory", Footprint.of(territory));
        double plain = perArea(PEER, Footprint.of(PlainTree.of(nation.rows())));
        return new Ratio("bytes an area, beside strings", "B", ours, plain, OptionalDouble.of(BYTES_BUDGET));
    }

    private double perArea(String what, Footprint footprint) {
        double perArea = (double) footprint.bytes() / options.areas();
        progress.printf(Locale.ROOT, "%s: %.1f B an area%n", what, perArea);
        footprint.classes().forEach(each -> progress.println("  " + each));
        return perArea;
    }
}
