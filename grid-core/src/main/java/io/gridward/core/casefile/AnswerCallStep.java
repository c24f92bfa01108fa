package io.gridward.core.casefile;

import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.linkage.PartyAct;
import io.gridward.core.linkage.PartyTask;
import io.gridward.core.party.PartyId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A called party signs, makes contact, reports in, does its part or declines. Its own clocks follow. */
final class AnswerCallStep implements Step {
    @Override
    public Decision take(Draft draft) {
        LinkageAct.AnswerCall act = (LinkageAct.AnswerCall) draft.command().act();
        return task(draft, act.party(), act.what(), task -> acted(draft, act, task));
    }

    /** Does something about the latest share of a party, if the party was called and its status lets it. */
    static Decision task(Draft draft, PartyId party, PartyAct what, Function<PartyTask, Draft> then) {
        Optional<PartyTask> found = draft.file().linkage().find(party);
        if (found.isEmpty()) {
            return draft.refusal(RefusalCode.PARTY_NOT_CALLED, "party", party.value());
        }
        PartyTask task = found.get();
        return what.isPossible(task.status()) ? then.apply(task) : unable(draft, task, what.id());
    }

    static Refusal unable(Draft draft, PartyTask task, String act) {
        return draft.refusal(
                RefusalCode.PARTY_STATUS,
                "party",
                task.call().party().value(),
                "status",
                task.status().id(),
                "act",
                act);
    }

    private static Draft acted(Draft draft, LinkageAct.AnswerCall act, PartyTask task) {
        Draft acted = draft.then(head -> new CallEvent.PartyActed(
                head,
                task.ordinal(),
                act.party(),
                act.what(),
                draft.command().actor().asPerson().orElse(null),
                act.reason()));
        PartyTask now = acted.file().linkage().task(task.ordinal());
        Draft termed = now.status().isSettled() ? acted : Recall.termed(acted, now);
        Draft stopped = Timekeeping.stop(
                termed,
                clock ->
                        clock.ordinal() == task.ordinal() && endedBy(act.what()).contains(clock.kind()));
        return act.what() == PartyAct.DECLINE && draft.file().stage().isInHand()
                ? Ladder.climb(
                        stopped,
                        Trigger.DECLINED,
                        Handover.because(
                                CourseCode.PARTY_DECLINED, "party", act.party().value()),
                        situation -> situation.party(task.call().matter()))
                : stopped;
    }

    /** Who reports in has signed and made contact, whether or not he said so before. */
    private static Set<ClockKind> endedBy(PartyAct act) {
        return switch (act) {
            case SIGN -> Set.of(ClockKind.PARTY_SIGN);
            case CONTACT -> Set.of(ClockKind.PARTY_SIGN, ClockKind.PARTY_CONTACT);
            case REPORT_IN -> Set.of(ClockKind.PARTY_SIGN, ClockKind.PARTY_CONTACT, ClockKind.PARTY_REPORT_IN);
            case DO_PART -> Set.of(ClockKind.PARTY_PART);
            case DECLINE ->
                Set.of(ClockKind.PARTY_SIGN, ClockKind.PARTY_CONTACT, ClockKind.PARTY_REPORT_IN, ClockKind.PARTY_PART);
            case MISS, WITHDRAW_CALL -> Set.of();
        };
    }
}
