package io.gridward.core.casefile;

import io.gridward.core.escalation.ClockKind;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.roster.PersonRef;
import java.util.Optional;

/** The requester was asked back. Not satisfied alone does not open the case again; not satisfied and right does. */
final class FollowUpStep implements Step {
    @Override
    public Decision take(Draft draft) {
        ClosingAct.FollowUp act = (ClosingAct.FollowUp) draft.command().act();
        PersonRef person = draft.command().actor().asPerson().orElse(null);
        if (person != null && draft.file().verification().handler().equals(Optional.of(person))) {
            return draft.refusal(RefusalCode.SELF_FOLLOW_UP, "person", person.value());
        }
        Draft asked = draft.then(head -> new ClosingEvent.FollowedUp(
                head, person, act.satisfaction(), act.resolved(), act.factsTrue(), act.remark()));
        Draft stopped = Timekeeping.stop(asked, ClockKind.FOLLOW_UP);
        return act.callsForRework() ? Reopening.open(stopped, person, null) : stopped;
    }
}
