package io.gridward.core.casefile;

/** What the events about requests do to a case file. */
record RequestEvolution(CaseFile before, CaseFileBuilder next) implements RequestEvent.Cases<CaseFileBuilder> {
    @Override
    public CaseFileBuilder otherwise(RequestEvent other) {
        return next;
    }

    @Override
    public CaseFileBuilder requested(RequestEvent.Requested requested) {
        return next.requests(before.requests().asked(requested));
    }

    @Override
    public CaseFileBuilder agreed(RequestEvent.Agreed agreed) {
        return next.requests(before.requests().agreed(agreed));
    }

    @Override
    public CaseFileBuilder approversFound(RequestEvent.ApproversFound found) {
        return next.requests(before.requests().found(found));
    }

    @Override
    public CaseFileBuilder declined(RequestEvent.Declined declined) {
        return next.requests(before.requests().ended(declined.what()));
    }

    @Override
    public CaseFileBuilder granted(RequestEvent.Granted granted) {
        return next.requests(before.requests().granted(granted));
    }

    @Override
    public CaseFileBuilder withdrawn(RequestEvent.Withdrawn withdrawn) {
        return next.requests(before.requests().ended(withdrawn.what()));
    }

    @Override
    public CaseFileBuilder lapsed(RequestEvent.Lapsed lapsed) {
        return next.requests(before.requests().ended(lapsed.what()));
    }
}
