package io.gridward.examples.benchmarks.hierarchy;

import io.gridward.core.territory.Area;
import io.gridward.core.territory.Territory;
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
 * Making a territory from areas that were parsed, with all its checks, beside making the tree written by
 * hand from rows that were parsed.
 */
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
@Warmup(iterations = 5)
@Measurement(iterations = 7)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() first
public class Building {
    /** How many areas the nation has. */
    @Param("665000")
    public int areas;

    /** What decides the nation. */
    @Param("1")
    public long seed;

    private List<Area> parsed;
    private List<Row> rows;

    /** Makes the nation anew for every call, so that no call finds hashes another computed or pays for its garbage. */
    @Setup(org.openjdk.jmh.annotations.Level.Iteration)
    public void prepare() {
        Nation nation = Nation.of(areas, seed);
        parsed = nation.areas();
        rows = nation.rows();
        System.gc();
    }

    @Benchmark
    public Territory build() {
        return Territory.of(NationalLevel.levels(), NationalLevel.codes(), parsed);
    }

    @Benchmark
    public PlainTree plainBuild() {
        return PlainTree.of(rows);
    }
}
