package io.gridward.json.internal.casefile;

import io.gridward.core.linkage.MeetingCommand;
import io.gridward.core.linkage.MeetingEvent;
import io.gridward.core.linkage.MeetingHead;
import io.gridward.core.linkage.ResolutionItem;
import io.gridward.core.linkage.ResolutionItem.Status;
import io.gridward.core.linkage.SubjectRef;
import io.gridward.core.party.Matter;
import java.time.Instant;
import java.util.regex.Pattern;

/** Forms of what events of meetings and commands to them are made of, and what every such event has. */
final class MeetingValues {
    private static final Pattern COMMAND_FORM = Pattern.compile("\\S{1,128}");

    /** The form {@link MeetingCommand} asks for. */
    static final ValueForm<String> COMMAND =
            ValueForm.parsed(Values.COMMAND.expected(), "x", id -> id, MeetingValues::command);

    static final ValueForm<SubjectRef> SUBJECT =
            ValueForm.parsed(Values.TEXT_REF.expected(), new SubjectRef("x"), SubjectRef::value, SubjectRef::new);

    static final ValueForm<String> MATTER =
            ValueForm.parsed("the id of a matter", "x", id -> id, MeetingValues::matter);

    private static final ValueForm<Status> STATUS = ValueForm.oneOf(Status.values());

    private static final ValueForm<Mark> MARK = ValueForm.object(
            "a command with its digest",
            new Mark("x", "00"),
            (out, mark) -> out.put("id", COMMAND, mark.id).put("digest", CaseValues.HEX, mark.digest),
            in -> new Mark(in.get("id", COMMAND), in.get("digest", CaseValues.HEX)));

    static final ValueForm<ResolutionItem> ITEM = ValueForm.object(
            "a resolution",
            new ResolutionItem(
                    1, Values.PARTY.standIn(), "x", SUBJECT.standIn(), Values.INSTANT.standIn(), Status.OPEN),
            (out, item) -> out.put("ordinal", Values.ORDINAL, item.ordinal())
                    .put("party", Values.PARTY, item.party())
                    .put("matter", MATTER, item.matter())
                    .put("subject", SUBJECT, item.subject())
                    .put("deadline", Values.INSTANT, item.deadline())
                    .put("status", STATUS, item.status()),
            in -> new ResolutionItem(
                    in.get("ordinal", Values.ORDINAL),
                    in.get("party", Values.PARTY),
                    in.get("matter", MATTER),
                    in.get("subject", SUBJECT),
                    in.get("deadline", Values.INSTANT),
                    in.get("status", STATUS)));

    private MeetingValues() {}

    static void writeHead(FieldWriter out, MeetingEvent event) {
        MeetingHead head = event.head();
        out.put("number", Values.ORDINAL, head.number())
                .put("at", Values.INSTANT, head.at())
                .put("command", MARK, new Mark(head.command(), head.digest()));
    }

    static MeetingHead head(FieldReader in) {
        int number = in.get("number", Values.ORDINAL);
        Instant at = in.get("at", Values.INSTANT);
        Mark mark = in.get("command", MARK);
        return new MeetingHead(number, at, mark.id, mark.digest);
    }

    private static String command(String id) {
        if (!COMMAND_FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("id must be 1 to 128 characters without white space, got " + id);
        }
        return id;
    }

    private static String matter(String id) {
        if (!Matter.isId(id)) {
            throw new IllegalArgumentException("matter id must be kebab-case, got " + id);
        }
        return id;
    }

    /** A command an event came of, as the event names it. */
    private record Mark(String id, String digest) {}
}
