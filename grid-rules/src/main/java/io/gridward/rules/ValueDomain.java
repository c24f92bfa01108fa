package io.gridward.rules;

import com.google.common.collect.ImmutableSortedSet;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Which values an effect takes: a Java type, what else is checked, and a text that identifies each value.
 * Nothing is parsed or coerced here.
 *
 * @param <T> the Java type of a value
 */
public final class ValueDomain<T> {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final Class<?> type;
    private final String expected;
    private final Function<T, String> text;
    private final Check<T> check;

    private ValueDomain(Class<?> type, String expected, Function<T, String> text, Check<T> check) {
        this.type = type;
        this.expected = expected;
        this.text = text;
        this.check = check;
    }

    /**
     * Makes a domain of all values of a type.
     *
     * @param type the Java type; its values are immutable and know {@code equals}
     * @param expected the values in words, for messages
     * @param text gives equal texts exactly for equal values; it enters the content id
     * @param <T> the Java type of a value
     * @return the domain
     */
    public static <T> ValueDomain<T> of(Class<T> type, String expected, Function<T, String> text) {
        return new ValueDomain<>(type, expected, text, (effect, value, names) -> Optional.empty());
    }

    /**
     * Makes a domain of the constants of an enum.
     *
     * @param type the enum
     * @param id the name policies use for each
     * @param <E> the enum
     * @return the domain
     */
    public static <E extends Enum<E>> ValueDomain<E> ofEnum(Class<E> type, Function<E, String> id) {
        List<String> ids = Arrays.stream(type.getEnumConstants()).map(id).toList();
        return of(type, "one of " + String.join(", ", ids), id);
    }

    /**
     * Makes the domain of true and false.
     *
     * @return the domain
     */
    public static ValueDomain<Boolean> flag() {
        return of(Boolean.class, "true or false", String::valueOf);
    }

    /**
     * Makes a domain of ids that no policy lists: whatever its rules assign.
     *
     * @return the domain of kebab-case texts
     */
    public static ValueDomain<String> id() {
        String expected = "a kebab-case id";
        return new ValueDomain<>(
                String.class,
                expected,
                Function.identity(),
                (effect, value, names) -> ID.matcher(value).matches()
                        ? Optional.empty()
                        : Optional.of(wrongType(effect, expected, value)));
    }

    /**
     * Makes a domain of sets of ids that no policy lists, such as roles; the empty set is one.
     *
     * @param expected the values in words, for messages
     * @return the domain of sets of kebab-case texts
     */
    public static ValueDomain<Set<String>> ids(String expected) {
        return new ValueDomain<>(
                Set.class,
                expected,
                value -> String.join(",", ImmutableSortedSet.copyOf(value)),
                (effect, value, names) -> {
                    for (Object member : value) {
                        if (!(member instanceof String id && ID.matcher(id).matches())) {
                            return Optional.of(wrongType(effect, expected, member));
                        }
                    }
                    return Optional.empty();
                });
    }

    /**
     * Makes the domain of the policy's levels.
     *
     * @return the domain
     */
    public static ValueDomain<String> level() {
        return new ValueDomain<>(
                String.class, "a level", Function.identity(), (effect, value, names) -> unknownLevel(value, names));
    }

    /**
     * Makes the domain of non-empty sets of the policy's levels.
     *
     * @return the domain
     */
    public static ValueDomain<Set<String>> levels() {
        return new ValueDomain<>(
                Set.class,
                "a list of levels",
                value -> String.join(",", ImmutableSortedSet.copyOf(value)),
                ValueDomain::checkLevels);
    }

    private static Optional<Finding> checkLevels(String effect, Set<String> value, Vocabulary.Names names) {
        if (value.isEmpty()) {
            return Optional.of(Finding.error(ModelCode.EMPTY_SET, List.of(), "attribute", effect));
        }
        for (Object member : value) {
            if (!(member instanceof String level)) {
                return Optional.of(wrongType(effect, "a list of levels", member));
            }
            Optional<Finding> unknown = unknownLevel(level, names);
            if (unknown.isPresent()) {
                return unknown;
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> unknownLevel(String level, Vocabulary.Names names) {
        return names.levels().contains(level)
                ? Optional.empty()
                : Optional.of(Finding.unknown(ModelCode.UNKNOWN_LEVEL, List.of(), "level", level, names.levels()));
    }

    private static Finding wrongType(String effect, String expected, Object value) {
        return Finding.error(
                ModelCode.WRONG_VALUE_TYPE,
                List.of(),
                "attribute",
                effect,
                "expected",
                expected,
                "value",
                value instanceof String ? "\"" + value + "\"" : String.valueOf(value));
    }

    /**
     * Returns a narrower domain.
     *
     * @param extra tells what is wrong with a value of this domain, with an empty path
     * @return the domain of values that pass both checks
     */
    public ValueDomain<T> where(Function<T, Optional<Finding>> extra) {
        return new ValueDomain<>(type, expected, text, (effect, value, names) -> {
            Optional<Finding> problem = check.problemOf(effect, value, names);
            return problem.isPresent() ? problem : extra.apply(value);
        });
    }

    /**
     * Returns the Java type of values, for an untyped value to be tested against.
     *
     * @return the class
     */
    public Class<?> type() {
        return type;
    }

    /**
     * Returns the values in words.
     *
     * @return such as {@code true or false}
     */
    public String expected() {
        return expected;
    }

    /** What is wrong with an untyped value, with an empty path. */
    Optional<Finding> check(String effect, Object value, Vocabulary.Names names) {
        return type.isInstance(value)
                ? check.problemOf(effect, typed(value), names)
                : Optional.of(wrongType(effect, expected, value));
    }

    /** The text of a value that passed the check. */
    String text(Object value) {
        return text.apply(typed(value));
    }

    @SuppressWarnings("unchecked") // the class was tested; a set's members are tested by the check
    T typed(Object value) {
        return (T) value;
    }

    /** A copy nobody can change. */
    static Object frozen(Object value) {
        if (!(value instanceof Set<?> members)) {
            return value;
        }
        List<String> copy = new ArrayList<>();
        for (Object member : members) {
            if (!(member instanceof String text)) {
                return value;
            }
            copy.add(text);
        }
        return ImmutableSortedSet.copyOf(copy);
    }

    @Override
    public String toString() {
        return expected;
    }

    /** What else is checked. */
    private interface Check<T> {
        Optional<Finding> problemOf(String effect, T value, Vocabulary.Names names);
    }
}
