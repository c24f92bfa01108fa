package io.gridward.examples.fivesystems;

import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * Two columns in a frame of plain characters: a label, and text that is broken into lines where it is too
 * long. A full-width character counts two columns.
 */
final class TextTable {
    private static final int LABEL = 12;
    private static final int TEXT = 92;

    /** The blocks of Unicode whose characters are East Asian Wide or Fullwidth, as far as the report needs them. */
    private static final List<Range<Integer>> WIDE = List.of(
            Range.closed(0x1100, 0x115F),
            Range.closed(0x2E80, 0x303E),
            Range.closed(0x3041, 0xA4CF),
            Range.closed(0xAC00, 0xD7A3),
            Range.closed(0xF900, 0xFAFF),
            Range.closed(0xFE30, 0xFE6F),
            Range.closed(0xFF00, 0xFF60),
            Range.closed(0xFFE0, 0xFFE6),
            Range.closed(0x1F300, 0x1F64F),
            Range.closed(0x20000, 0x3FFFD));

    private final StringBuilder out = new StringBuilder();

    void rule() {
        out.append('+')
                .append("-".repeat(LABEL + 2))
                .append('+')
                .append("-".repeat(TEXT + 2))
                .append("+\n");
    }

    void row(String label, List<String> texts) {
        String head = label;
        for (String text : texts) {
            for (String line : broken(text)) {
                out.append("| ")
                        .append(pad(head, LABEL))
                        .append(" | ")
                        .append(pad(line, TEXT))
                        .append(" |\n");
                head = "";
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }

    static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - columns(text)));
    }

    static int columns(String text) {
        return text.codePoints().map(TextTable::columns).sum();
    }

    /** East Asian Wide and Fullwidth characters take two columns, combining marks none. */
    private static int columns(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = WIDE.stream().anyMatch(range -> range.contains(codePoint));
        return wide ? 2 : 1;
    }

    /** Breaks at spaces, or between full-width characters; further lines are indented by two. */
    private static List<String> broken(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        int lastSpace = -1;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int width = columns(codePoint);
            if (used + width > TEXT) {
                String rest = "";
                if (lastSpace > 2 && codePoint < 0x2E80) {
                    rest = line.substring(lastSpace + 1);
                    line.setLength(lastSpace);
                }
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder("  ").append(rest);
                used = columns(line.toString());
                lastSpace = -1;
            }
            if (codePoint == ' ') {
                lastSpace = line.length();
            }
            line.appendCodePoint(codePoint);
            used += width;
            i += Character.charCount(codePoint);
        }
        lines.add(line.toString());
        return lines;
    }
}
