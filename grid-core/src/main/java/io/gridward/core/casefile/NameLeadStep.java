package io.gridward.core.casefile;

import io.gridward.core.finding.RefusalCode;
import io.gridward.core.linkage.Linkage;
import io.gridward.core.linkage.PartyTask;
import io.gridward.core.roster.PersonRef;
import java.util.Optional;

/** The holder, who leads himself as long as no party does, names a called party the lead. There are never two. */
final class NameLeadStep implements Step {
    @Override
    public Decision take(Draft draft) {
        LinkageAct.NameLead act = (LinkageAct.NameLead) draft.command().act();
        PersonRef person = draft.command().actor().asPerson().orElseThrow();
        Linkage linkage = draft.file().linkage();
        Optional<PartyTask> found = linkage.find(act.party());
        if (found.isEmpty()) {
            return draft.refusal(
                    RefusalCode.PARTY_NOT_CALLED, "party", act.party().value());
        }
        PartyTask task = found.get();
        if (task.status().isSettled()) {
            return AnswerCallStep.unable(draft, task, "lead");
        }
        return linkage.isLed()
                ? draft.refusal(
                        RefusalCode.LEAD_PRESENT,
                        "party",
                        linkage.lead().orElse(task).call().party().value())
                : draft.then(head -> new CallEvent.LeadNamed(head, task.ordinal(), act.party(), person));
    }
}
