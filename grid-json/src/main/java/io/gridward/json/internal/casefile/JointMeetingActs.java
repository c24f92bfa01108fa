package io.gridward.json.internal.casefile;

import io.gridward.core.linkage.JointMeetingAct;
import io.gridward.core.linkage.JointMeetingAct.Convene;
import io.gridward.core.linkage.JointMeetingAct.Explain;
import io.gridward.core.linkage.JointMeetingAct.Fulfil;
import io.gridward.core.linkage.JointMeetingAct.Resolve;
import io.gridward.core.linkage.JointMeetingAct.Tick;
import java.util.List;

/** Forms of the acts of a joint meeting. */
final class JointMeetingActs {
    static final List<Form<? extends JointMeetingAct>> FORMS = List.of(
            new Form<>(
                    "convene",
                    Convene.class,
                    (out, act) -> out.list("parties", Values.PARTY, act.parties())
                            .list("subjects", MeetingValues.SUBJECT, act.subjects()),
                    in -> new Convene(
                            in.requiredSet("parties", Values.PARTY), in.list("subjects", MeetingValues.SUBJECT))),
            new Form<>(
                    "resolve",
                    Resolve.class,
                    (out, act) -> out.put("party", Values.PARTY, act.party())
                            .put("matter", MeetingValues.MATTER, act.matter())
                            .put("subject", MeetingValues.SUBJECT, act.subject())
                            .put("deadline", Values.INSTANT, act.deadline()),
                    in -> new Resolve(
                            in.get("party", Values.PARTY),
                            in.get("matter", MeetingValues.MATTER),
                            in.get("subject", MeetingValues.SUBJECT),
                            in.get("deadline", Values.INSTANT))),
            new Form<>(
                    "fulfil",
                    Fulfil.class,
                    (out, act) -> out.put("item", Values.ORDINAL, act.item()),
                    in -> new Fulfil(in.get("item", Values.ORDINAL))),
            new Form<>(
                    "explain",
                    Explain.class,
                    (out, act) -> out.put("item", Values.ORDINAL, act.item())
                            .put("reason", MeetingValues.SUBJECT, act.reason())
                            .put("deadline", Values.INSTANT, act.deadline()),
                    in -> new Explain(
                            in.get("item", Values.ORDINAL),
                            in.get("reason", MeetingValues.SUBJECT),
                            in.find("deadline", Values.INSTANT))),
            new Form<>("tick", Tick.class, (out, act) -> {}, in -> new Tick()));

    private JointMeetingActs() {}
}
