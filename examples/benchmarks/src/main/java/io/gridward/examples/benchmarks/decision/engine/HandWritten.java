package io.gridward.examples.benchmarks.decision.engine;

import io.gridward.examples.benchmarks.decision.workload.Report;
import io.gridward.examples.benchmarks.decision.workload.Workload;
import java.util.function.ToIntFunction;

/** Java as one would write it, made from the rules, compiled and loaded. */
abstract class HandWritten implements Engine {
    @Override
    public final boolean isCompiledBefore() {
        return true;
    }

    @Override
    public final Prepared<PlainReport> prepare(Workload workload) {
        return new Loaded(JavaSource.load(source(workload)));
    }

    abstract JavaSource source(Workload workload);

    private record Loaded(ToIntFunction<PlainReport> code) implements Prepared<PlainReport> {
        @Override
        public PlainReport encode(Report report) {
            return PlainReport.of(report);
        }

        @Override
        public int decide(PlainReport report) {
            return code.applyAsInt(report);
        }
    }
}
