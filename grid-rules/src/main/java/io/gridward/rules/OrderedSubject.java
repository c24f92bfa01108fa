package io.gridward.rules;

import com.google.common.collect.ImmutableList;

/**
 * A scale or a duration about to be compared.
 *
 * @param <T> the Java type of its values
 */
public final class OrderedSubject<T> extends Subject {
    OrderedSubject(String attribute) {
        super(attribute);
    }

    /**
     * Returns the condition that the attribute has a value.
     *
     * @param value the value
     * @return the condition
     */
    public Condition is(T value) {
        return test(Operator.IS, value);
    }

    /**
     * Returns the condition that the attribute has one of several values.
     *
     * @param first a value
     * @param more further values
     * @return the condition
     */
    @SafeVarargs
    public final Condition in(T first, T... more) {
        ImmutableList.Builder<Object> operands = ImmutableList.builder();
        operands.add(first);
        for (T value : more) {
            operands.add(value);
        }
        return testSet(Operator.IN, operands.build());
    }

    /**
     * Returns the condition that the value is a bound or higher.
     *
     * @param least the bound
     * @return the condition
     */
    public Condition atLeast(T least) {
        return test(Operator.AT_LEAST, least);
    }

    /**
     * Returns the condition that the value is a bound or lower.
     *
     * @param most the bound
     * @return the condition
     */
    public Condition atMost(T most) {
        return test(Operator.AT_MOST, most);
    }

    /**
     * Returns the condition that the value is higher than another.
     *
     * @param below the other
     * @return the condition
     */
    public Condition above(T below) {
        return test(Operator.ABOVE, below);
    }

    /**
     * Returns the condition that the value is lower than another.
     *
     * @param above the other
     * @return the condition
     */
    public Condition below(T above) {
        return test(Operator.BELOW, above);
    }

    /**
     * Returns the condition that the value lies between two bounds.
     *
     * @param least the lower bound, inclusive
     * @param most the upper bound, inclusive
     * @return the condition
     */
    public Condition between(T least, T most) {
        return test(Operator.BETWEEN, least, most);
    }
}
