package io.gridward.core.casefile;

import io.gridward.core.escalation.Approval;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import java.util.Optional;

/**
 * The holder asks for a return, an extension, a suspension or voiding. The policy says who must agree and on what
 * terms; where it does not, the centre of the area above must.
 */
final class RequestStep implements Step {
    @Override
    public Decision take(Draft draft) {
        RequestAct.Request act = (RequestAct.Request) draft.command().act();
        PersonRef person = draft.command().actor().asPerson().orElseThrow();
        Optional<Refusal> barred = barred(draft, act.what());
        if (barred.isPresent()) {
            return barred.get();
        }
        Applying applying = new Applying(act.what(), person, act.reason(), act.cause(), act.basis(), act.until());
        Consultation asked = Consultation.ask(draft, act.what().trigger(), situation -> situation.cause(act.cause()));
        Approval terms = asked.ruling().approval();
        Optional<Refusal> objection = applying.objection(asked.draft(), terms);
        if (objection.isPresent()) {
            return objection.get();
        }
        Consent consent = terms.approvers()
                .map(named -> Consent.of(asked.draft(), named, person))
                .orElseGet(() -> Consent.above(asked.draft(), person));
        Draft waiting = Consequences.of(applying.wait(asked.draft(), terms, consent), asked.ruling());
        PendingRequest pending = waiting.file().requests().pending(act.what()).orElseThrow();
        return consent.approvers().isEmpty() ? Granting.of(waiting, pending, Optional.empty()) : waiting;
    }

    /** One of a kind may be pending, and an adjudication binds the lead it named. */
    static Optional<Refusal> barred(Draft draft, RequestKind what) {
        Requests requests = draft.file().requests();
        if (requests.pending(what).isPresent()) {
            return Optional.of(draft.refusal(RefusalCode.REQUEST_PENDING, "request", what.id()));
        }
        AreaCode here = draft.area().code();
        boolean bound = requests.boundLead()
                .map(lead -> draft.edition().home(lead))
                .map(Area::code)
                .filter(here::equals)
                .isPresent();
        return what == RequestKind.RETURN && bound
                ? Optional.of(draft.refusal(RefusalCode.BOUND_BY_ADJUDICATION, "area", here.value()))
                : Optional.empty();
    }
}
