package io.gridward.core.casefile;

import io.gridward.core.casefile.CaseClocks.Due;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.SituationBuilder;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.linkage.PartyAct;
import io.gridward.core.linkage.PartyTask;
import io.gridward.core.party.Party;
import io.gridward.core.party.PartyId;
import io.gridward.core.territory.Area;
import io.gridward.core.time.Rung;
import io.gridward.core.time.Stopwatch;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Time passes: every rung that fell due fires, in the order of its due instant, each exactly once however
 * late the tick. What a rung sets off is decided with the case file the rungs before it left. A holder, an answerer or
 * a called party whose time was up meanwhile is followed by another before the rungs that came later. So many at most fire by one tick that
 * a mistaken date does no end of them; the next due instant then still lies in the past, and another tick goes on.
 */
final class TickStep implements Step {
    /** More than the rungs of a case that nobody touches for many years. */
    private static final int MOST_RUNGS = 10_000;

    @Override
    public Decision take(Draft draft) {
        Draft now = draft;
        for (int fired = 0; fired < MOST_RUNGS; fired++) {
            Optional<Due> due = fallenDue(now);
            Optional<Tenancy> ended = ended(now);
            boolean termFirst = ended.isPresent()
                    && (due.isEmpty()
                            || !ended.get().until().isAfter(due.get().rung().at()));
            if (termFirst) {
                now = ended.get().renewal().apply(now);
            } else if (due.isPresent()) {
                now = fire(now, due.get());
            } else {
                return now;
            }
        }
        return now;
    }

    private static Optional<Due> fallenDue(Draft draft) {
        return draft.file().clocks().next().filter(due -> !due.rung().at().isAfter(draft.at()));
    }

    private static Optional<Tenancy> ended(Draft draft) {
        return Tenancy.next(draft.file()).filter(tenancy -> !tenancy.until().isAfter(draft.at()));
    }

    private static Draft fire(Draft draft, Due due) {
        Stopwatch stopwatch = draft.file().clocks().stopwatch(due.clock());
        boolean last = stopwatch.pending().size() == 1;
        Rung following =
                last ? stopwatch.by(Timekeeping.recorded(draft, due.clock())).again(due.rung()) : null;
        Draft reached = draft.then(head -> new ClockEvent.RungReached(head, due.clock(), due.rung(), following));
        if (due.clock().kind() == ClockKind.REVIEW) {
            return reviewed(reached, due);
        }
        Draft told = tell(reached, due);
        return due.rung().kind() == Rung.Kind.WARN ? told : act(told, due);
    }

    /** The review date of a suspended case: the holder is told, and the case goes on from that very instant. */
    private static Draft reviewed(Draft draft, Due due) {
        return Suspension.end(Consequences.notifyHolder(draft), null, due.rung().at());
    }

    /** Until a follow-up is due it is not late, so that its due instant itself goes no higher. */
    private static boolean goesHigher(Due due) {
        return due.clock().kind() == ClockKind.FOLLOW_UP
                ? due.rung().number() > 0
                : due.rung().kind() != Rung.Kind.WARN;
    }

    /** A warning tells the holder; an overdue clock tells him and one level higher. */
    private static Draft tell(Draft draft, Due due) {
        Area area = due.clock().kind() == ClockKind.FOLLOW_UP
                ? draft.edition().home(AskingBack.area(draft.file()).orElseThrow())
                : draft.area();
        return goesHigher(due) ? Consequences.notifyWithAbove(draft, area) : Consequences.notify(draft, area);
    }

    private static Draft act(Draft draft, Due due) {
        ClockKind kind = due.clock().kind();
        UnaryOperator<SituationBuilder> clock =
                situation -> situation.clock(kind, due.rung().number());
        if (kind.isOfParty()) {
            return kind == ClockKind.PARTY_REPORT_IN ? missed(draft, due, clock) : draft;
        }
        // Asking back is nobody's work on the matter: who is to ask was told.
        if (kind == ClockKind.FOLLOW_UP) {
            return draft;
        }
        // Past handling there is nothing to hand over: whoever verifies or answers is told and supervised.
        if (!draft.file().stage().isInHand()) {
            return Consequences.supervise(draft);
        }
        return kind == ClockKind.SIGN
                ? Ladder.climb(draft, Trigger.UNSIGNED, Handover.because(CourseCode.UNSIGNED), clock)
                : Ladder.climb(draft, Trigger.OVERDUE, Handover.because(CourseCode.OVERDUE, "clock", kind.id()), clock);
    }

    /** Who answers for a party that is missing hears of it each time its clock comes again. */
    private static Draft tellSuperior(Draft draft, PartyTask task) {
        PartyId party = task.call().party();
        return draft.edition()
                .parties()
                .find(party)
                .map(Party::superior)
                .map(superior -> draft.then(head -> new PartyEvent.SuperiorTold(head, task.ordinal(), party, superior)))
                .orElse(draft);
    }

    /** A party that lets its limit pass is a no-show; it may still come, and its clock goes on. */
    private static Draft missed(Draft draft, Due due, UnaryOperator<SituationBuilder> clock) {
        PartyTask task = draft.file().linkage().task(due.clock().ordinal());
        boolean first = PartyAct.MISS.isPossible(task.status());
        Draft recorded = first
                ? draft.then(head -> new CallEvent.PartyActed(
                        head, task.ordinal(), task.call().party(), PartyAct.MISS, null, null))
                : draft;
        Draft told = tellSuperior(recorded, task);
        if (!draft.file().stage().isInHand()) {
            return told;
        }
        return Ladder.climb(
                told,
                Trigger.NO_SHOW,
                Handover.because(
                        CourseCode.PARTY_NO_SHOW, "party", task.call().party().value()),
                situation -> clock.apply(situation).party(task.call().matter()));
    }
}
