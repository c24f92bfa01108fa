package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.RequestEvent;
import io.gridward.core.casefile.RequestEvent.Agreed;
import io.gridward.core.casefile.RequestEvent.ApproversFound;
import io.gridward.core.casefile.RequestEvent.Declined;
import io.gridward.core.casefile.RequestEvent.Granted;
import io.gridward.core.casefile.RequestEvent.Lapsed;
import io.gridward.core.casefile.RequestEvent.Requested;
import io.gridward.core.casefile.RequestEvent.Withdrawn;
import io.gridward.core.casefile.RequestKind;
import java.util.List;

/** Forms of the events about requests. */
final class RequestEvents {
    private static final ValueForm<RequestKind> WHAT = ValueForm.oneOf(RequestKind.values());

    static final List<Form<? extends RequestEvent>> FORMS = List.of(
            new Form<>(
                    "requested",
                    Requested.class,
                    (out, event) -> out.put("what", WHAT, event.what())
                            .put("by", Values.PERSON, event.by())
                            .put("holder", CaseValues.HOLDER, event.holder())
                            .put("reason", Values.TEXT_REF, event.reason())
                            .put("cause", Values.TEXT, event.cause())
                            .put("basis", Values.TEXT_REF, event.basis())
                            .put("until", Values.INSTANT, event.until())
                            .list("approvers", CaseValues.HOLDER, event.approvers())
                            .put("grant", ClockValues.LIMIT, event.grant())
                            .list("reasons", Findings.FINDING, event.reasons()),
                    in -> new Requested(
                            Heads.read(in),
                            in.get("what", WHAT),
                            in.get("by", Values.PERSON),
                            in.get("holder", CaseValues.HOLDER),
                            in.find("reason", Values.TEXT_REF),
                            in.find("cause", Values.TEXT),
                            in.find("basis", Values.TEXT_REF),
                            in.find("until", Values.INSTANT),
                            in.list("approvers", CaseValues.HOLDER),
                            in.find("grant", ClockValues.LIMIT),
                            in.list("reasons", Findings.FINDING))),
            new Form<>(
                    "approvers-found",
                    ApproversFound.class,
                    (out, event) -> out.put("what", WHAT, event.what())
                            .list("approvers", CaseValues.HOLDER, event.approvers())
                            .put("until", Values.INSTANT, event.until())
                            .list("reasons", Findings.FINDING, event.reasons()),
                    in -> new ApproversFound(
                            Heads.read(in),
                            in.get("what", WHAT),
                            in.list("approvers", CaseValues.HOLDER),
                            in.find("until", Values.INSTANT),
                            in.list("reasons", Findings.FINDING))),
            new Form<>(
                    "agreed",
                    Agreed.class,
                    (out, event) -> out.put("what", WHAT, event.what())
                            .put("person", Values.PERSON, event.person())
                            .list("approvers", CaseValues.HOLDER, event.approvers())
                            .put("remark", Values.TEXT_REF, event.remark())
                            .put("limit", ClockValues.LIMIT, event.limit())
                            .put("until", Values.INSTANT, event.until())
                            .put("to", CaseValues.ASSIGNMENT, event.to()),
                    in -> new Agreed(
                            Heads.read(in),
                            in.get("what", WHAT),
                            in.get("person", Values.PERSON),
                            in.list("approvers", CaseValues.HOLDER),
                            in.find("remark", Values.TEXT_REF),
                            in.find("limit", ClockValues.LIMIT),
                            in.find("until", Values.INSTANT),
                            in.find("to", CaseValues.ASSIGNMENT))),
            new Form<>(
                    "declined",
                    Declined.class,
                    (out, event) -> out.put("what", WHAT, event.what())
                            .put("person", Values.PERSON, event.person())
                            .put("remark", Values.TEXT_REF, event.remark()),
                    in -> new Declined(
                            Heads.read(in),
                            in.get("what", WHAT),
                            in.get("person", Values.PERSON),
                            in.find("remark", Values.TEXT_REF))),
            new Form<>(
                    "granted",
                    Granted.class,
                    (out, event) -> out.put("what", WHAT, event.what()).put("until", Values.INSTANT, event.until()),
                    in -> new Granted(Heads.read(in), in.get("what", WHAT), in.find("until", Values.INSTANT))),
            new Form<>(
                    "withdrawn",
                    Withdrawn.class,
                    (out, event) -> out.put("what", WHAT, event.what()).put("person", Values.PERSON, event.person()),
                    in -> new Withdrawn(Heads.read(in), in.get("what", WHAT), in.get("person", Values.PERSON))),
            new Form<>(
                    "lapsed",
                    Lapsed.class,
                    (out, event) -> out.put("what", WHAT, event.what()),
                    in -> new Lapsed(Heads.read(in), in.get("what", WHAT))));

    private RequestEvents() {}
}
