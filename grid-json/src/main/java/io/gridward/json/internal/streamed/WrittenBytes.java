package io.gridward.json.internal.streamed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.google.common.base.Utf8;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Not thread-safe. The bytes of one JSON text, and how far they are read. It takes strict JSON only, and not all of
 * that: whole numbers that fit a {@code long}, and nothing it has not looked at.
 */
final class WrittenBytes {
    private static final JsonFactory ESCAPES = new JsonFactoryBuilder().build();

    /** So many digits never exceed a {@code long}. */
    private static final int SURE_DIGITS = 18;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** Eight bytes of one. */
    private static final long EACH = 0x0101010101010101L;

    private static final long TOP_BITS = 0x8080808080808080L;

    /** An odd number without a pattern, which spreads bits upwards. */
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final byte[] bytes;
    private final int end;
    private int at;
    /** Whether the text taken last is ASCII without an escape. */
    private boolean isPlain;

    WrittenBytes(byte[] bytes, int from, int length) {
        this.bytes = bytes;
        this.end = from + length;
        this.at = from;
    }

    /** Returns how many bytes are not taken. */
    int left() {
        return end - at;
    }

    /** Returns the next byte that is no white space, without taking it. */
    byte peek() {
        skipWhiteSpace();
        return bytes[at];
    }

    /** Skips white space, and tells whether nothing follows it. */
    boolean isAtEnd() {
        while (at < end && isWhiteSpace(bytes[at])) {
            at++;
        }
        return at == end;
    }

    /** Takes the next byte if it is this one. */
    boolean takeIf(char expected) {
        if ((at < end && bytes[at] == expected) || peek() == expected) {
            at++;
            return true;
        }
        return false;
    }

    void take(char expected) {
        if (!takeIf(expected)) {
            throw new NotAsWritten();
        }
    }

    /** Returns where the next key of an object begins, whose comma is not taken yet; -1 if none is next. */
    int nextKey(boolean isFirst) {
        int key = at;
        if (!isFirst) {
            key = unspaced(key);
            if (bytes[key] != ',') {
                return -1;
            }
            key++;
        }
        key = unspaced(key);
        return bytes[key] == '"' ? key : -1;
    }

