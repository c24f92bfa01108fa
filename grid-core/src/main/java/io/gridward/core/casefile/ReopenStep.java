package io.gridward.core.casefile;

import io.gridward.core.roster.PersonRef;

/** The case is opened again by hand. */
final class ReopenStep implements Step {
    @Override
    public Decision take(Draft draft) {
        PersonRef person = draft.command().actor().asPerson().orElse(null);
        return Reopening.open(
                draft, person, ((ClosingAct.Reopen) draft.command().act()).reason());
    }
}
