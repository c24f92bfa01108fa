package io.gridward.examples.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Not thread-safe. Numbers in rows and columns: names to the left, numbers to the right, nothing as a dash. */
public final class Grid {
    private final List<List<String>> lines = new ArrayList<>();

    /**
     * Starts a grid.
     *
     * @param title stands above the names
     * @param columns the heads of the numbers
     */
    public Grid(String title, List<String> columns) {
        lines.add(Stream.concat(Stream.of(title), columns.stream()).toList());
    }

    /**
     * Adds a row.
     *
     * @param name what its numbers belong to
     * @param numbers a number for each column, empty where there is none
     * @return this grid
     */
    public Grid row(String name, List<OptionalDouble> numbers) {
        lines.add(
                Stream.concat(Stream.of(name), numbers.stream().map(Grid::text)).toList());
        return this;
    }

    /**
     * Tells whether there are rows.
     *
     * @return false until the first is added
     */
    public boolean hasRows() {
        return lines.size() > 1;
    }

    /**
     * Prints the grid.
     *
     * @return all lines, each ended
     */
    public String print() {
        int columns = lines.get(0).size();
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], Columns.of(line.get(i)));
            }
        }
        StringBuilder out = new StringBuilder();
        lines.forEach(line -> append(out, line, widths));
        return out.toString();
    }

    private static void append(StringBuilder out, List<String> line, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            String fill = " ".repeat(widths[i] - Columns.of(line.get(i)));
            out.append(i == 0 ? line.get(i) + fill : "  " + fill + line.get(i));
        }
        out.append('\n');
    }

    /** Two or three digits that count, or all before the point; always with a point as in English. */
    private static String text(OptionalDouble number) {
        if (number.isEmpty()) {
            return "-";
        }
        double value = number.getAsDouble();
        boolean whole = value == Math.rint(value) && (value == 0 || value >= 10);
        int decimals = whole ? 0 : value < 0.1 ? 4 : value < 10 ? 2 : value < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
