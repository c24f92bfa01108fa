package io.gridward.core.casefile;

import io.gridward.core.escalation.Approval;
import io.gridward.core.escalation.Approver;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.roster.PersonRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The holder whistles; the policy says for whom, who may blow a whistle of the type, and whether others must stand
 * behind it first. A whistle that
 * reaches no party is refused.
 */
final class WhistleStep implements Step {
    @Override
    public Decision take(Draft draft) {
        PersonRef person = draft.command().actor().asPerson().orElseThrow();
        Optional<Refusal> barred = RequestStep.barred(draft, RequestKind.WHISTLE);
        if (barred.isPresent()) {
            return barred.get();
        }
        LinkageAct.Whistle act = (LinkageAct.Whistle) draft.command().act();
        Consultation asked = Consultation.ask(draft, Trigger.WHISTLED, situation -> situation.cause(act.type()));
        Approval terms = asked.ruling().approval();
        Applying applying = Applying.whistle(person, act.type());
        Optional<Refusal> objection = reserved(asked.draft(), terms).or(() -> applying.objection(asked.draft(), terms));
        if (objection.isPresent()) {
            return objection.get();
        }
        Consent consent = Consent.of(asked.draft(), terms.approvers().orElse(List.of()), person);
        Decision blown = Granting.blow(asked.draft(), asked.ruling(), person, act.type());
        return consent.approvers().isEmpty() || blown instanceof Refusal
                ? blown
                : applying.wait(asked.draft(), terms, consent);
    }

    /** The policy may name who blows a whistle of the type; any one of those will do. */
    private static Optional<Refusal> reserved(Draft draft, Approval terms) {
        Optional<List<Approver>> named = terms.whistlers();
        return named.isEmpty() || named.get().stream().anyMatch(whistler -> isActor(draft, whistler))
                ? Optional.empty()
                : Optional.of(draft.refusal(
                        RefusalCode.WHISTLE_RESERVED,
                        "whistlers",
                        named.get().stream().map(Approver::toString).collect(Collectors.joining(", ")),
                        "actor",
                        draft.command().actor().toString()));
    }

    private static boolean isActor(Draft draft, Approver whistler) {
        return draft.command().actor() instanceof Actor.OfPost actor
                && draft.edition()
                        .roster()
                        .findPost(actor.post())
                        .filter(post -> whistler.role() == null
                                || whistler.role().equals(post.role().id()))
                        .filter(post -> whistler.level() == null
                                || whistler.level()
                                        .equals(draft.edition()
                                                .home(post.area())
                                                .level()
                                                .id()))
                        .isPresent();
    }
}
