package io.gridward.rules;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Duration;
import java.util.Set;

/** By how much a value misses what was wanted. */
public sealed interface Shortfall {
    /**
     * A number misses.
     *
     * @param by how much it is too great; negative if it is too small; held to the range of a long
     */
    record OfNumber(long by) implements Shortfall {}

    /**
     * A value on a scale misses.
     *
     * @param steps how many steps it is too high; negative if it is too low
     */
    record OfScale(long steps) implements Shortfall {}

    /**
     * A duration misses.
     *
     * @param by how much it is too long; negative if it is too short
     */
    record OfDuration(Duration by) implements Shortfall {}

    /**
     * Tags miss.
     *
     * @param missing which tags are wanted and not there; one of them is enough where any of several is wanted
     * @param unwanted which tags are there and not wanted; where it is wanted that not all of several are
     *     there, it is enough to lose one of them
     */
    record OfTags(Set<String> missing, Set<String> unwanted) implements Shortfall {
        /** Copies and sorts the tags. */
        public OfTags {
            missing = ImmutableSortedSet.copyOf(missing);
            unwanted = ImmutableSortedSet.copyOf(unwanted);
        }
    }

    /** There is no value, and one is wanted. */
    record Absent() implements Shortfall {}

    /** There is a value, and none is wanted. */
    record Present() implements Shortfall {}

    /** The value is another one, and there is no measure between the two, as with choices. */
    record Different() implements Shortfall {}
}
