package io.gridward.core.casefile;

import io.gridward.core.finding.Finding;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.roster.PersonRef;
import java.util.List;

/** A stage of the work is reached; its clock stops, if it still runs. */
final class ReachMilestoneStep implements Step {
    @Override
    public Decision take(Draft draft) {
        ClosingAct.ReachMilestone act =
                (ClosingAct.ReachMilestone) draft.command().act();
        PersonRef person = draft.command().actor().asPerson().orElseThrow();
        Milestones milestones = draft.file().milestones();
        String milestone = act.milestone();
        if (!milestones.ids().contains(milestone)) {
            return new Refusal(List.of(Finding.unknown(
                    RefusalCode.UNKNOWN_MILESTONE,
                    List.of(draft.file().id().value()),
                    "milestone",
                    milestone,
                    milestones.ids())));
        }
        if (milestones.reachedAt(milestone).isPresent()) {
            return draft.refusal(RefusalCode.MILESTONE_REACHED_ALREADY, "milestone", milestone);
        }
        Draft reached = draft.then(head -> new ClosingEvent.MilestoneReached(head, milestone, person, act.evidence()));
        return Timekeeping.stop(
                reached,
                clock -> milestones.clock(milestone).filter(clock::equals).isPresent());
    }
}
