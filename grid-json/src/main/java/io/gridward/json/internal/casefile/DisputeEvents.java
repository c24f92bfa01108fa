package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.DisputeEvent;
import io.gridward.core.casefile.DisputeEvent.Adjudicated;
import io.gridward.core.casefile.DisputeEvent.Disputed;
import java.util.List;

/** Forms of the events about disputes. */
final class DisputeEvents {
    static final List<Form<? extends DisputeEvent>> FORMS = List.of(
            new Form<>(
                    "disputed",
                    Disputed.class,
                    (out, event) -> out.put("by", Values.PERSON, event.by())
                            .put("person", Values.PERSON, event.person())
                            .put("area", Values.AREA, event.area())
                            .put("remark", Values.TEXT_REF, event.remark()),
                    in -> new Disputed(
                            Heads.read(in),
                            in.get("by", Values.PERSON),
                            in.get("person", Values.PERSON),
                            in.get("area", Values.AREA),
                            in.find("remark", Values.TEXT_REF))),
            new Form<>(
                    "adjudicated",
                    Adjudicated.class,
                    (out, event) -> out.put("person", Values.PERSON, event.person())
                            .put("lead", CaseValues.ASSIGNMENT, event.lead())
                            .list("coHandlers", Values.TEXT, event.coHandlers())
                            .put("decision", Values.TEXT_REF, event.decision()),
                    in -> new Adjudicated(
                            Heads.read(in),
                            in.get("person", Values.PERSON),
                            in.get("lead", CaseValues.ASSIGNMENT),
                            in.list("coHandlers", Values.TEXT),
                            in.get("decision", Values.TEXT_REF))));

    private DisputeEvents() {}
}
