package io.gridward.examples.benchmarks.decision.workload;

import java.util.Locale;
import java.util.SplittableRandom;

/** How the rules of a workload are made. */
public enum Shape {
    /**
     * As people write them: a category and a severity, thresholds on a grid, a few extras. The finer rules
     * stand before the coarser ones.
     */
    STRUCTURED {
        @Override
        RuleSource rules(int count, SplittableRandom random) {
            return new StructuredRules(count, random);
        }
    },
    /** As nobody writes them: three or four fields of twenty, with thresholds anywhere, in any order. */
    RANDOM {
        @Override
        RuleSource rules(int count, SplittableRandom random) {
            return new RandomRules(count, random);
        }
    };

    abstract RuleSource rules(int count, SplittableRandom random);

    /** Returns the name in tables, such as {@code structured}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
