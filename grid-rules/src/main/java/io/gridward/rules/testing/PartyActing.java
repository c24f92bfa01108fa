package io.gridward.rules.testing;

import io.gridward.core.casefile.Satisfaction;
import io.gridward.core.finding.ReasonCode;

/**
 * A party in a {@link Scenario}, about to answer a call at the present time. One that stays away does nothing: let time
 * pass. Immutable.
 */
public final class PartyActing {
    private final Acting acting;

    PartyActing(Acting acting) {
        this.acting = acting;
    }

    /**
     * Expects the next act to be refused for these reasons and no other.
     *
     * @param codes codes of the reasons, at least one
     * @return the same party, about to be refused
     * @throws IllegalArgumentException if there is no code
     */
    public PartyActing expectingRefusal(ReasonCode... codes) {
        return new PartyActing(acting.expectingRefusal(codes));
    }

    /**
     * Signs for the call.
     *
     * @return the scenario after it
     */
    public Scenario signs() {
        return acting.does(Deed.of(DeedKind.PARTY_SIGN));
    }

    /**
     * Makes contact.
     *
     * @return the scenario after it
     */
    public Scenario makesContact() {
        return acting.does(Deed.of(DeedKind.PARTY_CONTACT));
    }

    /**
     * Reports in (报到).
     *
     * @return the scenario after it
     */
    public Scenario reportsIn() {
        return acting.does(Deed.of(DeedKind.PARTY_REPORT_IN));
    }

    /**
     * Does its part.
     *
     * @return the scenario after it
     */
    public Scenario doesItsPart() {
        return acting.does(Deed.of(DeedKind.PARTY_DO_PART));
    }

    /**
     * Declines the call.
     *
     * @return the scenario after it
     */
    public Scenario declines() {
        return acting.does(Deed.of(DeedKind.PARTY_DECLINE));
    }

    /**
     * Rates the call.
     *
     * @param satisfaction how satisfied the party is with it
     * @return the scenario after it
     */
    public Scenario ratesCall(Satisfaction satisfaction) {
        return acting.does(Deed.of(DeedKind.PARTY_RATE_CALL).with(DeedWord.SATISFACTION, satisfaction));
    }
}
