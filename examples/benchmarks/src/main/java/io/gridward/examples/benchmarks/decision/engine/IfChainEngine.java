package io.gridward.examples.benchmarks.decision.engine;

import io.gridward.examples.benchmarks.decision.workload.Workload;

/** An {@code if} for each rule, in order. */
public final class IfChainEngine extends HandWritten {
    /** Makes the engine. */
    public IfChainEngine() {}

    @Override
    public String id() {
        return "if-chain";
    }

    @Override
    public String label() {
        return "Java: if chain";
    }

    @Override
    JavaSource source(Workload workload) {
        IfChains chains = new IfChains();
        chains.add("applyAsInt", workload.rules(), IfChains.ASK_ALL);
        return new JavaSource("IfChain", chains.source());
    }
}
