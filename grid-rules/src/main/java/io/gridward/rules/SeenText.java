package io.gridward.rules;

import com.google.common.collect.ImmutableMap;
import io.gridward.core.facts.DurationAttribute;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.time.TimeBudget;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes values, what is wanted and by how much it is missed as details of findings. */
final class SeenText {
    private SeenText() {}

    static String of(@Nullable Object value) {
        if (value == null) {
            return "absent";
        }
        if (value instanceof Collection<?> members) {
            return members.isEmpty() ? "empty" : joined(members);
        }
        return value instanceof Duration duration ? DurationAttribute.text(duration) : value.toString();
    }

    private static String joined(Collection<?> members) {
        return members.stream().map(SeenText::of).collect(Collectors.joining(", "));
    }

    static String ofEffect(DecidedEffect effect) {
        if (effect.value() instanceof TimeBudget budget) {
            return budget.limit().toString();
        }
        if (effect.value() instanceof BilingualText text) {
            return text.en();
        }
        return effect.value() instanceof Collection<?> || effect.value() instanceof Duration
                ? of(effect.value())
                : effect.text();
    }

    static Map<String, String> wanted(Condition.Test test, boolean negated) {
        ImmutableMap.Builder<String, String> details = ImmutableMap.builder();
        details.put("wanted", word(test.operator(), negated));
        List<Object> operands = test.operands();
        if (test.operator() == Operator.BETWEEN) {
            details.put("operand", of(operands.get(0)));
            details.put("upTo", of(operands.get(1)));
        } else if (!operands.isEmpty()) {
            details.put("operand", joined(operands));
        }
        return details.buildOrThrow();
    }

    private static String word(Operator operator, boolean negated) {
        return switch (operator) {
            case IS -> negated ? "anything but" : "exactly";
            case IN -> negated ? "anything but" : "one of";
            case AT_LEAST -> negated ? "less than" : "at least";
            case AT_MOST -> negated ? "more than" : "at most";
            case ABOVE -> negated ? "at most" : "more than";
            case BELOW -> negated ? "at least" : "less than";
            case BETWEEN -> negated ? "not between" : "between";
            case ANY_OF -> negated ? "none of" : "any of";
            case NONE_OF -> negated ? "any of" : "none of";
            case ALL_OF -> negated ? "not all of" : "all of";
            case EMPTY -> negated ? "some tag" : "no tag";
            case PRESENT -> negated ? "no value" : "a value";
            case ABSENT -> negated ? "a value" : "no value";
        };
    }

    static Map<String, String> by(Shortfall shortfall) {
        if (shortfall instanceof Shortfall.OfNumber number) {
            return by(magnitude(number.by()), number.by() > 0 ? "too many" : "too few");
        }
        if (shortfall instanceof Shortfall.OfScale scale) {
            String steps = magnitude(scale.steps());
            return by(steps + (steps.equals("1") ? " step" : " steps"), scale.steps() > 0 ? "too high" : "too low");
        }
        if (shortfall instanceof Shortfall.OfDuration duration) {
            boolean isShort = duration.by().isNegative();
            return by(DurationAttribute.text(duration.by().abs()), isShort ? "too short" : "too long");
        }
        ImmutableMap.Builder<String, String> details = ImmutableMap.builder();
        if (shortfall instanceof Shortfall.OfTags tags) {
            if (!tags.missing().isEmpty()) {
                details.put("missing", joined(tags.missing()));
            }
            if (!tags.unwanted().isEmpty()) {
                details.put("unwanted", joined(tags.unwanted()));
            }
        }
        return details.buildOrThrow();
    }

    private static Map<String, String> by(String amount, String side) {
        return ImmutableMap.of("by", amount, "side", side);
    }

    /** Without a sign: the least long has no opposite. */
    private static String magnitude(long amount) {
        return Long.toString(amount).replace("-", "");
    }
}
