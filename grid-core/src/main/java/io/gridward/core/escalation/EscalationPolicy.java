package io.gridward.core.escalation;

/**
 * Decides what must happen to a case. A pure function: the same situation gives the same ruling.
 *
 * <pre>{@code
 * EscalationPolicy alwaysUp = situation -> Ruling.builder()
 *         .enter("grid")
 *         .handler("grid-worker")
 *         .overall(TimeBudget.of(TimeLimit.parse("3wd")))
 *         .move(Move.UP)
 *         .basis(new Basis("ladder", "always-up", null))
 *         .build();
 * }</pre>
 */
@FunctionalInterface
public interface EscalationPolicy {
    /**
     * Rules on a situation.
     *
     * @param situation what is known
     * @return what must happen; parts that do not concern the trigger may be left out
     */
    Ruling rule(Situation situation);
}
