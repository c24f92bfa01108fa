package io.gridward.core.casefile;

import io.gridward.core.escalation.Approval;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.roster.PersonRef;
import java.util.List;
import java.util.Optional;

/**
 * The holder whistles; the policy says for whom, and whether others must stand behind it first. A whistle that
 * reaches no party is refused.
 */
final class WhistleStep implements Step {
    @Override
    public Decision take(Draft draft) {
        PersonRef person = draft.command().actor().asPerson().orElseThrow();
        Optional<Refusal> barred = RequestStep.barred(draft, RequestKind.WHISTLE);
        if (barred.isPresent()) {
            return barred.get();
        }
        Consultation asked = Consultation.ask(draft, Trigger.WHISTLED);
        Approval terms = asked.ruling().approval();
        Applying applying = Applying.whistle(person);
        Optional<Refusal> objection = applying.objection(asked.draft(), terms);
        if (objection.isPresent()) {
            return objection.get();
        }
        Consent consent = Consent.of(asked.draft(), terms.approvers().orElse(List.of()), person);
        Decision blown = Granting.blow(asked.draft(), asked.ruling(), person);
        return consent.approvers().isEmpty() || blown instanceof Refusal
                ? blown
                : applying.wait(asked.draft(), terms, consent);
    }
}
