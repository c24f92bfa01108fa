package io.gridward.json.internal.casefile;

import io.gridward.core.linkage.JointMeetingEvent;
import io.gridward.core.linkage.JointMeetingEvent.Convened;
import io.gridward.core.linkage.JointMeetingEvent.Explained;
import io.gridward.core.linkage.JointMeetingEvent.FellLate;
import io.gridward.core.linkage.JointMeetingEvent.Fulfilled;
import io.gridward.core.linkage.JointMeetingEvent.Resolved;
import java.util.List;

/** Forms of what happens in and after joint meetings. */
final class JointMeetingEvents {
    static final List<Form<? extends JointMeetingEvent>> FORMS = List.of(
            new Form<>(
                    "convened",
                    Convened.class,
                    (out, event) -> out.put("chair", Values.PERSON, event.chair())
                            .list("parties", Values.PARTY, event.parties())
                            .list("subjects", MeetingValues.SUBJECT, event.subjects()),
                    in -> new Convened(
                            MeetingValues.head(in),
                            in.get("chair", Values.PERSON),
                            in.requiredSet("parties", Values.PARTY),
                            in.list("subjects", MeetingValues.SUBJECT))),
            new Form<>(
                    "resolved",
                    Resolved.class,
                    (out, event) -> out.put("item", MeetingValues.ITEM, event.item()),
                    in -> new Resolved(MeetingValues.head(in), in.get("item", MeetingValues.ITEM))),
            new Form<>(
                    "fulfilled",
                    Fulfilled.class,
                    (out, event) -> out.put("item", Values.ORDINAL, event.item())
                            .put("person", Values.PERSON, event.person())
                            .put("late", Values.FLAG, event.late()),
                    in -> new Fulfilled(
                            MeetingValues.head(in),
                            in.get("item", Values.ORDINAL),
                            in.get("person", Values.PERSON),
                            in.get("late", Values.FLAG))),
            new Form<>(
                    "fell-late",
                    FellLate.class,
                    (out, event) -> out.put("item", Values.ORDINAL, event.item())
                            .put("deadline", Values.INSTANT, event.deadline()),
                    in -> new FellLate(
                            MeetingValues.head(in),
                            in.get("item", Values.ORDINAL),
                            in.get("deadline", Values.INSTANT))),
            new Form<>(
                    "explained",
                    Explained.class,
                    (out, event) -> out.put("item", Values.ORDINAL, event.item())
                            .put("person", Values.PERSON, event.person())
                            .put("reason", MeetingValues.SUBJECT, event.reason())
                            .put("deadline", Values.INSTANT, event.deadline()),
                    in -> new Explained(
                            MeetingValues.head(in),
                            in.get("item", Values.ORDINAL),
                            in.get("person", Values.PERSON),
                            in.get("reason", MeetingValues.SUBJECT),
                            in.find("deadline", Values.INSTANT))));

    private JointMeetingEvents() {}
}
