package io.gridward.examples.benchmarks.decision.town;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Facts;
import io.gridward.examples.benchmarks.decision.engine.PlainReport;
import io.gridward.examples.benchmarks.decision.workload.Report;
import io.gridward.examples.benchmarks.decision.workload.Shape;
import io.gridward.examples.benchmarks.decision.workload.Workload;
import io.gridward.rules.CompiledPolicy;
import io.gridward.rules.Decision;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All tables of the town, asked about the next fresh report with each call. */
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-Xmn256m", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 15, time = 150, timeUnit = TimeUnit.MILLISECONDS)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() first
public class StandardTables {
    /** What decides the reports. */
    @Param("1")
    public long seed;

    private final TownAttributes attributes = new TownAttributes();
    private CompiledPolicy policy;
    private Report[] reports;
    private Facts[] facts;
    private PlainReport[] plain;
    private int next;

    /**
     * Makes reports and policy, and compares both forms.
     *
     * @throws IllegalStateException if they handle a report differently
     */
    @Setup
    public void prepare() {
        policy = TownPolicy.of(attributes).compile();
        List<Report> all = Workload.of(Shape.STRUCTURED, 10, seed).reports();
        reports = all.toArray(Report[]::new);
        facts = all.stream()
                .map(each -> attributes.encode(policy.policy().inputs(), each))
                .toArray(Facts[]::new);
        plain = all.stream().map(PlainReport::of).toArray(PlainReport[]::new);
        for (int i = 0; i < reports.length; i++) {
            Handling ours = Handling.of(policy.decide(Trigger.REPORTED, facts[i]));
            Handling byHand = TownByHand.decide(plain[i]);
            if (!ours.equals(byHand)) {
                throw new IllegalStateException("Gridward says " + ours + " to report " + i + ", written by hand "
                        + byHand + ": " + reports[i]);
            }
        }
    }

    @Benchmark
    public Decision decide() {
        return policy.decide(Trigger.REPORTED, facts[turn()]);
    }

    @Benchmark
    public Handling decideAndRead() {
        return Handling.of(policy.decide(Trigger.REPORTED, facts[turn()]));
    }

    @Benchmark
    public Facts encode() {
        return attributes.encode(policy.policy().inputs(), reports[turn()]);
    }

    @Benchmark
    public Handling byHand() {
        return TownByHand.decide(plain[turn()]);
    }

    private int turn() {
        int turn = next;
        next = turn + 1 == Workload.REPORTS ? 0 : turn + 1;
        return turn;
    }
}
