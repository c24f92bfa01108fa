package io.gridward.examples.benchmarks.casework;

import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Stage;

/** Gridward: each step decided and folded into the case file; nothing is stored. */
final class GridwardCases implements CaseEngine {
    static final String ID = "gridward";

    @Override
    public String label() {
        return "Gridward";
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Desk open() {
        FiveSteps steps = new FiveSteps();
        CaseId id = new CaseId("C1");
        return () -> steps.live(id).stage() == Stage.CLOSED;
    }
}
