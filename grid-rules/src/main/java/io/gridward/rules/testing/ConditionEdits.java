package io.gridward.rules.testing;

import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.OneOfAttribute;
import io.gridward.core.facts.ScaleAttribute;
import io.gridward.core.facts.TagsAttribute;
import io.gridward.rules.Condition;
import io.gridward.rules.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * All small mistakes that can be made in a condition, in the order in which it is written. Values come in steps, so that
 * leaving a threshold out of a comparison is the same as moving it by one: each threshold makes two mistakes, not four.
 */
final class ConditionEdits implements Condition.Cases<List<ConditionEdit>> {
    private final Map<String, Attribute<?>> attributes;

    ConditionEdits(Map<String, Attribute<?>> attributes) {
        this.attributes = attributes;
    }

    List<ConditionEdit> of(Condition condition) {
        return condition.match(this);
    }

    @Override
    public List<ConditionEdit> test(Condition.Test test) {
        Attribute<?> attribute = attributes.get(test.attribute());
        List<ConditionEdit> edits = new ArrayList<>();
        if (attribute == null) {
            return edits;
        }
        switch (test.operator()) {
            case AT_LEAST -> bound(test, attribute, Operator.ABOVE, -1, edits);
            case AT_MOST -> bound(test, attribute, Operator.BELOW, 1, edits);
            case ABOVE -> bound(test, attribute, Operator.AT_LEAST, 1, edits);
            case BELOW -> bound(test, attribute, Operator.AT_MOST, -1, edits);
            case BETWEEN -> range(test, attribute, edits);
            case IS, IN, ANY_OF, ALL_OF, NONE_OF -> values(test, attribute, edits);
            case EMPTY -> edits.add(operator(test, Operator.PRESENT));
            case PRESENT -> edits.add(operator(test, Operator.ABSENT));
            case ABSENT -> edits.add(operator(test, Operator.PRESENT));
        }
        return edits;
    }

    private static void bound(
            Condition.Test test, Attribute<?> attribute, Operator other, int step, List<ConditionEdit> edits) {
        edits.add(ConditionEdit.of(
                Mutant.Kind.STRICTNESS, test, new Condition.Test(test.attribute(), other, test.operands())));
        moved(test, attribute, 0, step, edits);
    }

    private static void range(Condition.Test test, Attribute<?> attribute, List<ConditionEdit> edits) {
        boolean wide = !test.operands().get(0).equals(test.operands().get(1));
        moved(test, attribute, 0, -1, edits);
        if (wide) {
            moved(test, attribute, 0, 1, edits);
            moved(test, attribute, 1, -1, edits);
        }
        moved(test, attribute, 1, 1, edits);
    }

    private static void moved(
            Condition.Test test, Attribute<?> attribute, int operand, int step, List<ConditionEdit> edits) {
        Threshold.moved(test.operands().get(operand), attribute, step).ifPresent(value -> {
            List<Object> operands = new ArrayList<>(test.operands());
            operands.set(operand, value);
            edits.add(ConditionEdit.of(
                    Mutant.Kind.THRESHOLD, test, new Condition.Test(test.attribute(), test.operator(), operands)));
        });
    }

    private static void values(Condition.Test test, Attribute<?> attribute, List<ConditionEdit> edits) {
        List<Object> operands = test.operands();
        boolean ordered = !(attribute instanceof ChoiceAttribute) && !(attribute instanceof TagsAttribute);
        if (ordered && test.operator() == Operator.IS) {
            moved(test, attribute, 0, -1, edits);
            moved(test, attribute, 0, 1, edits);
        }
        if (operands.stream().distinct().count() > 1) {
            for (Object left : operands.stream().distinct().toList()) {
                List<Object> fewer = operands.stream()
                        .filter(operand -> !operand.equals(left))
                        .toList();
                edits.add(ConditionEdit.of(
                        Mutant.Kind.VALUES, test, new Condition.Test(test.attribute(), test.operator(), fewer)));
            }
        }
        others(attribute).stream()
                .filter(value -> !operands.contains(value))
                .findFirst()
                .ifPresent(value -> edits.add(ConditionEdit.of(Mutant.Kind.VALUES, test, more(test, value))));
    }

    private static Condition more(Condition.Test test, Object value) {
        List<Object> more = new ArrayList<>(test.operands());
        more.add(value);
        return new Condition.Test(
                test.attribute(), test.operator() == Operator.IS ? Operator.IN : test.operator(), more);
    }

    private static List<?> others(Attribute<?> attribute) {
        if (attribute instanceof OneOfAttribute oneOf && !(attribute instanceof ScaleAttribute)) {
            return oneOf.values();
        }
        if (attribute instanceof TagsAttribute tags) {
            return tags.values();
        }
        return attribute.kind() == Attribute.Kind.FLAG ? List.of(false, true) : List.of();
    }

    private static ConditionEdit operator(Condition.Test test, Operator other) {
        return ConditionEdit.of(Mutant.Kind.VALUES, test, new Condition.Test(test.attribute(), other, test.operands()));
    }

    @Override
    public List<ConditionEdit> all(Condition.All all) {
        return members(all.members(), Condition.All::new);
    }

    @Override
    public List<ConditionEdit> any(Condition.Any any) {
        return members(any.members(), Condition.Any::new);
    }

    private List<ConditionEdit> members(List<Condition> members, Function<List<Condition>, Condition> join) {
        List<ConditionEdit> edits = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            int at = i;
            UnaryOperator<Condition> with = other -> {
                List<Condition> changed = new ArrayList<>(members);
                changed.set(at, other);
                return join.apply(changed);
            };
            if (members.size() > 1) {
                List<Condition> left = new ArrayList<>(members);
                Condition dropped = left.remove(i);
                edits.add(ConditionEdit.dropped(left.size() == 1 ? left.get(0) : join.apply(left), dropped));
            }
            of(members.get(i)).forEach(edit -> edits.add(edit.within(with.apply(edit.condition()))));
        }
        return edits;
    }

    @Override
    public List<ConditionEdit> not(Condition.Not not) {
        List<ConditionEdit> edits = new ArrayList<>();
        edits.add(ConditionEdit.of(Mutant.Kind.DROPPED_CONDITION, not, not.negated()));
        of(not.negated()).forEach(edit -> edits.add(edit.within(Condition.not(edit.condition()))));
        return edits;
    }

    @Override
    public List<ConditionEdit> opaque(Condition.Opaque opaque) {
        return List.of(ConditionEdit.of(Mutant.Kind.DROPPED_CONDITION, opaque, opaque.negate()));
    }

    @Override
    public List<ConditionEdit> always() {
        return List.of();
    }
}
