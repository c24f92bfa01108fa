package io.gridward.core.casefile;

/** What the events about outcomes of meetings do to a case file. */
record MeetingOutcomeEvolution(CaseFile before, CaseFileBuilder next)
        implements MeetingOutcomeEvent.Cases<CaseFileBuilder> {
    @Override
    public CaseFileBuilder otherwise(MeetingOutcomeEvent other) {
        return next;
    }

    @Override
    public CaseFileBuilder deliberationRecorded(MeetingOutcomeEvent.DeliberationRecorded recorded) {
        return next.meetings(before.meetings().recorded(recorded.meeting(), recorded.outcome()));
    }

    @Override
    public CaseFileBuilder resolutionTaken(MeetingOutcomeEvent.ResolutionTaken taken) {
        return next.meetings(before.meetings().taken(taken.meeting(), taken.item()));
    }
}
