package io.gridward.core.casefile;

import io.gridward.core.finding.RefusalCode;
import io.gridward.core.roster.PersonRef;
import java.util.stream.Collectors;

/** Whoever brought the matter in gets an answer, be it by a case that was merged into this one. */
final class Answering {
    private Answering() {}

    /** Answers everybody who waits, and starts the clock of the follow-up. */
    static Draft answer(Draft draft, PersonRef person, TextRef answer) {
        return AskingBack.start(draft.then(head -> new ClosingEvent.Replied(
                head, person, answer, draft.file().reporters().waiting())));
    }

    /** Refuses what may not be done before everybody is answered. */
    static Refusal missing(Draft draft) {
        String waiting = draft.file().reporters().waiting().stream()
                .map(PersonRef::value)
                .collect(Collectors.joining(", "));
        return draft.refusal(RefusalCode.ANSWER_MISSING, "reporters", waiting);
    }
}
