package io.gridward.core.time;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What is in force from which day on: one value at the start, and another from each day on which it is
 * replaced. Days are read in the zone of the calendar they belong to.
 *
 * @param <T> what is in force; immutable, so that the timeline is
 */
public final class Timeline<T> {
    private final ImmutableSortedMap<LocalDate, T> versions;

    private Timeline(ImmutableSortedMap<LocalDate, T> versions) {
        this.versions = versions;
    }

    /**
     * Returns a timeline on which nothing changes.
     *
     * @param value what is always in force
     * @param <T> its type
     * @return the timeline
     */
    public static <T> Timeline<T> always(T value) {
        return new Timeline<>(ImmutableSortedMap.of(LocalDate.MIN, value));
    }

    /**
     * Returns this timeline with another value from a day on.
     *
     * @param from the first day of the new value, later than every change so far
     * @param value what is in force from then on
     * @return the longer timeline
     * @throws IllegalArgumentException if the day is not later than the last change
     */
    public Timeline<T> then(LocalDate from, T value) {
        if (!from.isAfter(versions.lastKey())) {
            throw new IllegalArgumentException(
                    "from must be after the last change, " + versions.lastKey() + ", got " + from);
        }
        return new Timeline<>(ImmutableSortedMap.<LocalDate, T>naturalOrder()
                .putAll(versions)
                .put(from, value)
                .buildOrThrow());
    }

    /**
     * Returns what is in force on a day.
     *
     * @param date the day
     * @return the value; the first one for any day before the first change
     */
    public T on(LocalDate date) {
        int started = versions.headMap(date, true).size();
        return versions.values().asList().get(started - 1);
    }

    /**
     * Returns what is in force at the start.
     *
     * @return the first value
     */
    public T first() {
        return versions.values().asList().get(0);
    }

    /**
     * Returns what is in force at the end.
     *
     * @return the last value
     */
    public T last() {
        return versions.values().asList().get(versions.size() - 1);
    }

    /**
     * Returns the next day on which something else comes into force.
     *
     * @param date the day after which to look
     * @return the first later day of a change, or empty if nothing changes any more
     */
    public Optional<LocalDate> nextChangeAfter(LocalDate date) {
        return Optional.ofNullable(versions.higherKey(date));
    }

    /**
     * Returns all values.
     *
     * @return by the first day of each; that of the first is {@link LocalDate#MIN}
     */
    public SortedMap<LocalDate, T> versions() {
        return versions;
    }

    /**
     * Returns the part of this timeline that covers some days.
     *
     * @param from the first day
     * @param end the day behind the last
     * @return a timeline that begins with what is in force on the first day and has only the changes between
     * @throws IllegalArgumentException if the end lies before the first day
     */
    public Timeline<T> between(LocalDate from, LocalDate end) {
        if (end.isBefore(from)) {
            throw new IllegalArgumentException("end must not lie before " + from + ", got " + end);
        }
        return new Timeline<>(ImmutableSortedMap.<LocalDate, T>naturalOrder()
                .put(LocalDate.MIN, on(from))
                .putAll(versions.subMap(from, false, end, false))
                .buildOrThrow());
    }

    /**
     * Returns the timeline of something made from several timelines.
     *
     * @param parts the timelines
     * @param value makes the value of a day
     * @param <R> what is made
     * @return a timeline that changes on every day on which one of them does
     */
    public static <R> Timeline<R> combined(
            Collection<? extends Timeline<?>> parts, Function<LocalDate, ? extends R> value) {
        SortedSet<LocalDate> days = new TreeSet<>(List.of(LocalDate.MIN));
        parts.forEach(part -> days.addAll(part.versions().keySet()));
        ImmutableSortedMap.Builder<LocalDate, R> combined = ImmutableSortedMap.naturalOrder();
        days.forEach(day -> combined.put(day, value.apply(day)));
        return new Timeline<>(combined.buildOrThrow());
    }

    /**
     * Returns the timeline of something made from each value.
     *
     * @param change makes it
     * @param <R> what is made
     * @return a timeline that changes on the same days
     */
    public <R> Timeline<R> map(Function<? super T, ? extends R> change) {
        ImmutableSortedMap.Builder<LocalDate, R> mapped = ImmutableSortedMap.naturalOrder();
        for (Map.Entry<LocalDate, T> version : versions.entrySet()) {
            mapped.put(version.getKey(), change.apply(version.getValue()));
        }
        return new Timeline<>(mapped.buildOrThrow());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timeline<?> that && versions.equals(that.versions);
    }

    @Override
    public int hashCode() {
        return versions.hashCode();
    }

    @Override
    public String toString() {
        return "Timeline" + versions;
    }
}
