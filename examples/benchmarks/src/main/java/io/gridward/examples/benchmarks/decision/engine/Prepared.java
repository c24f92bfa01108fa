package io.gridward.examples.benchmarks.decision.engine;

import io.gridward.examples.benchmarks.decision.workload.Report;

/**
 * Not thread-safe. An engine that holds its rules and decides.
 *
 * @param <C> what the engine decides on
 */
public interface Prepared<C> {
    /** Makes of a report what the engine decides on. */
    C encode(Report report);

    /** Returns the number of the first rule that matches, or {@code Workload.NONE}. */
    int decide(C encoded);
}
