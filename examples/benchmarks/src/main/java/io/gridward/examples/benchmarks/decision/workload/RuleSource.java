package io.gridward.examples.benchmarks.decision.workload;

import java.util.List;

/** Makes the tests of rules. */
interface RuleSource {
    /**
     * Of a hundred reports drawn at random, this many rules apply together: about enough for seventy to meet
     * one, as many share a report.
     */
    double MATCHES_A_REPORT = 1.2;

    /** Returns the tests of all rules in their order. */
    List<List<PlainTest>> all();
}
