package io.gridward.core.casefile;

import io.gridward.core.finding.RefusalCode;

/** The case takes over what a deliberation came to, once, and whoever holds it is told. */
final class RecordDeliberationStep implements Step {
    @Override
    public Decision take(Draft draft) {
        LinkageAct.RecordDeliberation act =
                (LinkageAct.RecordDeliberation) draft.command().act();
        if (draft.file().meetings().outcome(act.meeting()).isPresent()) {
            return draft.refusal(
                    RefusalCode.MEETING_RECORDED, "meeting", act.meeting().value());
        }
        return Consequences.notifyHolder(
                draft.then(head -> new MeetingOutcomeEvent.DeliberationRecorded(head, act.meeting(), act.outcome())));
    }
}
