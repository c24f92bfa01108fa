package io.gridward.core.casefile;

import io.gridward.core.linkage.Linkage;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import java.util.Objects;
import java.util.Optional;

/** What follows from where a command left a case, whichever it was. */
final class Aftermath {
    private Aftermath() {}

    static Draft of(CaseFile before, Draft draft) {
        Draft lapsed = lapse(sayWhoLeads(before.linkage(), draft));
        boolean closed = before.stage() != Stage.CLOSED && draft.file().stage() == Stage.CLOSED;
        return closed ? tellFirstHandler(lapsed) : lapsed;
    }

    /** What was asked for comes to nothing when the case leaves the hands of who asked, or the work on it. */
    private static Draft lapse(Draft draft) {
        Draft lapsed = draft;
        for (PendingRequest request : draft.file().requests().pending()) {
            if (!stands(draft.file(), request.requested().holder())) {
                lapsed = lapsed.then(head -> new RequestEvent.Lapsed(head, request.what()));
            }
        }
        return lapsed;
    }

    /** While the same office has the case in hand; who holds the post may change. */
    private static boolean stands(CaseFile file, Holder asked) {
        return file.stage().isInHand()
                && file.holder()
                        .filter(holder ->
                                holder.area().equals(asked.area()) && Objects.equals(holder.post(), asked.post()))
                        .isPresent();
    }

    /** That no party leads is said once, when it comes to be so: the holder of the case leads then. */
    private static Draft sayWhoLeads(Linkage before, Draft draft) {
        boolean known = holderLeads(before);
        return draft.file().stage().isOpen()
                        && !known
                        && holderLeads(draft.file().linkage())
                ? draft.then(head -> new CallEvent.HolderLeads(head, draft.holder()))
                : draft;
    }

    private static boolean holderLeads(Linkage linkage) {
        return !linkage.current().isEmpty() && linkage.lead().isEmpty();
    }

    /** Who took a matter first answers for it to the end, also where another handled it. */
    private static Draft tellFirstHandler(Draft draft) {
        Optional<PersonRef> first = draft.file().custody().firstHandler();
        return first.isPresent() && !first.equals(draft.file().verification().handler())
                ? draft.then(head -> new HoldingEvent.FirstHandlerTold(head, first.get()))
                : draft;
    }
}
