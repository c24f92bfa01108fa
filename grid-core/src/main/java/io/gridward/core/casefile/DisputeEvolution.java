package io.gridward.core.casefile;

/** What the events about disputes do to a case file. */
record DisputeEvolution(CaseFile before, CaseFileBuilder next) implements DisputeEvent.Cases<CaseFileBuilder> {
    @Override
    public CaseFileBuilder otherwise(DisputeEvent other) {
        return next;
    }

    @Override
    public CaseFileBuilder disputed(DisputeEvent.Disputed disputed) {
        return next.requests(before.requests().disputed(disputed.by())).stage(Stage.ADJUDICATING);
    }

    @Override
    public CaseFileBuilder adjudicated(DisputeEvent.Adjudicated adjudicated) {
        return next.requests(before.requests().adjudicated(adjudicated.lead().area()))
                .stage(Stage.DISPATCHED);
    }
}
