package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.Act;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.facts.FactSchema;
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

/** A command as a document: one object, in which the fields of the act stand beside those every command has. */
public final class CommandDocument {
    private static final String KIND = "case-command";
    private static final String FORMAT = "gridward/" + KIND + "@1";

    private CommandDocument() {}

    /**
     * Writes a command.
     *
     * @param command the command
     * @param out where to, in UTF-8; neither flushed nor closed
     * @throws IOException if it cannot be written there
     * @throws IllegalArgumentException if a text has half a character, or an instant a year not of four digits
     */
    public static void write(CaseCommand command, OutputStream out) throws IOException {
        JsonLines.write(
                out,
                "",
                List.of(command),
                (fields, written) -> {
                    fields.put("format", Values.WORD, FORMAT)
                            .put("id", Values.COMMAND, written.id())
                            .put("case", Values.CASE, written.caseId())
                            .put("at", Values.INSTANT, written.at())
                            .put("happenedAt", Values.INSTANT, written.happenedAt())
                            .put("by", Actors.FORM, written.actor());
                    Acts.FORMS.write(fields, written.act(), (more, act) -> {});
                },
                "\n");
    }

    /**
     * Reads a command.
     *
     * @param document the cell of the whole document
     * @param schema what may be said about an issue
     * @param places where things stand
     * @param problems what was found
     * @return the command, or null if anything is wrong
     */
    public static Read<CaseCommand> read(Cell document, FactSchema schema, ModelPlaces places, Problems problems) {
        Fields fields = DocumentHeader.open(document, KIND);
        if (fields == null) {
            return new Read<>(null, places);
        }
        FieldReader in = new FieldReader(fields);
        CommandId id = in.get("id", Values.COMMAND);
        CaseId caseId = in.get("case", Values.CASE);
        Instant at = in.get("at", Values.INSTANT);
        @Nullable Instant happenedAt = in.find("happenedAt", Values.INSTANT);
        Actor by = in.get("by", Actors.FORM);
        Act act = Acts.of(schema).read(document, fields);
        return new Read<>(
                act == null || problems.count() > 0 ? null : new CaseCommand(id, caseId, at, happenedAt, by, act),
                places);
    }
}
