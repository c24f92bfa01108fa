package io.gridward.core.casefile;

import io.gridward.core.escalation.ClockKind;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.roster.PersonRef;
import java.util.Optional;

/**
 * The case closes and every clock stops but that of the follow-up, which comes after closing. The handler never closes his own case, compared by person; and where
 * somebody waits for an answer, he gets it first.
 */
final class CloseStep implements Step {
    @Override
    public Decision take(Draft draft) {
        PersonRef person = draft.command().actor().asPerson().orElseThrow();
        if (draft.file().verification().handler().equals(Optional.of(person))) {
            return draft.refusal(RefusalCode.SELF_CLOSING, "person", person.value());
        }
        if (!draft.file().reporters().waiting().isEmpty()) {
            return Answering.missing(draft);
        }
        return Timekeeping.stop(draft, clock -> clock.kind() != ClockKind.FOLLOW_UP)
                .then(head -> new ClosingEvent.Closed(head, person));
    }
}
