package io.gridward.rules.testing;

import io.gridward.core.facts.Attribute;
import io.gridward.rules.Condition;
import java.util.Map;
import java.util.Optional;

/**
 * What a table sees in one situation; conditions read over it.
 *
 * @param attributes by name, the trigger among them
 * @param values by the name of the attribute, what is absent left out; and the answers of predicates by their names
 */
record TableSight(Map<String, Attribute<?>> attributes, Map<String, Object> values)
        implements Condition.Cases<Boolean> {
    boolean meets(Condition condition) {
        return condition.match(this);
    }

    Optional<Object> value(String attribute) {
        return Optional.ofNullable(values.get(attribute));
    }

    @Override
    public Boolean test(Condition.Test test) {
        Attribute<?> attribute = attributes.get(test.attribute());
        return attribute != null && test.holds(attribute, value(test.attribute()));
    }

    @Override
    public Boolean all(Condition.All all) {
        return all.members().stream().allMatch(this::meets);
    }

    @Override
    public Boolean any(Condition.Any any) {
        return any.members().stream().anyMatch(this::meets);
    }

    @Override
    public Boolean not(Condition.Not not) {
        return !meets(not.negated());
    }

    @Override
    public Boolean opaque(Condition.Opaque opaque) {
        return Boolean.TRUE.equals(values.get(opaque.predicate().name()));
    }

    @Override
    public Boolean always() {
        return true;
    }
}
