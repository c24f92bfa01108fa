package io.gridward.rules;

import io.gridward.core.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A test beside the value it saw.
 *
 * @param test the test
 * @param negated whether it is wanted not to hold, because an odd number of negations stands around it
 * @param holds whether it holds, read by itself
 * @param value the value it saw, as {@link io.gridward.core.facts.Facts#value} gives it; null if absent
 * @param fedBy which earlier table decided that value, or null if the facts or the trigger say it
 * @param shortfall by how much the value misses what is wanted; null if it does not, or if no value of the
 *     attribute would do
 */
public record SeenTest(
        Condition.Test test,
        boolean negated,
        boolean holds,
        @Nullable Object value,
        @Nullable Feed fedBy,
        @Nullable Shortfall shortfall)
        implements SeenLeaf {

    @Override
    public String subject() {
        return test.attribute();
    }

    @Override
    public Finding finding() {
        return ExplanationFindings.of(this);
    }

    @Override
    public String toString() {
        return finding().toString();
    }
}
