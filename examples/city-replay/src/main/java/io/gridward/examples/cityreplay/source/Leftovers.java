package io.gridward.examples.cityreplay.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Not thread-safe. Counts the rows that cannot be used, by reason, and remembers where the first of each stands. */
public final class Leftovers {
    private final Map<Unusable, Count> counts = new EnumMap<>(Unusable.class);

    /** Makes an empty count. */
    public Leftovers() {}

    /**
     * Counts a row.
     *
     * @param reason why it cannot be used
     * @param line where it begins
     * @param column where the field in question begins
     */
    public void add(Unusable reason, long line, long column) {
        counts.merge(
                reason,
                new Count(reason, 1, line, column),
                (before, now) -> new Count(reason, before.rows() + 1, before.line(), before.column()));
    }

    /**
     * Returns the counts.
     *
     * @return one for each reason there was, in the order of the reasons
     */
    public List<Count> counts() {
        return new ArrayList<>(counts.values());
    }

    /**
     * Returns how many rows there are.
     *
     * @return 0 or more
     */
    public long rows() {
        return counts.values().stream().mapToLong(Count::rows).sum();
    }

    /**
     * The rows of one reason.
     *
     * @param reason why they cannot be used
     * @param rows how many, 1 or more
     * @param line the line of the first
     * @param column where the field in question begins in it
     */
    public record Count(Unusable reason, long rows, long line, long column) {}
}
