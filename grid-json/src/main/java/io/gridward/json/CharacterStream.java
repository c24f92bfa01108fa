package io.gridward.json;

import java.io.IOException;
import java.io.InputStream;

/**
 * Not thread-safe. The characters of a UTF-8 stream one after another, with the line and column of the next. A line
 * ends with LF, CR LF or CR, given as one LF. A byte that is no part of a character is {@link #NOT_UTF8}.
 */
final class CharacterStream {
    static final int END = -1;
    static final int NOT_UTF8 = -2;

    private static final int NOTHING = -3;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final InputStream in;
    private final long most;
    private final Runnable beforeRefill;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long bytes;
    private int line = 1;
    private int column = 1;
    private int pushedBack;

    /** Of a stream of more than the most bytes, no more is read than shows that there are more. */
    CharacterStream(InputStream in, long most, Runnable beforeRefill) throws IOException {
        this.in = in;
        this.most = most;
        this.beforeRefill = beforeRefill;
        int first = decode();
        this.pushedBack = first == BYTE_ORDER_MARK ? NOTHING : first;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** Tells whether the stream has more bytes than the most, so that its end here is none. */
    boolean isCut() {
        return bytes > most;
    }

    /** How many bytes the stream has given so far. */
    long bytes() {
        return bytes;
    }

    int next() throws IOException {
        int character = take();
        if (character == '\r') {
            int following = take();
            if (following != '\n') {
                pushedBack = following;
            }
            character = '\n';
        }
        if (character == '\n') {
            line++;
            column = 1;
        } else if (character != END) {
            column++;
        }
        return character;
    }

    private int take() throws IOException {
        if (pushedBack == NOTHING) {
            return decode();
        }
        int character = pushedBack;
        pushedBack = NOTHING;
        return character;
    }

    private int decode() throws IOException {
        int first = peekByte();
        at++;
        if (first < 0x80) {
            return first;
        }
        int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
        if (first < 0xC2 || first > 0xF4) {
            return NOT_UTF8;
        }
        int character = first & (0x3F >> more);
        for (int i = 0; i < more; i++) {
            int following = peekByte();
            if ((following & 0xC0) != 0x80 || following == END) {
                return NOT_UTF8;
            }
            at++;
            character = (character << 6) | (following & 0x3F);
        }
        boolean overlong = (more == 2 && character < 0x800) || (more == 3 && character < 0x10000);
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return overlong || surrogate || character > Character.MAX_CODE_POINT ? NOT_UTF8 : character;
    }

    private int peekByte() throws IOException {
        if (at >= end) {
            if (end > 0) {
                beforeRefill.run();
            }
            at = 0;
            end = isCut() ? END : in.read(buffer);
            if (end <= 0) {
                end = 0;
                return END;
            }
            bytes += end;
        }
        return buffer[at] & 0xFF;
    }
}
