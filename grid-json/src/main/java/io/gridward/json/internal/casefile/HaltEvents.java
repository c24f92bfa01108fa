package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.HaltEvent;
import io.gridward.core.casefile.HaltEvent.Resumed;
import io.gridward.core.casefile.HaltEvent.Suspended;
import io.gridward.core.casefile.HaltEvent.Voided;
import java.util.List;

/** Forms of the events about halts. */
final class HaltEvents {
    static final List<Form<? extends HaltEvent>> FORMS = List.of(
            new Form<>(
                    "suspended",
                    Suspended.class,
                    (out, event) -> out.put("review", Values.INSTANT, event.review()),
                    in -> new Suspended(Heads.read(in), in.get("review", Values.INSTANT))),
            new Form<>(
                    "resumed",
                    Resumed.class,
                    (out, event) -> out.put("person", Values.PERSON, event.person())
                            .put("since", Values.INSTANT, event.since()),
                    in -> new Resumed(
                            Heads.read(in), in.find("person", Values.PERSON), in.get("since", Values.INSTANT))),
            new Form<>(
                    "voided",
                    Voided.class,
                    (out, event) ->
                            out.put("by", Values.PERSON, event.by()).put("reason", Values.TEXT_REF, event.reason()),
                    in -> new Voided(Heads.read(in), in.get("by", Values.PERSON), in.get("reason", Values.TEXT_REF))));

    private HaltEvents() {}
}
