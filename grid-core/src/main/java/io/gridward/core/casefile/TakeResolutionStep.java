package io.gridward.core.casefile;

import io.gridward.core.escalation.ClockKind;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.linkage.CallOut;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.linkage.PartyTask;
import io.gridward.core.party.Matter;
import io.gridward.core.party.PartyId;
import io.gridward.core.party.PartyRegister;
import io.gridward.core.time.LimitUnit;
import io.gridward.core.time.Schedule;
import io.gridward.core.time.Stopwatch;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import io.gridward.core.time.WorkCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The case takes over a resolution of a joint meeting, once. The party supports, unless it was called before; it has
 * until the deadline, and one that has passed on the way is due at once.
 */
final class TakeResolutionStep implements Step {
    /** Tells only how often a deadline that passed comes again. */
    private static final TimeBudget UNTIL_DONE = TimeBudget.of(TimeLimit.of(1, LimitUnit.WORKING_DAY));

    @Override
    public Decision take(Draft draft) {
        LinkageAct.TakeResolution act =
                (LinkageAct.TakeResolution) draft.command().act();
        if (draft.file().meetings().hasTaken(act.meeting(), act.item())) {
            return draft.refusal(
                    RefusalCode.MEETING_RECORDED,
                    "meeting",
                    act.meeting().value(),
                    "item",
                    Integer.toString(act.item()));
        }
        Optional<Refusal> unknown = unknown(draft, act);
        if (unknown.isPresent()) {
            return unknown.get();
        }
        Draft taken = draft.then(head ->
                new MeetingOutcomeEvent.ResolutionTaken(head, act.meeting(), act.item(), act.party(), act.deadline()));
        Draft called = isAtWork(taken, act.party()) ? taken : call(anew(taken, act.party()), act);
        int ordinal = called.file().linkage().find(act.party()).orElseThrow().ordinal();
        Instant due = act.deadline().isBefore(draft.at()) ? draft.at() : act.deadline();
        Draft limited = limit(called, new ClockId(ClockKind.PARTY_PART, ordinal), due);
        Draft termed = Recall.termed(limited, limited.file().linkage().task(ordinal));
        return Consequences.notifyHolder(termed);
    }

    private static boolean isAtWork(Draft draft, PartyId party) {
        CaseClocks clocks = draft.file().clocks();
        return open(draft, party)
                .map(task -> new ClockId(ClockKind.PARTY_PART, task.ordinal()))
                .filter(clock -> !clocks.all().containsKey(clock)
                        || clocks.stopwatch(clock).isRunning())
                .isPresent();
    }

    private static Optional<PartyTask> open(Draft draft, PartyId party) {
        return draft.file().linkage().find(party).filter(task -> !task.status().isSettled());
    }

    /** A share whose clock was stopped with work that turned out not to be done is followed by another. */
    private static Draft anew(Draft draft, PartyId party) {
        Finding why = Finding.note(CourseCode.RESOLVED_ANEW, List.of(), "party", party.value());
        return open(draft, party)
                .map(task -> WithdrawCallStep.withdrawn(draft, task, null, null, why))
                .orElse(draft);
    }

    private static Draft call(Draft draft, LinkageAct.TakeResolution act) {
        int ordinal = draft.file().linkage().tasks().size() + 1;
        CallOut call = new CallOut(act.party(), act.matter(), CallRole.SUPPORT, ordinal > 1);
        return draft.then(head -> new CallEvent.PartyCalled(head, ordinal, call, List.of()));
    }

    /** A further resolution for the same share counts from now on. */
    private static Draft limit(Draft draft, ClockId clock, Instant due) {
        if (draft.file().clocks().running(clock::equals).isEmpty()) {
            WorkCalendar calendar = Timekeeping.calendar(draft, clock);
            Stopwatch stopwatch = Stopwatch.startPromised(calendar, UNTIL_DONE, draft.at(), due);
            return draft.then(head -> new ClockEvent.ClockStarted(head, clock, stopwatch));
        }
        Schedule schedule = draft.file()
                .clocks()
                .stopwatch(clock)
                .by(Timekeeping.recorded(draft, clock))
                .promise(due, draft.at());
        return draft.then(head -> new ClockEvent.ClockPromised(head, clock, schedule));
    }

    private static Optional<Refusal> unknown(Draft draft, LinkageAct.TakeResolution act) {
        PartyRegister parties = draft.edition().parties();
        if (parties.find(act.party()).isEmpty()) {
            List<String> known =
                    parties.parties().stream().map(party -> party.id().value()).toList();
            return Optional.of(Receiver.unknown(
                    draft, ModelCode.UNKNOWN_PARTY, "party", act.party().value(), known));
        }
        return parties.findMatter(act.matter()).isPresent()
                ? Optional.empty()
                : Optional.of(Receiver.unknown(
                        draft,
                        ModelCode.UNKNOWN_MATTER,
                        "matter",
                        act.matter(),
                        parties.matters().stream().map(Matter::id).toList()));
    }
}
