package io.gridward.core.time;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A stopwatch beside a calendar: everything that cannot be told of it without one. Nothing here changes the
 * stopwatch; the schedules found here are put into it by {@link Stopwatch#resumed}, {@link Stopwatch#remeasured},
 * {@link Stopwatch#extended} and {@link Stopwatch#promised}.
 *
 * <p>A calendar that cannot measure is no error: the schedule is then unmeasured, a time left empty. An unmeasured
 * due instant is that of {@link WorkCalendar#deadline}, or the one of before if that is later.
 */
public final class Measurement {
    private final Stopwatch stopwatch;
    private final WorkCalendar calendar;

    Measurement(Stopwatch stopwatch, WorkCalendar calendar) {
        this.stopwatch = stopwatch;
        this.calendar = calendar;
    }

    /**
     * Finds what lies before the stopwatch if its pause ends. The rungs that were pending stay the same and only
     * move; one may lie before the resumption, and is then reached at once.
     *
     * @param at when the pause ends
     * @return what to resume it with; for a promised one the due instant has not moved
     * @throws IllegalArgumentException if it is not paused, or {@code at} lies before the pause
     */
    public Schedule resumption(Instant at) {
        Breaks breaks = stopwatch.resumed(at, stopwatch.schedule()).breaks();
        Deadline due = due(stopwatch.budget().limit(), breaks);
        Rungs rungs = new Rungs(calendar, stopwatch.budget(), breaks);
        // Only another calendar than before can make a clock due again that was overdue.
        return isOverdue() && due.at().isAfter(at) ? schedule(due, rungs.of(due.at(), at)) : moved(rungs, due);
    }

    /**
     * Finds what lies before the stopwatch if this calendar measures it from now on. Start and pauses stay, so
     * what was used stays used. If the due instant moves, it is a new one, see {@link #extension}.
     *
     * @param at when the calendar is taken
     * @return what to measure it anew with
     * @throws IllegalArgumentException if it is stopped, or {@code at} lies before what happened to it last
     */
    public Schedule remeasurement(Instant at) {
        return anew(rungs(stopwatch.budget()), shown(at), due(stopwatch.budget().limit(), stopwatch.breaks()));
    }

    /**
     * Finds what lies before the stopwatch if it is given another limit from its start on. The due instant is then
     * a new one with rungs of its own: the due rung and the steps after it come, even if those of the earlier due
     * instant were reached, and so does the warning, unless there is no time left for it at {@code at}. A stopwatch
     * that is overdue and stays so reaches nothing twice.
     *
     * @param limit the limit, counted from the start
     * @param at when it is given
     * @return what to extend it with; whether it is due later than before is for the caller to judge
     * @throws IllegalArgumentException if it is stopped or promised, or {@code at} lies before what happened to
     *     it last
     */
    public Schedule extension(TimeLimit limit, Instant at) {
        return limitation(stopwatch.budget().with(limit), at);
    }

    /**
     * Finds what lies before the stopwatch if it is given another limit and other rungs from its start on; see
     * {@link #extension}.
     *
     * @param budget the limit, counted from the start, and its rungs
     * @param at when it is given
     * @return what to limit it with
     * @throws IllegalArgumentException if it is stopped or promised, or {@code at} lies before what happened to
     *     it last
     */
    public Schedule limitation(TimeBudget budget, Instant at) {
        if (stopwatch.isPromised()) {
            throw new IllegalArgumentException("limit must not replace a promised instant, got " + budget.limit());
        }
        Deadline due = due(budget.limit(), stopwatch.breaks());
        Instant now = shown(at);
        if (stopwatch.budget().with(budget.limit()).equals(budget)) {
            return anew(rungs(budget), now, due);
        }
        return isPast(due, now) ? moved(rungs(budget), due) : renewed(rungs(budget), now, due);
    }

    /**
     * Finds what lies before the stopwatch if it is due at a promised instant, with the rungs of its budget around
     * it. No pause moves them.
     *
     * @param dueAt the promised instant, not before the start
     * @param at when it is promised
     * @return what to promise
     * @throws IllegalArgumentException if it is stopped, {@code at} lies before what happened to it last, or
     *     {@code dueAt} before the start
     */
    public Schedule promise(Instant dueAt, Instant at) {
        Checks.notBefore("dueAt", dueAt, stopwatch.startedAt());
        stopwatch.requireNow(at);
        return anew(new Rungs(calendar, stopwatch.budget(), Breaks.NONE), at, new Deadline(dueAt, true));
    }

    /**
     * Returns the repeat of an overdue clock after its last rung.
     *
     * @param last the due rung or one after it
     * @return the rung one {@link TimeBudget#again} later, pauses left out, and always after {@code last}: once
     *     the calendar has ended, 24 hours later
     * @throws IllegalArgumentException if {@code last} is a warning
     */
    public Rung again(Rung last) {
        return rungs(stopwatch.budget()).again(last);
    }

    /**
     * Returns how much time was used: working time for a limit in working hours or days, time round the clock for
     * the others. Pauses are left out.
     *
     * @param asOf now, not before the start; without effect once it is stopped
     * @return zero or more, also beyond the limit; empty if working time is asked for and the calendar does not
     *     cover it
     * @throws IllegalArgumentException if {@code asOf} lies before the start
     */
    public Optional<Duration> consumed(Instant asOf) {
        Checks.notBefore("asOf", asOf, stopwatch.startedAt());
        return time(
                stopwatch.startedAt(),
                stopwatch.stoodAt(asOf),
                stopwatch.ledger().breaks());
    }

    /**
     * Returns how much time is left until the due instant, in the same time as {@link #consumed}.
     *
     * @param asOf now, not before the start; without effect once it is stopped
     * @return zero or more, zero once it is overdue; empty if the due instant is unmeasured, or working time is
     *     asked for and the calendar does not cover it
     * @throws IllegalArgumentException if {@code asOf} lies before the start
     */
    public Optional<Duration> remaining(Instant asOf) {
        Checks.notBefore("asOf", asOf, stopwatch.startedAt());
        Instant shown = stopwatch.shown(asOf);
        if (!stopwatch.measured()) {
            return Optional.empty();
        }
        return shown.isBefore(stopwatch.dueAt())
                ? time(shown, stopwatch.dueAt(), stopwatch.breaks())
                : Optional.of(Duration.ZERO);
    }

    private Optional<Duration> time(Instant from, Instant to, Breaks breaks) {
        Breaks left = breaks.after(from).before(to);
        return switch (stopwatch.budget().limit().unit()) {
            case MINUTE, HOUR, DAY -> Optional.of(Duration.between(from, to).minus(left.length()));
            case WORKING_HOUR, WORKING_DAY -> calendar.workingTimeWithin(from, to, left);
        };
    }

    private Deadline due(TimeLimit limit, Breaks breaks) {
        if (stopwatch.isPromised()) {
            return new Deadline(stopwatch.dueAt(), true);
        }
        Deadline due = calendar.deadline(stopwatch.startedAt(), limit, breaks);
        // A calendar that cannot measure must not make a clock overdue that was not.
        return due.measured() || due.at().isAfter(stopwatch.dueAt()) ? due : new Deadline(stopwatch.dueAt(), false);
    }

    private Rungs rungs(TimeBudget budget) {
        return new Rungs(calendar, budget, stopwatch.breaks());
    }

    /** A clock that is paused stands still: what lies ahead of where it stands is not past, whatever the hour. */
    private Instant shown(Instant at) {
        stopwatch.requireNow(at);
        return stopwatch.shown(at);
    }

    /** The rungs of a due instant that may be a new one. */
    private Schedule anew(Rungs rungs, Instant at, Deadline due) {
        return due.at().equals(stopwatch.dueAt()) || isPast(due, at) ? moved(rungs, due) : renewed(rungs, at, due);
    }

    /** Whether it is overdue, and stays so. */
    private boolean isPast(Deadline due, Instant at) {
        return isOverdue() && !due.at().isAfter(at);
    }

    private boolean isOverdue() {
        return !waitsFor(Rung.Kind.DUE);
    }

    /** All rungs anew. */
    private Schedule renewed(Rungs rungs, Instant at, Deadline due) {
        // A warning that is still to come may be late; one that has come must not come again for the past.
        return schedule(due, rungs.of(due.at(), waitsFor(Rung.Kind.WARN) ? stopwatch.startedAt() : at));
    }

    /** The same rungs around a due instant that is the same, or has been moved. */
    private Schedule moved(Rungs rungs, Deadline due) {
        return schedule(
                due, rungs.moved(stopwatch.pending(), stopwatch.lastReached().orElse(null), due.at()));
    }

    private boolean waitsFor(Rung.Kind kind) {
        return stopwatch.pending().stream().anyMatch(rung -> rung.kind() == kind);
    }

    private Schedule schedule(Deadline due, List<Rung> pending) {
        return new Schedule(calendar.id(), due.at(), due.measured(), pending);
    }
}
