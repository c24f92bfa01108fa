package io.gridward.core.casefile;

/** What the events about called parties do to a case file. */
record PartyEvolution(CaseFile before, CaseFileBuilder next) implements PartyEvent.Cases<CaseFileBuilder> {
    @Override
    public CaseFileBuilder otherwise(PartyEvent other) {
        return next;
    }

    @Override
    public CaseFileBuilder partyRated(PartyEvent.PartyRated rated) {
        return next.callRatings(before.callRatings().partyRated(rated.ordinal(), rated.satisfaction()));
    }

    @Override
    public CaseFileBuilder callRated(PartyEvent.CallRated rated) {
        return next.callRatings(before.callRatings().callRated(rated.ordinal(), rated.satisfaction()));
    }

    @Override
    public CaseFileBuilder partyTermSet(PartyEvent.PartyTermSet set) {
        return next.partyTerms(before.partyTerms().until(set.ordinal(), set.until()));
    }

    @Override
    public CaseFileBuilder representativeLeft(PartyEvent.RepresentativeLeft left) {
        return next.partyTerms(before.partyTerms().representedBy(left.ordinal(), null));
    }
}
