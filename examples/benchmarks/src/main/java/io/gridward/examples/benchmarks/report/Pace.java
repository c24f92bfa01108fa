package io.gridward.examples.benchmarks.report;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How long a benchmark is measured. */
public enum Pace {
    /** As the benchmark's annotations say: a virtual machine of its own, warmed up. */
    MEASURED {
        @Override
        ChainedOptionsBuilder applyTo(ChainedOptionsBuilder options) {
            return options;
        }
    },
    /** Only shows that everything runs: in this virtual machine, hardly warmed up. */
    QUICK {
        @Override
        ChainedOptionsBuilder applyTo(ChainedOptionsBuilder options) {
            return options.forks(0)
                    .warmupIterations(1)
                    .warmupTime(TimeValue.milliseconds(50))
                    .measurementIterations(1)
                    .measurementTime(TimeValue.milliseconds(50));
        }
    };

    abstract ChainedOptionsBuilder applyTo(ChainedOptionsBuilder options);
}
