package io.gridward.examples.benchmarks.report;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs benchmarks of JMH one by one and tells each result as it comes. */
public final class Stopwatch {
    /** What JMH calls it. */
    private static final String BYTES_A_CALL = "gc.alloc.rate.norm";

    private final Pace pace;
    private final PrintStream progress;

    /**
     * Makes a stopwatch.
     *
     * @param pace how long to measure
     * @param progress where each result is told as it comes
     */
    public Stopwatch(Pace pace, PrintStream progress) {
        this.pace = pace;
        this.progress = progress;
    }

    /**
     * Measures a benchmark.
     *
     * @param type the class it stands in
     * @param method its method
     * @param params values for fields marked {@code @Param}, by name
     * @return the time one call takes, in the unit of the benchmark: the median of the iterations, which a
     *     busy machine distorts less than their mean
     * @throws IllegalStateException if JMH finds no such benchmark, or it fails
     */
    public double measure(Class<?> type, String method, Map<String, String> params) {
        String name = name(type, method);
        Result<?> result = only(name, run(name, pace.applyTo(options(type, method, params))))
                .getPrimaryResult();
        progress.println(name + ": " + told(result));
        return median(result);
    }

    /**
     * Measures a benchmark and what it takes from the heap.
     *
     * @param type the class it stands in
     * @param method its method
     * @param params values for fields marked {@code @Param}, by name
     * @param warmUps how many iterations warm it up, where it is measured at full length
     * @return the median of the iterations, as {@link #measure} gives it, and the bytes a call
     * @throws IllegalStateException if JMH finds no such benchmark, or it fails
     */
    public Reading read(Class<?> type, String method, Map<String, String> params, int warmUps) {
        String name = name(type, method);
        ChainedOptionsBuilder options = pace.applyTo(
                        options(type, method, params).warmupIterations(warmUps))
                .addProfiler(GCProfiler.class);
        RunResult run = only(name, run(name, options));
        Result<?> result = run.getPrimaryResult();
        Result<?> bytesACall = run.getSecondaryResults().get(BYTES_A_CALL);
        if (bytesACall == null) {
            throw new IllegalStateException("benchmark " + name + " did not count bytes");
        }
        double bytes = bytesACall.getScore();
        progress.printf(Locale.ROOT, "%s: %s, %.0f B%n", name, told(result), bytes);
        return new Reading(median(result), bytes);
    }

    private static String name(Class<?> type, String method) {
        return type.getSimpleName() + "." + method;
    }

    private static ChainedOptionsBuilder options(Class<?> type, String method, Map<String, String> params) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + type.getName().replace(".", "\\.") + "\\." + method + "$")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        params.forEach(options::param);
        return options;
    }

    private static Collection<RunResult> run(String name, ChainedOptionsBuilder options) {
        try {
            return new Runner(options.build()).run();
        } catch (RunnerException e) {
            throw new IllegalStateException("benchmark " + name + " failed", e);
        }
    }

    private static RunResult only(String name, Collection<RunResult> results) {
        if (results.size() != 1) {
            throw new IllegalStateException("benchmark " + name + " gave " + results.size() + " results");
        }
        return results.iterator().next();
    }

    private static double median(Result<?> result) {
        return result.getStatistics().getPercentile(50);
    }

    /** The best and the worst iteration show how busy the machine was. */
    private static String told(Result<?> result) {
        return String.format(
                Locale.ROOT,
                "%.3f %s, from %.3f to %.3f",
                median(result),
                result.getScoreUnit(),
                result.getStatistics().getMin(),
                result.getStatistics().getMax());
    }
}
