package io.gridward.rules;

import com.google.common.collect.ImmutableSortedSet;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.DurationAttribute;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.ScaleAttribute;
import io.gridward.core.facts.TagsAttribute;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Excerpt;
import io.gridward.core.finding.Finding;
import io.gridward.core.time.TimeBudget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which values an effect takes: a Java type, what else is checked, and a text that identifies each value.
 * Nothing is parsed or coerced here.
 *
 * @param <T> the Java type of a value
 */
public final class ValueDomain<T> {
    private static final String BOUNDS = "value";

    private final Kind kind;
    private final @Nullable Attribute<T> bounds;
    private final Class<?> type;
    private final String expected;
    private final Function<T, String> text;
    private final Check<T> check;

    private ValueDomain(Kind kind, Class<?> type, String expected, Function<T, String> text, Check<T> check) {
        this(kind, null, type, expected, text, check);
    }

    private ValueDomain(
            Kind kind,
            @Nullable Attribute<T> bounds,
            Class<?> type,
            String expected,
            Function<T, String> text,
            Check<T> check) {
        this.kind = kind;
        this.bounds = bounds;
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
        return of(Kind.OTHER, type, expected, text);
    }

    private static <T> ValueDomain<T> of(Kind kind, Class<T> type, String expected, Function<T, String> text) {
        return new ValueDomain<>(kind, type, expected, text, (effect, value, names) -> Optional.empty());
    }

    private static <T> ValueDomain<T> of(Kind kind, Class<?> type, Attribute<T> bounds, Function<T, String> text) {
        return new ValueDomain<>(
                kind,
                bounds,
                type,
                bounds.expected(),
                text,
                (effect, value, names) -> ValueProblems.ofBounds(effect, bounds, value));
    }

    private static ValueDomain<Set<String>> ofSets(Kind kind, String expected, Check<Set<String>> check) {
        return new ValueDomain<>(kind, Set.class, expected, ValueDomain::members, check);
    }

    private static String members(Set<String> value) {
        return String.join(",", ImmutableSortedSet.copyOf(value));
    }

    /**
     * Makes a domain of several values without order.
     *
     * @param values the values, at least one and none twice
     * @return the domain
     * @throws IllegalArgumentException if there is no value or one is there twice
     */
    public static ValueDomain<String> choice(List<String> values) {
        return of(
                Kind.CHOICE,
                String.class,
                ChoiceAttribute.of(BOUNDS, values, Presence.required()),
                Function.identity());
    }

    /**
     * Makes a domain of several values in ascending order.
     *
     * @param values the values, the lowest first, at least one and none twice
     * @return the domain
     * @throws IllegalArgumentException if there is no value or one is there twice
     */
    public static ValueDomain<String> scale(List<String> values) {
        return of(
                Kind.SCALE, String.class, ScaleAttribute.of(BOUNDS, values, Presence.required()), Function.identity());
    }

    /**
     * Makes a domain of whole numbers.
     *
     * @param minInclusive the least, above {@link Long#MIN_VALUE}
     * @param maxInclusive the greatest, not below the least
     * @return the domain
     * @throws IllegalArgumentException if the range is empty
     */
    public static ValueDomain<Long> number(long minInclusive, long maxInclusive) {
        return of(
                Kind.NUMBER,
                Long.class,
                NumberAttribute.of(BOUNDS, minInclusive, maxInclusive, Presence.required()),
                String::valueOf);
    }

    /**
     * Makes a domain of durations.
     *
     * @param minInclusive the shortest, whole minutes, not negative
     * @param maxInclusive the longest, whole minutes, not shorter than the shortest
     * @return the domain
     * @throws IllegalArgumentException if a bound is negative or not in whole minutes, or the range is empty
     */
    public static ValueDomain<Duration> duration(Duration minInclusive, Duration maxInclusive) {
        return of(
                Kind.DURATION,
                Duration.class,
                DurationAttribute.of(BOUNDS, minInclusive, maxInclusive, Presence.required()),
                DurationAttribute::text);
    }

    /**
     * Makes a domain of sets, the empty one included.
     *
     * @param values the possible members, at least one and none twice
     * @return the domain
     * @throws IllegalArgumentException if there is no value or one is there twice
     */
    public static ValueDomain<Set<String>> tags(List<String> values) {
        return of(Kind.TAGS, Set.class, TagsAttribute.of(BOUNDS, values, Presence.required()), ValueDomain::members);
    }

    /**
     * Makes the domain of the values an attribute takes.
     *
     * @param attribute the attribute, of any presence
     * @param <T> the Java type of its values
     * @return the domain
     */
    @SuppressWarnings("unchecked") // each kind of attribute has the values of the domain of that kind
    public static <T> ValueDomain<T> like(Attribute<T> attribute) {
        ValueDomain<?> domain;
        if (attribute instanceof ChoiceAttribute choice) {
            domain = choice(choice.values());
        } else if (attribute instanceof ScaleAttribute scale) {
            domain = scale(scale.values());
        } else if (attribute instanceof NumberAttribute number) {
            domain = number(number.min(), number.max());
        } else if (attribute instanceof DurationAttribute duration) {
            domain = duration(duration.min(), duration.max());
        } else if (attribute instanceof TagsAttribute tags) {
            domain = tags(tags.values());
        } else {
            domain = flag();
        }
        return (ValueDomain<T>) domain;
    }

    /**
     * Makes the domain of time limits.
     *
     * @return the domain
     */
    public static ValueDomain<TimeBudget> limit() {
        return of(Kind.LIMIT, TimeBudget.class, "a time limit such as 3wd", ValueDomain::text);
    }

