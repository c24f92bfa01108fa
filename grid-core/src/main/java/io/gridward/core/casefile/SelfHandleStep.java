package io.gridward.core.casefile;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.roster.PersonRef;
import java.util.List;

/**
 * The matter is handled on the spot and closed (自办自结). Nobody verifies it, so it needs evidence, and it must not have
 * left the spot: whoever failed at it before does not close it unseen.
 */
final class SelfHandleStep implements Step {
    @Override
    public Decision take(Draft draft) {
        IntakeAct.SelfHandle act = (IntakeAct.SelfHandle) draft.command().act();
        PersonRef person = draft.command().actor().asPerson().orElseThrow();
        List<PersonRef> waiting = draft.file().reporters().waiting();
        if (hasLeftTheSpot(draft.file())) {
            return draft.refusal(RefusalCode.NOT_ON_THE_SPOT);
        }
        if (act.evidence().isEmpty()) {
            return draft.refusal(RefusalCode.EVIDENCE_MISSING);
        }
        TextRef result = act.result();
        if (result == null && !waiting.isEmpty()) {
            return Answering.missing(draft);
        }
        Consultation asked = Consultation.ask(draft, Trigger.HANDLED);
        Draft stopped = Timekeeping.stop(Consequences.tell(asked.draft(), asked.ruling()), clock -> true);
        Draft handled = stopped.then(head -> new IntakeEvent.SelfHandled(head, person, act.evidence(), result));
        VerifyingArea by = VerifyingArea.find(handled, person, asked.ruling());
        Draft ordered = AskingBack.order(handled, by.area(), asked.ruling());
        return result == null || waiting.isEmpty() ? ordered : Answering.answer(ordered, person, result);
    }

    private static boolean hasLeftTheSpot(CaseFile file) {
        Verification verification = file.verification();
        return !file.slips().isEmpty()
                || !file.linkage().tasks().isEmpty()
                || verification.reworks() + verification.reopenings() > 0;
    }
}
