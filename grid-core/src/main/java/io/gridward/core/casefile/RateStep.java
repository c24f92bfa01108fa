package io.gridward.core.casefile;

/**
 * The requester rates. The latest rating counts. That he is not satisfied opens nothing again, for it may not be true;
 * whoever asks him back is told.
 */
final class RateStep implements Step {
    @Override
    public Decision take(Draft draft) {
        ClosingAct.Rate act = (ClosingAct.Rate) draft.command().act();
        Draft rated = draft.then(head -> new ClosingEvent.Rated(head, act.satisfaction(), act.resolved()));
        boolean content = act.satisfaction() != Satisfaction.DISSATISFIED && act.resolved();
        return content ? rated : AskingBack.tell(rated);
    }
}
