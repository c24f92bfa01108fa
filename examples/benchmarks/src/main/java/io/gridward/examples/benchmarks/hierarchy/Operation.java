package io.gridward.examples.benchmarks.hierarchy;

import java.util.OptionalDouble;

/** What is measured in nanoseconds, each with its two benchmarks. */
enum Operation {
    ANCESTOR_HELD("ancestor at a level, area at hand", "ancestorOfHeld", 20),
    ANCESTOR("ancestor at a level, by code", "ancestorByCode", Operation.NONE),
    CONTAINS_HELD("contains, areas at hand", "containsHeld", 20),
    CONTAINS("contains, by code", "containsByCode", Operation.NONE),
    COMMON_HELD("common ancestor, areas at hand", "commonAncestorOfHeld", 20),
    COMMON("common ancestor, by code", "commonAncestorByCode", Operation.NONE),
    FIND("find by code", "find", Operation.NONE),
    FIND_TEXT("find by code, made from its text", "findText", "plainFind", Operation.NONE),
    LIST("list the communities of a county", "list", Operation.NONE);

    private static final double NONE = Double.NaN;

    private final String label;
    private final String ours;
    private final String plain;
    private final double budget;

    Operation(String label, String ours, double budget) {
        this(label, ours, "plain" + Character.toUpperCase(ours.charAt(0)) + ours.substring(1), budget);
    }

    Operation(String label, String ours, String plain, double budget) {
        this.label = label;
        this.ours = ours;
        this.plain = plain;
        this.budget = budget;
    }

    String label() {
        return label;
    }

    /** Returns the method of {@link Lookups} that asks a territory. */
    String ours() {
        return ours;
    }

    /** Returns the method of {@link Lookups} that asks the tree written by hand. */
    String plain() {
        return plain;
    }

    /** Returns the most it may take, in nanoseconds. */
    OptionalDouble budget() {
        return Double.isNaN(budget) ? OptionalDouble.empty() : OptionalDouble.of(budget);
    }
}
