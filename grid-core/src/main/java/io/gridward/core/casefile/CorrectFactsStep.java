package io.gridward.core.casefile;

import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.RefusalCode;
import java.util.ArrayList;
import java.util.List;

/**
 * The facts were wrong. The policy is asked anew: grade, track, charge and limits follow, and a move if it gives
 * one; the holder stays otherwise. What waits at intake is asked about when it is filed.
 */
final class CorrectFactsStep implements Step {
    @Override
    public Decision take(Draft draft) {
        Facts facts = ((IntakeAct.CorrectFacts) draft.command().act()).facts();
        List<Finding> misfits = ReportStep.misfits(draft.edition().policies().facts(), facts);
        if (!misfits.isEmpty()) {
            List<Finding> reasons =
                    new ArrayList<>(draft.refusal(RefusalCode.UNFIT_FACTS).reasons());
            reasons.addAll(misfits);
            return new Refusal(reasons);
        }
        if (facts.equals(draft.issue().facts())) {
            return draft.refusal(RefusalCode.FACTS_UNCHANGED);
        }
        Draft corrected = draft.then(head -> new IntakeEvent.Corrected(head, facts));
        if (!draft.file().stage().isInHand()) {
            return corrected;
        }
        Consultation asked = Consultation.ask(corrected, Trigger.FACTS_CHANGED);
        Ruling ruling = asked.ruling();
        Draft graded = Regrading.grade(asked.draft(), ruling);
        Draft charged = Charging.of(graded, graded.area(), ruling);
        Draft told = Consequences.of(Regrading.limit(charged, ruling), ruling);
        return ruling.move().orElse(Move.STAY) == Move.STAY
                ? told
                : Ladder.move(told, ruling, Handover.because(CourseCode.FACTS_CORRECTED));
    }
}
