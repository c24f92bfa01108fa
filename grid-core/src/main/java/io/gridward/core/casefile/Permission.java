package io.gridward.core.casefile;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.gridward.core.Authority;
import io.gridward.core.CaseAct;
import io.gridward.core.Edition;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.Post;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whether an actor may do what he wants to a case. What no entry of the authority allows is refused. */
final class Permission {
    /** What is done in a post, whose area says how far it reaches. */
    private static final ImmutableSet<CaseAct> IN_POST = Sets.immutableEnumSet(CaseAct.DISPATCH, CaseAct.SUPERVISE);

    /** What somebody answers for by name. */
    private static final ImmutableSet<CaseAct> BY_PERSON = Sets.immutableEnumSet(
            CaseAct.SIGN,
            CaseAct.WHISTLE,
            CaseAct.WITHDRAW_CALL,
            CaseAct.NAME_LEAD,
            CaseAct.RATE_PARTY,
            CaseAct.RATE_CALL,
            CaseAct.RAISE,
            CaseAct.URGE,
            CaseAct.SELF_HANDLE,
            CaseAct.REACH_MILESTONE,
            CaseAct.HANDLE,
            CaseAct.VERIFY,
            CaseAct.REPLY,
            CaseAct.CLOSE,
            CaseAct.REQUEST_RETURN,
            CaseAct.REQUEST_EXTENSION,
            CaseAct.REQUEST_SUSPENSION,
            CaseAct.REQUEST_VOID,
            CaseAct.DECIDE,
            CaseAct.WITHDRAW,
            CaseAct.ADJUDICATE,
            CaseAct.RESUME);

    private final Edition edition;
    private final CaseFile file;
    private final CaseCommand command;

    private Permission(Edition edition, CaseFile file, CaseCommand command) {
        this.edition = edition;
        this.file = file;
        this.command = command;
    }

    /** Returns why the actor may not, or nothing if he may. */
    static List<Finding> objections(Edition edition, CaseFile file, CaseCommand command) {
        Permission permission = new Permission(edition, file, command);
        List<Finding> related = permission.related(command.actor());
        return related.isEmpty() ? permission.unfit(command.actor()) : related;
    }

    private List<Finding> related(Actor actor) {
        if (actor instanceof Actor.OfPost ofPost) {
            return ofPost(ofPost);
        }
        if (actor instanceof Actor.OfParty ofParty) {
            return ofParty(ofParty);
        }
        if (actor instanceof Actor.Requester requester) {
            boolean reports = file.stage() == Stage.UNREPORTED;
            boolean own = file.reporters().people().contains(requester.person());
            return unless(null, scope -> scope == Authority.Scope.REQUESTER && (reports || own));
        }
        if (actor instanceof Actor.OfSystem) {
            return unless(null, scope -> scope == Authority.Scope.SYSTEM);
        }
        return unless(null, scope -> false);
    }

    /** Whatever an authority allows, only somebody who can answer for an act can do it. */
    private List<Finding> unfit(Actor actor) {
        CaseAct act = command.act().kind();
        if (IN_POST.contains(act) && !(actor instanceof Actor.OfPost)) {
            return refusal(RefusalCode.POST_NEEDED, "actor", actor.toString(), "act", act.id());
        }
        return BY_PERSON.contains(act) && actor.asPerson().isEmpty()
                ? refusal(RefusalCode.PERSON_NEEDED, "actor", actor.toString(), "act", act.id())
                : List.of();
    }

    private List<Finding> ofPost(Actor.OfPost actor) {
        Optional<Post> post = edition.roster().findPost(actor.post());
        LocalDate date = date(post);
        if (post.isEmpty() || !edition.roster().holds(actor.person(), actor.post(), date)) {
            return refusal(
                    RefusalCode.NOT_IN_OFFICE,
                    "person",
                    actor.person().value(),
                    "post",
                    actor.post().value(),
                    "date",
                    date.toString());
        }
        return unless(post.get().role().id(), scope -> relates(scope, post.get()));
    }

