package io.gridward.json.internal.casefile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/**
 * Not thread-safe. JSON without white space, gathered as bytes. Written by hand, for a generator checks of each token
 * whether it may stand there and copies each text twice, which takes longer than to write it.
 */
final class JsonBytes {
    /** From so many bytes on they are handed over, so that events without end take no memory without end. */
    private static final int MOST = 1 << 16;

    /** The most bytes one character of a text takes: an escape, or half of a pair. */
    private static final int LONGEST_CHARACTER = 6;

    /** What a virtual machine is sure to give. */
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private static final int LONGEST_NUMBER = "-9223372036854775808".length();
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private final OutputStream out;
    private byte[] bytes;
    private int size;
    /** Whether a value has ended, so that a comma comes before the next name or element. */
    private boolean isAfterValue;

    /** Takes where to, and how many bytes are expected. */
    JsonBytes(OutputStream out, int expected) {
        this.out = out;
        this.bytes = new byte[Math.min(expected, MOST)];
    }

    /** Returns how many bytes are gathered. */
    int size() {
        return size;
    }

    /** Tells whether there is so much that it should be handed over. */
    boolean isFull() {
        return size >= MOST;
    }

    /** Hands over what is gathered. */
    void handOver() throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }

    /** Writes what is ASCII and JSON already; no value has ended with it. */
    void raw(String json) {
        ascii(json);
        isAfterValue = false;
    }

    /** Ends the line after a value if there is one. */
    void lineAfterValue() {
        if (isAfterValue) {
            raw(",\n");
        }
    }

    void startObject() {
        start('{');
    }

    void endObject() {
        end('}');
    }

    void startList() {
        start('[');
    }

    void endList() {
        end(']');
    }

    /**
     * Writes the name of a field.
     *
     * @return where it begins, after the comma before it
     */
    int name(String name) {
        beginValue();
        int from = size;
        quoted(name);
        colon();
        return from;
    }

    /** Writes the name of a field once more, which lies there with its colon; returns where it begins. */
    int nameAgain(int from, int to) {
        beginValue();
        int begin = size;
        copy(from, to);
        return begin;
    }

    /** Writes a field, name and value, once more, which lies there. */
    void fieldAgain(int from, int to) {
        beginValue();
        copy(from, to);
        isAfterValue = true;
    }

    /**
     * Writes a text.
     *
     * @throws IllegalArgumentException if it has a surrogate without the other, which no UTF-8 can say; as an escape
     *     it could be written, but is not read again
     */
    void text(String text) {
        beginValue();
        quoted(text);
        isAfterValue = true;
    }

    /**
     * Writes an instant as a text.
     *
     * @throws IllegalArgumentException if its year has not four digits
     */
    void instant(Instant instant) {
        beginValue();
        reserve(InstantText.LONGEST + 2);
        bytes[size++] = '"';
        size = InstantText.write(instant, bytes, size);
        bytes[size++] = '"';
        isAfterValue = true;
    }

    void flag(boolean flag) {
        beginValue();
        byte[] word = flag ? TRUE : FALSE;
        reserve(word.length);
        System.arraycopy(word, 0, bytes, size, word.length);
        size += word.length;
        isAfterValue = true;
    }

    void number(long number) {
        beginValue();
        if (number >= 0 && number < 10) {
            reserve(1);
            bytes[size++] = (byte) ('0' + number);
        } else {
            reserve(LONGEST_NUMBER);
            ascii(Long.toString(number));
        }
        isAfterValue = true;
    }

    private void start(char bracket) {
        beginValue();
        reserve(1);
        bytes[size++] = (byte) bracket;
    }

    private void end(char bracket) {
        reserve(1);
        bytes[size++] = (byte) bracket;
        isAfterValue = true;
    }

    private void beginValue() {
        if (isAfterValue) {
            reserve(1);
            bytes[size++] = ',';
            isAfterValue = false;
        }
    }

    private void colon() {
        reserve(1);
        bytes[size++] = ':';
    }

    private void copy(int from, int to) {
        reserve(to - from);
        System.arraycopy(bytes, from, bytes, size, to - from);
        size += to - from;
    }

    private void ascii(String text) {
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[size++] = (byte) text.charAt(i);
        }
    }

    private void quoted(String text) {
        int length = text.length();
        reserve(length + 2);
        byte[] to = bytes;
        int at = size;
        to[at++] = '"';
        for (int i = 0; i < length; i++) {
            char unit = text.charAt(i);
            if (!isPlain(unit)) {
                size = at;
                quotedFrom(text, i);
                return;
            }
            to[at++] = (byte) unit;
        }
        to[at++] = '"';
        size = at;
    }

    /** Whether a character stands in a text for itself, as one byte. */
    private static boolean isPlain(char unit) {
        return unit >= ' ' && unit < 0x80 && unit != '"' && unit != '\\';
    }

    private void quotedFrom(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            reserve(LONGEST_CHARACTER);
            char unit = text.charAt(i);
            if (unit < 0x80) {
                ascii(unit);
            } else if (unit < 0x800) {
                bytes[size++] = (byte) (0xC0 | (unit >> 6));
                trailing(unit);
            } else if (!Character.isSurrogate(unit)) {
                bytes[size++] = (byte) (0xE0 | (unit >> 12));
                trailing(unit >> 6);
                trailing(unit);
            } else {
                supplementary(codePoint(text, i));
                i++;
            }
        }
        reserve(1);
        bytes[size++] = '"';
    }

    private void ascii(char unit) {
        if (isPlain(unit)) {
            bytes[size++] = (byte) unit;
            return;
        }
        bytes[size++] = '\\';
        switch (unit) {
            case '"', '\\' -> bytes[size++] = (byte) unit;
            case '\b' -> bytes[size++] = 'b';
            case '\f' -> bytes[size++] = 'f';
            case '\n' -> bytes[size++] = 'n';
            case '\r' -> bytes[size++] = 'r';
            case '\t' -> bytes[size++] = 't';
            default -> {
                bytes[size++] = 'u';
                bytes[size++] = '0';
                bytes[size++] = '0';
                bytes[size++] = HEX[unit >> 4];
                bytes[size++] = HEX[unit & 0xF];
            }
        }
    }

    private void supplementary(int codePoint) {
        bytes[size++] = (byte) (0xF0 | (codePoint >> 18));
        trailing(codePoint >> 12);
        trailing(codePoint >> 6);
        trailing(codePoint);
    }

    private void trailing(int bits) {
        bytes[size++] = (byte) (0x80 | (bits & 0x3F));
    }

    private static int codePoint(String text, int at) {
        int codePoint = text.codePointAt(at);
        if (!Character.isSupplementaryCodePoint(codePoint)) {
            throw WholeText.half(text, at);
        }
        return codePoint;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            grow(more);
        }
    }

    private void grow(int more) {
        long doubled = Math.min(2L * bytes.length, LARGEST_ARRAY);
        bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), (int) doubled));
    }
}
