package io.gridward.rules;

import io.gridward.core.finding.Finding;

/**
 * A predicate written in Java beside its answer, of which nothing is known but whether it holds.
 *
 * @param predicate the predicate
 * @param negated whether it is wanted not to hold, because an odd number of negations stands around it
 * @param holds whether it holds
 */
public record SeenPredicate(FactPredicate predicate, boolean negated, boolean holds) implements SeenLeaf {
    @Override
    public String subject() {
        return predicate.name();
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
