package io.gridward.examples.benchmarks.decision.engine;

import io.gridward.examples.benchmarks.decision.workload.PlainRule;
import io.gridward.examples.benchmarks.decision.workload.PlainTest;
import io.gridward.examples.benchmarks.decision.workload.Report;
import io.gridward.examples.benchmarks.decision.workload.Workload;
import java.util.List;

/** Reads the rules one after the other from arrays. */
public final class LinearEngine implements Engine {
    /** Makes the engine. */
    public LinearEngine() {}

    @Override
    public String id() {
        return "linear";
    }

    @Override
    public String label() {
        return "linear interpreter";
    }

    @Override
    public Prepared<int[]> prepare(Workload workload) {
        return new Rows(workload.rules());
    }

    /**
     * Four numbers a test: which value, the least and the most of it, and the bits that pass where it is a
     * choice.
     */
    private static final class Rows implements Prepared<int[]> {
        private static final int STEP = 4;
        private static final int ALL = -1;

        private final int[] ends;
        private final int[] tests;

        Rows(List<PlainRule> rules) {
            ends = new int[rules.size()];
            tests = new int
                    [STEP * rules.stream().mapToInt(each -> each.tests().size()).sum()];
            int at = 0;
            for (PlainRule rule : rules) {
                for (PlainTest test : rule.tests()) {
                    int[] row = test.match(new Numbers());
                    System.arraycopy(row, 0, tests, at, STEP);
                    at += STEP;
                }
                ends[rule.number()] = at;
            }
        }

        @Override
        public int[] encode(Report report) {
            return report.values();
        }

        @Override
        public int decide(int[] values) {
            int at = 0;
            for (int rule = 0; rule < ends.length; rule++) {
                int end = ends[rule];
                while (at < end && passes(values[tests[at]], at)) {
                    at += STEP;
                }
                if (at == end) {
                    return rule;
                }
                at = end;
            }
            return Workload.NONE;
        }

        private boolean passes(int value, int at) {
            // A shift takes the lowest five bits of its distance only, so a number passes its ALL whatever it is.
            return value >= tests[at + 1] && value <= tests[at + 2] && (tests[at + 3] >>> value & 1) == 1;
        }

        private static final class Numbers implements PlainTest.Cases<int[]> {
            @Override
            public int[] oneOf(PlainTest.OneOf test) {
                int passing = test.values().stream().reduce(0, (bits, value) -> bits | 1 << value);
                return new int[] {test.field().position(), 0, test.field().size() - 1, passing};
            }

            @Override
            public int[] between(PlainTest.Between test) {
                return new int[] {test.field().position(), test.least(), test.most(), ALL};
            }

            @Override
            public int[] holds(PlainTest.Holds test) {
                int value = test.wanted() ? 1 : 0;
                return new int[] {test.field().position(), value, value, ALL};
            }
        }
    }
}
