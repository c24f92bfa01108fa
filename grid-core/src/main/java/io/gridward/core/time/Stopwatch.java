package io.gridward.core.time;

import static io.gridward.core.time.Checks.notBefore;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A budget that runs from one start: what was used of it, the ledger of its pauses, and the schedule of what lies
 * before it. Whatever takes a calendar is found by {@link #by}; the rest needs none, so that the same events
 * always make the same stopwatch.
 *
 * <p>A pause is a break of the calendar. Under a limit in minutes, hours or working hours its minutes do not
 * count. Under a limit in days a day that lies wholly in pauses does not count and one touched in part does: for
 * working days a day all of whose slots lie in pauses, for calendar days one from 0:00 to 24:00; under
 * {@link DayCount#SAME_TIME} the start moves off such a day as off a closed one. A pause that begins at or after
 * the due instant leaves it where it is and postpones the rungs after it.
 *
 * <p>A rung is reached once. It belongs to a due instant: one that a pause moves stays the same, one that is
 * given anew has rungs of its own, see {@link Measurement#extension}.
 */
public final class Stopwatch {
    private final TimeBudget budget;
    private final Instant startedAt;
    private final Schedule schedule;
    private final PauseLedger ledger;
    private final boolean promised;
    private final @Nullable Rung lastReached;
    private final @Nullable Instant stoppedAt;

    Stopwatch(StopwatchBuilder given) {
        this.budget = given.budget;
        this.startedAt = given.startedAt;
        this.schedule = given.schedule;
        this.ledger = given.ledger;
        this.promised = given.promised;
        this.lastReached = given.lastReached;
        this.stoppedAt = given.stoppedAt;
    }

    /**
     * Starts a stopwatch.
     *
     * @param calendar the calendar of whom it runs against
     * @param budget the limit and its rungs; a warning that would come at or before the start is left out
     * @param at when it starts
     * @return a running stopwatch; never refused, see {@link #measured}
     */
    public static Stopwatch start(WorkCalendar calendar, TimeBudget budget, Instant at) {
        return start(calendar, budget, at, calendar.deadline(at, budget.limit()), false);
    }

    /**
     * Starts a stopwatch that is due at a promised instant (承诺件). No pause moves that, nor the rungs around it.
     *
     * @param calendar the calendar of whom it runs against
     * @param budget the rungs; its limit is what would hold without the promise, and measures nothing
     * @param at when it starts
     * @param dueAt the promised instant, not before the start
     * @return a running stopwatch
     * @throws IllegalArgumentException if {@code dueAt} lies before the start
     */
    public static Stopwatch startPromised(WorkCalendar calendar, TimeBudget budget, Instant at, Instant dueAt) {
        notBefore("dueAt", dueAt, at);
        return start(calendar, budget, at, new Deadline(dueAt, true), true);
    }

    private static Stopwatch start(
            WorkCalendar calendar, TimeBudget budget, Instant at, Deadline due, boolean promised) {
        List<Rung> rungs = new Rungs(calendar, budget, Breaks.NONE).of(due.at(), at);
        return recorded(budget, at, new Schedule(calendar.id(), due.at(), due.measured(), rungs))
                .promised(promised)
                .build();
    }

    /**
     * Rebuilds a stopwatch from what was stored of it, without any calendar.
     *
     * @param budget its budget
     * @param startedAt when it started
     * @param schedule what lies before it, due not before its start; no rungs if it is stopped
     * @return a builder that takes the rest
     */
    public static StopwatchBuilder recorded(TimeBudget budget, Instant startedAt, Schedule schedule) {
        return new StopwatchBuilder(budget, startedAt, schedule);
    }

    /**
     * Puts a calendar beside it, which answers what cannot be told without one.
     *
     * @param calendar the calendar of whom it runs against
     * @return the answers
     */
    public Measurement by(WorkCalendar calendar) {
        return new Measurement(this, calendar);
    }

    /**
     * Returns the limit and its rungs.
     *
     * @return as given at the start, or with the limit it was extended to
     */
    public TimeBudget budget() {
        return budget;
    }

    /**
     * Returns what lies before it.
     *
     * @return the schedule that was measured last, with the rungs not yet reached
     */
    public Schedule schedule() {
        return schedule;
    }

    /**
     * Returns the calendar that measured it last.
     *
     * @return the calendar's id
     */
    public String calendarId() {
        return schedule.calendarId();
    }

    /**
     * Returns when it started.
     *
     * @return the instant
     */
    public Instant startedAt() {
        return startedAt;
    }

    /**
     * Returns when it is due.
     *
     * @return the instant up to which it is on time; while it is paused, that of before the pause
     */
    public Instant dueAt() {
        return schedule.dueAt();
    }

    /**
     * Tells whether the calendar could measure the due instant.
     *
     * @return false if it could not; the due instant is then that of {@link WorkCalendar#deadline}. Says nothing of
     *     overdue steps: one that lies beyond the calendar comes 24 hours after the rung before it
     */
    public boolean measured() {
        return schedule.measured();
    }

    /**
     * Tells whether it is due at a promised instant.
     *
     * @return true if no pause moves its due instant and its rungs
     */
    public boolean isPromised() {
        return promised;
    }

    /**
     * Returns the ledger of pauses.
     *
     * @return in order, without overlap; only the last one may be open, also once it was stopped meanwhile
     */
    public List<Pause> pauses() {
        return ledger.all();
    }

    /**
     * Returns how long it was paused, round the clock.
     *
     * @param asOf now; an open pause counts until then; without effect once it is stopped
     * @return zero or more; with the time that was used round the clock it is the time since the start
     */
    public Duration pausedTime(Instant asOf) {
        return ledger.length(end(asOf));
    }

    /**
     * Returns the rungs not yet reached.
     *
     * @return ascending; none once it is stopped. While it is paused they are those of before the pause
     */
    public List<Rung> pending() {
        return schedule.pending();
    }

    /**
     * Returns the rung that comes next.
     *
     * @return the first pending one, or empty if there is none or it is paused; a promised one waits for no
     *     pause
     */
    public Optional<Rung> next() {
        return standsStill() ? Optional.empty() : pending().stream().findFirst();
    }

    /**
     * Returns the rung that was reached last.
     *
     * @return the rung, or empty if none was
     */
    public Optional<Rung> lastReached() {
        return Optional.ofNullable(lastReached);
    }

    /**
     * Returns when it was stopped.
     *
     * @return the instant, or empty if it was not
     */
    public Optional<Instant> stoppedAt() {
        return Optional.ofNullable(stoppedAt);
    }

    /**
     * Tells whether it is not stopped.
     *
     * @return false once it is stopped; an overdue or a paused one is not
     */
    public boolean isRunning() {
        return stoppedAt == null;
    }

    /**
     * Tells whether it is paused.
     *
     * @return true while a pause is open and it is not stopped
     */
    public boolean isPaused() {
        return stoppedAt == null && ledger.isOpen();
    }

    /**
     * Tells whether the limit is kept. A clock that is paused stands still: it is judged by the instant the pause
     * began, also if it was stopped in the pause. A promised one is judged by the instant itself.
     *
     * @param asOf now; without effect once it is stopped
     * @return true if it was stopped at or before the due instant, or runs and now is not after it
     */
    public boolean onTime(Instant asOf) {
        return !shown(asOf).isAfter(dueAt());
    }

    /**
     * Returns the stopwatch with its next rung behind it.
     *
     * @param rung the next rung, as {@link #next} gives it; no rung can be reached twice or out of order
     * @param following a rung to put at the end, such as a repeat, or null
     * @return a stopwatch that waits for the rungs after it
     * @throws IllegalArgumentException if {@code rung} is not the next one, it is paused, or {@code following}
     *     lies before {@code rung} or before the last pending one
     */
    public Stopwatch reached(Rung rung, @Nullable Rung following) {
        if (!next().equals(Optional.of(rung))) {
            throw new IllegalArgumentException(
                    "rung must be the next of " + (standsStill() ? "none while paused" : pending()) + ", got " + rung);
        }
        ImmutableList.Builder<Rung> rest = ImmutableList.builder();
        rest.addAll(pending().subList(1, pending().size()));
        if (following != null) {
            notBefore(
                    "following",
                    following.at(),
                    pending().get(pending().size() - 1).at());
            rest.add(following);
        }
        return with(changed -> {
            changed.schedule = schedule.with(rest.build());
            changed.lastReached = rung;
        });
    }

    /**
     * Returns the stopwatch paused. No rung comes until it is resumed.
     *
     * @param at when, not before the start or the end of the pause before
     * @return a paused stopwatch
     * @throws IllegalArgumentException if it is paused or stopped already, or {@code at} is too early
     */
    public Stopwatch paused(Instant at) {
        requireNow(at);
        return with(changed -> changed.ledger = ledger.begun(at, startedAt));
    }

    /**
     * Returns the stopwatch resumed.
     *
     * @param at when, not before the pause began
     * @param found what lies before it now, found by {@link Measurement#resumption}
     * @return a running stopwatch
     * @throws IllegalArgumentException if it is not paused, or {@code at} lies before the pause
     */
    public Stopwatch resumed(Instant at, Schedule found) {
        if (!isPaused()) {
            throw new IllegalArgumentException("at is " + at + ", but it is not paused");
        }
        return with(changed -> {
            changed.ledger = ledger.ended("at", at);
            changed.schedule = found;
        });
    }

    /**
     * Returns the stopwatch measured anew.
     *
     * @param found what lies before it now, found by {@link Measurement#remeasurement}
     * @return a stopwatch that keeps its start, pauses and the rungs reached
     * @throws IllegalArgumentException if it is stopped
     */
    public Stopwatch remeasured(Schedule found) {
        requireRunning("found", found);
        return with(changed -> changed.schedule = found);
    }

    /**
     * Returns the stopwatch with another limit.
     *
     * @param limit the limit, counted from the start
     * @param found what lies before it now, found by {@link Measurement#extension}
     * @return a stopwatch that keeps its start, pauses and the rungs reached
     * @throws IllegalArgumentException if it is stopped or promised
     */
    public Stopwatch extended(TimeLimit limit, Schedule found) {
        return limited(budget.with(limit), found);
    }

    /**
     * Returns the stopwatch with another limit and other rungs.
     *
     * @param other the limit, counted from the start, and its rungs
     * @param found what {@link Measurement#limitation} found
     * @return the stopwatch; start and ledger stay
     * @throws IllegalArgumentException if it is stopped or promised
     */
    public Stopwatch limited(TimeBudget other, Schedule found) {
        if (promised) {
            throw new IllegalArgumentException("limit must not replace a promised instant, got " + other.limit());
        }
        requireRunning("found", found);
        return with(changed -> {
            changed.budget = other;
            changed.schedule = found;
        });
    }

    /**
     * Returns the stopwatch due at a promised instant.
     *
     * @param found what lies before it now, found by {@link Measurement#promise}
     * @return a stopwatch that no pause moves; it keeps its start, pauses and the rungs reached
     * @throws IllegalArgumentException if it is stopped
     */
    public Stopwatch promised(Schedule found) {
        requireRunning("found", found);
        return with(changed -> {
            changed.promised = true;
            changed.schedule = found;
        });
    }

    /**
     * Returns the stopwatch stopped for good. Rungs not reached by then are never reached; a pause
     * in which it is stopped stays open.
     *
     * @param at when, not before the start and what happened to it last
     * @return a stopped stopwatch
     * @throws IllegalArgumentException if it is stopped already, or {@code at} is too early
     */
    public Stopwatch stopped(Instant at) {
        requireNow(at);
        return with(changed -> {
            changed.schedule = schedule.with(ImmutableList.of());
            changed.stoppedAt = at;
        });
    }

    /** Refuses an instant at which nothing can happen to it. */
    void requireNow(Instant at) {
        requireRunning("at", at);
        notBefore("at", at, ledger.free(startedAt));
    }

    private void requireRunning(String name, Object value) {
        if (stoppedAt != null) {
            throw new IllegalArgumentException(name + " is " + value + ", but it was stopped at " + stoppedAt);
        }
    }

    PauseLedger ledger() {
        return ledger;
    }

    /** The times that do not count for what lies before it. */
    Breaks breaks() {
        return promised ? Breaks.NONE : ledger.breaks();
    }

    /** The instant that it is judged by. */
    Instant shown(Instant asOf) {
        return promised ? end(asOf) : stoodAt(asOf);
    }

    /** The instant up to which its time was used. */
    Instant stoodAt(Instant asOf) {
        return ledger.shown(end(asOf));
    }

    private Instant end(Instant asOf) {
        return stoppedAt == null ? asOf : stoppedAt;
    }

    private boolean standsStill() {
        return isPaused() && !promised;
    }

    private Stopwatch with(Consumer<StopwatchBuilder> change) {
        StopwatchBuilder changed = new StopwatchBuilder(this);
        change.accept(changed);
        return new Stopwatch(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stopwatch that
                && budget.equals(that.budget)
                && startedAt.equals(that.startedAt)
                && schedule.equals(that.schedule)
                && ledger.equals(that.ledger)
                && promised == that.promised
                && Objects.equals(lastReached, that.lastReached)
                && Objects.equals(stoppedAt, that.stoppedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(budget, startedAt, schedule, ledger, promised, lastReached, stoppedAt);
    }

    @Override
    public String toString() {
        return "Stopwatch[" + budget.limit() + " by " + calendarId() + " from " + startedAt + ", due " + dueAt()
                + (measured() ? "" : " (unmeasured)") + (promised ? " (promised)" : "")
                + (pauses().isEmpty() ? "" : ", pauses " + pauses().size() + (isPaused() ? ", paused" : ""))
                + (stoppedAt == null ? "" : ", stopped " + stoppedAt) + "]";
    }
}
