package io.gridward.json.internal.casefile;

import com.google.common.collect.ImmutableMap;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Fields;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All types of events, or of acts, by name and by record. */
final class Forms<T> {
    private final String field;
    private final String expected;
    private final ImmutableMap<String, Form<? extends T>> byName;
    private final ImmutableMap<Class<?>, Form<? extends T>> byType;

    private Forms(String field, List<Form<? extends T>> forms) {
        this.field = field;
        ImmutableMap.Builder<String, Form<? extends T>> names = ImmutableMap.builder();
        ImmutableMap.Builder<Class<?>, Form<? extends T>> types = ImmutableMap.builder();
        for (Form<? extends T> form : forms) {
            names.put(form.name(), form);
            types.put(form.type(), form);
        }
        this.byName = names.buildOrThrow();
        this.expected = "one of " + String.join(", ", byName.keySet());
        this.byType = types.buildOrThrow();
    }

    /** Gathers families; {@code field} tells in documents which type an object is of. */
    static <T> Forms<T> of(String field, List<? extends List<? extends Form<? extends T>>> families) {
        return new Forms<>(
                field,
                families.stream().<Form<? extends T>>flatMap(List::stream).toList());
    }

    Set<Class<?>> types() {
        return byType.keySet();
    }

    Set<String> names() {
        return byName.keySet();
    }

    /** Writes into the object that is open: the name, what {@code head} writes, and the fields of the type. */
    void write(FieldWriter out, T value, FieldWriter.Writing<T> head) {
        Form<? extends T> form = byType.get(value.getClass());
        if (form == null) {
            throw new IllegalStateException("no form of " + value.getClass().getName());
        }
        out.json().name(field);
        out.json().text(form.name());
        head.write(out, value);
        writeFields(form, out, value);
    }

    private static <E> void writeFields(Form<E> form, FieldWriter out, Object value) {
        form.writing().write(out, form.type().cast(value));
    }

    /** Reads an object, and reports fields its type does not have; of an unknown type they are anybody's guess. */
    @Nullable T read(Cell cell, Fields fields) {
        Form<? extends T> form = fields.required(field, expected).oneOf(byName);
        return form == null ? null : new FieldReader(fields).make(cell, form.reading());
    }
}
