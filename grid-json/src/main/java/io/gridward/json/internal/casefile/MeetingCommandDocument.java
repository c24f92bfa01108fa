package io.gridward.json.internal.casefile;

import io.gridward.core.linkage.MeetingAct;
import io.gridward.core.linkage.MeetingCommand;
import io.gridward.core.linkage.MeetingId;
import io.gridward.core.roster.PersonRef;
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
import org.jspecify.annotations.Nullable;

/** A command to a meeting as a document, in which the fields of the act stand beside those every command has. */
public final class MeetingCommandDocument {
    static final Forms<MeetingAct> FORMS = Forms.of("act", List.of(DeliberationActs.FORMS, JointMeetingActs.FORMS));

    private static final String KIND = "meeting-command";
    private static final String FORMAT = "gridward/" + KIND + "@1";

    private MeetingCommandDocument() {}

    /**
     * Writes a command.
     *
     * @param command the command
     * @param out where to, in UTF-8; neither flushed nor closed
     * @throws IOException if it cannot be written there
     * @throws IllegalArgumentException if a text has half a character, or an instant a year not of four digits
     */
    public static void write(MeetingCommand command, OutputStream out) throws IOException {
        JsonLines.write(
                out,
                "",
                List.of(command),
                (fields, written) -> {
                    fields.put("format", Values.WORD, FORMAT)
                            .put("id", MeetingValues.COMMAND, written.id())
                            .put("meeting", Values.MEETING, written.meeting())
                            .put("at", Values.INSTANT, written.at())
                            .put("by", Values.PERSON, written.by());
                    FORMS.write(fields, written.act(), (more, act) -> {});
                },
                "\n");
    }

    /**
     * Reads a command.
     *
     * @param document the cell of the whole document
     * @param places where things stand
     * @param problems what was found
     * @return the command, or null if anything is wrong
     */
    public static Read<MeetingCommand> read(Cell document, ModelPlaces places, Problems problems) {
        Fields fields = DocumentHeader.open(document, KIND);
        if (fields == null) {
            return new Read<>(null, places);
        }
        FieldReader in = new FieldReader(fields);
        String id = in.get("id", MeetingValues.COMMAND);
        MeetingId meeting = in.get("meeting", Values.MEETING);
        Instant at = in.get("at", Values.INSTANT);
        @Nullable PersonRef by = in.find("by", Values.PERSON);
        MeetingAct act = FORMS.read(document, fields);
        return new Read<>(
                act == null || problems.count() > 0 ? null : new MeetingCommand(id, meeting, at, by, act), places);
    }
}
