package io.gridward.core.facts;

import io.gridward.core.finding.Finding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One thing that may be said about an issue: a name, a type with bounds, and what holds when nobody
 * says it. Made by the factories of its kinds: {@link FlagAttribute}, {@link ChoiceAttribute}, {@link
 * ScaleAttribute}, {@link NumberAttribute}, {@link DurationAttribute}, {@link TagsAttribute}.
 *
 * @param <T> the Java type of a value
 */
public abstract sealed class Attribute<T>
        permits FlagAttribute, OneOfAttribute, NumberAttribute, DurationAttribute, TagsAttribute {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*+");

    private final String name;
    private final Presence<T> presence;

    Attribute(String name, Presence<T> presence) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("name must be kebab-case, got " + name);
        }
        this.name = name;
        this.presence = presence;
    }

    /**
     * Returns the name, kebab-case, unique in its schema.
     *
     * @return the name, such as {@code households}
     */
    public final String name() {
        return name;
    }

    /**
     * Returns what holds when no value is given.
     *
     * @return required, optional or defaulted
     */
    public final Presence<T> presence() {
        return presence;
    }

    /**
     * Returns what kind of attribute this is.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * Returns what bounds the values, to compare attributes by.
     *
     * @return the names of the values in order, or the least and the greatest number
     */
    abstract List<?> domain();

    /**
     * Returns the Java type of values.
     *
     * @return the class, for an unchecked value to be tested against
     */
    abstract Class<?> valueClass();

    /**
     * Tells what is wrong with a value of the right Java type.
     *
     * @param value the value
     * @param suggesting whether the nearest fitting value is looked for
     * @return the problem, or empty if the value is within bounds
     */
    abstract Optional<Finding> problemOf(T value, boolean suggesting);

    /**
     * Returns how many numbers facts keep for a value.
     *
     * @return 1; for tags one for every {@link TagsAttribute#TAGS_A_SLOT} possible members
     */
    public int slots() {
        return 1;
    }

    /**
     * Writes a value as numbers.
     *
     * @param value the value
     * @param codes where to write
     * @param slot where its numbers begin
     * @return false, with nothing of use written, if the value is out of bounds
     */
    abstract boolean encode(T value, long[] codes, int slot);

    /**
     * Reads back what {@link #encode} wrote.
     *
     * @param codes where to read
     * @param slot where the numbers begin
     * @return the value
     */
    abstract T decode(long[] codes, int slot);

    /**
     * Writes a value whose type is not known at compile time.
     *
     * @param value the value
     * @param codes where to write
     * @param slot where its numbers begin
     * @return false if {@link #check} has something against it
     */
    final boolean encodeUntyped(Object value, long[] codes, int slot) {
        if (!valueClass().isInstance(value)) {
            return false;
        }
        @SuppressWarnings("unchecked") // the class was tested; a set's members are tested by encode
        T typed = (T) value;
        return encode(typed, codes, slot);
    }

    /**
     * Checks a value whose type is not known at compile time, without coercion: the text {@code "3"} is
     * not a number.
     *
     * @param value the value; a number comes as {@link Long}, a duration as {@link
     *     java.time.Duration}, tags as a set of strings
     * @return the problem, or empty if the value may stand
     */
    public final Optional<Finding> check(Object value) {
        return check(value, true);
    }

    /**
     * Checks a value as {@link #check(Object)} does. To suggest the nearest fitting value costs a comparison with
     * each of them, so whoever finds misfits by the thousand stops asking for it.
     *
     * @param value the value
     * @param suggesting whether a finding names the nearest fitting value
     * @return the problem, or empty if the value may stand
     */
    public final Optional<Finding> check(Object value, boolean suggesting) {
        if (!valueClass().isInstance(value)) {
            return Optional.of(ValueProblem.wrongType(this, value));
        }
        @SuppressWarnings("unchecked") // the class was tested; a set's members are tested by problemOf
        T typed = (T) value;
        return problemOf(typed, suggesting);
    }

    /**
     * Returns the numbers facts keep for a value; see {@link Facts#code}.
     *
     * @param value the value; a number comes as {@link Long}, a duration as {@link java.time.Duration}, tags as a set of
     *     strings
     * @return {@link #slots} numbers
     * @throws IllegalArgumentException if {@link #check} has something against the value
     */
    public final long[] codes(Object value) {
        long[] codes = new long[slots()];
        if (!encodeUntyped(value, codes, 0)) {
            throw new IllegalArgumentException("value of " + name + " must be " + expected() + ", got " + value);
        }
        return codes;
    }

    /**
     * Returns the bounds in words, for messages.
     *
     * @return such as {@code a whole number from 0 to 100000}
     */
    public abstract String expected();

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof Attribute<?> that
                        && name.equals(that.name)
                        && kind() == that.kind()
                        && presence.equals(that.presence)
                        && domain().equals(that.domain()));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name + ": " + expected() + " (" + presence + ")";
    }

    /** The kinds of attribute. */
    public enum Kind {
        /** True or false. */
        FLAG,
        /** One of several values without order. */
        CHOICE,
        /** One of several values in ascending order. */
        SCALE,
        /** A whole number within bounds. */
        NUMBER,
        /** A duration in whole minutes within bounds. */
        DURATION,
        /** A set of values out of several. */
        TAGS
    }
}
