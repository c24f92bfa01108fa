package io.gridward.json.internal.streamed;

import io.gridward.json.internal.located.Bounds;
import io.gridward.json.internal.located.Cell;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. One text while it is read: how far, how deep, and what was made of it before. */
final class Reading {
    private final WrittenBytes bytes;
    private final Remembered remembered;
    private final StreamedCell cell;
    private final StreamedFields fields;
    private final int deepest;
    private int left;
    private int depth;
    /** The field whose value is next, where its key began, and what it said last if that is next again. */
    private @Nullable String field;

    private int keyAt;
    private Remembered.@Nullable Last again;

    Reading(WrittenBytes bytes, Bounds bounds) {
        this.bytes = bytes;
        this.left = bounds.elements();
        this.deepest = bounds.depth();
        this.remembered = new Remembered(bytes);
        this.cell = new StreamedCell(this);
        this.fields = new StreamedFields(this);
    }

    WrittenBytes bytes() {
        return bytes;
    }

    StreamedFields fields() {
        return fields;
    }

    /** Moves to the value of a field if its key is next, and the first one of its object; false if another is. */
    boolean moveTo(String name, boolean isFirst) {
        int key = bytes.nextKey(isFirst);
        if (key < 0) {
            return false;
        }
        Remembered.Last last = remembered.find(name);
        if ((last == null || !last.isKey(bytes, key)) && !bytes.isKey(key, name)) {
            return false;
        }
        bytes.moveToValue(key, name);
        field = name;
        keyAt = key;
        again = last != null && last.isAgain(bytes, key) ? last : null;
        return true;
    }

    /** Returns the one cell of all values that are there, for the value of the field that was moved to. */
    StreamedCell value() {
        count(1);
        return cell;
    }

    /** Returns the cell for the value that is next, which is no field's. */
    StreamedCell element() {
        field = null;
        again = null;
        return value();
    }

    /** Reads the value that is next, or takes over what its field said last. */
    <T> @Nullable T read(Cell.ElementReader<T> reading) {
        Remembered.Last same = again;
        String name = field;
        int from = keyAt;
        if (same != null && same.isBy(reading, depth)) {
            count(same.values());
            bytes.goTo(from + same.length());
            // The same reading of the same text: what it gave is of its type.
            @SuppressWarnings("unchecked")
            T value = (T) same.value();
            return value;
        }
        int before = left;
        T value = reading.read(cell);
        if (value != null && name != null && bytes.endsInBracket()) {
            remembered.last(name).keep(name, from, bytes.reached(), reading, value, before - left, depth);
        }
        return value;
    }

    Remembered remembered() {
        return remembered;
    }

    void open(char bracket) {
        bytes.take(bracket);
        if (++depth > deepest) {
            throw new NotAsWritten();
        }
    }

    void close(char bracket) {
        bytes.take(bracket);
        depth--;
    }

    private void count(int values) {
        left -= values;
        if (left < 0) {
            throw new NotAsWritten();
        }
    }
}
