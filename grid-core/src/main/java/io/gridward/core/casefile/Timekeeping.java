package io.gridward.core.casefile;

import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Milestone;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.Stopwatch;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.WorkCalendar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Starting and stopping the clocks of a case. */
final class Timekeeping {
    private Timekeeping() {}

    /** Starts the next clock of a kind, if the ruling gives it a budget. */
    static Draft start(Draft draft, ClockKind kind, Optional<TimeBudget> budget) {
        return start(draft, draft.file().clocks().following(kind), budget);
    }

    /**
     * Starts the next level clock, after the one before was stopped. What that was promised for binds whoever has the
     * case now (承诺件): the new one falls due at the same date, unless that has passed.
     */
    static Draft level(Draft draft, Optional<TimeBudget> budget) {
        Optional<Stopwatch> promised = draft.file()
                .clocks()
                .newest(ClockKind.LEVEL)
                .filter(before -> before.isPromised() && before.dueAt().isAfter(draft.at()));
        if (promised.isEmpty()) {
            return start(draft, ClockKind.LEVEL, budget);
        }
        ClockId clock = draft.file().clocks().following(ClockKind.LEVEL);
        Stopwatch stopwatch = Stopwatch.startPromised(
                calendar(draft, clock),
                budget.orElse(promised.get().budget()),
                draft.at(),
                promised.get().dueAt());
        return draft.then(head -> new ClockEvent.ClockStarted(head, clock, stopwatch));
    }

    /** Starts a given clock, if there is a budget. */
    static Draft start(Draft draft, ClockId clock, Optional<TimeBudget> budget) {
        if (budget.isEmpty()) {
            return draft;
        }
        Stopwatch stopwatch = Stopwatch.start(calendar(draft, clock), budget.get(), draft.at());
        Draft started = draft.then(head -> new ClockEvent.ClockStarted(head, clock, stopwatch));
        // The centre must have the calendar go on; of several such clocks in one command it hears once.
        return stopwatch.measured()
                        || draft.file().holder().isEmpty()
                        || draft.events().stream().anyMatch(Timekeeping::isUnmeasured)
                ? started
                : Consequences.notifyHolder(started);
    }

    private static boolean isUnmeasured(CaseEvent event) {
        return event instanceof ClockEvent.ClockStarted started
                && !started.stopwatch().measured();
    }

    /** Starts the clocks of the stages of the work, each named by an event. */
    static Draft milestones(Draft draft, List<Milestone> milestones) {
        Draft started = draft;
        for (Milestone milestone : milestones) {
            ClockId clock = started.file().clocks().following(ClockKind.MILESTONE);
            Draft set = started.then(head -> new ClockEvent.MilestoneSet(head, milestone.id(), clock));
            started = start(set, clock, Optional.of(milestone.budget()));
        }
        return started;
    }

    /** Starts anew the clocks of stages that were not reached when the work seemed done, as that of the level is. */
    static Draft milestonesLeft(Draft draft) {
        Milestones known = draft.file().milestones();
        CaseClocks clocks = draft.file().clocks();
        return milestones(
                draft,
                known.ids().stream()
                        .filter(id -> known.reachedAt(id).isEmpty())
                        .map(id -> new Milestone(
                                id,
                                clocks.stopwatch(known.clock(id).orElseThrow()).budget()))
                        .toList());
    }

    /**
     * The calendar of whom a clock runs against, as bound now, by which it starts and by which adopted data measure
     * it. What starts anew with each holder runs against his area. What goes on whoever holds (the whole case,
     * the stages of the work, the review date) runs against the area the issue lies in, so that a hand-over
     * changes nothing of it. A follow-up runs against the area that asks the requester back, a party's clock
     * against the party, wherever its case is.
     */
    static WorkCalendar calendar(Draft draft, ClockId clock) {
        return calendar(draft, clock.kind(), clock.ordinal());
    }

    /** The calendar of the next review date. */
    static WorkCalendar reviewCalendar(Draft draft) {
        return calendar(draft, ClockKind.REVIEW, 0);
    }

    private static WorkCalendar calendar(Draft draft, ClockKind kind, int ordinal) {
        AreaCode place = draft.issue().area();
        return switch (kind) {
            case SIGN, LEVEL -> draft.calendar();
            case OVERALL, MILESTONE, REVIEW -> draft.edition().calendarOf(place);
            case FOLLOW_UP ->
                draft.edition().calendarOf(AskingBack.area(draft.file()).orElse(place));
            case PARTY_SIGN, PARTY_CONTACT, PARTY_REPORT_IN, PARTY_PART ->
                draft.edition()
                        .calendarOf(draft.file().linkage().task(ordinal).call().party(), place);
        };
    }

    /**
     * The one calendar that a clock is recorded with; it measures whatever happens to the clock until other data are
     * adopted. Where the reference data lack it the clock is measured by that of whom it runs against.
     */
    static WorkCalendar recorded(Draft draft, ClockId clock) {
        return draft.governance()
                .findCalendar(draft.file().clocks().stopwatch(clock).calendarId())
                .orElseGet(() -> calendar(draft, clock));
    }

    /** Stops every running clock of the given kinds. */
    static Draft stop(Draft draft, ClockKind... kinds) {
        Set<ClockKind> chosen = Set.of(kinds);
        return stop(draft, clock -> chosen.contains(clock.kind()));
    }

    /** Stops every running clock that is chosen. */
    static Draft stop(Draft draft, Predicate<ClockId> chosen) {
        Draft stopped = draft;
        for (ClockId clock : draft.file().clocks().running(chosen)) {
            stopped = stopped.then(head -> new ClockEvent.ClockStopped(head, clock));
        }
        return stopped;
    }
}
