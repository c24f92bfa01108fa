package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Longs;

/** A number about to be compared. */
public final class NumberSubject extends Subject {
    NumberSubject(String attribute) {
        super(attribute);
    }

    /**
     * Makes the subject of a number that a vocabulary supplies.
     *
     * @param attribute the name of the attribute
     * @return the subject
     */
    public static NumberSubject of(String attribute) {
        return new NumberSubject(attribute);
    }

    /**
     * Returns the condition that the attribute has a value.
     *
     * @param value the value
     * @return the condition
     */
    public Condition is(long value) {
        return test(Operator.IS, value);
    }

    /**
     * Returns the condition that the attribute has one of several values.
     *
     * @param first a value
     * @param more further values
     * @return the condition
     */
    public Condition in(long first, long... more) {
        return testSet(
                Operator.IN,
                ImmutableList.builder().add(first).addAll(Longs.asList(more)).build());
    }

    /**
     * Returns the condition that the value is a bound or higher.
     *
     * @param least the bound
     * @return the condition
     */
    public Condition atLeast(long least) {
        return test(Operator.AT_LEAST, least);
    }

    /**
     * Returns the condition that the value is a bound or lower.
     *
     * @param most the bound
     * @return the condition
     */
    public Condition atMost(long most) {
        return test(Operator.AT_MOST, most);
    }

    /**
     * Returns the condition that the value is higher than another.
     *
     * @param below the other
     * @return the condition
     */
    public Condition above(long below) {
        return test(Operator.ABOVE, below);
    }

    /**
     * Returns the condition that the value is lower than another.
     *
     * @param above the other
     * @return the condition
     */
    public Condition below(long above) {
        return test(Operator.BELOW, above);
    }

    /**
     * Returns the condition that the value lies between two bounds.
     *
     * @param least the lower bound, inclusive
     * @param most the upper bound, inclusive
     * @return the condition
     */
    public Condition between(long least, long most) {
        return test(Operator.BETWEEN, least, most);
    }
}
