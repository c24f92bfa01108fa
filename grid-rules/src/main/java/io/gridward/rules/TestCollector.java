package io.gridward.rules;

import java.util.stream.Stream;

/** Collects the tests of a condition in the order they are written. */
final class TestCollector implements Condition.Cases<Stream<Condition.Test>> {
    @Override
    public Stream<Condition.Test> test(Condition.Test test) {
        return Stream.of(test);
    }

    @Override
    public Stream<Condition.Test> all(Condition.All all) {
        return all.members().stream().flatMap(member -> member.match(this));
    }

    @Override
    public Stream<Condition.Test> any(Condition.Any any) {
        return any.members().stream().flatMap(member -> member.match(this));
    }

    @Override
    public Stream<Condition.Test> not(Condition.Not not) {
        return not.negated().match(this);
    }

    @Override
    public Stream<Condition.Test> opaque(Condition.Opaque opaque) {
        return Stream.empty();
    }

    @Override
    public Stream<Condition.Test> always() {
        return Stream.empty();
    }
}