    /**
     * Returns a text that identifies a time limit with its rungs.
     *
     * @param budget the limit
     * @return its limit, warning, steps and repeats; it enters content ids
     */
    public static String text(TimeBudget budget) {
        String warn = budget.warn() == null ? "" : ", warn " + budget.warn();
        String overdue = budget.overdue().isEmpty() ? "" : ", overdue " + budget.overdue();
        return budget.limit() + warn + overdue + ", again " + budget.again();
    }

    /**
     * Makes the domain of texts in both languages.
     *
     * @return the domain
     */
    public static ValueDomain<BilingualText> text() {
        // The length keeps texts apart that would read the same once put together.
        return of(Kind.TEXT, BilingualText.class, "a text", text -> text.en().length() + ":" + text.en() + text.zh());
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
        return of(type, "one of " + Excerpt.of(ids), id);
    }

    /**
     * Makes the domain of true and false.
     *
     * @return the domain
     */
    public static ValueDomain<Boolean> flag() {
        return of(Kind.FLAG, Boolean.class, FlagAttribute.of(BOUNDS, Presence.required()), String::valueOf);
    }

    /**
     * Makes a domain of ids that no policy lists: whatever its rules assign.
     *
     * @return the domain of kebab-case texts
     */
    public static ValueDomain<String> id() {
        String expected = "a kebab-case id";
        return new ValueDomain<>(
                Kind.ID,
                String.class,
                expected,
                Function.identity(),
                (effect, value, names) -> ValueProblems.ofId(effect, expected, value));
    }

    /**
     * Makes a domain of sets of ids that no policy lists, such as roles; the empty set is one.
     *
     * @param expected the values in words, for messages
     * @return the domain of sets of kebab-case texts
     */
    public static ValueDomain<Set<String>> ids(String expected) {
        return ofSets(Kind.OTHER, expected, (effect, value, names) -> ValueProblems.ofIds(effect, expected, value));
    }

    /**
     * Makes the domain of the policy's levels.
     *
     * @return the domain
     */
    public static ValueDomain<String> level() {
        return new ValueDomain<>(
                Kind.LEVEL,
                String.class,
                "a level",
                Function.identity(),
                (effect, value, names) -> ValueProblems.ofLevel(value, names));
    }

    /**
     * Makes the domain of non-empty sets of the policy's levels.
     *
     * @return the domain
     */
    public static ValueDomain<Set<String>> levels() {
        return ofSets(Kind.LEVELS, "a list of levels", ValueProblems::ofLevels);
    }

    /**
     * Returns a narrower domain.
     *
     * @param extra tells what is wrong with a value of this domain, with an empty path
     * @return the domain of values that pass both checks
     */
    public ValueDomain<T> where(Function<T, Optional<Finding>> extra) {
        return new ValueDomain<>(kind, bounds, type, expected, text, (effect, value, names) -> {
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

    /**
     * Returns which kind of values these are.
     *
     * @return the kind; {@link Kind#OTHER} for a type of the vocabulary's own
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns what bounds the values, where an attribute could take them.
     *
     * @return an attribute of the same bounds, whose name and presence say nothing; empty from {@link Kind#LEVEL} on
     */
    public Optional<Attribute<?>> bounds() {
        return Optional.ofNullable(bounds);
    }

    /** Whether an attribute can take every value. */
    boolean fits(Attribute<?> attribute) {
        return bounds != null && Bounds.hold(attribute, bounds);
    }

    /** What is wrong with an untyped value, with an empty path. */
    Optional<Finding> check(String effect, Object value, Vocabulary.Names names) {
        return type.isInstance(value)
                ? check.problemOf(effect, typed(value), names)
                : Optional.of(ValueProblems.wrongType(effect, expected, value));
    }

    /**
     * Writes a value for people and for what executes an effect.
     *
     * @param value a value of this domain
     * @return an id, number, flag or duration as documents write it; the members of a set in order with commas
     *     between; a time limit such as {@code 3wd}, followed by its rungs if it names some of its own; a text in
     *     English and, unless it reads the same, after {@code " / "} in Chinese; for a type of the vocabulary's own
     *     what identifies the value
     * @throws IllegalArgumentException if the value is not of the Java type of this domain
     */
    public String written(Object value) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("value must be " + expected + ", got " + value);
        }
        if (value instanceof TimeBudget budget) {
            return budget.equals(TimeBudget.of(budget.limit())) ? budget.limit().toString() : text(budget);
        }
        if (value instanceof BilingualText both) {
            return both.en().equals(both.zh()) ? both.en() : both.en() + " / " + both.zh();
        }
        return text(value);
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

    /** The kinds of values, as hosts declare them. */
    public enum Kind {
        /** True or false. */
        FLAG,
        /** One of several values without order. */
        CHOICE,
        /** One of several values in ascending order. */
        SCALE,
        /** A whole number within bounds. */
        NUMBER,
        /** A duration within bounds. */
        DURATION,
        /** A set of values out of several. */
        TAGS,
        /** A level of the policy. */
        LEVEL,
        /** A set of levels of the policy, not empty. */
        LEVELS,
        /** A time limit. */
        LIMIT,
        /** A text in both languages. */
        TEXT,
        /** A kebab-case id that no policy lists. */
        ID,
        /** A type of the vocabulary's own. */
        OTHER
    }

    /** What else is checked. */
    private interface Check<T> {
        Optional<Finding> problemOf(String effect, T value, Vocabulary.Names names);
    }
}
