package io.gridward.core.casefile;

/** What the events about rulings do to a case file. */
record RulingEvolution(CaseFile before, CaseFileBuilder next) implements RulingEvent.Cases<CaseFileBuilder> {
    @Override
    public CaseFileBuilder otherwise(RulingEvent other) {
        return next;
    }

    @Override
    public CaseFileBuilder graded(RulingEvent.Graded graded) {
        return next.grade(graded.grade()).track(graded.track());
    }

    @Override
    public CaseFileBuilder charged(RulingEvent.Charged charged) {
        return next.charge(new Charge(charged.matter(), charged.party(), charged.answerer(), charged.until()));
    }

    @Override
    public CaseFileBuilder supervised(RulingEvent.Supervised supervised) {
        return next.supervisor(supervised.area());
    }

    @Override
    public CaseFileBuilder migrated(RulingEvent.Migrated migrated) {
        return next.policy(migrated.to());
    }
}
