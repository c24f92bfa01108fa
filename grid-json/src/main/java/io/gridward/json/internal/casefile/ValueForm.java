package io.gridward.json.internal.casefile;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.Maps;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Choices;
import io.gridward.json.internal.located.Fields;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a value of one type is written and read. */
final class ValueForm<T> {
    private final String expected;
    private final T standIn;
    private final FieldWriter.Writing<T> writing;
    private final Cell.ElementReader<T> reading;

    private ValueForm(String expected, T standIn, FieldWriter.Writing<T> writing, Cell.ElementReader<T> reading) {
        this.expected = expected;
        this.standIn = standIn;
        this.writing = writing;
        this.reading = reading;
    }

    static <T> ValueForm<T> of(String expected, T standIn, ScalarWriting<T> writing, Cell.ElementReader<T> reading) {
        return new ValueForm<>(expected, standIn, (out, value) -> writing.write(out.json(), value), reading);
    }

    /** A value that is written in some form of its own. */
    static <T> ValueForm<T> composed(
            String expected, T standIn, FieldWriter.Writing<T> writing, Cell.ElementReader<T> reading) {
        return new ValueForm<>(expected, standIn, writing, reading);
    }

    /** A value written as a text that has a form. */
    static <T> ValueForm<T> parsed(String expected, T standIn, Function<T, String> text, Function<String, T> parser) {
        return of(expected, standIn, (json, value) -> json.text(text.apply(value)), cell -> cell.parsed(parser));
    }

    /** Constants of an enum by their names in kebab-case. */
    static <E extends Enum<E>> ValueForm<E> oneOf(E[] constants) {
        Map<String, E> byName = Choices.of(constants);
        Map<E, String> names =
                Maps.immutableEnumMap(ImmutableBiMap.copyOf(byName).inverse());
        return of(
                "one of " + String.join(", ", byName.keySet()),
                constants[0],
                (json, value) -> json.text(Objects.requireNonNull(names.get(value))),
                cell -> cell.oneOf(byName));
    }

    /** An object of fields of its own. */
    static <T> ValueForm<T> object(
            String expected, T standIn, FieldWriter.Writing<T> writing, FieldReader.Reading<T> reading) {
        return new ValueForm<>(
                expected, standIn, (out, value) -> out.object(writing, value), cell -> object(cell, reading));
    }

    private static <T> @Nullable T object(Cell cell, FieldReader.Reading<T> reading) {
        Fields fields = cell.fields();
        return fields == null ? null : new FieldReader(fields).make(cell, reading);
    }

    String expected() {
        return expected;
    }

    /** Stands where a value is missing, in what is thrown away in the end. */
    T standIn() {
        return standIn;
    }

    void write(FieldWriter out, T value) {
        writing.write(out, value);
    }

    @Nullable T read(Cell cell) {
        return cell.read(reading);
    }

    /** Writes a value that is no object. */
    @FunctionalInterface
    interface ScalarWriting<T> {
        void write(JsonBytes json, T value);
    }
}
