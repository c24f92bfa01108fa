package io.gridward.core.casefile;

import io.gridward.core.CaseAct;
import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.linkage.CallOut;
import io.gridward.core.linkage.PartyTask;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.time.Stopwatch;
import io.gridward.core.time.TimeBudget;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A called party whose mandate ended is not called any more, and whoever is in charge now is called instead, with the
 * limits that it had; where nobody is, the territory answers. Where only the person who acted for it left, the party
 * stays called. The holder is told of either, for he must find others to talk to.
 */
final class Recall {
    private Recall() {}

    /** Whether the case waits for called parties, so that the end of a term matters. */
    static boolean matters(CaseFile file) {
        return !file.linkage().tasks().isEmpty()
                && TransitionTable.stages(CaseAct.ANSWER_CALL).contains(file.stage());
    }

    /** Looks at one share anew: withdraws it, tells that somebody left, or says until when it stands. */
    static Draft of(Draft draft, PartyTask task) {
        if (!PartyTenure.stands(draft, task)) {
            return withdrawn(draft, task);
        }
        return PartyTenure.isRepresented(draft, task) ? termed(draft, task) : left(draft, task);
    }

    /** Records until when a party answers, if that is not known so. */
    static Draft termed(Draft draft, PartyTask task) {
        Instant until = PartyTenure.until(draft, task);
        return draft.file().partyTerms().until(task.ordinal()).equals(Optional.ofNullable(until))
                ? draft
                : draft.then(head -> new PartyEvent.PartyTermSet(
                        head, task.ordinal(), task.call().party(), until));
    }

    private static Draft left(Draft draft, PartyTask task) {
        PersonRef person =
                draft.file().partyTerms().representative(task.ordinal()).orElseThrow();
        Draft gone = draft.then(head -> new PartyEvent.RepresentativeLeft(
                head, task.ordinal(), task.call().party(), person));
        return Consequences.notifyHolder(termed(gone, task));
    }

    private static Draft withdrawn(Draft draft, PartyTask task) {
        CallOut call = task.call();
        Finding why = Finding.note(
                CourseCode.MANDATE_OVER, List.of(), "party", call.party().value(), "matter", call.matter());
        Call same = new Call(
                call.matter(),
                call.as(),
                budget(draft, ClockKind.PARTY_SIGN, task),
                budget(draft, ClockKind.PARTY_CONTACT, task),
                budget(draft, ClockKind.PARTY_REPORT_IN, task));
        Draft withdrawn = WithdrawCallStep.withdrawn(draft, task, null, null, why);
        // What is said to be dealt with waits for its verifier, and nobody is called to it any more.
        boolean over = draft.file().stage() == Stage.HANDLED;
        return Consequences.notifyHolder(over ? withdrawn : Consequences.call(withdrawn, same, true));
    }

    private static @Nullable TimeBudget budget(Draft draft, ClockKind kind, PartyTask task) {
        return Optional.ofNullable(draft.file().clocks().all().get(new ClockId(kind, task.ordinal())))
                .map(Stopwatch::budget)
                .orElse(null);
    }
}
