package io.gridward.core.casefile;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.RefusalCode;
import java.util.List;

/** The holder cannot solve it here. The policy says whether it goes up; at the top there is nobody to hand up to. */
final class HandUpStep implements Step {
    @Override
    public Decision take(Draft draft) {
        HoldingAct.HandUp act = (HoldingAct.HandUp) draft.command().act();
        if (Handover.above(draft).isEmpty()) {
            return draft.refusal(
                    RefusalCode.TOP_OF_LADDER, "area", draft.area().code().value());
        }
        Finding why = Finding.note(CourseCode.CANNOT_SOLVE, List.of());
        Handover handover = new Handover(Passage.HANDED_UP, why, act.tried(), act.reason());
        return Ladder.climb(draft, Trigger.UNABLE, handover, situation -> situation);
    }
}
