package io.gridward.rules;

/** A flag about to be compared. */
public final class FlagSubject extends Subject {
    FlagSubject(String attribute) {
        super(attribute);
    }

    /**
     * Returns the condition that the flag is set.
     *
     * @return the condition
     */
    public Condition isTrue() {
        return is(true);
    }

    /**
     * Returns the condition that the flag is there and not set.
     *
     * @return the condition
     */
    public Condition isFalse() {
        return is(false);
    }

    /**
     * Returns the condition that the flag has a value.
     *
     * @param value the value
     * @return the condition
     */
    public Condition is(boolean value) {
        return test(Operator.IS, value);
    }
}
