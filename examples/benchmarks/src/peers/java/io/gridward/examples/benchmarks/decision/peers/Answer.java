package io.gridward.examples.benchmarks.decision.peers;

import io.gridward.examples.benchmarks.decision.workload.Workload;

/** Not thread-safe. Where the actions of rules leave their numbers. */
public final class Answer {
    private int first = Workload.NONE;

    /** Forgets all numbers. */
    void clear() {
        first = Workload.NONE;
    }

    /** Keeps the number of a rule that matches, where it is the least so far. */
    public void give(int rule) {
        if (first == Workload.NONE || rule < first) {
            first = rule;
        }
    }

    /** Returns the least number given. */
    int first() {
        return first;
    }
}
