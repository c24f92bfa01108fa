package io.gridward.core.casefile;

import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.SituationBuilder;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import java.util.List;
import java.util.function.UnaryOperator;

/** The next move of a case: the policy is asked, and up or stay follows. A stay says why and what acts next. */
final class Ladder {
    private Ladder() {}

    static Draft climb(Draft draft, Trigger trigger, Handover handover, UnaryOperator<SituationBuilder> situation) {
        Consultation asked = Consultation.ask(draft, trigger, situation);
        Draft told = Consequences.of(asked.draft(), asked.ruling());
        return switch (asked.ruling().move().orElse(Move.STAY)) {
            case STAY -> stay(told, CourseCode.POLICY_SAYS_STAY);
            case UP -> handover.up(told).orElseGet(() -> stay(Consequences.supervise(told), CourseCode.NOTHING_ABOVE));
            // Consultation lets none through that lies beyond the reach of casework.
            case DOWN, RAISE ->
                throw new AssertionError("cannot move " + asked.ruling().move());
        };
    }

    private static Draft stay(Draft draft, CourseCode why) {
        return draft.file()
                .nextDue()
                .map(next -> draft.then(head -> new HoldingEvent.Stayed(head, Finding.note(why, List.of()), next)))
                .orElse(draft);
    }
}
