package io.gridward.examples.benchmarks.decision.engine;

import io.gridward.examples.benchmarks.decision.workload.Workload;

/** A way to decide by rules. */
public interface Engine {
    /** Returns the short name for options, such as {@code if-chain}. */
    String id();

    /** Returns the name in tables. */
    String label();

    /** Returns whether its rules are compiled with the program, so that there is nothing to set up when it runs. */
    default boolean isCompiledBefore() {
        return false;
    }

    /** Returns how many half seconds it decides before it is measured. */
    default int warmUps() {
        return 6;
    }

    /**
     * Sets the engine up for the rules of a workload.
     *
     * @param workload the rules; its reports and answers are not for the engine
     * @return what decides
     */
    Prepared<?> prepare(Workload workload);
}
