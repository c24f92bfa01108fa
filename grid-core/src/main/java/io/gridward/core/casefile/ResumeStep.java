package io.gridward.core.casefile;

import io.gridward.core.roster.PersonRef;

/** A suspended case is taken up again before its review date. */
final class ResumeStep implements Step {
    @Override
    public Decision take(Draft draft) {
        PersonRef person = draft.command().actor().asPerson().orElseThrow();
        return Suspension.resume(draft, person);
    }
}
