package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.ClosingEvent;
import io.gridward.core.casefile.ClosingEvent.Closed;
import io.gridward.core.casefile.ClosingEvent.FollowUpOrdered;
import io.gridward.core.casefile.ClosingEvent.FollowedUp;
import io.gridward.core.casefile.ClosingEvent.Handled;
import io.gridward.core.casefile.ClosingEvent.MilestoneReached;
import io.gridward.core.casefile.ClosingEvent.Rated;
import io.gridward.core.casefile.ClosingEvent.Reopened;
import io.gridward.core.casefile.ClosingEvent.Replied;
import io.gridward.core.casefile.ClosingEvent.SentBack;
import io.gridward.core.casefile.ClosingEvent.VerificationDue;
import io.gridward.core.casefile.ClosingEvent.Verified;
import java.util.List;

/** Forms of the events from the work on a matter to the end of its case. */
final class ClosingEvents {
    static final List<Form<? extends ClosingEvent>> FORMS = List.of(
            new Form<>(
                    "handled",
                    Handled.class,
                    (out, event) -> out.put("person", Values.PERSON, event.person())
                            .list("evidence", CaseValues.EVIDENCE, event.evidence())
                            .put("result", Values.TEXT_REF, event.result()),
                    in -> new Handled(
                            Heads.read(in),
                            in.get("person", Values.PERSON),
                            in.list("evidence", CaseValues.EVIDENCE),
                            in.find("result", Values.TEXT_REF))),
            new Form<>(
                    "verification-due",
                    VerificationDue.class,
                    (out, event) -> out.put("area", Values.AREA, event.area())
                            .list("reasons", Findings.FINDING, event.reasons()),
                    in -> new VerificationDue(
                            Heads.read(in), in.get("area", Values.AREA), in.list("reasons", Findings.FINDING))),
            new Form<>(
                    "verified",
                    Verified.class,
                    (out, event) -> out.put("person", Values.PERSON, event.person())
                            .put("remark", Values.TEXT_REF, event.remark()),
                    in -> new Verified(
                            Heads.read(in), in.get("person", Values.PERSON), in.find("remark", Values.TEXT_REF))),
            new Form<>(
                    "sent-back",
                    SentBack.class,
                    (out, event) -> out.put("person", Values.PERSON, event.person())
                            .put("remark", Values.TEXT_REF, event.remark()),
                    in -> new SentBack(
                            Heads.read(in), in.get("person", Values.PERSON), in.find("remark", Values.TEXT_REF))),
            new Form<>(
                    "replied",
                    Replied.class,
                    (out, event) -> out.put("person", Values.PERSON, event.person())
                            .put("answer", Values.TEXT_REF, event.answer())
                            .list("reporters", Values.PERSON, event.reporters()),
                    in -> new Replied(
                            Heads.read(in),
                            in.get("person", Values.PERSON),
                            in.get("answer", Values.TEXT_REF),
                            in.list("reporters", Values.PERSON))),
            new Form<>(
                    "rated",
                    Rated.class,
                    (out, event) -> out.put("satisfaction", CaseValues.SATISFACTION, event.satisfaction())
                            .put("resolved", Values.FLAG, event.resolved()),
                    in -> new Rated(
                            Heads.read(in),
                            in.get("satisfaction", CaseValues.SATISFACTION),
                            in.get("resolved", Values.FLAG))),
            new Form<>(
                    "closed",
                    Closed.class,
                    (out, event) -> out.put("person", Values.PERSON, event.person()),
                    in -> new Closed(Heads.read(in), in.get("person", Values.PERSON))),
            new Form<>(
                    "milestone-reached",
                    MilestoneReached.class,
                    (out, event) -> out.put("milestone", Values.TEXT, event.milestone())
                            .put("person", Values.PERSON, event.person())
                            .list("evidence", CaseValues.EVIDENCE, event.evidence()),
                    in -> new MilestoneReached(
                            Heads.read(in),
                            in.get("milestone", Values.TEXT),
                            in.get("person", Values.PERSON),
                            in.list("evidence", CaseValues.EVIDENCE))),
            new Form<>(
                    "follow-up-ordered",
                    FollowUpOrdered.class,
                    (out, event) -> out.put("area", Values.AREA, event.area())
                            .put("budget", ClockValues.BUDGET, event.budget()),
                    in -> new FollowUpOrdered(
                            Heads.read(in), in.get("area", Values.AREA), in.get("budget", ClockValues.BUDGET))),
            new Form<>(
                    "followed-up",
                    FollowedUp.class,
                    (out, event) -> out.put("person", Values.PERSON, event.person())
                            .put("satisfaction", CaseValues.SATISFACTION, event.satisfaction())
                            .put("resolved", Values.FLAG, event.resolved())
                            .put("factsTrue", Values.FLAG, event.factsTrue())
                            .put("remark", Values.TEXT_REF, event.remark()),
                    in -> new FollowedUp(
                            Heads.read(in),
                            in.find("person", Values.PERSON),
                            in.get("satisfaction", CaseValues.SATISFACTION),
                            in.get("resolved", Values.FLAG),
                            in.get("factsTrue", Values.FLAG),
                            in.find("remark", Values.TEXT_REF))),
            new Form<>(
                    "reopened",
                    Reopened.class,
                    (out, event) -> out.put("person", Values.PERSON, event.person())
                            .put("reason", Values.TEXT_REF, event.reason())
                            .put("stage", CaseValues.STAGE, event.stage()),
                    in -> new Reopened(
                            Heads.read(in),
                            in.find("person", Values.PERSON),
                            in.find("reason", Values.TEXT_REF),
                            in.get("stage", CaseValues.STAGE))));

    private ClosingEvents() {}
}
