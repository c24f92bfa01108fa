package io.gridward.core.casefile;

/**
 * What each event does to a case file: a class for each family, part by part. Every event of a case leads from the
 * file before it to the next, and no reference data is looked at.
 */
record Evolution(CaseFile before, CaseFileBuilder next) implements CaseEvent.Families<CaseFileBuilder> {
    static CaseFile evolve(CaseFile before, CaseEvent event) {
        return event.match(new Evolution(before, before.next()))
                .ledger(before.ledger().after(event.head()))
                .build();
    }

    @Override
    public CaseFileBuilder intake(IntakeEvent event) {
        return event.match(new IntakeEvolution(before, next));
    }

    @Override
    public CaseFileBuilder ruling(RulingEvent event) {
        return event.match(new RulingEvolution(before, next));
    }

    @Override
    public CaseFileBuilder holding(HoldingEvent event) {
        return event.match(new HoldingEvolution(before, next));
    }

    @Override
    public CaseFileBuilder clock(ClockEvent event) {
        return event.match(new ClockEvolution(before, next));
    }

    @Override
    public CaseFileBuilder call(CallEvent event) {
        return event.match(new CallEvolution(before, next));
    }

    @Override
    public CaseFileBuilder party(PartyEvent event) {
        return event.match(new PartyEvolution(before, next));
    }

    @Override
    public CaseFileBuilder meetingOutcome(MeetingOutcomeEvent event) {
        return event.match(new MeetingOutcomeEvolution(before, next));
    }

    @Override
    public CaseFileBuilder request(RequestEvent event) {
        return event.match(new RequestEvolution(before, next));
    }

    @Override
    public CaseFileBuilder dispute(DisputeEvent event) {
        return event.match(new DisputeEvolution(before, next));
    }

    @Override
    public CaseFileBuilder halt(HaltEvent event) {
        return event.match(new HaltEvolution(before, next));
    }

    @Override
    public CaseFileBuilder closing(ClosingEvent event) {
        return event.match(new ClosingEvolution(before, next));
    }
}
