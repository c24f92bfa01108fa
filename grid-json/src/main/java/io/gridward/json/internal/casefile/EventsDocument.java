package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.ModelPlaces;
import io.gridward.json.internal.located.Problems;
import io.gridward.json.internal.located.Read;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Events of one case as a document. */
public final class EventsDocument {
    private static final EventLines<CaseId, CaseEvent> LINES = new EventLines<>(
            "case-events",
            "case",
            Values.CASE,
            Events.FORMS,
            Heads::write,
            event -> event.head().number(),
            event -> event.head().at());

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
        LINES.write(id, events, out);
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
        return LINES.read(document, places, problems, history);
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
        return LINES.readAsWritten(document, history);
    }
}
