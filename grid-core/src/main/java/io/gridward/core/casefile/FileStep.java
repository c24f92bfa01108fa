package io.gridward.core.casefile;

/** A person at intake files what the policy left to him. */
final class FileStep implements Step {
    @Override
    public Decision take(Draft draft) {
        return Admission.fileAnyway(draft, draft.edition().home(draft.issue().area()));
    }
}
