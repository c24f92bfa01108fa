package io.gridward.json.internal.casefile;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. Writes named fields of the object that is open. Events say the same over and over: their command,
 * their instant, who holds. A field that says the same object as last time is copied from there.
 */
final class FieldWriter {
    /** A power of two. */
    private static final int FIELDS = 128;

    /** The quotation marks of a name and its colon. */
    private static final int AROUND_NAME = 3;

    private final JsonBytes json;
    private final @Nullable Last[] lasts = new Last[FIELDS];

    FieldWriter(JsonBytes json) {
        this.json = json;
    }

    JsonBytes json() {
        return json;
    }

    /** Writes a field, or leaves it out if there is no value. */
    <T> FieldWriter put(String field, ValueForm<T> form, @Nullable T value) {
        if (value == null) {
            return this;
        }
        Last last = lasts[slot(field)];
        if (last == null || !last.field.equals(field)) {
            int from = json.name(field);
            form.write(this, value);
            keep(field, from, form, value);
        } else if (last.value == value && last.form == form) {
            json.fieldAgain(last.from, last.to);
        } else {
            int from = json.nameAgain(last.from, last.from + field.length() + AROUND_NAME);
            form.write(this, value);
            keep(field, from, form, value);
        }
        return this;
    }

    /** Writes a list, or leaves it out if it is empty. */
    <T> FieldWriter list(String field, ValueForm<T> form, Collection<T> values) {
        if (!values.isEmpty()) {
            json.name(field);
            json.startList();
            for (T value : values) {
                form.write(this, value);
            }
            json.endList();
        }
        return this;
    }

    /** Writes an object. */
    <T> void object(Writing<T> fields, T value) {
        json.startObject();
        fields.write(this, value);
        json.endObject();
    }

    /** Forgets what was said: it is not gathered any more. */
    void forget() {
        Arrays.fill(lasts, null);
    }

    private void keep(String field, int from, ValueForm<?> form, Object value) {
        // Asked for again: what was written of the value may have fields of this name too.
        int slot = slot(field);
        Last last = lasts[slot];
        if (last == null) {
            last = new Last();
            lasts[slot] = last;
        }
        last.field = field;
        last.from = from;
        last.to = json.size();
        last.form = form;
        last.value = value;
    }

    private static int slot(String field) {
        int hash = field.hashCode();
        return (hash ^ (hash >>> 7) ^ (hash >>> 14)) & (FIELDS - 1);
    }

    /** What a field said last, and where: from its name to the end of its value. */
    private static final class Last {
        private String field = "";
        private int from;
        private int to;
        private Object form = "";
        private Object value = "";
    }

    /** Writes what the fields of an object say. */
    @FunctionalInterface
    interface Writing<T> {
        void write(FieldWriter out, T value);
    }
}
