package io.gridward.rules.testing;

import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.LinkageAct;
import io.gridward.core.casefile.Satisfaction;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.finding.ReasonCode;
import io.gridward.core.linkage.PartyAct;

/**
 * A party in a {@link Scenario}, about to answer a call at the present time. One that stays away does nothing: let time
 * pass. Immutable.
 */
public final class PartyActing {
    private static final TextRef REASON = new TextRef("scenario/reason");

    private final Acting acting;
    private final Actor.OfParty actor;

    PartyActing(Scenario scenario, Actor.OfParty actor) {
        this(new Acting(scenario, actor), actor);
    }

    private PartyActing(Acting acting, Actor.OfParty actor) {
        this.acting = acting;
        this.actor = actor;
    }

    /**
     * Expects the next act to be refused for these reasons and no other.
     *
     * @param codes codes of the reasons, at least one
     * @return the same party, about to be refused
     * @throws IllegalArgumentException if there is no code
     */
    public PartyActing expectingRefusal(ReasonCode... codes) {
        return new PartyActing(acting.expectingRefusal(codes), actor);
    }

    /**
     * Signs for the call.
     *
     * @return the scenario after it
     */
    public Scenario signs() {
        return answers(PartyAct.SIGN);
    }

    /**
     * Makes contact.
     *
     * @return the scenario after it
     */
    public Scenario makesContact() {
        return answers(PartyAct.CONTACT);
    }

    /**
     * Reports in (报到).
     *
     * @return the scenario after it
     */
    public Scenario reportsIn() {
        return answers(PartyAct.REPORT_IN);
    }

    /**
     * Does its part.
     *
     * @return the scenario after it
     */
    public Scenario doesItsPart() {
        return answers(PartyAct.DO_PART);
    }

    /**
     * Declines the call.
     *
     * @return the scenario after it
     */
    public Scenario declines() {
        return answers(PartyAct.DECLINE);
    }

    /**
     * Rates the call.
     *
     * @param satisfaction how satisfied the party is with it
     * @return the scenario after it
     */
    public Scenario ratesCall(Satisfaction satisfaction) {
        return acting.does(new LinkageAct.RateCall(actor.party(), satisfaction, REASON));
    }

    private Scenario answers(PartyAct act) {
        return acting.does(new LinkageAct.AnswerCall(actor.party(), act, act == PartyAct.DECLINE ? REASON : null));
    }
}
