package io.gridward.json.internal.casefile;

import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.RefusalCode;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.DocumentHeader;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.ModelPlaces;
import io.gridward.json.internal.located.Problems;
import io.gridward.json.internal.located.Read;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Events of one case or one meeting as a document: a line for its head, then one for each event.
 *
 * @param <K> the id of what they happened to
 * @param <E> the events
 */
final class EventLines<K, E> {
    private final String kind;
    private final String format;
    private final String field;
    private final ValueForm<K> id;
    private final Forms<E> forms;
    private final FieldWriter.Writing<E> head;
    private final ToIntFunction<E> number;
    private final Function<E, Instant> at;

    /** Takes the kind of the document, and the field that says what the events happened to. */
    EventLines(
            String kind,
            String field,
            ValueForm<K> id,
            Forms<E> forms,
            FieldWriter.Writing<E> head,
            ToIntFunction<E> number,
            Function<E, Instant> at) {
        this.kind = kind;
        this.format = "gridward/" + kind + "@1";
        this.field = field;
        this.id = id;
        this.forms = forms;
        this.head = head;
        this.number = number;
        this.at = at;
    }

    void write(K subject, List<E> events, OutputStream out) throws IOException {
        String beginning = "{\"format\":\"" + format + "\",\"" + field + "\":\"" + subject + "\",\"events\":[\n";
        JsonLines.write(
                out,
                beginning,
                events,
                (fields, event) -> forms.write(fields, event, head),
                events.isEmpty() ? "]}\n" : "\n]}\n");
    }

    /** Reads events, and reports every problem there is. */
    <T> Read<T> read(Cell document, ModelPlaces places, Problems problems, BiFunction<K, List<E>, T> history) {
        Fields fields = DocumentHeader.open(document, kind);
        if (fields == null) {
            return new Read<>(null, places);
        }
        // What is stored must say of which version it is: it is read again years later.
        fields.required("format", "the format \"" + format + "\"");
        T read = history(fields, history);
        return new Read<>(problems.count() > 0 ? null : read, places);
    }

    /** Reads events as {@link #write} wrote them, in one pass; null if they are not so written. */
    <T> @Nullable T readAsWritten(Cell document, BiFunction<K, List<E>, T> history) {
        Fields fields = document.fields();
        return fields == null
                        || !format.equals(fields.required("format", format).text())
                ? null
                : history(fields, history);
    }

    private <T> @Nullable T history(Fields fields, BiFunction<K, List<E>, T> history) {
        K subject = id.read(fields.required(field, id.expected()));
        Order order = new Order();
        List<E> events = fields.required("events", "a list of events").list("an event", order::event);
        fields.end();
        return subject == null ? null : history.apply(subject, events);
    }

    /** Not thread-safe. Reads each event and compares it with the one before. */
    private final class Order {
        private @Nullable E last;

        /** The event after one that could not be read is compared with nothing: the gap is no problem of its own. */
        private @Nullable E event(Cell cell) {
            E before = last;
            last = null;
            Fields fields = cell.fields();
            if (fields == null) {
                return null;
            }
            E event = forms.read(cell, fields);
            if (event == null) {
                return null;
            }
            last = event;
            if (before != null) {
                compare(before, event, fields);
            }
            return event;
        }

        private void compare(E before, E event, Fields fields) {
            int next = number.applyAsInt(before) + 1;
            if (number.applyAsInt(event) != next) {
                fields.optional("number", Values.ORDINAL.expected())
                        .report(Finding.error(
                                DocumentCode.OUT_OF_SEQUENCE,
                                List.of(),
                                "value",
                                Integer.toString(number.applyAsInt(event)),
                                "next",
                                Integer.toString(next)));
            }
            Instant earliest = at.apply(before);
            if (at.apply(event).isBefore(earliest)) {
                fields.optional("at", Values.INSTANT.expected())
                        .report(Finding.error(
                                RefusalCode.OUT_OF_ORDER,
                                List.of(),
                                "at",
                                at.apply(event).toString(),
                                "last",
                                earliest.toString()));
            }
        }
    }
}
