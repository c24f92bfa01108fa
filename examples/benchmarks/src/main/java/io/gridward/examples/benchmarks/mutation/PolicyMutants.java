package io.gridward.examples.benchmarks.mutation;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Facts;
import io.gridward.examples.benchmarks.decision.engine.GridwardEngine;
import io.gridward.examples.benchmarks.decision.engine.Prepared;
import io.gridward.examples.benchmarks.decision.workload.Report;
import io.gridward.examples.benchmarks.decision.workload.Shape;
import io.gridward.examples.benchmarks.decision.workload.Workload;
import io.gridward.examples.benchmarks.report.Grid;
import io.gridward.examples.benchmarks.report.Machine;
import io.gridward.examples.benchmarks.report.Terminal;
import io.gridward.rules.CompiledPolicy;
import io.gridward.rules.testing.MutationReport;
import io.gridward.rules.testing.PolicyCase;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Tries all mutants of a policy of 200 rules against 500 cases, and says how long it took. */
public final class PolicyMutants {
    private static final int RULES = 200;
    private static final int CASES = 500;
    private static final int ROUNDS = 2;
    private static final double NANOSECONDS_A_MILLISECOND = 1e6;

    /** On a machine that does something else too, the clock on the wall says little. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private PolicyMutants() {}

    /**
     * Runs the benchmark.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Terminal.out().print(report(Machine.line(), RULES, CASES, ROUNDS));
    }

    /** Writes the table, each line from the last of some rounds. */
    static String report(String machine, int rules, int cases, int rounds) {
        Grid grid = new Grid(
                "every mutant of a policy",
                List.of("rules", "cases", "mutants", "killed", "survived", "equivalent", "undecided", "ms", "CPU ms"));
        for (Shape shape : Shape.values()) {
            Workload workload = Workload.of(shape, rules, 1);
            CompiledPolicy policy = new GridwardEngine().policy(workload).compile();
            List<PolicyCase> kept = cases(workload, policy, cases);
            for (int round = 1; round < rounds; round++) {
                MutationReport.of(policy, kept);
            }
            long busy = CPU.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            MutationReport report = MutationReport.of(policy, kept);
            long nanoseconds = System.nanoTime() - start;
            long busyFor = CPU.getCurrentThreadCpuTime() - busy;
            grid.row(
                    shape.id(),
                    List.of(
                            OptionalDouble.of(rules),
                            OptionalDouble.of(cases),
                            OptionalDouble.of(report.results().size()),
                            count(report, MutationReport.Fate.KILLED),
                            count(report, MutationReport.Fate.SURVIVED),
                            count(report, MutationReport.Fate.EQUIVALENT),
                            count(report, MutationReport.Fate.UNDECIDED),
                            OptionalDouble.of(Math.rint(nanoseconds / NANOSECONDS_A_MILLISECOND)),
                            OptionalDouble.of(Math.rint(busyFor / NANOSECONDS_A_MILLISECOND))));
        }
        return "Mutants: each tried against cases that keep today's decision, then compared with the policy by regions\n"
                + machine + "\n\n" + grid.print();
    }

    private static OptionalDouble count(MutationReport report, MutationReport.Fate fate) {
        return OptionalDouble.of(report.results(fate).size());
    }

    /** The first reports, each expected to be decided as it is today. */
    private static List<PolicyCase> cases(Workload workload, CompiledPolicy policy, int count) {
        Prepared<Facts> prepared = new GridwardEngine().prepare(workload);
        List<PolicyCase> cases = new ArrayList<>();
        for (Report report : workload.reports().subList(0, count)) {
            Facts facts = prepared.encode(report);
            cases.add(PolicyCase.keeping("report-" + cases.size(), facts, policy.decide(Trigger.REPORTED, facts)));
        }
        return cases;
    }
}
