package io.gridward.rules;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import io.gridward.core.facts.Attribute.Kind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a condition compares the value of an attribute. An absent value satisfies {@link #ABSENT} and no other
 * operator, {@link #NONE_OF} and {@link #EMPTY} included: nothing said is not the same as nothing needed.
 */
public enum Operator {
    /** The value is the operand. */
    IS(1, 1, Kind.FLAG, Kind.CHOICE, Kind.SCALE, Kind.NUMBER, Kind.DURATION),
    /** The value is one of the operands. */
    IN(0, Integer.MAX_VALUE, Kind.CHOICE, Kind.SCALE, Kind.NUMBER, Kind.DURATION),
    /** The value is the operand or higher. */
    AT_LEAST(1, 1, Kind.SCALE, Kind.NUMBER, Kind.DURATION),
    /** The value is the operand or lower. */
    AT_MOST(1, 1, Kind.SCALE, Kind.NUMBER, Kind.DURATION),
    /** The value is higher than the operand. */
    ABOVE(1, 1, Kind.SCALE, Kind.NUMBER, Kind.DURATION),
    /** The value is lower than the operand. */
    BELOW(1, 1, Kind.SCALE, Kind.NUMBER, Kind.DURATION),
    /** The value lies between two operands, both included. */
    BETWEEN(2, 2, Kind.SCALE, Kind.NUMBER, Kind.DURATION),
    /** At least one of the operands is among the tags. */
    ANY_OF(0, Integer.MAX_VALUE, Kind.TAGS),
    /** All operands are among the tags. */
    ALL_OF(0, Integer.MAX_VALUE, Kind.TAGS),
    /** None of the operands is among the tags, which are present. */
    NONE_OF(0, Integer.MAX_VALUE, Kind.TAGS),
    /** There are tags, and they are the empty set. */
    EMPTY(0, 0, Kind.TAGS),
    /** There is a value. */
    PRESENT(0, 0, Kind.values()),
    /** There is no value. */
    ABSENT(0, 0, Kind.values());

    private final int least;
    private final int most;
    private final ImmutableList<Kind> kinds;
    private final String id;

    Operator(int least, int most, Kind... kinds) {
        this.least = least;
        this.most = most;
        this.kinds = ImmutableList.copyOf(kinds);
        this.id = CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name());
    }

    /**
     * Returns the name documents use.
     *
     * @return camelCase, such as {@code atLeast}
     */
    public String id() {
        return id;
    }

    /**
     * Tells whether the operator compares attributes of a kind.
     *
     * @param kind the kind
     * @return true if it fits
     */
    public boolean fits(Kind kind) {
        return kinds.contains(kind);
    }

    /**
     * Tells whether the operator takes so many operands. Operators that take a set accept any number here: that
     * an empty set can never match is a finding of the policy.
     *
     * @param count how many
     * @return true if it does
     */
    public boolean takes(int count) {
        return least <= count && count <= most;
    }

    /**
     * Tells whether the operator takes a set of operands, rather than a fixed number.
     *
     * @return true if so
     */
    public boolean takesSet() {
        return most == Integer.MAX_VALUE;
    }

    /**
     * Finds an operator by its id.
     *
     * @param id camelCase
     * @return the operator, or empty if there is none of that id
     */
    public static Optional<Operator> find(String id) {
        return Arrays.stream(values())
                .filter(operator -> operator.id.equals(id))
                .findFirst();
    }

    /**
     * Returns the operators that fit a kind of attribute.
     *
     * @param kind the kind
     * @return their ids, in the order of this enum
     */
    public static List<String> idsFor(Kind kind) {
        return Arrays.stream(values())
                .filter(operator -> operator.fits(kind))
                .map(Operator::id)
                .toList();
    }

    /** The operators that say at which triggers a rule waits. */
    static Set<Operator> choosing() {
        return EnumSet.of(IS, IN);
    }
}
