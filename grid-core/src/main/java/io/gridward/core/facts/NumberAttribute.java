package io.gridward.core.facts;

import io.gridward.core.finding.Finding;
import java.util.List;
import java.util.Optional;

/** An attribute that is a whole number within bounds. */
public final class NumberAttribute extends Attribute<Long> {
    private final long min;
    private final long max;

    private NumberAttribute(String name, long min, long max, Presence<Long> presence) {
        super(name, presence);
        if (min == Facts.ABSENT) {
            throw new IllegalArgumentException("least value of " + name + " must be above " + min);
        }
        if (min > max) {
            throw new IllegalArgumentException("range of " + name + " is empty: " + min + " to " + max);
        }
        this.min = min;
        this.max = max;
        presence.orElse().ifPresent(value -> {
            if (!holds(value)) {
                throw new IllegalArgumentException("default " + value + " of " + name + " is outside " + range());
            }
        });
    }

    /**
     * Makes a number.
     *
     * @param name kebab-case, such as {@code households}
     * @param minInclusive the least value, above {@link Long#MIN_VALUE}
     * @param maxInclusive the greatest value, not below the least
     * @param presence what holds when nobody says
     * @return the attribute
     * @throws IllegalArgumentException if the name is not kebab-case, the range is empty or begins at {@link
     *     Long#MIN_VALUE}, or the fallback is outside it
     */
    public static NumberAttribute of(String name, long minInclusive, long maxInclusive, Presence<Long> presence) {
        return new NumberAttribute(name, minInclusive, maxInclusive, presence);
    }

    /**
     * Returns the least value.
     *
     * @return inclusive
     */
    public long min() {
        return min;
    }

    /**
     * Returns the greatest value.
     *
     * @return inclusive
     */
    public long max() {
        return max;
    }

    /**
     * Tells whether a number is within bounds.
     *
     * @param value the number
     * @return true if it is
     */
    public boolean holds(long value) {
        return min <= value && value <= max;
    }

    @Override
    public Kind kind() {
        return Kind.NUMBER;
    }

    @Override
    List<?> domain() {
        return List.of(min, max);
    }

    @Override
    Class<?> valueClass() {
        return Long.class;
    }

    @Override
    Optional<Finding> problemOf(Long value, boolean suggesting) {
        return holds(value) ? Optional.empty() : Optional.of(ValueProblem.outOfRange(this, value.toString(), range()));
    }

    @Override
    boolean encode(Long value, long[] codes, int slot) {
        codes[slot] = value;
        return holds(value);
    }

    @Override
    Long decode(long[] codes, int slot) {
        return codes[slot];
    }

    @Override
    public String expected() {
        return "a whole number from " + min + " to " + max;
    }

    private String range() {
        return min + " to " + max;
    }
}
