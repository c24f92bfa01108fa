package io.gridward.core.casefile;

import io.gridward.core.escalation.ClockKind;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.time.Stopwatch;
import java.util.Optional;

/**
 * Somebody other than the handler and those who did a part of it, compared by person, confirms the result or sends it back. Rework starts a
 * new level clock with the budget of the one before. Called parties answer for themselves until the result is
 * confirmed: only then their clocks stop.
 */
final class VerifyStep implements Step {
    @Override
    public Decision take(Draft draft) {
        ClosingAct.Verify act = (ClosingAct.Verify) draft.command().act();
        PersonRef person = draft.command().actor().asPerson().orElseThrow();
        if (draft.file().verification().handler().equals(Optional.of(person))
                || draft.file().linkage().workers().contains(person)) {
            return draft.refusal(RefusalCode.SELF_VERIFICATION, "person", person.value());
        }
        if (act.passed()) {
            Draft verified = draft.then(head -> new ClosingEvent.Verified(head, person, act.remark()));
            return Timekeeping.stop(verified, clock -> clock.kind().isOfParty());
        }
        Draft sentBack = draft.then(head -> new ClosingEvent.SentBack(head, person, act.remark()));
        return Timekeeping.milestonesLeft(Timekeeping.level(
                sentBack, draft.file().clocks().newest(ClockKind.LEVEL).map(Stopwatch::budget)));
    }
}
