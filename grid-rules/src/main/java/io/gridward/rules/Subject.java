package io.gridward.rules;

import java.util.List;

/**
 * An attribute about to be compared, with only the comparisons that fit its kind: {@code
 * Condition.on(HOUSEHOLDS).atMost(10)}. Whether a value is among those of the attribute is checked when the
 * policy is built, so that all problems are told at once.
 */
public abstract sealed class Subject permits FlagSubject, ChoiceSubject, OrderedSubject, NumberSubject, TagsSubject {
    private final String attribute;

    Subject(String attribute) {
        this.attribute = attribute;
    }

    /**
     * Returns the condition that there is a value.
     *
     * @return the condition
     */
    public final Condition present() {
        return test(Operator.PRESENT);
    }

    /**
     * Returns the condition that there is no value.
     *
     * @return the condition
     */
    public final Condition absent() {
        return test(Operator.ABSENT);
    }

    final Condition test(Operator operator, Object... operands) {
        return new Condition.Test(attribute, operator, List.of(operands));
    }

    final Condition testSet(Operator operator, List<?> operands) {
        return new Condition.Test(attribute, operator, List.copyOf(operands));
    }

    @Override
    public final String toString() {
        return attribute;
    }
}
