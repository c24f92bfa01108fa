package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.RulingEvent;
import io.gridward.core.casefile.RulingEvent.Charged;
import io.gridward.core.casefile.RulingEvent.Graded;
import io.gridward.core.casefile.RulingEvent.Instructed;
import io.gridward.core.casefile.RulingEvent.Migrated;
import io.gridward.core.casefile.RulingEvent.Notified;
import io.gridward.core.casefile.RulingEvent.RoleNotified;
import io.gridward.core.casefile.RulingEvent.Ruled;
import io.gridward.core.casefile.RulingEvent.Supervised;
import io.gridward.core.escalation.RulingPart;
import io.gridward.core.escalation.Trigger;
import java.util.List;

/** Forms of the events about rulings. */
final class RulingEvents {
    private static final ValueForm<Trigger> TRIGGER = ValueForm.oneOf(Trigger.values());

    private static final ValueForm<RulingPart> PART = ValueForm.oneOf(RulingPart.values());

    static final List<Form<? extends RulingEvent>> FORMS = List.of(
            new Form<>(
                    "ruled",
                    Ruled.class,
                    (out, event) -> out.put("trigger", TRIGGER, event.trigger())
                            .put("policy", CaseValues.POLICY, event.policy())
                            .list("basis", CaseValues.BASIS, event.basis())
                            .put("problem", Findings.FINDING, event.problem())
                            .list("idle", PART, event.idle()),
                    in -> new Ruled(
                            Heads.read(in),
                            in.get("trigger", TRIGGER),
                            in.get("policy", CaseValues.POLICY),
                            in.list("basis", CaseValues.BASIS),
                            in.find("problem", Findings.FINDING),
                            in.list("idle", PART))),
            new Form<>(
                    "graded",
                    Graded.class,
                    (out, event) ->
                            out.put("grade", Values.TEXT, event.grade()).put("track", Values.TEXT, event.track()),
                    in -> new Graded(Heads.read(in), in.find("grade", Values.TEXT), in.find("track", Values.TEXT))),
            new Form<>(
                    "charged",
                    Charged.class,
                    (out, event) -> out.put("matter", Values.TEXT, event.matter())
                            .put("party", Values.PARTY, event.party())
                            .put("answerer", CaseValues.HOLDER, event.answerer())
                            .put("until", Values.INSTANT, event.until())
                            .list("reasons", Findings.FINDING, event.reasons()),
                    in -> new Charged(
                            Heads.read(in),
                            in.find("matter", Values.TEXT),
                            in.find("party", Values.PARTY),
                            in.get("answerer", CaseValues.HOLDER),
                            in.find("until", Values.INSTANT),
                            in.list("reasons", Findings.FINDING))),
            new Form<>(
                    "notified",
                    Notified.class,
                    (out, event) -> out.list("areas", Values.AREA, event.areas()),
                    in -> new Notified(Heads.read(in), in.list("areas", Values.AREA))),
            new Form<>(
                    "role-notified",
                    RoleNotified.class,
                    (out, event) -> out.put("role", Values.TEXT, event.role())
                            .put("holder", CaseValues.HOLDER, event.holder())
                            .list("reasons", Findings.FINDING, event.reasons()),
                    in -> new RoleNotified(
                            Heads.read(in),
                            in.get("role", Values.TEXT),
                            in.get("holder", CaseValues.HOLDER),
                            in.list("reasons", Findings.FINDING))),
            new Form<>(
                    "instructed",
                    Instructed.class,
                    (out, event) -> out.put("instruction", CaseValues.INSTRUCTION, event.instruction()),
                    in -> new Instructed(Heads.read(in), in.get("instruction", CaseValues.INSTRUCTION))),
            new Form<>(
                    "supervised",
                    Supervised.class,
                    (out, event) -> out.put("area", Values.AREA, event.area()),
                    in -> new Supervised(Heads.read(in), in.get("area", Values.AREA))),
            new Form<>(
                    "migrated",
                    Migrated.class,
                    (out, event) ->
                            out.put("from", CaseValues.POLICY, event.from()).put("to", CaseValues.POLICY, event.to()),
                    in -> new Migrated(
                            Heads.read(in), in.get("from", CaseValues.POLICY), in.get("to", CaseValues.POLICY))));

    private RulingEvents() {}
}
