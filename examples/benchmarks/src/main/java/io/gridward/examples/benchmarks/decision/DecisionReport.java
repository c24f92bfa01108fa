package io.gridward.examples.benchmarks.decision;

import io.gridward.examples.benchmarks.decision.workload.Workload;
import io.gridward.examples.benchmarks.report.Grid;
import io.gridward.examples.benchmarks.report.Pace;
import io.gridward.examples.benchmarks.report.Ratio;
import io.gridward.examples.benchmarks.report.RatioTable;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The tables of a run, with what one must know to read them. */
final class DecisionReport {
    /** The line that others are compared with, of those written by hand. */
    static final String IF_CHAIN = "Java: if chain";
    /** The line that others are compared with, of ours. */
    static final String DECIDE = "Gridward: decide";

    private final List<Result> results;

    DecisionReport(List<Result> results) {
        this.results = List.copyOf(results);
    }

    /**
     * Writes all tables.
     *
     * @param options how it was measured
     * @param machine where it was measured
     */
    String print(Options options, String machine) {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "Decision: one first-match table, 20 attributes, %,d reports of which 70 %% meet a rule, seed %d%s\n",
                Workload.REPORTS,
                options.seed(),
                options.pace() == Pace.QUICK ? "; a quick run, its figures mean nothing" : ""));
        out.append(machine).append('\n');
        out.append("""
                every engine gave the right answer to every report before it was measured
                structured: category and severity, thresholds on a grid, a few extras; random: any 3 or 4 attributes
                decide: the report is in the engine's own form already; times: medians; -: too slow, or out of memory
                Java: compiled code that reads 20 fields; 50 rules a method; switch: on the category
                set-up: from the rules to the first answer, in a fresh virtual machine; Java is compiled before
                """);
        results.stream().map(Result::group).distinct().forEach(group -> append(out, group));
        List<Ratio> budgets = new Budgets(results).ratios();
        if (!budgets.isEmpty()) {
            out.append("\nbudgets\n").append(RatioTable.print("other", budgets));
        }
        return out.toString();
    }

    private void append(StringBuilder out, String group) {
        List<Result> own =
                results.stream().filter(each -> each.group().equals(group)).toList();
        List<String> columns = own.stream().map(Result::column).distinct().toList();
        List<String> lines = own.stream().map(Result::line).distinct().toList();
        Lookup lookup = new Lookup(own);
        append(out, new Grid(group + ", ns", columns), columns, lines, lookup::time);
        for (String base : List.of(IF_CHAIN, DECIDE)) {
            append(
                    out,
                    new Grid(group + ", multiples of " + base, columns),
                    columns,
                    lines,
                    (line, column) -> quotient(lookup.time(line, column), lookup.time(base, column)));
        }
        append(
                out,
                new Grid(group + ", bytes", columns),
                columns,
                lines,
                (line, column) ->
                        lookup.of(line, column, each -> Math.rint(each.reading().bytes())));
        append(out, new Grid(group + ", set-up ms", columns), columns, lines, lookup::setUp);
    }

    /** A line without any number is left out. */
    private static void append(
            StringBuilder out, Grid grid, List<String> columns, List<String> lines, Lookup.Cell cell) {
        for (String line : lines) {
            List<OptionalDouble> numbers =
                    columns.stream().map(column -> cell.at(line, column)).toList();
            if (numbers.stream().anyMatch(OptionalDouble::isPresent)) {
                grid.row(line, numbers);
            }
        }
        if (grid.hasRows()) {
            out.append('\n').append(grid.print());
        }
    }

    private static OptionalDouble quotient(OptionalDouble number, OptionalDouble base) {
        return number.isEmpty() || base.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(number.getAsDouble() / base.getAsDouble());
    }
}
