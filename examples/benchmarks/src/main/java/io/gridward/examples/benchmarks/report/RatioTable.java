package io.gridward.examples.benchmarks.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Ratios in aligned columns: texts to the left, numbers to the right. A full-width character counts two
 * columns. A ratio and a verdict are computed from the measured numbers, not from the rounded ones shown.
 */
public final class RatioTable {
    private static final int LEFT_ALIGNED = 2;

    private final List<String> head;
    private final List<List<String>> lines = new ArrayList<>();

    private RatioTable(String peer) {
        this.head = List.of("operation", "unit", "gridward", peer, "ratio", "budget", "within");
    }

    /**
     * Prints ratios.
     *
     * @param peer what Gridward is compared with
     * @param ratios the lines in order
     * @return the table, each line ended
     */
    public static String print(String peer, List<Ratio> ratios) {
        RatioTable table = new RatioTable(peer);
        ratios.forEach(table::add);
        return table.print();
    }

    private void add(Ratio ratio) {
        lines.add(List.of(
                ratio.operation(),
                ratio.unit(),
                number(ratio.gridward()),
                number(ratio.peer()),
                String.format(Locale.ROOT, "%,.2f", ratio.ratio()),
                ratio.budget().isPresent() ? number(ratio.budget().getAsDouble()) : "-",
                ratio.verdict()));
    }

    private String print() {
        int[] widths = new int[head.size()];
        lines.forEach(line -> widen(widths, line));
        widen(widths, head);
        StringBuilder out = new StringBuilder();
        append(out, head, widths);
        out.append("-".repeat(Arrays.stream(widths).sum() + 2 * (widths.length - 1)))
                .append('\n');
        lines.forEach(line -> append(out, line, widths));
        return out.toString();
    }

    private static void widen(int[] widths, List<String> cells) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], Columns.of(cells.get(i)));
        }
    }

    private static void append(StringBuilder out, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            String fill = " ".repeat(widths[i] - Columns.of(cell));
            line.append(i == 0 ? "" : "  ").append(i < LEFT_ALIGNED ? cell + fill : fill + cell);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    /** Three digits that count, or all before the point; always with a point as in English. */
    private static String number(double value) {
        int decimals = value < 10 ? 2 : value < 1_000 ? 1 : 0;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
