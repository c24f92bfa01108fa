package io.gridward.core.casefile;

/** What the events about halts do to a case file. */
record HaltEvolution(CaseFile before, CaseFileBuilder next) implements HaltEvent.Cases<CaseFileBuilder> {
    @Override
    public CaseFileBuilder otherwise(HaltEvent other) {
        return next;
    }

    @Override
    public CaseFileBuilder suspended(HaltEvent.Suspended suspended) {
        return next.stage(Stage.SUSPENDED);
    }

    @Override
    public CaseFileBuilder resumed(HaltEvent.Resumed resumed) {
        return next.stage(Stage.HANDLING);
    }

    @Override
    public CaseFileBuilder voided(HaltEvent.Voided voided) {
        return next.stage(Stage.VOIDED).closedAt(voided.head().at());
    }
}
