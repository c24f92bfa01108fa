package io.gridward.core.casefile;

/** A person at intake rejects what the policy left to him, and says where to turn. */
final class RejectStep implements Step {
    @Override
    public Decision take(Draft draft) {
        IntakeAct.Reject act = (IntakeAct.Reject) draft.command().act();
        return Timekeeping.stop(draft, clock -> true)
                .then(head -> new IntakeEvent.Rejected(head, null, act.properPath(), act.reason()));
    }
}
