package io.gridward.core.casefile;

/** The requester rates. The latest rating counts. */
final class RateStep implements Step {
    @Override
    public Decision take(Draft draft) {
        ClosingAct.Rate act = (ClosingAct.Rate) draft.command().act();
        return draft.then(head -> new ClosingEvent.Rated(head, act.satisfaction(), act.resolved()));
    }
}
