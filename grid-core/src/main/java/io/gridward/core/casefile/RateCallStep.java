package io.gridward.core.casefile;

import io.gridward.core.CaseAct;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.linkage.PartyStatus;
import io.gridward.core.linkage.PartyTask;
import io.gridward.core.party.Party;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import java.util.Optional;

/**
 * Who called rates a party for its latest share, and the party rates the call (评哨), each once. A party is rated when
 * its part ended or it stayed away, at the latest when the work is done; a call that was taken back is not held
 * against it. Nobody rates himself, compared by person: no one who represents the party or did its part rates it, and
 * neither the holder nor a whistler rates the call.
 */
final class RateCallStep implements Step {
    @Override
    public Decision take(Draft draft) {
        PersonRef person = draft.command().actor().asPerson().orElseThrow();
        if (draft.command().act() instanceof LinkageAct.RateParty act) {
            return share(draft, act.party())
                    .map(task -> party(draft, act, task, person))
                    .orElseGet(() -> unknown(draft, act.party()));
        }
        LinkageAct.RateCall act = (LinkageAct.RateCall) draft.command().act();
        return share(draft, act.party())
                .map(task -> call(draft, act, task, person))
                .orElseGet(() -> unknown(draft, act.party()));
    }

    private static Decision party(Draft draft, LinkageAct.RateParty act, PartyTask task, PersonRef person) {
        boolean concerned = task.doneBy().equals(Optional.of(person))
                || draft.edition()
                        .parties()
                        .find(act.party())
                        .map(Party::representatives)
                        .filter(own -> own.contains(person))
                        .isPresent();
        if (concerned) {
            return self(draft, person, act.kind());
        }
        if (!isOver(draft, task.status())) {
            return AnswerCallStep.unable(draft, task, act.kind().id());
        }
        return draft.file().callRatings().ofParty(task.ordinal()).isPresent()
                ? twice(draft, act.party(), act.kind())
                : draft.then(head -> new PartyEvent.PartyRated(
                        head, task.ordinal(), act.party(), act.satisfaction(), person, act.remark()));
    }

    private static boolean isOver(Draft draft, PartyStatus status) {
        return status != PartyStatus.WITHDRAWN
                && (status.isSettled()
                        || status == PartyStatus.NO_SHOW
                        || draft.file().stage().compareTo(Stage.HANDLED) >= 0);
    }

    private static Decision call(Draft draft, LinkageAct.RateCall act, PartyTask task, PersonRef person) {
        CallRatings ratings = draft.file().callRatings();
        boolean concerned = ratings.whistlers().contains(person)
                || draft.file().holder().flatMap(Holder::asPerson).equals(Optional.of(person));
        if (concerned) {
            return self(draft, person, act.kind());
        }
        return ratings.ofCall(task.ordinal()).isPresent()
                ? twice(draft, act.party(), act.kind())
                : draft.then(head -> new PartyEvent.CallRated(
                        head, task.ordinal(), act.party(), act.satisfaction(), person, act.remark()));
    }

    private static Optional<PartyTask> share(Draft draft, PartyId party) {
        return draft.file().linkage().find(party);
    }

    private static Decision unknown(Draft draft, PartyId party) {
        return draft.refusal(RefusalCode.PARTY_NOT_CALLED, "party", party.value());
    }

    private static Decision self(Draft draft, PersonRef person, CaseAct act) {
        return draft.refusal(RefusalCode.SELF_RATING, "person", person.value(), "act", act.id());
    }

    private static Decision twice(Draft draft, PartyId party, CaseAct act) {
        return draft.refusal(RefusalCode.RATED_ALREADY, "party", party.value(), "act", act.id());
    }
}
