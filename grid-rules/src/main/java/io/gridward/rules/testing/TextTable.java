package io.gridward.rules.testing;

import java.util.ArrayList;
import java.util.List;

/** Not thread-safe. Sets text in columns, the first to the left, the others to the right; full-width characters take two places. */
final class TextTable {
    private final int columns;
    private final List<String[]> rows = new ArrayList<>();

    TextTable(int columns) {
        this.columns = columns;
    }

    void row(String... cells) {
        rows.add(cells);
    }

    List<String> lines() {
        int[] widths = new int[columns];
        for (String[] row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(row[i]));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(String[] row, int[] widths) {
        StringBuilder line = new StringBuilder(padded(row[0], widths[0]));
        for (int i = 1; i < row.length; i++) {
            line.append(" ".repeat(2 + widths[i] - width(row[i]))).append(row[i]);
        }
        return line.toString();
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    static int width(String text) {
        return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
    }

    private static boolean isWide(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN
                || (point >= 0x3000 && point <= 0x303F)
                || (point >= 0xFF01 && point <= 0xFF60);
    }
}
