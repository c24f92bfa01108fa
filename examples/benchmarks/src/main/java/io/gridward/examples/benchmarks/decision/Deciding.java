package io.gridward.examples.benchmarks.decision;

import io.gridward.examples.benchmarks.decision.engine.Engines;
import io.gridward.examples.benchmarks.decision.engine.Prepared;
import io.gridward.examples.benchmarks.decision.workload.Report;
import io.gridward.examples.benchmarks.decision.workload.Shape;
import io.gridward.examples.benchmarks.decision.workload.Workload;
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

/**
 * One engine, asked about the next report with each call. Every virtual machine sees one engine only, so that
 * none pays for the shape of another. The young generation is small and touched beforehand: else what is
 * measured is how fast the machine hands out fresh memory.
 */
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-Xmn256m", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 15, time = 150, timeUnit = TimeUnit.MILLISECONDS)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() first
public class Deciding {
    /** The id of the engine. */
    @Param("gridward")
    public String engine;

    /** How the rules are made. */
    @Param("STRUCTURED")
    public Shape shape;

    /** How many rules there are. */
    @Param("100")
    public int rules;

    /** What decides rules and reports. */
    @Param("1")
    public long seed;

    private Prepared<Object> prepared;
    private Report[] reports;
    private Object[] encoded;
    private int next;

    /** Sets the engine up and encodes the reports. */
    @Setup
    @SuppressWarnings("unchecked") // an engine decides on what it encoded
    public void prepare() {
        Workload workload = Workload.of(shape, rules, seed);
        prepared = (Prepared<Object>) Engines.named(engine).prepare(workload);
        List<Report> all = workload.reports();
        reports = all.toArray(Report[]::new);
        encoded = all.stream().map(prepared::encode).toArray();
    }

    @Benchmark
    public int decide() {
        return prepared.decide(encoded[turn()]);
    }

    @Benchmark
    public Object encode() {
        return prepared.encode(reports[turn()]);
    }

    @Benchmark
    public int encodeAndDecide() {
        return prepared.decide(prepared.encode(reports[turn()]));
    }

    private int turn() {
        int turn = next;
        next = turn + 1 == Workload.REPORTS ? 0 : turn + 1;
        return turn;
    }
}
