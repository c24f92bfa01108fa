package io.gridward.rules.testing;

import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.DurationAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.ScaleAttribute;
import io.gridward.rules.Condition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ordered values of an attribute, by steps. */
final class Threshold {
    private Threshold() {}

    /** The last values on either side of each threshold of a test, as far as they can be said; in ascending order. */
    static List<Object> sides(Condition.Test test, Attribute<?> attribute) {
        List<Object> sides = new ArrayList<>();
        switch (test.operator()) {
            case AT_LEAST, BELOW -> lower(test.operands().get(0), attribute, sides);
            case AT_MOST, ABOVE -> upper(test.operands().get(0), attribute, sides);
            case BETWEEN -> {
                lower(test.operands().get(0), attribute, sides);
                upper(test.operands().get(1), attribute, sides);
            }
            default -> {}
        }
        return sides.stream().distinct().toList();
    }

    private static void lower(Object threshold, Attribute<?> attribute, List<Object> sides) {
        moved(threshold, attribute, -1).ifPresent(sides::add);
        sides.add(threshold);
    }

    private static void upper(Object threshold, Attribute<?> attribute, List<Object> sides) {
        sides.add(threshold);
        moved(threshold, attribute, 1).ifPresent(sides::add);
    }

    /** The value so many steps up, or empty if the attribute has none or no order. */
    static Optional<Object> moved(Object value, Attribute<?> attribute, int steps) {
        if (attribute instanceof NumberAttribute number && value instanceof Long from) {
            boolean atEnd = from == (steps < 0 ? number.min() : number.max());
            return atEnd ? Optional.empty() : Optional.of(from + steps);
        }
        if (attribute instanceof DurationAttribute && value instanceof Duration from) {
            return Optional.<Object>of(from.plusMinutes(steps))
                    .filter(moved -> attribute.check(moved).isEmpty());
        }
        if (attribute instanceof ScaleAttribute scale && value instanceof String step) {
            int at = scale.indexOf(step) + steps;
            return at < 0 || at >= scale.values().size()
                    ? Optional.empty()
                    : Optional.of(scale.values().get(at));
        }
        return Optional.empty();
    }

    static String text(Object value) {
        return value instanceof Duration duration ? DurationAttribute.text(duration) : value.toString();
    }
}
