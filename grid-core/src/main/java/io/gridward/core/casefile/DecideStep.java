package io.gridward.core.casefile;

import io.gridward.core.escalation.ClockKind;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.Post;
import io.gridward.core.territory.Area;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An approver agrees, does not agree, or takes a return to adjudicate it. When the last one agrees it is granted. */
final class DecideStep implements Step {
    @Override
    public Decision take(Draft draft) {
        RequestAct.Decide act = (RequestAct.Decide) draft.command().act();
        Optional<PendingRequest> found = draft.file().requests().pending(act.what());
        if (found.isEmpty()) {
            return draft.refusal(
                    RefusalCode.NOTHING_REQUESTED, "request", act.what().id());
        }
        PendingRequest pending = found.get();
        PersonRef person = draft.command().actor().asPerson().orElseThrow();
        if (person.equals(pending.requested().by())) {
            return draft.refusal(
                    RefusalCode.SELF_APPROVAL,
                    "person",
                    person.value(),
                    "request",
                    act.what().id());
        }
        Optional<Post> post = post(draft);
        // One person is one voice, and his own post is named before the centre he also belongs to.
        List<Holder> spokenFor = pending.missing().stream()
                .filter(approver -> post.filter(own -> Permission.actsFor(draft.edition(), approver, own))
                        .isPresent())
                .sorted(Comparator.comparing(Holder::isCentre))
                .limit(1)
                .toList();
        if (spokenFor.isEmpty()) {
            return draft.refusal(
                    RefusalCode.NOT_ASKED,
                    "person",
                    person.value(),
                    "request",
                    act.what().id());
        }
        if (act.judgement() == Judgement.GRANT && pending.hasAgreed(person)) {
            return draft.refusal(
                    RefusalCode.AGREED_ALREADY,
                    "person",
                    person.value(),
                    "request",
                    act.what().id());
        }
        Area decider = draft.edition().home(spokenFor.get(0).area());
        return switch (act.judgement()) {
            case GRANT -> grant(draft, act, pending, person, spokenFor, decider);
            case REFUSE -> draft.then(head -> new RequestEvent.Declined(head, act.what(), person, act.remark()));
            case ADJUDICATE -> dispute(draft, act, pending, person, decider);
        };
    }

    private static Optional<Post> post(Draft draft) {
        return draft.command().actor() instanceof Actor.OfPost actor
                ? draft.edition().roster().findPost(actor.post())
                : Optional.empty();
    }

    private static Decision grant(
            Draft draft,
            RequestAct.Decide act,
            PendingRequest pending,
            PersonRef person,
            List<Holder> spokenFor,
            Area decider) {
        Optional<Refusal> objection = objection(draft, act, pending, decider);
        if (objection.isPresent()) {
            return objection.get();
        }
        Draft agreed = draft.then(head -> new RequestEvent.Agreed(
                head, act.what(), person, spokenFor, act.remark(), act.limit(), act.until(), act.to()));
        PendingRequest now = agreed.file().requests().pending(act.what()).orElseThrow();
        return now.missing().isEmpty() ? Granting.of(agreed, now, Optional.of(decider)) : Approving.of(agreed, now);
    }

    /** What an approver grants must be possible when he says so, also if others have yet to agree. */
    private static Optional<Refusal> objection(
            Draft draft, RequestAct.Decide act, PendingRequest pending, Area decider) {
        Term term = new Term(act.what(), pending.requested().grant());
        if (act.to() != null) {
            return Receiver.objection(draft, act.to(), decider);
        }
        if (act.limit() != null) {
            return term.objection(draft, act.limit());
        }
        return act.until() == null ? Optional.empty() : term.objection(draft, act.until());
    }

    private static Decision dispute(
            Draft draft, RequestAct.Decide act, PendingRequest pending, PersonRef person, Area decider) {
        Handover taken = Handover.because(
                        CourseCode.DISPUTED, "area", decider.code().value())
                .by(Passage.RETURNED)
                .remarked(pending.requested().reason());
        Draft held = taken.to(draft, decider, ruling -> Optional.empty());
        Draft unsigned = Timekeeping.stop(held, ClockKind.SIGN);
        return unsigned.then(head ->
                new DisputeEvent.Disputed(head, pending.requested().by(), person, decider.code(), act.remark()));
    }
}
