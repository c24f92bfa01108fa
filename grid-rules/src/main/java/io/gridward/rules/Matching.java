package io.gridward.rules;

import com.google.common.collect.ImmutableMap;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.DurationAttribute;
import io.gridward.core.facts.ScaleAttribute;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads conditions over values. The conditions were checked against the attributes.
 *
 * @param attributes by name
 * @param values what is known, by the name of the attribute; an absent value has no entry; and the
 *     answers of predicates, by their names
 */
record Matching(ImmutableMap<String, Attribute<?>> attributes, Map<String, Object> values)
        implements Condition.Cases<Boolean> {

    boolean matches(Condition condition) {
        return condition.match(this);
    }

    @Override
    public Boolean test(Condition.Test test) {
        Attribute<?> attribute = attributes.get(test.attribute());
        if (attribute == null) {
            throw new IllegalArgumentException("unchecked condition on " + test.attribute());
        }
        return holds(test, attribute, values.get(test.attribute()));
    }

    @Override
    public Boolean all(Condition.All all) {
        for (Condition member : all.members()) {
            if (!member.match(this)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Boolean any(Condition.Any any) {
        for (Condition member : any.members()) {
            if (member.match(this)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Boolean not(Condition.Not not) {
        return !not.negated().match(this);
    }

    @Override
    public Boolean opaque(Condition.Opaque opaque) {
        return Boolean.TRUE.equals(values.get(opaque.predicate().name()));
    }

    @Override
    public Boolean always() {
        return true;
    }

    /** Tells whether one value, or its absence, satisfies a test. */
    static boolean holds(Condition.Test test, Attribute<?> attribute, @Nullable Object value) {
        if (value == null) {
            return test.operator() == Operator.ABSENT;
        }
        List<Object> operands = test.operands();
        return switch (test.operator()) {
            case PRESENT -> true;
            case ABSENT -> false;
            case IS, IN -> operands.contains(value);
            case AT_LEAST -> position(attribute, value) >= position(attribute, operands.get(0));
            case AT_MOST -> position(attribute, value) <= position(attribute, operands.get(0));
            case ABOVE -> position(attribute, value) > position(attribute, operands.get(0));
            case BELOW -> position(attribute, value) < position(attribute, operands.get(0));
            case BETWEEN ->
                position(attribute, operands.get(0)) <= position(attribute, value)
                        && position(attribute, value) <= position(attribute, operands.get(1));
            case ANY_OF -> !Collections.disjoint(tags(value), operands);
            case ALL_OF -> tags(value).containsAll(operands);
            case NONE_OF -> Collections.disjoint(tags(value), operands);
            case EMPTY -> tags(value).isEmpty();
        };
    }

    /** Tells which values, or their absence, satisfy a test, where many are to be told. */
    static Predicate<Optional<Object>> holding(Condition.Test test, Attribute<?> attribute) {
        if (test.operator() == Operator.IN) {
            Set<Object> operands = new HashSet<>(test.operands());
            return value -> value.isPresent() && operands.contains(value.get());
        }
        return value -> holds(test, attribute, value.orElse(null));
    }

    /** Where a value stands in the order of its attribute. */
    static long position(Attribute<?> attribute, Object value) {
        if (attribute instanceof ScaleAttribute scale && value instanceof String name) {
            return scale.rank(name);
        }
        if (value instanceof Long number) {
            return number;
        }
        if (value instanceof Duration duration) {
            return duration.toMinutes();
        }
        throw new IllegalArgumentException(value + " has no order in " + attribute);
    }

    /** A value as documents write it. */
    static String shown(@Nullable Object value) {
        return value instanceof Duration duration ? DurationAttribute.text(duration) : String.valueOf(value);
    }

    private static Set<?> tags(Object value) {
        if (value instanceof Set<?> tags) {
            return tags;
        }
        throw new IllegalArgumentException(value + " is not a set of tags");
    }
}
