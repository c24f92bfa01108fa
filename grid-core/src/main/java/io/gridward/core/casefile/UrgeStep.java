package io.gridward.core.casefile;

import io.gridward.core.roster.PersonRef;

/** The requester, or somebody above, asks the holder to get on with it (催办). The holder is told, and one level up. */
final class UrgeStep implements Step {
    @Override
    public Decision take(Draft draft) {
        HoldingAct.Urge act = (HoldingAct.Urge) draft.command().act();
        PersonRef person = draft.command().actor().asPerson().orElseThrow();
        return Consequences.notifyHolderAndAbove(
                draft.then(head -> new HoldingEvent.Urged(head, person, act.remark())));
    }
}
