package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.DurationAttribute;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.ScaleAttribute;
import io.gridward.core.facts.TagsAttribute;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * When a rule matches: tests of single attributes, combined.
 *
 * <pre>{@code
 * Condition.on(HOUSEHOLDS).atMost(10)
 *         .and(Condition.on(DANGER).below("life"))
 *         .and(Condition.on(NEEDS).noneOf("enforcement", "department"))
 * }</pre>
 *
 * <p>A comparison that does not fit the kind of an attribute does not compile. Whether the policy has the
 * attribute, and the attribute the value, is checked when the policy is built.
 *
 * <p>Every test of an absent value is false but {@link Operator#ABSENT}; {@link Not} is plain negation, so
 * {@code not(is("danger", "life"))} is true when the danger is absent.
 */
public sealed interface Condition {
    /** How deep conditions may be nested. */
    int DEEPEST = 64;

    /**
     * Begins a condition on a flag.
     *
     * @param attribute the attribute
     * @return the comparisons that fit it
     */
    static FlagSubject on(FlagAttribute attribute) {
        return new FlagSubject(attribute.name());
    }

    /**
     * Begins a condition on a choice.
     *
     * @param attribute the attribute
     * @return the comparisons that fit it
     */
    static ChoiceSubject<String> on(ChoiceAttribute attribute) {
        return ChoiceSubject.of(attribute.name(), Function.identity());
    }

    /**
     * Begins a condition on a scale.
     *
     * @param attribute the attribute
     * @return the comparisons that fit it
     */
    static OrderedSubject<String> on(ScaleAttribute attribute) {
        return new OrderedSubject<>(attribute.name());
    }

    /**
     * Begins a condition on a number.
     *
     * @param attribute the attribute
     * @return the comparisons that fit it
     */
    static NumberSubject on(NumberAttribute attribute) {
        return NumberSubject.of(attribute.name());
    }

    /**
     * Begins a condition on a duration.
     *
     * @param attribute the attribute
     * @return the comparisons that fit it
     */
    static OrderedSubject<Duration> on(DurationAttribute attribute) {
        return new OrderedSubject<>(attribute.name());
    }

    /**
     * Begins a condition on tags.
     *
     * @param attribute the attribute
     * @return the comparisons that fit it
     */
    static TagsSubject on(TagsAttribute attribute) {
        return new TagsSubject(attribute.name());
    }

    /**
     * Returns the condition that one attribute compares in one way, for whoever knows attribute and operator
     * only when running, such as a reader of documents; types are checked when the policy is built. What is
     * written in Java begins with {@code on}, where the compiler checks them.
     *
     * @param attribute the name of the attribute
     * @param operator how it is compared
     * @param operands with what; a whole number of any type, a string, a boolean or a duration
     * @return the condition
     * @throws IllegalArgumentException if the operator takes another number of operands, or an operand has
     *     another type
     */
    static Condition test(String attribute, Operator operator, Object... operands) {
        return new Test(attribute, operator, Arrays.asList(operands));
    }

    /**
     * Returns the condition that an attribute has a value, for whoever knows the attribute only when running.
     *
     * @param attribute the name of the attribute
     * @param value the value; a whole number of any type, a string, a boolean or a duration
     * @return the condition
     * @throws IllegalArgumentException if the value has another type
     */
    static Condition is(String attribute, Object value) {
        return test(attribute, Operator.IS, value);
    }

    /**
     * Returns the condition that all conditions hold.
     *
     * @param members the conditions
     * @return the condition
     * @throws IllegalArgumentException if they are nested deeper than {@link #DEEPEST}
     */
    static Condition all(Condition... members) {
        return new All(Arrays.asList(members));
    }

    /**
     * Returns the condition that at least one condition holds.
     *
     * @param members the conditions
     * @return the condition
     * @throws IllegalArgumentException if they are nested deeper than {@link #DEEPEST}
     */
    static Condition any(Condition... members) {
        return new Any(Arrays.asList(members));
    }

    /**
     * Returns the condition that another does not hold.
     *
     * @param negated the other
     * @return the condition
     * @throws IllegalArgumentException if it is nested deeper than {@link #DEEPEST}
     */
    static Condition not(Condition negated) {
        return new Not(negated);
    }

    /**
     * Returns the condition that a predicate written in Java holds.
     *
     * @param predicate the predicate
     * @return the condition
     */
    static Condition opaque(FactPredicate predicate) {
        return new Opaque(predicate);
    }

    /**
     * Returns the condition that always holds.
     *
     * @return the condition
     */
    static Condition always() {
        return new Always();
    }

    /**
     * Returns the condition that this one holds and another does too.
     *
     * @param other the other
     * @return the condition; one conjunction, however many are joined in a row
     * @throws IllegalArgumentException if it is nested deeper than {@link #DEEPEST}
     */
    default Condition and(Condition other) {
        List<Condition> before = this instanceof All all ? all.members() : List.of(this);
        return new All(
                ImmutableList.<Condition>builder().addAll(before).add(other).build());
    }

    /**
     * Returns the condition that this one holds or another does.
     *
     * @param other the other
     * @return the condition; one disjunction, however many are joined in a row
     * @throws IllegalArgumentException if it is nested deeper than {@link #DEEPEST}
     */
    default Condition or(Condition other) {
        List<Condition> before = this instanceof Any any ? any.members() : List.of(this);
        return new Any(
                ImmutableList.<Condition>builder().addAll(before).add(other).build());
    }

    /**
     * Returns the condition that this one does not hold.
     *
     * @return the condition
     * @throws IllegalArgumentException if it is nested deeper than {@link #DEEPEST}
     */
    default Condition negate() {
        return new Not(this);
    }

    /**
     * Returns how deep the condition is nested.
     *
     * @return 1 for a test, one more for each combinator around it
     */
    int depth();

    /**
     * Returns all tests inside the condition.
     *
     * @return in the order they are written
     */
    default List<Test> tests() {
        return match(new TestCollector()).toList();
    }

    /**
     * Returns all predicates written in Java inside the condition.
     *
     * @return in the order they are written
     */
    default List<FactPredicate> predicates() {
        return match(new PredicateCollector()).toList();
    }

    /**
     * Reads the condition.
     *
     * @param cases what to do with each kind
     * @param <R> what comes out
     * @return what the case for this kind returns
     */
    <R> R match(Cases<R> cases);

    /**
     * What to do with each kind of condition.
     *
     * @param <R> what comes out
     */
    interface Cases<R> {
        /**
         * Reads a test.
         *
         * @param test the condition
         * @return what comes out
         */
        R test(Test test);

        /**
         * Reads a conjunction.
         *
         * @param all the condition
         * @return what comes out
         */
        R all(All all);

        /**
         * Reads a disjunction.
         *
         * @param any the condition
         * @return what comes out
         */
        R any(Any any);

        /**
         * Reads a negation.
         *
         * @param not the condition
         * @return what comes out
         */
        R not(Not not);

        /**
         * Reads a predicate written in Java.
         *
         * @param opaque the condition
         * @return what comes out
         */
        R opaque(Opaque opaque);

        /**
         * Reads the condition that always holds.
         *
         * @return what comes out
         */
        R always();
    }

    /**
     * One attribute compared in one way.
     *
     * @param attribute the name of the attribute
     * @param operator how it is compared
     * @param operands with what: {@link Boolean}, {@link Long}, {@link String} or {@link Duration}
     */
    record Test(String attribute, Operator operator, List<Object> operands) implements Condition {
        /**
         * Copies the operands; whole numbers of any type become {@link Long}.
         *
         * @throws IllegalArgumentException if the operator takes another number of operands, or an operand has
         *     another type
         */
        public Test {
            if (!operator.takes(operands.size())) {
                throw new IllegalArgumentException(
                        operator.id() + " on " + attribute + " does not take " + operands.size() + " operands");
            }
            operands = operands.stream().map(Test::operand).collect(ImmutableList.toImmutableList());
        }

        /**
         * Tells whether a value, or its absence, satisfies the test.
         *
         * @param tested the attribute the test names
         * @param value a value of it, or empty if it is absent
         * @return whether the test holds
         * @throws IllegalArgumentException if it is another attribute
         */
        public boolean holds(Attribute<?> tested, Optional<?> value) {
            if (!tested.name().equals(attribute)) {
                throw new IllegalArgumentException("attribute must be " + attribute + ", got " + tested.name());
            }
            return Matching.holds(this, tested, value.orElse(null));
        }

        private static Object operand(Object value) {
            if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
                return ((Number) value).longValue();
            }
            if (value instanceof Boolean
                    || value instanceof Long
                    || value instanceof String
                    || value instanceof Duration) {
                return value;
            }
            throw new IllegalArgumentException(
                    "an operand is a whole number, a string, a boolean or a duration, got " + Objects.toString(value));
        }

        @Override
        public int depth() {
            return 1;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.test(this);
        }

        @Override
        public String toString() {
            return attribute + " " + operator.id()
                    + operands.stream().map(operand -> " " + operand).collect(Collectors.joining(","));
        }
    }

    /**
     * Every member holds.
     *
     * @param members the conditions; a policy refuses an empty list
     */
    record All(List<Condition> members) implements Condition {
        /**
         * Copies the members.
         *
         * @throws IllegalArgumentException if they are nested too deep
         */
        public All {
            members = List.copyOf(members);
            Nesting.check(members);
        }

        @Override
        public int depth() {
            return 1 + Nesting.deepest(members);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.all(this);
        }

        @Override
        public String toString() {
            return "all" + members;
        }
    }

    /**
     * At least one member holds.
     *
     * @param members the conditions; a policy refuses an empty list
     */
    record Any(List<Condition> members) implements Condition {
        /**
         * Copies the members.
         *
         * @throws IllegalArgumentException if they are nested too deep
         */
        public Any {
            members = List.copyOf(members);
            Nesting.check(members);
        }

        @Override
        public int depth() {
            return 1 + Nesting.deepest(members);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.any(this);
        }

        @Override
        public String toString() {
            return "any" + members;
        }
    }

    /**
     * Another condition does not hold.
     *
     * @param negated the other condition
     */
    record Not(Condition negated) implements Condition {
        /**
         * Checks the depth.
         *
         * @throws IllegalArgumentException if the condition is nested too deep
         */
        public Not {
            Nesting.check(List.of(negated));
        }

        @Override
        public int depth() {
            return 1 + negated.depth();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.not(this);
        }

        @Override
        public String toString() {
            return "not(" + negated + ")";
        }
    }

    /**
     * A predicate written in Java holds.
     *
     * @param predicate the predicate
     */
    record Opaque(FactPredicate predicate) implements Condition {
        @Override
        public int depth() {
            return 1;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.opaque(this);
        }

        @Override
        public String toString() {
            return predicate.name();
        }
    }

    /** Holds in every situation. */
    record Always() implements Condition {
        @Override
        public int depth() {
            return 1;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.always();
        }

        @Override
        public String toString() {
            return "always";
        }
    }
}
