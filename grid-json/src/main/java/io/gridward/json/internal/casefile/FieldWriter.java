package io.gridward.json.internal.casefile;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Writes named fields of the object that is open. */
final class FieldWriter {
    private final JsonGenerator json;

    FieldWriter(JsonGenerator json) {
        this.json = json;
    }

    JsonGenerator json() {
        return json;
    }

    /** Writes a field, or leaves it out if there is no value. */
    <T> FieldWriter put(String field, ValueForm<T> form, @Nullable T value) throws IOException {
        if (value != null) {
            json.writeFieldName(field);
            form.write(this, value);
        }
        return this;
    }

    /** Writes a list, or leaves it out if it is empty. */
    <T> FieldWriter list(String field, ValueForm<T> form, Collection<T> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeFieldName(field);
            json.writeStartArray();
            for (T value : values) {
                form.write(this, value);
            }
            json.writeEndArray();
        }
        return this;
    }

    /** Writes what the fields of an object say. */
    @FunctionalInterface
    interface Writing<T> {
        void write(FieldWriter out, T value) throws IOException;
    }
}
