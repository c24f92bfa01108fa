package io.gridward.core.casefile;

/** What the events of clocks do to a case file. */
record ClockEvolution(CaseFile before, CaseFileBuilder next) implements ClockEvent.Cases<CaseFileBuilder> {
    @Override
    public CaseFileBuilder otherwise(ClockEvent other) {
        return next;
    }

    @Override
    public CaseFileBuilder clockStarted(ClockEvent.ClockStarted started) {
        return next.clocks(before.clocks().started(started.clock(), started.stopwatch()));
    }

    @Override
    public CaseFileBuilder rungReached(ClockEvent.RungReached reached) {
        return next.clocks(before.clocks().reached(reached.clock(), reached.rung(), reached.following()));
    }

    @Override
    public CaseFileBuilder clockPaused(ClockEvent.ClockPaused paused) {
        return next.clocks(before.clocks().paused(paused.clock(), paused.head().at()));
    }

    @Override
    public CaseFileBuilder clockResumed(ClockEvent.ClockResumed resumed) {
        return next.clocks(before.clocks().resumed(resumed.clock(), resumed.since(), resumed.schedule()));
    }

    @Override
    public CaseFileBuilder clockExtended(ClockEvent.ClockExtended extended) {
        return next.clocks(before.clocks().extended(extended.clock(), extended.limit(), extended.schedule()));
    }

    @Override
    public CaseFileBuilder clockPromised(ClockEvent.ClockPromised promised) {
        return next.clocks(before.clocks().promised(promised.clock(), promised.schedule()));
    }

    @Override
    public CaseFileBuilder clockLimited(ClockEvent.ClockLimited limited) {
        return next.clocks(before.clocks().limited(limited.clock(), limited.budget(), limited.schedule()));
    }

    @Override
    public CaseFileBuilder clockRemeasured(ClockEvent.ClockRemeasured remeasured) {
        return next.clocks(before.clocks().remeasured(remeasured.clock(), remeasured.schedule()));
    }

    @Override
    public CaseFileBuilder clockStopped(ClockEvent.ClockStopped stopped) {
        return next.clocks(
                before.clocks().stopped(stopped.clock(), stopped.head().at()));
    }

    @Override
    public CaseFileBuilder milestoneSet(ClockEvent.MilestoneSet set) {
        return next.milestones(before.milestones().set(set.milestone(), set.clock()));
    }
}
