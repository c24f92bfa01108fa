package io.gridward.core.casefile;

import io.gridward.core.escalation.ClockKind;
import io.gridward.core.roster.PersonRef;

/** The holder signs; his sign clock stops. */
final class SignStep implements Step {
    @Override
    public Decision take(Draft draft) {
        PersonRef person = draft.command().actor().asPerson().orElseThrow();
        Draft signed = draft.then(head -> new HoldingEvent.Signed(head, person));
        return Timekeeping.stop(signed, ClockKind.SIGN);
    }
}
