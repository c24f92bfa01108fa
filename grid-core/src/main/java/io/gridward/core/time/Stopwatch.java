package io.gridward.core.time;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A budget measured by one calendar from one start. All instants are found when it starts; from then on it
 * needs no calendar, except for the repeats, which {@link #again} finds one at a time.
 */
public final class Stopwatch {
    private final TimeBudget budget;
    private final String calendarId;
    private final Instant startedAt;
    private final Instant dueAt;
    private final boolean measured;
    private final ImmutableList<Rung> pending;
    private final @Nullable Instant stoppedAt;

    private Stopwatch(
            TimeBudget budget,
            String calendarId,
            Instant startedAt,
            Instant dueAt,
            boolean measured,
            List<Rung> pending,
            @Nullable Instant stoppedAt) {
        this.budget = budget;
        this.calendarId = calendarId;
        this.startedAt = startedAt;
        this.dueAt = dueAt;
        this.measured = measured;
        this.pending = ImmutableList.copyOf(pending);
        this.stoppedAt = stoppedAt;
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
        Deadline due = calendar.deadline(at, budget.limit());
        List<Rung> rungs = Rungs.of(calendar, budget, at, due.at());
        return new Stopwatch(budget, calendar.id(), at, due.at(), due.measured(), rungs, null);
    }

    /**
     * Rebuilds a stopwatch from what was stored of it, without any calendar.
     *
     * @param budget its budget
     * @param calendarId the calendar that measured it
     * @param startedAt when it started
     * @param dueAt when it is due, not before its start
     * @param measured whether the calendar could measure it
     * @param pending the rungs not yet reached, ascending; none if it is stopped
     * @param stoppedAt when it was stopped, not before its start, or null if it runs
     * @return the stopwatch, equal to the one that was stored
     * @throws IllegalArgumentException if the values contradict each other
     */
    public static Stopwatch recorded(
            TimeBudget budget,
            String calendarId,
            Instant startedAt,
            Instant dueAt,
            boolean measured,
            List<Rung> pending,
            @Nullable Instant stoppedAt) {
        notBefore("dueAt", dueAt, startedAt);
        for (int i = 1; i < pending.size(); i++) {
            notBefore(
                    "pending[" + i + "]",
                    pending.get(i).at(),
                    pending.get(i - 1).at());
        }
        if (stoppedAt != null) {
            notBefore("stoppedAt", stoppedAt, startedAt);
            if (!pending.isEmpty()) {
                throw new IllegalArgumentException("pending must be empty once stopped, got " + pending);
            }
        }
        return new Stopwatch(budget, calendarId, startedAt, dueAt, measured, pending, stoppedAt);
    }

    /**
     * Returns the repeat of an overdue clock after its last rung.
     *
     * @param calendar the calendar that measures the clock
     * @param budget the clock's budget
     * @param last the due rung or one after it
     * @return the rung one {@link TimeBudget#again} later and always after {@code last}: once the calendar has
     *     ended, 24 hours later
     * @throws IllegalArgumentException if {@code last} is a warning
     */
    public static Rung again(WorkCalendar calendar, TimeBudget budget, Rung last) {
        return Rungs.again(calendar, budget, last);
    }

    /**
     * Returns the limit and its rungs.
     *
     * @return as given at the start
     */
    public TimeBudget budget() {
        return budget;
    }

    /**
     * Returns the calendar that measured it.
     *
     * @return the calendar's id
     */
    public String calendarId() {
        return calendarId;
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
     * @return the instant up to which it is on time
     */
    public Instant dueAt() {
        return dueAt;
    }

    /**
     * Tells whether the calendar could measure the due instant.
     *
     * @return false if it could not; the due instant is then that of {@link WorkCalendar#deadline}. Says nothing of
     *     overdue steps: one that lies beyond the calendar comes 24 hours after the rung before it
     */
    public boolean measured() {
        return measured;
    }

    /**
     * Returns the rungs not yet reached.
     *
     * @return ascending; none once it is stopped
     */
    public List<Rung> pending() {
        return pending;
    }

    /**
     * Returns the rung that comes next.
     *
     * @return the first pending one, or empty if there is none
     */
    public Optional<Rung> next() {
        return pending.stream().findFirst();
    }

    /**
     * Returns when it was stopped.
     *
     * @return the instant, or empty if it runs
     */
    public Optional<Instant> stoppedAt() {
        return Optional.ofNullable(stoppedAt);
    }

    /**
     * Tells whether it still runs.
     *
     * @return false once it is stopped; an overdue one runs
     */
    public boolean isRunning() {
        return stoppedAt == null;
    }

    /**
     * Returns the stopwatch with its next rung behind it.
     *
     * @param rung the next rung, as {@link #next} gives it; no rung can be reached twice or out of order
     * @param following a rung to put at the end, such as a repeat, or null
     * @return a stopwatch that waits for the rungs after it
     * @throws IllegalArgumentException if {@code rung} is not the next one, or {@code following} lies before
     *     it or before the last pending one
     */
    public Stopwatch reached(Rung rung, @Nullable Rung following) {
        if (pending.isEmpty() || !pending.get(0).equals(rung)) {
            throw new IllegalArgumentException("rung must be the next of " + pending + ", got " + rung);
        }
        ImmutableList.Builder<Rung> rest = ImmutableList.builder();
        rest.addAll(pending.subList(1, pending.size()));
        if (following != null) {
            notBefore(
                    "following", following.at(), pending.get(pending.size() - 1).at());
            rest.add(following);
        }
        return new Stopwatch(budget, calendarId, startedAt, dueAt, measured, rest.build(), null);
    }

    /**
     * Returns the stopwatch stopped for good. Rungs not reached by then are never reached.
     *
     * @param at when, not before the start
     * @return a stopped stopwatch
     * @throws IllegalArgumentException if it is stopped already, or {@code at} lies before the start
     */
    public Stopwatch stopped(Instant at) {
        if (stoppedAt != null) {
            throw new IllegalArgumentException("at is " + at + ", but it was stopped at " + stoppedAt);
        }
        notBefore("at", at, startedAt);
        return new Stopwatch(budget, calendarId, startedAt, dueAt, measured, ImmutableList.of(), at);
    }

    /**
     * Tells whether the limit is kept.
     *
     * @param asOf now; without effect once it is stopped
     * @return true if it was stopped at or before the due instant, or runs and now is not after it
     */
    public boolean onTime(Instant asOf) {
        return !(stoppedAt == null ? asOf : stoppedAt).isAfter(dueAt);
    }

    private static void notBefore(String name, Instant value, Instant bound) {
        if (value.isBefore(bound)) {
            throw new IllegalArgumentException(name + " must not lie before " + bound + ", got " + value);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stopwatch that
                && budget.equals(that.budget)
                && calendarId.equals(that.calendarId)
                && startedAt.equals(that.startedAt)
                && dueAt.equals(that.dueAt)
                && measured == that.measured
                && pending.equals(that.pending)
                && Objects.equals(stoppedAt, that.stoppedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(budget, calendarId, startedAt, dueAt, measured, pending, stoppedAt);
    }

    @Override
    public String toString() {
        return "Stopwatch[" + budget.limit() + " by " + calendarId + " from " + startedAt + ", due " + dueAt
                + (measured ? "" : " (unmeasured)") + (stoppedAt == null ? "" : ", stopped " + stoppedAt) + "]";
    }
}
