package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.EventHead;
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
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Events of one case as a document: a line for its head, then one for each event. */
public final class EventsDocument {
    private static final String KIND = "case-events";
    private static final String FORMAT = "gridward/" + KIND + "@1";

    private @Nullable EventHead last;

    private EventsDocument() {}

    /**
     * Writes events.
     *
     * @param id their case
     * @param events in order
     * @param out where to, in UTF-8; neither flushed nor closed
     * @throws IOException if it cannot be written there
     * @throws IllegalArgumentException if a text has half a character, or an instant a year not of four digits
     */
    public static void write(CaseId id, List<CaseEvent> events, OutputStream out) throws IOException {
        String beginning = "{\"format\":\"" + FORMAT + "\",\"case\":\"" + id + "\",\"events\":[\n";
        JsonLines.write(
                out,
                beginning,
                json -> {
                    FieldWriter fields = new FieldWriter(json);
                    for (CaseEvent event : events) {
                        json.writeStartObject();
                        Events.FORMS.write(fields, event, Heads::write);
                        json.writeEndObject();
                    }
                },
                events.isEmpty() ? "]}\n" : "\n]}\n");
    }

    /**
     * Reads events.
     *
     * @param document the cell of the whole document
     * @param places where things stand
     * @param problems what was found
     * @param history makes what is asked for of a case and its events
     * @param <T> what is asked for
     * @return it, or null if anything is wrong
     */
    public static <T> Read<T> read(
            Cell document, ModelPlaces places, Problems problems, BiFunction<CaseId, List<CaseEvent>, T> history) {
        Fields fields = DocumentHeader.open(document, KIND);
        if (fields == null) {
            return new Read<>(null, places);
        }
        // What is stored must say of which version it is: it is read again years later.
        fields.required("format", "the format \"" + FORMAT + "\"");
        CaseId id = fields.required("case", Values.CASE.expected()).parsed(CaseId::new);
        EventsDocument reader = new EventsDocument();
        List<CaseEvent> events = fields.required("events", "a list of events").list("an event", reader::event);
        fields.end();
        return new Read<>(id == null || problems.count() > 0 ? null : history.apply(id, events), places);
    }

    /**
     * Reads events as {@link #write} wrote them, in one pass.
     *
     * @param document the cell of the whole document
     * @param history makes what is asked for of a case and its events
     * @param <T> what is asked for
     * @return it, or null if it is not so written
     */
    public static <T> @Nullable T readAsWritten(Cell document, BiFunction<CaseId, List<CaseEvent>, T> history) {
        Fields fields = document.fields();
        if (fields == null || !FORMAT.equals(fields.required("format", FORMAT).text())) {
            return null;
        }
        CaseId id = fields.required("case", Values.CASE.expected()).parsed(CaseId::new);
        EventsDocument reader = new EventsDocument();
        List<CaseEvent> events = fields.required("events", "a list of events").list("an event", reader::event);
        fields.end();
        return id == null ? null : history.apply(id, events);
    }

    /** The event after one that could not be read is compared with nothing: the gap is no problem of its own. */
    private @Nullable CaseEvent event(Cell cell) {
        EventHead before = last;
        last = null;
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        CaseEvent event = Events.FORMS.read(cell, fields);
        if (event == null) {
            return null;
        }
        last = event.head();
        if (before != null && last.number() != before.number() + 1) {
            fields.optional("number", Values.ORDINAL.expected())
                    .report(Finding.error(
                            DocumentCode.OUT_OF_SEQUENCE,
                            List.of(),
                            "value",
                            Integer.toString(last.number()),
                            "next",
                            Integer.toString(before.number() + 1)));
        }
        if (before != null && last.at().isBefore(before.at())) {
            fields.optional("at", Values.INSTANT.expected())
                    .report(Finding.error(
                            RefusalCode.OUT_OF_ORDER,
                            List.of(),
                            "at",
                            last.at().toString(),
                            "last",
                            before.at().toString()));
        }
        return event;
    }
}
