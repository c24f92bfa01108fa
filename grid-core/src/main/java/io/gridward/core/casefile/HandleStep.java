package io.gridward.core.casefile;

import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.linkage.Linkage;
import io.gridward.core.linkage.PartyStatus;
import io.gridward.core.roster.PersonRef;
import java.util.stream.Collectors;

/** The holder says the matter is dealt with. The policy says what that takes, and somebody else must verify.
 * Milestones need not be reached for it; the clocks of those that are open stop, and start anew with the work. */
final class HandleStep implements Step {
    @Override
    public Decision take(Draft draft) {
        ClosingAct.Handle act = (ClosingAct.Handle) draft.command().act();
        PersonRef person = draft.command().actor().asPerson().orElseThrow();
        Consultation asked = Consultation.ask(draft, Trigger.HANDLED);
        Ruling ruling = asked.ruling();
        if (ruling.evidence() && act.evidence().isEmpty()) {
            return draft.refusal(RefusalCode.EVIDENCE_MISSING);
        }
        Linkage linkage = draft.file().linkage();
        if (!ruling.complete().isMet(linkage)) {
            String open = linkage.current().stream()
                    .filter(task -> task.status() != PartyStatus.DONE)
                    .map(task -> task.call().party().value())
                    .collect(Collectors.joining(", "));
            return draft.refusal(RefusalCode.PARTIES_NOT_DONE, "parties", open);
        }
        Draft told = Consequences.of(asked.draft(), ruling);
        Draft handled = told.then(head -> new ClosingEvent.Handled(head, person, act.evidence(), act.result()));
        Draft stopped = Timekeeping.stop(handled, ClockKind.LEVEL, ClockKind.MILESTONE);
        VerifyingArea by = VerifyingArea.find(stopped, person, ruling);
        Draft due = stopped.then(head -> new ClosingEvent.VerificationDue(head, by.area(), by.reasons()));
        return AskingBack.order(due, by.area(), ruling);
    }
}
