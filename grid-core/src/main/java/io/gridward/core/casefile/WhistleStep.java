package io.gridward.core.casefile;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.roster.PersonRef;

/** The holder whistles; the policy says for whom. A whistle that reaches no party is refused. */
final class WhistleStep implements Step {
    @Override
    public Decision take(Draft draft) {
        PersonRef person = draft.command().actor().asPerson().orElseThrow();
        Draft blown = draft.then(head -> new PartyEvent.WhistleBlown(head, person));
        Consultation asked = Consultation.ask(blown, Trigger.WHISTLED);
        Draft called = Consequences.of(asked.draft(), asked.ruling());
        return called.file().linkage().equals(draft.file().linkage())
                ? draft.refusal(RefusalCode.NOBODY_TO_CALL)
                : called;
    }
}
