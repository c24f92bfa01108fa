package io.gridward.core.casefile;

import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.AreaCode;

/** Somebody above puts the case under the supervision of his own area (督办). Its holder is told. */
final class SuperviseStep implements Step {
    @Override
    public Decision take(Draft draft) {
        HoldingAct.Supervise act = (HoldingAct.Supervise) draft.command().act();
        PersonRef person = draft.command().actor().asPerson().orElseThrow();
        AreaCode own = draft.actorArea().code();
        Draft ordered = draft.then(head -> new HoldingEvent.SupervisionOrdered(head, person, own, act.reason()));
        return Consequences.notifyHolder(ordered);
    }
}
