package io.gridward.examples.cityreplay.screen;

import java.util.ArrayList;
import java.util.List;

/** Not thread-safe. A table of a name and numbers: the first column stands to the left, all others to the right. */
final class TextTable {
    private static final int WIDEST_NAME = 52;
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    TextTable row(List<String> cells) {
        List<String> row = new ArrayList<>(cells);
        // A tab or line end in a name would tear the table.
        row.set(0, Columns.cut(row.get(0).replaceAll("\\p{Cntrl}", " "), WIDEST_NAME));
        rows.add(row);
        return this;
    }

    TextTable row(String... cells) {
        return row(List.of(cells));
    }

    @Override
    public String toString() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = Columns.of(row.get(i));
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String blank = " ".repeat(widths.get(i) - Columns.of(row.get(i)));
                line.append(GAP).append(i == 0 ? row.get(i) + blank : blank + row.get(i));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
