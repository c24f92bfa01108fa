package io.gridward.core.casefile;

import com.google.common.collect.ImmutableSortedMap;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.time.Rung;
import io.gridward.core.time.Stopwatch;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The clocks of a case, running and stopped; a clock stays here once it was started. Immutable. */
public final class CaseClocks {
    static final CaseClocks NONE = new CaseClocks(ImmutableSortedMap.of());

    private final ImmutableSortedMap<ClockId, Stopwatch> all;

    private CaseClocks(ImmutableSortedMap<ClockId, Stopwatch> all) {
        this.all = all;
    }

    /**
     * Returns every clock there is.
     *
     * @return the stopwatches by clock
     */
    public SortedMap<ClockId, Stopwatch> all() {
        return all;
    }

    /**
     * Returns the newest clock of a kind.
     *
     * @param kind the kind
     * @return the stopwatch of the clock with the highest ordinal, running or stopped; empty if none was started
     */
    public Optional<Stopwatch> newest(ClockKind kind) {
        return last(kind).map(this::stopwatch);
    }

    /**
     * Returns the stopwatch of a clock.
     *
     * @param clock the clock
     * @return its stopwatch, running or stopped
     * @throws IllegalArgumentException if the clock was never started
     */
    public Stopwatch stopwatch(ClockId clock) {
        Stopwatch stopwatch = all.get(clock);
        if (stopwatch == null) {
            throw new IllegalArgumentException("clock must be one of " + all.keySet() + ", got " + clock);
        }
        return stopwatch;
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
        return running()
                .flatMap(clock -> stopwatch(clock).next().stream().map(rung -> new Due(clock, rung)))
                .min(Comparator.comparing((Due due) -> due.rung().at()).thenComparing(Due::clock));
    }

    Stream<ClockId> running() {
        return all.keySet().stream().filter(clock -> stopwatch(clock).isRunning());
    }

    /** The id for one more clock of a kind. */
    ClockId following(ClockKind kind) {
        return new ClockId(kind, last(kind).map(ClockId::ordinal).orElse(0) + 1);
    }

    CaseClocks started(ClockId clock, Stopwatch stopwatch) {
        SortedMap<ClockId, Stopwatch> changed = new TreeMap<>(all);
        changed.put(clock, stopwatch);
        return new CaseClocks(ImmutableSortedMap.copyOfSorted(changed));
    }

    CaseClocks reached(ClockId clock, Rung rung, @Nullable Rung following) {
        return started(clock, stopwatch(clock).reached(rung, following));
    }

    CaseClocks stopped(ClockId clock, Instant at) {
        return started(clock, stopwatch(clock).stopped(at));
    }

    private Optional<ClockId> last(ClockKind kind) {
        return all.keySet().stream().filter(clock -> clock.kind() == kind).max(Comparator.naturalOrder());
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
        return all.toString();
    }

    /** A rung that a clock reaches next. */
    record Due(ClockId clock, Rung rung) {}
}
