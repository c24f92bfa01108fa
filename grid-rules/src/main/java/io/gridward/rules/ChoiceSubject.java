package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/**
 * A choice about to be compared.
 *
 * @param <T> the Java type of its values
 */
public final class ChoiceSubject<T> extends Subject {
    private final Function<? super T, String> id;

    ChoiceSubject(String attribute, Function<? super T, String> id) {
        super(attribute);
        this.id = id;
    }

    /**
     * Makes the subject of a choice that a vocabulary supplies, whose values may differ from policy to policy.
     *
     * @param attribute the name of the attribute
     * @param id the name of each value
     * @param <T> the Java type of its values
     * @return the subject
     */
    public static <T> ChoiceSubject<T> of(String attribute, Function<T, String> id) {
        return new ChoiceSubject<>(attribute, id);
    }

    /**
     * Returns the condition that the attribute has a value.
     *
     * @param value the value
     * @return the condition
     */
    public Condition is(T value) {
        return test(Operator.IS, id.apply(value));
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
        operands.add(id.apply(first));
        for (T value : more) {
            operands.add(id.apply(value));
        }
        return testSet(Operator.IN, operands.build());
    }
}
