package io.gridward.examples.benchmarks.journal;

import io.gridward.examples.benchmarks.report.Grid;
import io.gridward.examples.benchmarks.report.Machine;
import io.gridward.examples.benchmarks.report.Terminal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Measures how fast a journal acknowledges, beside a bare file channel, and what a million open cases cost. */
public final class JournalLoad {
    private static final int REFUSED = 2;

    /** So many commands, or so many rounds on a slow disk, until the virtual machine has compiled what is measured. */
    private static final double WARM = 400_000;

    private static final int MOST_WARM_UPS = 12;
    private static final double BUDGET = 0.5;

    private JournalLoad() {}

    /**
     * Measures and prints; exits with 2 after a message where an argument is wrong.
     *
     * @param args {@code [--quick] [--seconds N] [--cases N] [--folder DIR]}
     * @throws IOException if the folder cannot be written
     */
    public static void main(String[] args) throws IOException {
        Options options;
        try {
            options = Options.parse(List.of(args));
        } catch (IllegalArgumentException e) {
            Terminal.err().println(e.getMessage());
            Terminal.err().println(Options.USAGE);
            System.exit(REFUSED);
            return;
        }
        PrintStream progress = Terminal.err();
        Map<String, Appending.Reading> readings = new LinkedHashMap<>();
        Appending appending = new Appending(options.folder(), options.seconds());
        progress.println("warming up");
        double commands = 0;
        for (int i = 0; i < MOST_WARM_UPS && commands < WARM && (i == 0 || !options.quick()); i++) {
            commands += appending.measure(64, false).ours() * options.seconds();
        }
        for (boolean each : new boolean[] {true, false}) {
            for (int threads : each ? new int[] {1, 8} : new int[] {1, 8, 64}) {
                String name = (each ? "each forced, " : "forced together, ") + threads + " threads";
                progress.println(name);
                readings.put(name.replace(" 1 threads", " 1 thread"), appending.measure(threads, each));
            }
        }
        Map<String, Appending.Reading> desks = new LinkedHashMap<>();
        for (int threads : new int[] {1, 8}) {
            for (int listeners : new int[] {0, 1, 3}) {
                String name = threads
                        + (threads == 1 ? " thread, " : " threads, ")
                        + (listeners == 0 ? "nobody listens" : listeners + (listeners == 1 ? " listens" : " listen"));
                progress.println("desk, " + name);
                desks.put(name, appending.measureDesk(threads, listeners));
            }
        }
        Terminal.out().print(report(options, Machine.line(), readings, desks));
        if (options.cases() > 0) {
            progress.println(options.cases() + " open cases");
            Terminal.out().print("\n" + report(new OpenCases(options.folder(), options.cases()).measure()));
        }
        Files.deleteIfExists(options.folder());
    }

    static String report(
            Options options,
            String machine,
            Map<String, Appending.Reading> readings,
            Map<String, Appending.Reading> desks) {
        boolean within = readings.values().stream().allMatch(each -> each.ours() / each.bare() >= BUDGET);
        return String.format(
                Locale.ROOT,
                "Journal: commands of cases acknowledged, each on the disk by then; %d s each way, in turn every quarter of a second%s%n"
                        + "%s%n"
                        + "bare channel: as many threads append as many bytes, which are forced the same way, and no more%n"
                        + "bytes: of a command in the journal; forces: of the bare channel a second%n"
                        + "budget: at least %.2f of the bare channel; within: %s%n%n%s",
                options.seconds(),
                options.quick() ? "; a quick run, its figures mean nothing" : "",
                machine,
                BUDGET,
                within ? "yes" : "no",
                grid("commands a second", readings)
                        + String.format(
                                "%nat a desk, forced together: each command is decided on the case as loaded, kept, and told to listeners that count%n%n")
                        + grid("commands a second", desks));
    }

    private static String grid(String what, Map<String, Appending.Reading> readings) {
        Grid grid = new Grid(what, List.of("journal", "bare channel", "ratio", "bytes", "forces"));
        readings.forEach((name, reading) -> grid.row(
                name,
                numbers(
                        Math.rint(reading.ours()),
                        Math.rint(reading.bare()),
                        reading.ours() / reading.bare(),
                        Math.rint(reading.bytes()),
                        Math.rint(reading.forces()))));
        return grid.print();
    }

    static String report(OpenCases.Reading reading) {
        Grid grid = new Grid("microseconds a question", List.of("median", "99 of 100"));
        reading.questions().forEach((name, times) -> grid.row(name, numbers(times[0], times[1])));
        String seconds = reading.seconds().entrySet().stream()
                .map(each -> String.format(Locale.ROOT, "%s: %.1f s%n", each.getKey(), each.getValue()))
                .collect(Collectors.joining());
        return String.format(
                Locale.ROOT,
                "%,d open cases in %,d grids: %.0f bytes of memory a case; %.0f bytes of journal and %.0f of a snapshot on the disk%n%s%n%s",
                reading.cases(),
                City.GRIDS,
                reading.heap(),
                reading.disk(),
                reading.snapshot(),
                seconds,
                grid.print());
    }

    private static List<OptionalDouble> numbers(double... numbers) {
        return java.util.Arrays.stream(numbers).mapToObj(OptionalDouble::of).toList();
    }
}
