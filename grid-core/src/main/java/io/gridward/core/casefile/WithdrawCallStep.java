package io.gridward.core.casefile;

import io.gridward.core.finding.Finding;
import io.gridward.core.linkage.PartyAct;
import io.gridward.core.linkage.PartyTask;
import io.gridward.core.roster.PersonRef;
import org.jspecify.annotations.Nullable;

/** The caller takes the call of a party back. Who leads then is said by what follows the command. */
final class WithdrawCallStep implements Step {
    @Override
    public Decision take(Draft draft) {
        LinkageAct.WithdrawCall act = (LinkageAct.WithdrawCall) draft.command().act();
        PersonRef person = draft.command().actor().asPerson().orElseThrow();
        return AnswerCallStep.task(
                draft, act.party(), PartyAct.WITHDRAW_CALL, task -> withdrawn(draft, task, person, act.reason(), null));
    }

    /** Takes a call back, for a reason a person or the system gives. */
    static Draft withdrawn(
            Draft draft, PartyTask task, @Nullable PersonRef person, @Nullable TextRef reason, @Nullable Finding why) {
        Draft back = draft.then(head ->
                new CallEvent.CallWithdrawn(head, task.ordinal(), task.call().party(), person, reason, why));
        return Timekeeping.stop(back, clock -> clock.kind().isOfParty() && clock.ordinal() == task.ordinal());
    }
}
