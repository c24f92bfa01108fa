package io.gridward.core.casefile;

import io.gridward.core.finding.RefusalCode;
import io.gridward.core.roster.PersonRef;

/** The answerer answers everybody who waits: the requester, and those of cases that were merged into this one. */
final class ReplyStep implements Step {
    @Override
    public Decision take(Draft draft) {
        PersonRef person = draft.command().actor().asPerson().orElseThrow();
        TextRef answer = ((ClosingAct.Reply) draft.command().act()).answer();
        boolean again = draft.file().stage() != Stage.VERIFIED;
        return again && draft.file().reporters().waiting().isEmpty()
                ? draft.refusal(RefusalCode.NOBODY_TO_ANSWER)
                : Answering.answer(draft, person, answer);
    }
}