    /** Tells whether this key lies there. */
    boolean isKey(int keyAt, String key) {
        int from = keyAt + 1;
        int close = from + key.length();
        // Most keys that are asked for in vain differ in these.
        if (close >= end || bytes[close] != '"' || bytes[from] != key.charAt(0)) {
            return false;
        }
        for (int i = 1; i < key.length(); i++) {
            if (bytes[from + i] != key.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the key that lies here is the one of this length that lies at another place. */
    boolean isKeyAt(int other, int here, int length) {
        int close = here + length + 1;
        if (close + Long.BYTES > end || bytes[close] != '"') {
            return false;
        }
        // Two reads of eight bytes from both ends, which overlap, cover what most keys have.
        if (length < Long.BYTES) {
            long differing = (long) EIGHT.get(bytes, other + 1) ^ (long) EIGHT.get(bytes, here + 1);
            return differing << (Byte.SIZE * (Long.BYTES - length)) == 0;
        }
        return length <= 2 * Long.BYTES
                && (long) EIGHT.get(bytes, other + 1) == (long) EIGHT.get(bytes, here + 1)
                && (long) EIGHT.get(bytes, other + 1 + length - Long.BYTES)
                        == (long) EIGHT.get(bytes, close - Long.BYTES);
    }

    /** Moves to the value of the key that lies there. */
    void moveToValue(int keyAt, String key) {
        int colon = keyAt + key.length() + 2;
        if (colon < end && bytes[colon] == ':') {
            at = colon + 1;
        } else {
            at = colon;
            take(':');
        }
    }

    /** Tells whether the bytes between two offsets before lie here once more. */
    boolean isAgain(int from, int to, int here) {
        int hereTo = here + to - from;
        return to >= Long.BYTES
                && hereTo <= end
                // Most that differ do so in the end; a key and its value have eight bytes, or the head before them.
                && (long) EIGHT.get(bytes, to - Long.BYTES) == (long) EIGHT.get(bytes, hereTo - Long.BYTES)
                && Arrays.equals(bytes, from, to, bytes, here, hereTo);
    }

    /** Tells whether the value whose last byte was taken ends where its own bytes say, unlike a number. */
    boolean endsInBracket() {
        byte last = bytes[at - 1];
        return last == '"' || last == '}' || last == ']';
    }

    /** Returns where the last byte taken ends. */
    int reached() {
        return at;
    }

    void goTo(int offset) {
        at = offset;
    }

    boolean takeFlag() {
        String flag = peek() == 't' ? "true" : "false";
        if (flag.length() > end - at) {
            throw new NotAsWritten();
        }
        for (int i = 0; i < flag.length(); i++) {
            if (bytes[at + i] != flag.charAt(i)) {
                throw new NotAsWritten();
            }
        }
        at += flag.length();
        return flag.length() == "true".length();
    }

    /** Takes a whole number; whoever asks next finds a fraction or an exponent in the way. */
    long takeWhole() {
        skipWhiteSpace();
        int from = at;
        int first = bytes[from] == '-' ? from + 1 : from;
        int i = first;
        long value = 0;
        while (i < end && bytes[i] >= '0' && bytes[i] <= '9') {
            value = value * 10 + bytes[i] - '0';
            i++;
        }
        boolean startsWithZero = i > first && bytes[first] == '0';
        if (i == first || (startsWithZero && i - from > 1)) {
            throw new NotAsWritten();
        }
        at = i;
        if (i - first > SURE_DIGITS) {
            return parsed(from, i);
        }
        return first > from ? -value : value;
    }

    private long parsed(int from, int to) {
        try {
            return Long.parseLong(latin(from, to));
        } catch (NumberFormatException tooLarge) {
            throw new NotAsWritten();
        }
    }

    /**
     * Takes a text as it lies there, escapes and all.
     *
     * @return where it begins, after its quotation mark; it ends before the last byte taken
     */
    int takeRawText() {
        take('"');
        int from = at;
        isPlain = true;
        int close = firstSpecial(from);
        while (bytes[close] == '\\') {
            isPlain = false;
            close = firstSpecial(close + 2);
        }
        if (bytes[close] != '"') {
            throw new NotAsWritten();
        }
        at = close + 1;
        return from;
    }

    /** Returns where the first byte lies that may not stand in a text for itself. */
    private int firstSpecial(int from) {
        int i = from;
        // Eight bytes at once, of which the first that is special counts.
        for (; i + Long.BYTES <= end; i += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, i);
            long quote = eight ^ EACH * '"';
            long escape = eight ^ EACH * '\\';
            long special = (below(quote, 1) | below(escape, 1) | below(eight, ' ')) & TOP_BITS;
            if (special != 0) {
                isPlain &= (eight & TOP_BITS & (Long.lowestOneBit(special) - 1)) == 0;
                return i + Long.numberOfTrailingZeros(special) / Byte.SIZE;
            }
            isPlain &= (eight & TOP_BITS) == 0;
        }
        for (; i < end; i++) {
            byte next = bytes[i];
            if (next == '"' || next == '\\' || (next >= 0 && next < ' ')) {
                return i;
            }
            isPlain &= next > 0;
        }
        throw new NotAsWritten();
    }

    /** Sets the top bit of each ASCII byte that is less than this one, up to the first; what follows may be wrong. */
    private static long below(long eight, int least) {
        return (eight - EACH * least) & ~eight;
    }

    /** Mixes a few bytes of a text and its length into a hash. */
    int hash(int seed, int from, int to) {
        int length = to - from;
        long hash = seed * MIX + length;
        if (length >= Long.BYTES) {
            hash ^= (long) EIGHT.get(bytes, to - Long.BYTES) * MIX + (long) EIGHT.get(bytes, from);
        } else if (length > 0 && to >= Long.BYTES) {
            hash ^= (long) EIGHT.get(bytes, to - Long.BYTES) >>> (Byte.SIZE * (Long.BYTES - length));
        }
        return (int) ((hash * MIX) >>> Integer.SIZE);
    }

    /** Tells whether the bytes between two offsets are those between two others. */
    boolean isSame(int from, int to, int otherFrom, int otherTo) {
        int length = to - from;
        if (length != otherTo - otherFrom) {
            return false;
        }
        if (length > 2 * Long.BYTES || Math.min(to, otherTo) < Long.BYTES) {
            return Arrays.equals(bytes, from, to, bytes, otherFrom, otherTo);
        }
        long last = (long) EIGHT.get(bytes, to - Long.BYTES) ^ (long) EIGHT.get(bytes, otherTo - Long.BYTES);
        if (length >= Long.BYTES) {
            return last == 0 && (long) EIGHT.get(bytes, from) == (long) EIGHT.get(bytes, otherFrom);
        }
        return length == 0 || last >>> (Byte.SIZE * (Long.BYTES - length)) == 0;
    }

    /** Returns what the text says that was taken last, and lies between these offsets. */
    String text(int from, int to) {
        if (isPlain) {
            return latin(from, to);
        }
        if (!Utf8.isWellFormed(bytes, from, to - from)) {
            throw new NotAsWritten();
        }
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return text.indexOf('\\') < 0 ? text : unescaped(from, to);
    }

    private String latin(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private String unescaped(int from, int to) {
        try (JsonParser parser = ESCAPES.createParser(bytes, from - 1, to - from + 2)) {
            String text = parser.nextTextValue();
            // Refuses half a character, which only an escape can smuggle in.
            int unused = Utf8.encodedLength(text);
            return text;
        } catch (IOException | IllegalArgumentException malformed) {
            throw new NotAsWritten();
        }
    }

    private void skipWhiteSpace() {
        at = unspaced(at);
    }

    /** Returns where the first byte from there on lies that is no white space. */
    private int unspaced(int from) {
        return from < end && bytes[from] > ' ' ? from : unspacedOfAny(from);
    }

    private int unspacedOfAny(int from) {
        for (int i = from; i < end; i++) {
            if (!isWhiteSpace(bytes[i])) {
                return i;
            }
        }
        throw new NotAsWritten();
    }

    private static boolean isWhiteSpace(byte character) {
        return character == ' ' || character == '\n' || character == '\r' || character == '\t';
    }
}
