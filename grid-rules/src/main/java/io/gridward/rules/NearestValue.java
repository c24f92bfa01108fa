package io.gridward.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.math.LongMath;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.OneOfAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.TagsAttribute;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The value of one attribute that satisfies a condition on it and is nearest to the one there is: the smallest
 * change of a number, a duration or a scale, the fewest tags added and taken away, the first of a choice. A
 * value goes before none at all; from none at all, the lowest, the fewest tags and the first are nearest.
 *
 * @param value the value, or null if the attribute had better be absent
 */
record NearestValue(@Nullable Object value) {

    /**
     * Finds the value.
     *
     * @param attribute the attribute
     * @param condition a condition that tests no other attribute
     * @param seen a value that does not satisfy it, or null if absent
     * @return the nearest that does; empty if none does
     */
    static Optional<NearestValue> of(Attribute<?> attribute, Condition condition, @Nullable Object seen) {
        Optional<Object> value = switch (attribute.kind()) {
            case NUMBER, DURATION, SCALE -> ordered(Order.of(attribute), condition, seen);
            case CHOICE -> choice(attribute, condition);
            case FLAG -> first(attribute, condition, List.of(false, true));
            case TAGS -> tags(attribute, condition, seen);
        };
        if (value.isEmpty()
                && attribute.presence().kind() == Presence.Kind.OPTIONAL
                && satisfies(attribute, condition, null)) {
            return Optional.of(new NearestValue(null));
        }
        return value.map(NearestValue::new);
    }

    /** What lies between the value seen, or its absence, and this one. */
    Shortfall shortfall(Attribute<?> attribute, @Nullable Object seen) {
        if (seen == null) {
            return new Shortfall.Absent();
        }
        if (value == null) {
            return new Shortfall.Present();
        }
        return switch (attribute.kind()) {
            case NUMBER -> new Shortfall.OfNumber(Order.distance(attribute, seen, value));
            case DURATION -> new Shortfall.OfDuration(Duration.ofMinutes(Order.distance(attribute, seen, value)));
            case SCALE -> new Shortfall.OfScale(Order.distance(attribute, seen, value));
            case TAGS -> new Shortfall.OfTags(Tags.without(value, Tags.of(seen)), Tags.without(seen, Tags.of(value)));
            case FLAG, CHOICE -> new Shortfall.Different();
        };
    }

    private static boolean satisfies(Attribute<?> attribute, Condition condition, @Nullable Object value) {
        Map<String, Object> values = value == null ? Map.of() : Map.of(attribute.name(), value);
        return new Matching(ImmutableMap.of(attribute.name(), attribute), values).matches(condition);
    }

    private static Optional<Object> first(Attribute<?> attribute, Condition condition, List<?> values) {
        for (Object value : values) {
            if (satisfies(attribute, condition, value)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** Of the values no test mentions, the first stands for all. */
    private static Optional<Object> choice(Attribute<?> attribute, Condition condition) {
        Set<Object> mentioned = new HashSet<>();
        condition.tests().forEach(test -> mentioned.addAll(test.operands()));
        List<Object> tried = new ArrayList<>();
        boolean another = false;
        for (String value : ((OneOfAttribute) attribute).values()) {
            if (mentioned.contains(value) || !another) {
                tried.add(value);
            }
            another |= !mentioned.contains(value);
        }
        return first(attribute, condition, tried);
    }

    /** Within a stretch no test can tell its values apart, so the end towards the value seen is nearest. */
    private static Optional<Object> ordered(Order order, Condition condition, @Nullable Object seen) {
        long from = seen == null ? order.min() : Order.position(order.attribute(), seen);
        return stretches(order, condition).stream()
                .map(stretch -> stretch.nearestTo(from))
                .sorted(Comparator.comparingLong((Long at) -> Math.abs(LongMath.saturatedSubtract(at, from)))
                        .thenComparing(Comparator.naturalOrder()))
                .map(order::value)
                .filter(value -> satisfies(order.attribute(), condition, value))
                .findFirst();
    }

    private static List<Stretch> stretches(Order order, Condition condition) {
        TreeSet<Long> begins = new TreeSet<>();
        begins.add(order.min());
        for (Condition.Test test : condition.tests()) {
            for (Object operand : test.operands()) {
                long position = Order.position(order.attribute(), operand);
                begins.add(position);
                begins.add(LongMath.saturatedAdd(position, 1));
            }
        }
        List<Stretch> stretches = new ArrayList<>();
        for (long begin : begins.subSet(order.min(), true, order.max(), true)) {
            Long next = begins.higher(begin);
            stretches.add(new Stretch(begin, next == null ? order.max() : Math.min(next - 1, order.max())));
        }
        return stretches;
    }

    private static Optional<Object> tags(Attribute<?> attribute, Condition condition, @Nullable Object seen) {
        Set<String> from = seen == null ? Set.of() : Tags.of(seen);
        return TagChange.of(((TagsAttribute) attribute).values(), condition, from)
                .map(change -> (Object) change.of(from))
                .filter(value -> satisfies(attribute, condition, value));
    }

    private record Stretch(long begin, long end) {
        long nearestTo(long position) {
            return Math.max(begin, Math.min(end, position));
        }
    }
}
