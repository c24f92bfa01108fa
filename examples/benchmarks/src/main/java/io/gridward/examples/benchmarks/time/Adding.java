package io.gridward.examples.benchmarks.time;

import io.gridward.core.time.TimeLimit;
import io.gridward.core.time.WorkCalendar;
import java.time.Instant;
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
 * When a limit ends, by a calendar and by a loop over days. Each call asks about the next of the drawn starts. The
 * young generation is small and touched beforehand: else what is measured is how fast the machine hands out fresh
 * memory.
 */
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-Xmn256m", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 15, time = 150, timeUnit = TimeUnit.MILLISECONDS)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() first
public class Adding {
    /** The limit. */
    @Param("3wd")
    public String limit;

    /** How many starts are drawn. */
    @Param("4096")
    public int starts;

    /** What decides the starts. */
    @Param("1")
    public long seed;

    private WorkCalendar calendar;
    private DayLoop loop;
    private TimeLimit added;
    private Instant[] from;
    private int next;

    /** Makes the calendar, the loop and the starts. */
    @Setup
    public void prepare() {
        calendar = Office.calendar();
        loop = new DayLoop();
        added = TimeLimit.parse(limit);
        from = Office.starts(starts, seed).toArray(Instant[]::new);
    }

    @Benchmark
    public Instant due() {
        return calendar.due(from[turn()], added);
    }

    @Benchmark
    public Instant dueByDayLoop() {
        return loop.due(from[turn()], added);
    }

    private int turn() {
        int turn = next;
        next = turn + 1 == from.length ? 0 : turn + 1;
        return turn;
    }
}
