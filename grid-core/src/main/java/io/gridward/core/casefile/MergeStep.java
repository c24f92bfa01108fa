package io.gridward.core.casefile;

import io.gridward.core.finding.RefusalCode;
import io.gridward.core.roster.PersonRef;
import java.util.List;

/** Another case answers for this one (并案): its clocks stop, and whoever waits for an answer waits there. */
final class MergeStep implements Step {
    @Override
    public Decision take(Draft draft) {
        IntakeAct.Merge act = (IntakeAct.Merge) draft.command().act();
        if (act.master().equals(draft.file().id())) {
            return draft.refusal(
                    RefusalCode.MERGED_INTO_ITSELF, "case", act.master().value());
        }
        PersonRef person = draft.command().actor().asPerson().orElse(null);
        List<PersonRef> waiting = draft.file().reporters().waiting();
        return Timekeeping.stop(draft, clock -> true)
                .then(head -> new IntakeEvent.Merged(head, act.master(), waiting, person, act.reason()));
    }
}
