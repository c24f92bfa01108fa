package io.gridward.rules.testing;

import com.google.common.collect.ImmutableList;
import io.gridward.rules.Condition;
import java.util.List;

/** The tests and predicates inside a condition, in the order they are written. */
final class ConditionLeaves implements Condition.Cases<List<Condition>> {
    private static final ConditionLeaves READER = new ConditionLeaves();

    private ConditionLeaves() {}

    static List<Condition> of(Condition condition) {
        return condition.match(READER);
    }

    @Override
    public List<Condition> test(Condition.Test test) {
        return List.of(test);
    }

    @Override
    public List<Condition> all(Condition.All all) {
        return members(all.members());
    }

    @Override
    public List<Condition> any(Condition.Any any) {
        return members(any.members());
    }

    private List<Condition> members(List<Condition> members) {
        return members.stream().flatMap(member -> member.match(this).stream()).collect(ImmutableList.toImmutableList());
    }

    @Override
    public List<Condition> not(Condition.Not not) {
        return not.negated().match(this);
    }

    @Override
    public List<Condition> opaque(Condition.Opaque opaque) {
        return List.of(opaque);
    }

    @Override
    public List<Condition> always() {
        return List.of();
    }
}
