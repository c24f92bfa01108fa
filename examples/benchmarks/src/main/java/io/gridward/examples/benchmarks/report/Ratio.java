package io.gridward.examples.benchmarks.report;

import java.util.OptionalDouble;

/**
 * One line of a table: what Gridward needs for something, beside what the same needs elsewhere.
 *
 * @param operation what is done
 * @param unit what the numbers count, such as {@code ns}; less is better
 * @param gridward what Gridward needs, positive
 * @param peer what the other needs, positive
 * @param budget the most that Gridward may need; empty where none is set
 */
public record Ratio(String operation, String unit, double gridward, double peer, OptionalDouble budget) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public Ratio {
        requirePositive("gridward", gridward);
        requirePositive("peer", peer);
        budget.ifPresent(most -> requirePositive("budget", most));
    }

    /** Returns Gridward's number divided by the peer's: under 1 where Gridward needs less. */
    double ratio() {
        return gridward / peer;
    }

    /** Returns whether the budget is kept; a number equal to its budget keeps it. */
    String verdict() {
        if (budget.isEmpty()) {
            return "-";
        }
        return gridward <= budget.getAsDouble() ? "yes" : "no";
    }

    private static void requirePositive(String name, double value) {
        // Written so that a NaN, which compares with nothing, is refused as well.
        if (!(value > 0)) {
            throw new IllegalArgumentException(name + " must be positive, got " + value);
        }
    }
}
