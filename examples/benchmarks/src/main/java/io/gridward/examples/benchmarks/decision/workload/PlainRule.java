package io.gridward.examples.benchmarks.decision.workload;

import java.util.List;

/**
 * A rule in the form of no engine: it matches when all its tests do, and its answer is its number. With an
 * answer of its own for every rule, engines that agree have found the same rule.
 *
 * @param number its place among all rules, from 0
 * @param tests at least one, at most one a field
 */
public record PlainRule(int number, List<PlainTest> tests) {
    /** Copies the tests. */
    public PlainRule {
        tests = List.copyOf(tests);
    }

    /** Returns whether the rule matches the values of all fields, in the order of the fields. */
    public boolean matches(int[] values) {
        for (PlainTest each : tests) {
            if (!each.accepts(values[each.field().position()])) {
                return false;
            }
        }
        return true;
    }
}
