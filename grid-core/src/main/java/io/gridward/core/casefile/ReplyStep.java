package io.gridward.core.casefile;

import io.gridward.core.roster.PersonRef;

/** The answerer answers the requester. */
final class ReplyStep implements Step {
    @Override
    public Decision take(Draft draft) {
        PersonRef person = draft.command().actor().asPerson().orElseThrow();
        TextRef answer = ((ClosingAct.Reply) draft.command().act()).answer();
        return draft.then(head -> new ClosingEvent.Replied(head, person, answer));
    }
}
