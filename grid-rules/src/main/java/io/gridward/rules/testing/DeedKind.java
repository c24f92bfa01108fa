package io.gridward.rules.testing;

import static io.gridward.rules.testing.DeedWord.AREA;
import static io.gridward.rules.testing.DeedWord.BASIS;
import static io.gridward.rules.testing.DeedWord.CAUSE;
import static io.gridward.rules.testing.DeedWord.CO_HANDLERS;
import static io.gridward.rules.testing.DeedWord.FACTS;
import static io.gridward.rules.testing.DeedWord.LEVEL;
import static io.gridward.rules.testing.DeedWord.LIMIT;
import static io.gridward.rules.testing.DeedWord.MILESTONE;
import static io.gridward.rules.testing.DeedWord.MORE_TIME;
import static io.gridward.rules.testing.DeedWord.PARTY;
import static io.gridward.rules.testing.DeedWord.RESOLVED;
import static io.gridward.rules.testing.DeedWord.ROLE;
import static io.gridward.rules.testing.DeedWord.SATISFACTION;
import static io.gridward.rules.testing.DeedWord.TYPE;
import static io.gridward.rules.testing.DeedWord.UNTIL;
import static io.gridward.rules.testing.DeedWord.WHAT;

import com.google.common.collect.ImmutableSet;
import io.gridward.core.casefile.Act;
import io.gridward.core.casefile.ClosingAct;
import io.gridward.core.casefile.HoldingAct;
import io.gridward.core.casefile.IntakeAct;
import io.gridward.core.casefile.LinkageAct;
import io.gridward.core.casefile.RequestAct;
import io.gridward.core.casefile.RequestKind;
import io.gridward.core.linkage.PartyAct;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What can be done in a {@link Scenario}, be it told in Java or in a document. Texts and evidence are made up where an
 * act needs them.
 */
public enum DeedKind {
    /** Files an issue that waits at intake. */
    FILE(said -> new IntakeAct.File()),
    /** Rejects an issue that waits at intake. */
    REJECT(said -> new IntakeAct.Reject(Said.TEXT, Said.TEXT)),
    /** Corrects the facts of the issue. */
    CORRECT_FACTS(said -> new IntakeAct.CorrectFacts(said.facts()), FACTS),
    /** Handles the matter on the spot and closes the case (自办自结). */
    SELF_HANDLE(said -> new IntakeAct.SelfHandle(List.of(Said.PHOTO), Said.TEXT)),
    /** Signs for the case. */
    SIGN(said -> new HoldingAct.Sign()),
    /** Says that it cannot be solved at this level. */
    HAND_UP(said -> new HoldingAct.HandUp(Said.TEXT, Said.TEXT)),
    /** Gives the case to an area, or to a role there. */
    DISPATCH(said -> new HoldingAct.Dispatch(said.area(), said.find(ROLE), Said.TEXT), Set.of(ROLE), AREA),
    /** Sends the case one level down. */
    SEND_DOWN(said -> new HoldingAct.SendDown(Said.TEXT)),
    /** Raises the case past the levels between. */
    RAISE(said -> new HoldingAct.Raise(said.text(LEVEL), Said.TEXT), LEVEL),
    /** Puts the case under the supervision of his own area. */
    SUPERVISE(said -> new HoldingAct.Supervise(Said.TEXT)),
    /** Asks the holder to get on with it. */
    URGE(said -> new HoldingAct.Urge(Said.TEXT)),
    /** Whistles for whomever the policy calls, at a whistle of some type if one is said. */
    WHISTLE(said -> new LinkageAct.Whistle(said.find(TYPE)), Set.of(TYPE)),
    /** Takes the call of a party back. */
    WITHDRAW_CALL(said -> new LinkageAct.WithdrawCall(said.party(), Said.TEXT), PARTY),
    /** Names the party that leads. */
    NAME_LEAD(said -> new LinkageAct.NameLead(said.party()), PARTY),
    /** Rates what a called party did (评哨). */
    RATE_PARTY(said -> new LinkageAct.RateParty(said.party(), said.satisfaction(), Said.TEXT), PARTY, SATISFACTION),
    /** Asks to give the case back. */
    REQUEST_RETURN(said -> said.request(RequestKind.RETURN), Set.of(CAUSE, BASIS)),
    /** Asks for more time, until when if that is said. */
    REQUEST_EXTENSION(said -> said.request(RequestKind.EXTENSION), Set.of(UNTIL, CAUSE, BASIS)),
    /** Asks to put the case off until it is looked at again. */
    REQUEST_SUSPENSION(said -> said.request(RequestKind.SUSPENSION), Set.of(CAUSE, BASIS), UNTIL),
    /** Asks to end the case without a result. */
    REQUEST_VOID(said -> said.request(RequestKind.VOID), Set.of(CAUSE, BASIS)),
    /** Agrees to what is requested. */
    GRANT(said -> RequestAct.Decide.grant(said.what(WHAT)), WHAT),
    /** Agrees to more time, for so long. */
    GRANT_FOR(said -> RequestAct.Decide.grant(said.what(MORE_TIME), said.limit()), MORE_TIME, LIMIT),
    /** Agrees to more time, until then. */
    GRANT_UNTIL(said -> RequestAct.Decide.grant(said.what(MORE_TIME), said.until()), MORE_TIME, UNTIL),
    /** Takes the case back and gives it to an area, or to a role there. */
    GRANT_RETURN_TO(said -> RequestAct.Decide.grantReturn(said.assignment()), Set.of(ROLE), AREA),
    /** Does not agree to what is requested. */
    REFUSE(said -> RequestAct.Decide.refuse(said.what(WHAT), Said.TEXT), WHAT),
    /** Leaves a return that is disputed to whoever adjudicates. */
    DISPUTE(said -> RequestAct.Decide.adjudicate(Said.TEXT)),
    /** Takes a request back. */
    WITHDRAW(said -> new RequestAct.Withdraw(said.what(WHAT)), WHAT),
    /** Adjudicates whose the case is. */
    ADJUDICATE(
            said -> new RequestAct.Adjudicate(said.assignment(), said.texts(CO_HANDLERS), Said.TEXT),
            Set.of(ROLE, CO_HANDLERS),
            AREA),
    /** Goes on with a suspended case. */
    RESUME(said -> new RequestAct.Resume()),
    /** Says that the matter is dealt with, with a photo as evidence. */
    HANDLE(said -> new ClosingAct.Handle(List.of(Said.PHOTO), Said.TEXT)),
    /** Says that the matter is dealt with, and shows nothing. */
    HANDLE_WITHOUT_EVIDENCE(said -> new ClosingAct.Handle(List.of(), Said.TEXT)),
    /** Says that a stage of the work is reached. */
    REACH_MILESTONE(said -> new ClosingAct.ReachMilestone(said.text(MILESTONE), List.of(Said.PHOTO)), MILESTONE),
    /** Confirms the result. */
    VERIFY(said -> new ClosingAct.Verify(true, null)),
    /** Does not confirm the result: the work must be done again. */
    SEND_BACK(said -> new ClosingAct.Verify(false, Said.TEXT)),
    /** Answers the requester. */
    REPLY(said -> new ClosingAct.Reply(Said.TEXT)),
    /** Rates the outcome. */
    RATE(said -> new ClosingAct.Rate(said.satisfaction(), said.resolved()), SATISFACTION, RESOLVED),
    /** Asks the requester back, whose word is true. */
    FOLLOW_UP(
            said -> new ClosingAct.FollowUp(said.satisfaction(), said.resolved(), true, Said.TEXT),
            SATISFACTION,
            RESOLVED),
    /** Closes the case. */
    CLOSE(said -> new ClosingAct.Close()),
    /** Opens the case again. */
    REOPEN(said -> new ClosingAct.Reopen(Said.TEXT)),
    /** The party signs for the call. */
    PARTY_SIGN(PartyAct.SIGN),
    /** The party makes contact. */
    PARTY_CONTACT(PartyAct.CONTACT),
    /** The party reports in (报到). */
    PARTY_REPORT_IN(PartyAct.REPORT_IN),
    /** The party does its part. */
    PARTY_DO_PART(PartyAct.DO_PART),
    /** The party declines the call. */
    PARTY_DECLINE(PartyAct.DECLINE),
    /** The party rates the call. */
    PARTY_RATE_CALL(said -> new LinkageAct.RateCall(said.self(), said.satisfaction(), Said.TEXT), SATISFACTION);

