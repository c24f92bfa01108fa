package io.gridward.core.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.time.Rung;
import io.gridward.core.time.Schedule;
import io.gridward.core.time.Stopwatch;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The clocks of a case, running and stopped; a clock stays here once it was started. Immutable. */
public final class CaseClocks {
    static final CaseClocks NONE = new CaseClocks(ImmutableList.of());

    /** Sorted by clock; a case has a handful, and every event of a clock makes a new list. */
    private final ImmutableList<Kept> all;

    private CaseClocks(ImmutableList<Kept> all) {
        this.all = all;
    }

    /**
     * Returns every clock there is.
     *
     * @return the stopwatches by clock
     */
    public SortedMap<ClockId, Stopwatch> all() {
        return all.stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(), Kept::clock, Kept::stopwatch));
    }

    /**
     * Returns the newest clock of a kind.
     *
     * @param kind the kind
     * @return the stopwatch of the clock with the highest ordinal, running or stopped; empty if none was started
     */
    public Optional<Stopwatch> newest(ClockKind kind) {
        return last(kind).map(Kept::stopwatch);
    }

    /**
     * Returns the stopwatch of a clock.
     *
     * @param clock the clock
     * @return its stopwatch, running or stopped
     * @throws IllegalArgumentException if the clock was never started
     */
    public Stopwatch stopwatch(ClockId clock) {
        for (Kept kept : all) {
            if (kept.clock().equals(clock)) {
                return kept.stopwatch();
            }
        }
        throw new IllegalArgumentException("clock must be one of " + all().keySet() + ", got " + clock);
    }

    /**
     * Returns when the first of the running clocks reaches its next rung.
     *
     * @return the instant, or empty if no clock runs
     */
    public Optional<Instant> nextDue() {
        return next().map(due -> due.rung().at());
    }

    /** The rung that comes first; of two at the same instant, that of the first clock. */
    Optional<Due> next() {
        Due first = null;
        for (Kept kept : all) {
            Rung rung = kept.stopwatch().isRunning() ? kept.stopwatch().next().orElse(null) : null;
            if (rung != null
                    && (first == null || rung.at().isBefore(first.rung().at()))) {
                first = new Due(kept.clock(), rung);
            }
        }
        return Optional.ofNullable(first);
    }

    /** The running clocks that are chosen, in order. */
    List<ClockId> running(Predicate<ClockId> chosen) {
        ImmutableList.Builder<ClockId> running = ImmutableList.builder();
        for (Kept kept : all) {
            if (kept.stopwatch().isRunning() && chosen.test(kept.clock())) {
                running.add(kept.clock());
            }
        }
        return running.build();
    }

    /** The id for one more clock of a kind. */
    ClockId following(ClockKind kind) {
        return new ClockId(kind, last(kind).map(kept -> kept.clock().ordinal()).orElse(0) + 1);
    }

    CaseClocks started(ClockId clock, Stopwatch stopwatch) {
        ImmutableList.Builder<Kept> changed = ImmutableList.builderWithExpectedSize(all.size() + 1);
        Kept added = new Kept(clock, stopwatch);
        boolean open = true;
        for (Kept kept : all) {
            int order = open ? clock.compareTo(kept.clock()) : 1;
            if (open && order <= 0) {
                changed.add(added);
                open = false;
            }
            if (order != 0) {
                changed.add(kept);
            }
        }
        return new CaseClocks((open ? changed.add(added) : changed).build());
    }

    CaseClocks reached(ClockId clock, Rung rung, @Nullable Rung following) {
        return started(clock, stopwatch(clock).reached(rung, following));
    }

    CaseClocks paused(ClockId clock, Instant at) {
        return started(clock, stopwatch(clock).paused(at));
    }

    CaseClocks resumed(ClockId clock, Instant since, Schedule schedule) {
        return started(clock, stopwatch(clock).resumed(since, schedule));
    }

    CaseClocks extended(ClockId clock, TimeLimit limit, Schedule schedule) {
        return started(clock, stopwatch(clock).extended(limit, schedule));
    }

    CaseClocks promised(ClockId clock, Schedule schedule) {
        return started(clock, stopwatch(clock).promised(schedule));
    }

    CaseClocks stopped(ClockId clock, Instant at) {
        return started(clock, stopwatch(clock).stopped(at));
    }

    CaseClocks limited(ClockId clock, TimeBudget budget, Schedule schedule) {
        return started(clock, stopwatch(clock).limited(budget, schedule));
    }

    CaseClocks remeasured(ClockId clock, Schedule schedule) {
        return started(clock, stopwatch(clock).remeasured(schedule));
    }

    /** The id of the newest clock of a kind, if it runs. */
    Optional<ClockId> runningNewest(ClockKind kind) {
        return last(kind).filter(kept -> kept.stopwatch().isRunning()).map(Kept::clock);
    }

    /** The id of the newest clock of a kind, running or stopped. */
    Optional<ClockId> newestOf(ClockKind kind) {
        return last(kind).map(Kept::clock);
    }

    private Optional<Kept> last(ClockKind kind) {
        Kept last = null;
        for (Kept kept : all) {
            last = kept.clock().kind() == kind ? kept : last;
        }
        return Optional.ofNullable(last);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseClocks that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all().toString();
    }

    private record Kept(ClockId clock, Stopwatch stopwatch) {}

    /** A rung that a clock reaches next. */
    record Due(ClockId clock, Rung rung) {}
}
