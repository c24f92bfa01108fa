package io.gridward.json.journal;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.linkage.MeetingEvent;
import io.gridward.core.linkage.MeetingId;
import io.gridward.json.CaseHistory;
import io.gridward.json.GridJson;
import io.gridward.json.GridJsonException;
import io.gridward.json.JsonSource;
import io.gridward.json.ReadLimits;
import io.gridward.json.internal.casefile.EventsDocument;
import io.gridward.json.internal.located.Bounds;
import io.gridward.json.internal.streamed.StreamedDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** How events are written and read: as the documents {@code case-events} and {@code
 * meeting-events}, which name their version. */
final class EventForm {
    /** What was once written must be read whatever its size. */
    private static final GridJson READER = GridJson.reader(ReadLimits.ofDefaults()
            .withBytes(Integer.MAX_VALUE)
            .withElements(Integer.MAX_VALUE)
            .withDepth(1_000));

    private static final Bounds BOUNDS = new Bounds(Integer.MAX_VALUE, 1_000, Integer.MAX_VALUE, 1);

    /** Documents take ids up to this length, Java some that are longer. */
    private static final int LONGEST_ID = 200;

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]+");

    private EventForm() {}

    /**
     * Writes events, and makes sure that they can be read again.
     *
     * @throws IllegalArgumentException if no document can say what they say
     */
    static void write(CaseId id, List<CaseEvent> events, ByteArrayOutputStream out) throws IOException {
        int from = out.size();
        GridJson.writer().events(id, events, out);
        boolean odd = events.stream()
                .anyMatch(event ->
                        !DIGEST.matcher(event.head().command().digest()).matches());
        byte[] written = out.toByteArray();
        if (odd || hasLongText(written, from)) {
            requireReadable(id, events, written, from, EventForm::read);
        }
    }

    /**
     * Writes events of a meeting, and makes sure that they can be read again; meetings are few.
     *
     * @throws IllegalArgumentException if no document can say what they say
     */
    static void writeMeeting(MeetingId id, List<MeetingEvent> events, ByteArrayOutputStream out) throws IOException {
        int from = out.size();
        GridJson.writer().meetingEvents(id, events, out);
        requireReadable(id, events, out.toByteArray(), from, EventForm::readMeeting);
    }

    static List<MeetingEvent> readMeeting(byte[] bytes, int from, int to) {
        return READER.meetingEvents(JsonSource.of("events", Arrays.copyOfRange(bytes, from, to)))
                .events();
    }

    static List<CaseEvent> read(byte[] bytes, int from, int to) {
        // Where it lies, for a copy would cost as much as many an event in it.
        return StreamedDocument.read(
                        bytes,
                        from,
                        to - from,
                        BOUNDS,
                        document -> EventsDocument.readAsWritten(document, CaseHistory::new))
                .orElseGet(() -> READER.events(JsonSource.of("events", Arrays.copyOfRange(bytes, from, to))))
                .events();
    }

    /** Reading costs more than writing, and only what is rare can fail. */
    private static <E> void requireReadable(Object id, List<E> events, byte[] written, int from, Reading<E> reading) {
        List<E> read;
        try {
            read = reading.read(written, from, written.length);
        } catch (GridJsonException unreadable) {
            throw new IllegalArgumentException(
                    "events of " + id + " cannot be stored: " + unreadable.getMessage(), unreadable);
        }
        if (!read.equals(events)) {
            throw new IllegalArgumentException("events of " + id + " would be read back as others");
        }
    }

    /** Reads events between two offsets. */
    @FunctionalInterface
    private interface Reading<E> {
        List<E> read(byte[] bytes, int from, int to);
    }

    private static boolean hasLongText(byte[] json, int from) {
        int since = from;
        for (int i = from; i < json.length; i++) {
            if (json[i] == '"' && json[i - 1] != '\\') {
                if (i - since > LONGEST_ID) {
                    return true;
                }
                since = i;
            }
        }
        return false;
    }
}
