package io.gridward.json.internal.casefile;

import io.gridward.core.linkage.MeetingEvent;
import io.gridward.core.linkage.MeetingId;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.ModelPlaces;
import io.gridward.json.internal.located.Problems;
import io.gridward.json.internal.located.Read;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Events of one deliberation or one joint meeting as a document. */
public final class MeetingEventsDocument {
    static final Forms<MeetingEvent> FORMS =
            Forms.of("event", List.of(DeliberationEvents.FORMS, JointMeetingEvents.FORMS));

    private static final EventLines<MeetingId, MeetingEvent> LINES = new EventLines<>(
            "meeting-events",
            "meeting",
            Values.MEETING,
            FORMS,
            MeetingValues::writeHead,
            event -> event.head().number(),
            event -> event.head().at());

    private MeetingEventsDocument() {}

    /**
     * Writes events.
     *
     * @param id their meeting
     * @param events in order
     * @param out where to, in UTF-8; neither flushed nor closed
     * @throws IOException if it cannot be written there
     * @throws IllegalArgumentException if a text has half a character, or an instant a year not of four digits
     */
    public static void write(MeetingId id, List<MeetingEvent> events, OutputStream out) throws IOException {
        LINES.write(id, events, out);
    }

    /**
     * Reads events.
     *
     * @param document the cell of the whole document
     * @param places where things stand
     * @param problems what was found
     * @param history makes what is asked for of a meeting and its events
     * @param <T> what is asked for
     * @return it, or null if anything is wrong
     */
    public static <T> Read<T> read(
            Cell document,
            ModelPlaces places,
            Problems problems,
            BiFunction<MeetingId, List<MeetingEvent>, T> history) {
        return LINES.read(document, places, problems, history);
    }

    /**
     * Reads events as {@link #write} wrote them, in one pass.
     *
     * @param document the cell of the whole document
     * @param history makes what is asked for of a meeting and its events
     * @param <T> what is asked for
     * @return it, or null if it is not so written
     */
    public static <T> @Nullable T readAsWritten(Cell document, BiFunction<MeetingId, List<MeetingEvent>, T> history) {
        return LINES.readAsWritten(document, history);
    }
}
