package io.gridward.examples.benchmarks.report;

/** How many columns of a screen a text takes. */
final class Columns {
    private Columns() {}

    /** Counts two for East Asian wide and full-width characters, none for marks that join the one before. */
    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        return isIn(codePoint, 0x1100, 0x115F)
                || isIn(codePoint, 0x2E80, 0xA4CF)
                || isIn(codePoint, 0xAC00, 0xD7A3)
                || isIn(codePoint, 0xF900, 0xFAFF)
                || isIn(codePoint, 0xFE30, 0xFE6F)
                || isIn(codePoint, 0xFF00, 0xFF60)
                || isIn(codePoint, 0xFFE0, 0xFFE6)
                || isIn(codePoint, 0x20000, 0x3FFFD);
    }

    private static boolean isIn(int codePoint, int first, int last) {
        return first <= codePoint && codePoint <= last;
    }
}
