package io.gridward.core.casefile;

import io.gridward.core.finding.RefusalCode;
import io.gridward.core.roster.PersonRef;

/** The holder takes back what he asked for. */
final class WithdrawStep implements Step {
    @Override
    public Decision take(Draft draft) {
        RequestKind what = ((RequestAct.Withdraw) draft.command().act()).what();
        PersonRef person = draft.command().actor().asPerson().orElseThrow();
        return draft.file().requests().pending(what).isEmpty()
                ? draft.refusal(RefusalCode.NOTHING_REQUESTED, "request", what.id())
                : draft.then(head -> new RequestEvent.Withdrawn(head, what, person));
    }
}
