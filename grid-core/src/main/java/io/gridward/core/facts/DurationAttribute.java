package io.gridward.core.facts;

import io.gridward.core.finding.Finding;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An attribute that is a duration within bounds, in whole minutes: how long water has stood in a cellar, say. A
 * day is 24 hours; a limit in working time is a {@link io.gridward.core.time.TimeLimit} and no attribute.
 */
public final class DurationAttribute extends Attribute<Duration> {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,10})(min|h|d)");
    private static final Duration LONGEST = Duration.ofDays(1_000_000);

    private final Duration min;
    private final Duration max;

    private DurationAttribute(String name, Duration min, Duration max, Presence<Duration> presence) {
        super(name, presence);
        this.min = checked(name, min);
        this.max = checked(name, max);
        if (min.compareTo(max) > 0) {
            throw new IllegalArgumentException("range of " + name + " is empty: " + text(min) + " to " + text(max));
        }
        presence.orElse().ifPresent(value -> {
            if (!isWhole(value) || !holds(value)) {
                throw new IllegalArgumentException("default " + value + " of " + name + " is outside " + range());
            }
        });
    }

    /**
     * Makes a duration.
     *
     * @param name kebab-case, such as {@code waiting}
     * @param minInclusive the shortest, whole minutes, not negative
     * @param maxInclusive the longest, whole minutes, not shorter than the shortest, at most 1,000,000 days
     * @param presence what holds when nobody says
     * @return the attribute
     * @throws IllegalArgumentException if the name is not kebab-case, a bound is negative, too long or not in whole
     *     minutes, the range is empty, or the fallback is outside it
     */
    public static DurationAttribute of(
            String name, Duration minInclusive, Duration maxInclusive, Presence<Duration> presence) {
        return new DurationAttribute(name, minInclusive, maxInclusive, presence);
    }

    /**
     * Reads a duration as documents write it.
     *
     * @param text a whole number of at most ten digits and a unit, {@code min}, {@code h} or {@code d}, such as {@code
     *     90min}
     * @return the duration; a day is 24 hours
     * @throws IllegalArgumentException if the text is written otherwise
     */
    public static Duration parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("duration must be a whole number of min, h or d, got " + text);
        }
        long count = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "min" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }

    /**
     * Writes a duration as {@link #parse} reads it, in the greatest unit that divides it.
     *
     * @param duration whole minutes, not negative
     * @return such as {@code 90min} or {@code 2h}; nothing at all is {@code 0min}
     * @throws IllegalArgumentException if the duration is negative or not in whole minutes
     */
    public static String text(Duration duration) {
        if (!isWhole(duration)) {
            throw new IllegalArgumentException("duration must be whole minutes, not negative, got " + duration);
        }
        long minutes = duration.toMinutes();
        if (minutes > 0 && minutes % Duration.ofDays(1).toMinutes() == 0) {
            return duration.toDays() + "d";
        }
        return minutes > 0 && minutes % Duration.ofHours(1).toMinutes() == 0
                ? duration.toHours() + "h"
                : minutes + "min";
    }

    private static Duration checked(String name, Duration bound) {
        if (!isWhole(bound) || bound.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "bound of " + name + " must be whole minutes from 0 to 1,000,000 days, got " + bound);
        }
        return bound;
    }

    private static boolean isWhole(Duration value) {
        return !value.isNegative() && value.getNano() == 0 && value.getSeconds() % 60 == 0;
    }

    /**
     * Returns the shortest duration.
     *
     * @return inclusive
     */
    public Duration min() {
        return min;
    }

    /**
     * Returns the longest duration.
     *
     * @return inclusive
     */
    public Duration max() {
        return max;
    }

    private boolean holds(Duration value) {
        return min.compareTo(value) <= 0 && value.compareTo(max) <= 0;
    }

    @Override
    public Kind kind() {
        return Kind.DURATION;
    }

    @Override
    List<?> domain() {
        return List.of(min, max);
    }

    @Override
    Class<?> valueClass() {
        return Duration.class;
    }

    @Override
    Optional<Finding> problemOf(Duration value, boolean suggesting) {
        if (!isWhole(value)) {
            return Optional.of(ValueProblem.wrongType(this, value));
        }
        return holds(value) ? Optional.empty() : Optional.of(ValueProblem.outOfRange(this, text(value), range()));
    }

    @Override
    boolean encode(Duration value, long[] codes, int slot) {
        codes[slot] = value.toMinutes();
        return isWhole(value) && holds(value);
    }

    @Override
    Duration decode(long[] codes, int slot) {
        return Duration.ofMinutes(codes[slot]);
    }

    @Override
    public String expected() {
        return "a duration from " + range();
    }

    private String range() {
        return text(min) + " to " + text(max);
    }
}