    private List<Finding> ofParty(Actor.OfParty actor) {
        PartyId party = actor.party();
        boolean represents = edition.parties()
                .find(party)
                .filter(known -> known.representatives().contains(actor.person()))
                .isPresent();
        if (!represents) {
            return refusal(
                    RefusalCode.NOT_A_REPRESENTATIVE, "person", actor.person().value(), "party", party.value());
        }
        return unless(
                null,
                scope -> scope == Authority.Scope.CALLED_PARTY
                        && spokenFor(command.act()).equals(Optional.of(party)));
    }

    /** For which party somebody speaks who does an act of a party. */
    private static Optional<PartyId> spokenFor(Act act) {
        if (act instanceof LinkageAct.AnswerCall answer) {
            return Optional.of(answer.party());
        }
        return act instanceof LinkageAct.RateCall rate ? Optional.of(rate.party()) : Optional.empty();
    }

    private boolean relates(Authority.Scope scope, Post post) {
        return switch (scope) {
            case HOLDER ->
                file.holder().filter(holder -> actsFor(edition, holder, post)).isPresent();
            case ANSWERER ->
                file.charge()
                        .map(Charge::answerer)
                        .or(file::holder)
                        .filter(holder -> actsFor(edition, holder, post))
                        .isPresent();
            case VERIFIER ->
                file.verification()
                        .area()
                        .filter(area -> edition.home(area).code().equals(post.area()))
                        .isPresent();
            case VERIFIER_AND_ABOVE ->
                AskingBack.area(file).filter(area -> lies(area, post.area())).isPresent();
            case SELF_HANDLER ->
                file.selfHandlers().contains(post.role().id())
                        && file.issue()
                                .filter(issue -> lies(issue.area(), post.area()))
                                .isPresent();
            case OWN_AREA_AND_BELOW ->
                file.holder().filter(holder -> lies(holder.area(), post.area())).isPresent();
            case APPROVER -> mayDecide(post);
            case AREA_ABOVE ->
                file.holder()
                        .filter(holder ->
                                lies(holder.area(), post.area()) && (holder.isCentre() || !isAt(edition, holder, post)))
                        .isPresent();
            case ANYONE, CALLED_PARTY, REQUESTER, SYSTEM -> false;
        };
    }

    /** Where nothing of the kind is asked for, that is the objection, and not who he is. */
    private boolean mayDecide(Post post) {
        return command.act() instanceof RequestAct.Decide decide
                && file.requests()
                        .pending(decide.what())
                        .map(pending ->
                                pending.approvers().stream().anyMatch(approver -> actsFor(edition, approver, post)))
                        .orElse(true);
    }

    /** The post itself; for a centre any post of its area, or of where its work went. */
    static boolean actsFor(Edition edition, Holder holder, Post post) {
        return holder.isCentre() ? isAt(edition, holder, post) : post.id().equals(holder.post());
    }

    private static boolean isAt(Edition edition, Holder holder, Post post) {
        return edition.home(holder.area()).code().equals(post.area());
    }

    private boolean lies(AreaCode inner, AreaCode outer) {
        Territory territory = edition.territory();
        Optional<Area> within = territory.find(outer);
        return within.isPresent() && territory.contains(within.get(), edition.home(inner));
    }

    private List<Finding> unless(@Nullable String role, Predicate<Authority.Scope> relates) {
        boolean may = edition.authority().permits(command.act().kind(), role, relates);
        return may
                ? List.of()
                : refusal(
                        RefusalCode.NOT_AUTHORISED,
                        "actor",
                        command.actor().toString(),
                        "act",
                        command.act().kind().id());
    }

    private LocalDate date(Optional<Post> post) {
        AreaCode area = post.map(Post::area)
                .or(() -> file.issue().map(Issue::area))
                .orElseGet(() -> edition.territory().areas().get(0).code());
        return edition.date(area, command.at());
    }

    private List<Finding> refusal(RefusalCode code, String... details) {
        return Refusal.of(file.id(), code, details).reasons();
    }
}
