package io.gridward.examples.benchmarks.json;

import io.gridward.json.CaseHistory;
import io.gridward.json.GridJson;
import io.gridward.json.JsonSource;
import java.io.IOException;
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
import org.openjdk.jmh.infra.Blackhole;

/** Events of one case, read and written by Gridward and by bare Jackson; the collector works on the core measured. */
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-Xmn256m", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC"})
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 15, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() first
public class Streaming {
    /** Whose events: the name of a {@link Life}. */
    @Param({"FIVE_STEPS", "LONGER"})
    public String life;

    private final GridJson reader = GridJson.reader();
    private CaseHistory history;
    private byte[] document;
    private BareJackson bare;

    /**
     * Writes the document.
     *
     * @throws IOException never: it is in memory
     */
    @Setup
    public void prepare() throws IOException {
        Life lived = Life.valueOf(life);
        history = lived.history();
        document = lived.document();
        bare = new BareJackson(document);
    }

    @Benchmark
    public CaseHistory read() {
        return reader.events(JsonSource.of("events", document));
    }

    @Benchmark
    public void readBare(Blackhole taken) throws IOException {
        bare.read(taken::consume);
    }

    @Benchmark
    public byte[] write() {
        return Life.written(history);
    }

    @Benchmark
    public byte[] writeBare() throws IOException {
        return bare.write();
    }
}
