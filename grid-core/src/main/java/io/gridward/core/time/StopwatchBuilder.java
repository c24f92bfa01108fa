package io.gridward.core.time;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. Rebuilds a stopwatch from what was stored of it, without any calendar; it is equal to the one
 * that was stored.
 */
public final class StopwatchBuilder {
    TimeBudget budget;
    final Instant startedAt;
    Schedule schedule;
    PauseLedger ledger = PauseLedger.NONE;
    boolean promised;

    @Nullable Rung lastReached;

    @Nullable Instant stoppedAt;

    StopwatchBuilder(TimeBudget budget, Instant startedAt, Schedule schedule) {
        this.budget = budget;
        this.startedAt = startedAt;
        this.schedule = schedule;
    }

    StopwatchBuilder(Stopwatch given) {
        this(given.budget(), given.startedAt(), given.schedule());
        this.ledger = given.ledger();
        this.promised = given.isPromised();
        this.lastReached = given.lastReached().orElse(null);
        this.stoppedAt = given.stoppedAt().orElse(null);
    }

    /**
     * Says when it was paused; never if not said.
     *
     * @param pauses in order and without overlap, none before the start; only the last may be open
     * @return this builder
     * @throws IllegalArgumentException if they are not in order
     */
    public StopwatchBuilder pauses(List<Pause> pauses) {
        this.ledger = PauseLedger.of(pauses, startedAt);
        return this;
    }

    /**
     * Says which rung was reached last; none if not said.
     *
     * @param rung the rung, as it was reached
     * @return this builder
     */
    public StopwatchBuilder lastReached(@Nullable Rung rung) {
        this.lastReached = rung;
        return this;
    }

    /**
     * Says whether its due instant was promised; not if not said.
     *
     * @param promised true for one that no pause moves
     * @return this builder
     */
    public StopwatchBuilder promised(boolean promised) {
        this.promised = promised;
        return this;
    }

    /**
     * Says when it was stopped; it runs if not said.
     *
     * @param at not before the start or the end of its last pause; null if it runs
     * @return this builder
     */
    public StopwatchBuilder stoppedAt(@Nullable Instant at) {
        this.stoppedAt = at;
        return this;
    }

    /**
     * Builds the stopwatch.
     *
     * @return the stopwatch
     * @throws IllegalArgumentException if what was said contradicts itself
     */
    public Stopwatch build() {
        Checks.notBefore("dueAt", schedule.dueAt(), startedAt);
        for (Rung rung : schedule.pending()) {
            if (rung.kind() == Rung.Kind.OVERDUE
                    && rung.number() > budget.overdue().size()) {
                throw new IllegalArgumentException(
                        "pending must fit the steps " + budget.overdue() + ", got " + rung.label());
            }
        }
        if (stoppedAt != null) {
            Checks.notBefore("stoppedAt", stoppedAt, ledger.free(startedAt));
            if (!schedule.pending().isEmpty()) {
                throw new IllegalArgumentException("pending must be empty once stopped, got " + schedule.pending());
            }
        }
        return new Stopwatch(this);
    }
}
