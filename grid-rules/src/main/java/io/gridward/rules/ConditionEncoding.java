package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.OneOfAttribute;
import io.gridward.core.facts.TagsAttribute;
import io.gridward.rules.internal.index.Axis;
import io.gridward.rules.internal.index.Formula;
import io.gridward.rules.internal.index.PointSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/** Not thread-safe. Writes conditions as formulas over numbers, as they read at one trigger. */
final class ConditionEncoding implements Condition.Cases<Formula> {
    private final ImmutableMap<String, Attribute<?>> attributes;
    private final Function<String, List<Axis>> axes;
    private final Function<FactPredicate, Formula> predicates;
    private final Trigger trigger;
    private final Map<Window, PointSet> windows = new HashMap<>();

    ConditionEncoding(ImmutableMap<String, Attribute<?>> attributes, SituationAxes axes, Trigger trigger) {
        this(attributes, axes::of, predicate -> Formula.passing(predicate::holds), trigger);
    }

    /** Where attributes are seen, and what stands for a predicate, is for the caller to say. */
    ConditionEncoding(
            ImmutableMap<String, Attribute<?>> attributes,
            Function<String, List<Axis>> axes,
            Function<FactPredicate, Formula> predicates,
            Trigger trigger) {
        this.attributes = attributes;
        this.axes = axes;
        this.predicates = predicates;
        this.trigger = trigger;
    }

    @Override
    public Formula test(Condition.Test test) {
        Attribute<?> attribute = attributes.get(test.attribute());
        if (attribute == null) {
            throw new IllegalArgumentException("unchecked test of " + test.attribute());
        }
        if (test.attribute().equals(Policy.TRIGGER)) {
            return Matching.holds(test, attribute, trigger.id()) ? Formula.TRUE : Formula.FALSE;
        }
        List<Axis> along = axes.apply(test.attribute());
        Formula absent = Formula.in(along.get(0), PointSet.absent());
        return switch (test.operator()) {
            case ABSENT -> absent;
            case PRESENT -> absent.negated();
            case ANY_OF, ALL_OF, NONE_OF, EMPTY -> tags((TagsAttribute) attribute, along, test);
            default -> Formula.in(along.get(0), points(attribute, along.get(0), test));
        };
    }

    private static PointSet points(Attribute<?> attribute, Axis axis, Condition.Test test) {
        List<Object> operands = test.operands();
        return switch (test.operator()) {
            case IS, IN ->
                PointSet.of(operands.stream()
                        .mapToLong(operand -> point(attribute, operand))
                        .sorted()
                        .distinct()
                        .toArray());
            case AT_LEAST -> PointSet.range(point(attribute, operands.get(0)), axis.greatest());
            case AT_MOST -> PointSet.range(axis.least(), point(attribute, operands.get(0)));
            case ABOVE ->
                point(attribute, operands.get(0)) == axis.greatest()
                        ? PointSet.range(0, -1)
                        : PointSet.range(point(attribute, operands.get(0)) + 1, axis.greatest());
            case BELOW -> PointSet.range(axis.least(), point(attribute, operands.get(0)) - 1);
            case BETWEEN -> PointSet.range(point(attribute, operands.get(0)), point(attribute, operands.get(1)));
            default -> throw new IllegalArgumentException("unchecked operator " + test);
        };
    }

    private static long point(Attribute<?> attribute, Object operand) {
        if (attribute instanceof OneOfAttribute oneOf && operand instanceof String value) {
            return oneOf.indexOf(value);
        }
        return operand instanceof Boolean flag ? (flag ? 1 : 0) : Matching.position(attribute, operand);
    }

    private Formula tags(TagsAttribute attribute, List<Axis> along, Condition.Test test) {
        long[] wanted = new long[along.size()];
        for (Object operand : test.operands()) {
            int index = attribute.indexOf((String) operand);
            wanted[index / SituationAxes.TAGS_AN_AXIS] |= 1L << (index % SituationAxes.TAGS_AN_AXIS);
        }
        List<Formula> parts = new ArrayList<>();
        for (int i = 0; i < wanted.length; i++) {
            long bits = wanted[i];
            if (bits != 0 || test.operator() == Operator.EMPTY) {
                parts.add(Formula.in(along.get(i), window(along.get(i), test.operator(), bits)));
            }
        }
        return test.operator() == Operator.ANY_OF ? Formula.any(parts) : Formula.all(parts);
    }

    private PointSet window(Axis axis, Operator operator, long bits) {
        return windows.computeIfAbsent(new Window(axis, operator, bits), window -> {
            LongPredicate holds = switch (operator) {
                case ANY_OF -> point -> (point & bits) != 0;
                case ALL_OF -> point -> (point & bits) == bits;
                case NONE_OF -> point -> (point & bits) == 0;
                default -> point -> point == 0;
            };
            return PointSet.of(
                    LongStream.rangeClosed(0, axis.greatest()).filter(holds).toArray());
        });
    }

    @Override
    public Formula all(Condition.All all) {
        return Formula.all(
                all.members().stream().map(member -> member.match(this)).collect(ImmutableList.toImmutableList()));
    }

    @Override
    public Formula any(Condition.Any any) {
        return Formula.any(
                any.members().stream().map(member -> member.match(this)).collect(ImmutableList.toImmutableList()));
    }

    @Override
    public Formula not(Condition.Not not) {
        return not.negated().match(this).negated();
    }

    @Override
    public Formula opaque(Condition.Opaque opaque) {
        return predicates.apply(opaque.predicate());
    }

    @Override
    public Formula always() {
        return Formula.TRUE;
    }

    /** Which points of an axis of tags a test lets through; many rules ask the same. */
    private record Window(Axis axis, Operator operator, long bits) {}
}
