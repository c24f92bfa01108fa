package io.gridward.core.casefile;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The stages of the work that have clocks of their own (节点), and which of them are reached. A case may be handled
 * while some are open; their clocks stop then, and they stay unreached. Immutable.
 */
public final class Milestones {
    static final Milestones NONE = new Milestones(ImmutableMap.of());

    private final ImmutableMap<String, Mark> marks;

    private Milestones(ImmutableMap<String, Mark> marks) {
        this.marks = marks;
    }

    /**
     * Returns the stages.
     *
     * @return their ids, in the order of the policy
     */
    public Set<String> ids() {
        return marks.keySet();
    }

    /**
     * Returns the clock of a stage.
     *
     * @param milestone the id of the stage
     * @return its clock, or empty if there is no such stage
     */
    public Optional<ClockId> clock(String milestone) {
        return Optional.ofNullable(marks.get(milestone)).map(Mark::clock);
    }

    /**
     * Returns when a stage was reached.
     *
     * @param milestone the id of the stage
     * @return the instant, or empty if it was not or there is no such stage
     */
    public Optional<Instant> reachedAt(String milestone) {
        return Optional.ofNullable(marks.get(milestone)).flatMap(mark -> Optional.ofNullable(mark.reachedAt()));
    }

    /** A stage that is set again, by a new ruling, has the clock it got last. */
    Milestones set(String milestone, ClockId clock) {
        return with(milestone, new Mark(clock, null));
    }

    Milestones reached(String milestone, Instant at) {
        ClockId clock = clock(milestone)
                .orElseThrow(() -> new IllegalArgumentException(
                        "milestone must be one of " + marks.keySet() + ", got " + milestone));
        return with(milestone, new Mark(clock, at));
    }

    private Milestones with(String milestone, Mark mark) {
        return new Milestones(ImmutableMap.<String, Mark>builder()
                .putAll(marks)
                .put(milestone, mark)
                .buildKeepingLast());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Milestones that && marks.equals(that.marks);
    }

    @Override
    public int hashCode() {
        return marks.hashCode();
    }

    @Override
    public String toString() {
        return marks.toString();
    }

    /** A stage's clock, and when it was reached. */
    private record Mark(ClockId clock, @Nullable Instant reachedAt) {}
}