    private static final String OF_PARTY = "PARTY_";

    private final Making making;
    private final ImmutableSet<DeedWord> needed;
    private final ImmutableSet<DeedWord> optional;

    DeedKind(Making making, DeedWord... needed) {
        this(making, Set.of(), needed);
    }

    DeedKind(Making making, Set<DeedWord> optional, DeedWord... needed) {
        this.making = making;
        this.needed = ImmutableSet.copyOf(needed);
        this.optional = ImmutableSet.copyOf(optional.stream().sorted().toList());
    }

    DeedKind(PartyAct answer) {
        this(said -> new LinkageAct.AnswerCall(said.self(), answer, answer == PartyAct.DECLINE ? Said.TEXT : null));
    }

    /**
     * Returns what documents call the deed.
     *
     * @return its name in kebab-case, unique among those of parties and among the others
     */
    public String id() {
        String plain = isOfParty() ? name().substring(OF_PARTY.length()) : name();
        return plain.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Tells who does it.
     *
     * @return whether a called party does it, about its own call
     */
    public boolean isOfParty() {
        return name().startsWith(OF_PARTY);
    }

    /**
     * Returns what must be said of it.
     *
     * @return its words, maybe none
     */
    public Set<DeedWord> needed() {
        return needed;
    }

    /**
     * Returns what may be said of it besides.
     *
     * @return its other words, maybe none
     */
    public Set<DeedWord> optional() {
        return optional;
    }

    Act act(Said said) {
        needed.stream()
                .filter(word -> !said.deed().words().containsKey(word))
                .findFirst()
                .ifPresent(word -> {
                    throw new IllegalArgumentException("deed must say " + word.id() + ", got " + id() + " without it");
                });
        return making.act(said);
    }

    /** Makes the act of what was said. */
    @FunctionalInterface
    private interface Making {
        Act act(Said said);
    }
}
