package io.gridward.core.casefile;

import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.territory.Area;
import java.util.Optional;

/** The case goes one level down, toward the place of the issue (下派). */
final class SendDownStep implements Step {
    @Override
    public Decision take(Draft draft) {
        HoldingAct.SendDown act = (HoldingAct.SendDown) draft.command().act();
        String place = draft.edition().home(draft.issue().area()).code().value();
        Optional<Area> below = Ladder.below(draft);
        if (below.isEmpty()) {
            return draft.refusal(
                    RefusalCode.BOTTOM_OF_LADDER,
                    "place",
                    place,
                    "area",
                    draft.area().code().value());
        }
        Area to = below.get();
        return Ladder.isStaffed(draft, to)
                ? Handover.of(Passage.SENT_DOWN, act.reason(), CourseCode.TOWARD_THE_PLACE, "place", place)
                        .to(draft, to)
                : draft.refusal(RefusalCode.NOBODY_IN_OFFICE, "area", to.code().value());
    }
}
