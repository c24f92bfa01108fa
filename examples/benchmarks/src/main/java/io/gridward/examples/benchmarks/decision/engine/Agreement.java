package io.gridward.examples.benchmarks.decision.engine;

import io.gridward.examples.benchmarks.decision.workload.Report;
import io.gridward.examples.benchmarks.decision.workload.Workload;

/** What decides otherwise is not measured. */
public final class Agreement {
    private Agreement() {}

    /**
     * Asks an engine about all reports of a workload.
     *
     * @throws IllegalStateException if an answer is not the right one, naming engine and report
     */
    public static <C> void check(String engine, Prepared<C> prepared, Workload workload) {
        for (int i = 0; i < workload.reports().size(); i++) {
            Report report = workload.reports().get(i);
            int answer = prepared.decide(prepared.encode(report));
            int right = workload.answers().get(i);
            if (answer != right) {
                throw new IllegalStateException(engine + " answers " + name(answer) + " to report " + i + " of "
                        + workload.rules().size() + " " + workload.shape().id() + " rules, not " + name(right) + ": "
                        + report);
            }
        }
    }

    private static String name(int answer) {
        return answer == Workload.NONE ? "no rule" : "rule " + answer;
    }
}
