package io.gridward.json.internal.streamed;

import io.gridward.json.internal.located.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. What was made of values before. Events say the same over and over: their command, their instant, who
 * holds. A text, an object or a list ends where its own bytes say, so where the same bytes come again, the same value
 * ends; a number does not, and is read each time.
 */
final class Remembered {
    /** A power of two, as the next. */
    private static final int FIELDS = 128;

    private static final int FEWEST_TEXTS = 64;
    private static final int MOST_TEXTS = 4096;

    /** So many bytes of a document bring a text that was not there before. */
    private static final int BYTES_A_TEXT = 32;

    private final WrittenBytes bytes;
    private final @Nullable Last[] lasts = new Last[FIELDS];
    private final @Nullable Said[] said;
    /** Where the text lies that was taken last, and what is made of it is kept. */
    private int textFrom;

    private int textTo;
    private int textSlot;

    Remembered(WrittenBytes bytes) {
        this.bytes = bytes;
        int texts = Math.max(FEWEST_TEXTS, Math.min(MOST_TEXTS, bytes.left() / BYTES_A_TEXT));
        this.said = new Said[Integer.highestOneBit(texts)];
    }

    /** Returns what was kept of a field last, or null if nothing was. */
    @Nullable Last find(String field) {
        Last last = lasts[slot(field)];
        return last != null && last.field.equals(field) ? last : null;
    }

    /** Returns where to keep what a field says. */
    Last last(String field) {
        int slot = slot(field);
        Last last = lasts[slot];
        if (last == null) {
            last = new Last();
            lasts[slot] = last;
        }
        return last;
    }

    private static int slot(String field) {
        int hash = field.hashCode();
        return (hash ^ (hash >>> 7) ^ (hash >>> 14)) & (FIELDS - 1);
    }

    /**
     * Takes the text that is next.
     *
     * @param by the same object whenever texts are read the same way
     * @return what was made of the same text before, read the same way; null if nothing is kept
     */
    @Nullable Object text(Object by) {
        textFrom = bytes.takeRawText();
        textTo = bytes.reached() - 1;
        textSlot = bytes.hash(System.identityHashCode(by), textFrom, textTo) & (said.length - 1);
        Said before = said[textSlot];
        return before != null && before.by == by && bytes.isSame(textFrom, textTo, before.from, before.to)
                ? before.value
                : null;
    }

    /** Returns what the text says that was taken last. */
    String takenText() {
        return bytes.text(textFrom, textTo);
    }

    /** Keeps what was made of the text that was taken last, and returns it. */
    <T> T keep(Object by, T made) {
        said[textSlot] = new Said(by, textFrom, textTo, made);
        return made;
    }

    /** What a field said last, and where, its key included. One for all its values: most are said once. */
    static final class Last {
        private String field = "";
        private int from;
        private int to;
        private Object reading = "";
        private Object value = "";
        private int values;
        private int depth;

        /** Keeps what a reading made of a field, how many values are in it, and how deep it lay. */
        void keep(String itsField, int begin, int end, Object by, Object made, int valuesInIt, int itsDepth) {
            field = itsField;
            from = begin;
            to = end;
            reading = by;
            value = made;
            values = valuesInIt;
            depth = itsDepth;
        }

        /** Tells whether a reading would make the same of it, and may at this depth. */
        boolean isBy(Cell.ElementReader<?> asked, int depthNow) {
            return reading == asked && depthNow <= depth;
        }

        /** Tells whether the key that lies there is that of the same field. */
        boolean isKey(WrittenBytes bytes, int keyAt) {
            return bytes.isKeyAt(from, keyAt, field.length());
        }

        /** Tells whether the field that lies there says the same. */
        boolean isAgain(WrittenBytes bytes, int keyAt) {
            return bytes.isAgain(from, to, keyAt);
        }

        Object value() {
            return value;
        }

        int values() {
            return values;
        }

        int length() {
            return to - from;
        }
    }

    /** What a reading made of a text. */
    private record Said(Object by, int from, int to, Object value) {}
}
