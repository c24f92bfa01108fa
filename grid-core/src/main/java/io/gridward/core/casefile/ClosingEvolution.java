package io.gridward.core.casefile;

/** What the events of closing do to a case file. */
record ClosingEvolution(CaseFile before, CaseFileBuilder next) implements ClosingEvent.Cases<CaseFileBuilder> {
    @Override
    public CaseFileBuilder otherwise(ClosingEvent other) {
        return next;
    }

    @Override
    public CaseFileBuilder handled(ClosingEvent.Handled handled) {
        return next.verification(before.verification().handledBy(handled.person()))
                .followUp(before.followUp().withdrawn())
                .stage(Stage.HANDLED);
    }

    @Override
    public CaseFileBuilder verificationDue(ClosingEvent.VerificationDue due) {
        return next.verification(before.verification().dueAt(due.area()));
    }

    @Override
    public CaseFileBuilder verified(ClosingEvent.Verified verified) {
        return next.verification(before.verification().verifiedBy(verified.person()))
                .stage(Stage.VERIFIED);
    }

    @Override
    public CaseFileBuilder sentBack(ClosingEvent.SentBack sentBack) {
        return next.verification(before.verification().sentBack()).stage(Stage.HANDLING);
    }

    @Override
    public CaseFileBuilder replied(ClosingEvent.Replied replied) {
        return next.answer(replied.answer())
                .reporters(before.reporters().answered(replied.reporters()))
                .stage(before.stage().isOpen() ? Stage.REPLIED : before.stage());
    }

    @Override
    public CaseFileBuilder rated(ClosingEvent.Rated rated) {
        return next.rating(new Rating(rated.satisfaction(), rated.resolved()));
    }

    @Override
    public CaseFileBuilder closed(ClosingEvent.Closed closed) {
        return next.stage(Stage.CLOSED).closedAt(closed.head().at());
    }

    @Override
    public CaseFileBuilder milestoneReached(ClosingEvent.MilestoneReached reached) {
        return next.milestones(
                before.milestones().reached(reached.milestone(), reached.head().at()));
    }

    @Override
    public CaseFileBuilder followUpOrdered(ClosingEvent.FollowUpOrdered ordered) {
        return next.followUp(before.followUp().ordered(ordered.area(), ordered.budget()));
    }

    @Override
    public CaseFileBuilder followedUp(ClosingEvent.FollowedUp asked) {
        return next.followUp(
                before.followUp().said(new Rating(asked.satisfaction(), asked.resolved()), asked.factsTrue()));
    }

    @Override
    public CaseFileBuilder reopened(ClosingEvent.Reopened reopened) {
        return next.verification(before.verification().reopened())
                .reporters(before.reporters().unanswered())
                .followUp(before.followUp().withdrawn())
                .answer(null)
                .closedAt(null)
                .stage(reopened.stage());
    }
}
