package io.gridward.core.casefile;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.territory.AreaCode;
import java.util.List;

/**
 * A case was merged into this one. It is never refused for the stage this case is in: whoever reported must not be
 * lost. The policy is asked what a repeated report changes; a case that has ended tells its area, which answers.
 */
final class JoinStep implements Step {
    @Override
    public Decision take(Draft draft) {
        IntakeAct.Join act = (IntakeAct.Join) draft.command().act();
        CaseId duplicate = act.duplicate();
        if (duplicate.equals(draft.file().id())) {
            return draft.refusal(RefusalCode.MERGED_INTO_ITSELF, "case", duplicate.value());
        }
        if (draft.file().reporters().joined().contains(duplicate)) {
            return draft;
        }
        Draft joined = draft.then(head -> new IntakeEvent.Joined(head, duplicate, act.reporters()));
        if (draft.file().stage().isInHand()) {
            return Ladder.climb(
                    joined,
                    Trigger.REPEATED,
                    Handover.because(CourseCode.REPORTED_AGAIN, "case", duplicate.value()),
                    situation -> situation);
        }
        if (!draft.file().stage().isOpen()) {
            AreaCode place = draft.edition().home(draft.issue().area()).code();
            return joined.then(head -> new RulingEvent.Notified(head, List.of(place)));
        }
        Consultation asked = Consultation.ask(joined, Trigger.REPEATED);
        return Consequences.tell(asked.draft(), asked.ruling());
    }
}
