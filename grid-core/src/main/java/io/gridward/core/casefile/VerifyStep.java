package io.gridward.core.casefile;

import io.gridward.core.escalation.ClockKind;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.time.Stopwatch;
import java.util.Optional;

/**
 * Somebody other than the handler, compared by person, confirms the result or sends it back. Rework starts a
 * new level clock with the budget of the one before.
 */
final class VerifyStep implements Step {
    @Override
    public Taken take(Draft draft) {
        Act.Verify act = (Act.Verify) draft.command().act();
        PersonRef person = draft.command().actor().asPerson().orElseThrow();
        if (draft.file().handler().equals(Optional.of(person))) {
            return Taken.refusal(draft.file().id(), RefusalCode.SELF_VERIFICATION, "person", person.value());
        }
        if (act.passed()) {
            return draft.then(head -> new ClosingEvent.Verified(head, person, act.remark()));
        }
        Draft sentBack = draft.then(head -> new ClosingEvent.SentBack(head, person, act.remark()));
        return Clocks.start(
                sentBack,
                ClockKind.LEVEL,
                draft.file()
                        .newestClock(ClockKind.LEVEL)
                        .map(draft.file()::stopwatch)
                        .map(Stopwatch::budget));
    }
}
