package io.gridward.rules;

import com.google.common.math.LongMath;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.DurationAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.ScaleAttribute;
import java.time.Duration;

/**
 * Where the values of a number, a duration or a scale stand: as the number itself, its minutes, or its steps
 * from the bottom.
 *
 * @param attribute the attribute
 * @param min where its lowest value stands
 * @param max where its highest value stands
 */
record Order(Attribute<?> attribute, long min, long max) {

    static Order of(Attribute<?> attribute) {
        if (attribute instanceof NumberAttribute number) {
            return new Order(number, number.min(), number.max());
        }
        if (attribute instanceof DurationAttribute duration) {
            return new Order(
                    duration, duration.min().toMinutes(), duration.max().toMinutes());
        }
        if (attribute instanceof ScaleAttribute scale) {
            return new Order(scale, 0, scale.values().size() - 1L);
        }
        throw new IllegalArgumentException(attribute + " has no order");
    }

    /** How far the first value stands above the second, at most {@link Long#MAX_VALUE} either way. */
    static long distance(Attribute<?> attribute, Object first, Object second) {
        return LongMath.saturatedSubtract(position(attribute, first), position(attribute, second));
    }

    static long position(Attribute<?> attribute, Object value) {
        return value instanceof Duration duration ? duration.toMinutes() : Matching.position(attribute, value);
    }

    Object value(long position) {
        if (attribute instanceof ScaleAttribute scale) {
            return scale.values().get((int) position);
        }
        if (attribute instanceof DurationAttribute) {
            return Duration.ofMinutes(position);
        }
        return position;
    }
}
