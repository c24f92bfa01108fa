package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.EventHead;

/** What every event has, as fields of the event itself. */
final class Heads {
    private Heads() {}

    static void write(FieldWriter out, CaseEvent event) {
        EventHead head = event.head();
        out.put("number", Values.ORDINAL, head.number())
                .put("at", Values.INSTANT, head.at())
                .put("happenedAt", Values.INSTANT, head.happenedAt())
                .put("command", CaseValues.MARK, head.command());
    }

    static EventHead read(FieldReader in) {
        return new EventHead(
                in.get("number", Values.ORDINAL),
                in.get("at", Values.INSTANT),
                in.find("happenedAt", Values.INSTANT),
                in.get("command", CaseValues.MARK));
    }
}
