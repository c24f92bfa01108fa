package io.gridward.core.casefile;

/** A filed case gets its number, once. */
final class NumberStep implements Step {
    @Override
    public Decision take(Draft draft) {
        CaseNumber number = ((IntakeAct.GiveNumber) draft.command().act()).number();
        return draft.file().number().isPresent() ? draft : draft.then(head -> new IntakeEvent.Numbered(head, number));
    }
}
