package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.HoldingEvent;
import io.gridward.core.casefile.HoldingEvent.FirstHandlerTold;
import io.gridward.core.casefile.HoldingEvent.HandedOver;
import io.gridward.core.casefile.HoldingEvent.Held;
import io.gridward.core.casefile.HoldingEvent.Signed;
import io.gridward.core.casefile.HoldingEvent.Stayed;
import io.gridward.core.casefile.HoldingEvent.SupervisionOrdered;
import io.gridward.core.casefile.HoldingEvent.Urged;
import java.util.List;

/** Forms of the events about holding. */
final class HoldingEvents {
    static final List<Form<? extends HoldingEvent>> FORMS = List.of(
            new Form<>(
                    "held",
                    Held.class,
                    (out, event) -> out.put("holder", CaseValues.HOLDER, event.holder())
                            .put("level", Values.TEXT, event.level())
                            .put("until", Values.INSTANT, event.until())
                            .list("reasons", Findings.FINDING, event.reasons()),
                    in -> new Held(
                            Heads.read(in),
                            in.get("holder", CaseValues.HOLDER),
                            in.get("level", Values.TEXT),
                            in.find("until", Values.INSTANT),
                            in.list("reasons", Findings.FINDING))),
            new Form<>(
                    "handed-over",
                    HandedOver.class,
                    (out, event) -> out.put("slip", CaseValues.SLIP, event.slip()),
                    in -> new HandedOver(Heads.read(in), in.get("slip", CaseValues.SLIP))),
            new Form<>(
                    "signed",
                    Signed.class,
                    (out, event) -> out.put("person", Values.PERSON, event.person()),
                    in -> new Signed(Heads.read(in), in.get("person", Values.PERSON))),
            new Form<>(
                    "first-handler-told",
                    FirstHandlerTold.class,
                    (out, event) -> out.put("person", Values.PERSON, event.person()),
                    in -> new FirstHandlerTold(Heads.read(in), in.get("person", Values.PERSON))),
            new Form<>(
                    "stayed",
                    Stayed.class,
                    (out, event) -> out.put("reason", Findings.FINDING, event.reason())
                            .put("next", Values.INSTANT, event.next()),
                    in -> new Stayed(
                            Heads.read(in), in.get("reason", Findings.FINDING), in.get("next", Values.INSTANT))),
            new Form<>(
                    "supervision-ordered",
                    SupervisionOrdered.class,
                    (out, event) -> out.put("person", Values.PERSON, event.person())
                            .put("area", Values.AREA, event.area())
                            .put("reason", Values.TEXT_REF, event.reason()),
                    in -> new SupervisionOrdered(
                            Heads.read(in),
                            in.get("person", Values.PERSON),
                            in.get("area", Values.AREA),
                            in.get("reason", Values.TEXT_REF))),
            new Form<>(
                    "urged",
                    Urged.class,
                    (out, event) -> out.put("person", Values.PERSON, event.person())
                            .put("remark", Values.TEXT_REF, event.remark()),
                    in -> new Urged(
                            Heads.read(in), in.get("person", Values.PERSON), in.find("remark", Values.TEXT_REF))));

    private HoldingEvents() {}
}
