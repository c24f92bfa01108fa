package io.gridward.examples.cityreplay.screen;

/** How many columns of a screen a text takes: two for a full-width character, none for a mark on the one before. */
public final class Columns {
    /** First and last of each stretch of wide characters, as far as names of cities need them. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F},
        {0x20000, 0x3FFFD}
    };

    private Columns() {}

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (range[0] <= codePoint && codePoint <= range[1]) {
                return 2;
            }
        }
        return 1;
    }

    /**
     * Cuts a text that is too long, and says so by an ellipsis.
     *
     * @param text any text
     * @param most how many columns it may take
     * @return the text, or its beginning
     */
    public static String cut(String text, int most) {
        if (of(text) <= most) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (used + of(codePoint) > most - 1) {
                break;
            }
            kept.appendCodePoint(codePoint);
            used += of(codePoint);
            i += Character.charCount(codePoint);
        }
        return kept.append('…').toString();
    }
}
