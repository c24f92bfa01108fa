package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.CaseEvent;
import java.util.List;

/** All events, family by family. A new family is one entry here, a new event one entry of its family. */
final class Events {
    static final Forms<CaseEvent> FORMS = Forms.of(
            "event",
            List.of(
                    IntakeEvents.FORMS,
                    RulingEvents.FORMS,
                    HoldingEvents.FORMS,
                    ClockEvents.FORMS,
                    CallEvents.FORMS,
                    PartyEvents.FORMS,
                    MeetingOutcomeEvents.FORMS,
                    RequestEvents.FORMS,
                    DisputeEvents.FORMS,
                    HaltEvents.FORMS,
                    ClosingEvents.FORMS));

    private Events() {}
}
