package io.gridward.examples.benchmarks.casework;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The steps of a case, one case after the other; a step is one command, decided and folded in. The serial collector does
 * its work on the core that is measured: other collectors would borrow another one.
 */
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-Xmn256m", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC"})
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 15, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls open() first
public class Living {
    /** The id of the engine. */
    @Param(GridwardCases.ID)
    public String engine;

    private CaseEngine.Desk desk;

    /** Sets the engine up. */
    @Setup
    public void open() {
        desk = CaseEngines.named(engine).open();
        if (!desk.live()) {
            throw new IllegalStateException(engine + " must close the case");
        }
    }

    @Benchmark
    @OperationsPerInvocation(FiveSteps.STEPS)
    public boolean step() {
        return desk.live();
    }
}
