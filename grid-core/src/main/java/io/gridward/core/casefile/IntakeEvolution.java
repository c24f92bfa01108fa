package io.gridward.core.casefile;

/** What the events of intake do to a case file. */
record IntakeEvolution(CaseFile before, CaseFileBuilder next) implements IntakeEvent.Cases<CaseFileBuilder> {
    @Override
    public CaseFileBuilder otherwise(IntakeEvent other) {
        return next;
    }

    @Override
    public CaseFileBuilder reported(IntakeEvent.Reported reported) {
        reported.issue().requester().map(next.reporters::reportedBy).ifPresent(next::reporters);
        return next.issue(reported.issue())
                .policy(reported.policy())
                .reportedAt(reported.head().at())
                .stage(Stage.AT_INTAKE);
    }

    @Override
    public CaseFileBuilder filed(IntakeEvent.Filed filed) {
        return next.policy(filed.policy()).stage(Stage.DISPATCHED);
    }

    @Override
    public CaseFileBuilder numbered(IntakeEvent.Numbered numbered) {
        return next.number(numbered.number());
    }

    @Override
    public CaseFileBuilder rejected(IntakeEvent.Rejected rejected) {
        return next.reporters(before.reporters().answered(before.reporters().people()))
                .stage(Stage.REJECTED)
                .closedAt(rejected.head().at());
    }

    @Override
    public CaseFileBuilder selfHandlingAllowed(IntakeEvent.SelfHandlingAllowed allowed) {
        return next.selfHandlers(allowed.roles());
    }

    @Override
    public CaseFileBuilder selfHandled(IntakeEvent.SelfHandled handled) {
        return next.verification(before.verification().selfHandledBy(handled.person()))
                .followUp(before.followUp().withdrawn())
                .stage(Stage.CLOSED)
                .closedAt(handled.head().at());
    }

    @Override
    public CaseFileBuilder merged(IntakeEvent.Merged merged) {
        return next.master(merged.master())
                .stage(Stage.MERGED)
                .closedAt(merged.head().at());
    }

    @Override
    public CaseFileBuilder joined(IntakeEvent.Joined joined) {
        return next.reporters(before.reporters().joinedBy(joined.duplicate(), joined.reporters()));
    }

    @Override
    public CaseFileBuilder corrected(IntakeEvent.Corrected corrected) {
        return before.issue()
                .map(issue -> next.issue(issue.withFacts(corrected.facts())))
                .orElse(next);
    }
}
