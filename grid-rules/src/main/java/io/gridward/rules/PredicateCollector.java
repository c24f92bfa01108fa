package io.gridward.rules;

import java.util.stream.Stream;

/** Collects the predicates of a condition in the order they are written. */
final class PredicateCollector implements Condition.Cases<Stream<FactPredicate>> {
    @Override
    public Stream<FactPredicate> test(Condition.Test test) {
        return Stream.empty();
    }

    @Override
    public Stream<FactPredicate> all(Condition.All all) {
        return all.members().stream().flatMap(member -> member.match(this));
    }

    @Override
    public Stream<FactPredicate> any(Condition.Any any) {
        return any.members().stream().flatMap(member -> member.match(this));
    }

    @Override
    public Stream<FactPredicate> not(Condition.Not not) {
        return not.negated().match(this);
    }

    @Override
    public Stream<FactPredicate> opaque(Condition.Opaque opaque) {
        return Stream.of(opaque.predicate());
    }

    @Override
    public Stream<FactPredicate> always() {
        return Stream.empty();
    }
}
