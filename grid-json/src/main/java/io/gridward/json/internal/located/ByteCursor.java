package io.gridward.json.internal.located;

/**
 * Not thread-safe. Turns byte offsets of a well-formed UTF-8 text into lines and columns. Offsets that
 * ascend cost one pass over the text in all, however long its lines are.
 */
final class ByteCursor {
    private final byte[] bytes;
    private final int start;
    private int at;
    private int line = 1;
    private int column = 1;

    ByteCursor(byte[] bytes, int start) {
        this.bytes = bytes;
        this.start = start;
        this.at = start;
    }

    void moveTo(int offset) {
        if (offset < at) {
            at = start;
            line = 1;
            column = 1;
        }
        int end = Math.min(offset, bytes.length);
        for (; at < end; at++) {
            byte next = bytes[at];
            if (next == '\n' || (next == '\r' && !isLineFeed(at + 1))) {
                line++;
                column = 1;
            } else if (next != '\r' && (next & 0xC0) != 0x80) {
                column++;
            }
        }
    }

    private boolean isLineFeed(int offset) {
        return offset < bytes.length && bytes[offset] == '\n';
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
