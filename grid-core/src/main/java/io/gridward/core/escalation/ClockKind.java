package io.gridward.core.escalation;

import java.util.Locale;

/** The separate clocks of a case and of each called party. */
public enum ClockKind {
    /** Until the holder signs for the case. */
    SIGN,
    /** While the case is at this level. */
    LEVEL,
    /** For the whole case. */
    OVERALL,
    /** Until one stage of the work is reached; each milestone of a case has its own. */
    MILESTONE,
    /** Until a case that stands still is looked at again. */
    REVIEW,
    /** Until a closed case is followed up with the requester. */
    FOLLOW_UP,
    /** Until a called party signs. */
    PARTY_SIGN,
    /** Until a called party makes contact. */
    PARTY_CONTACT,
    /** Until a called party reports in. */
    PARTY_REPORT_IN,
    /** Until a called party has done its part, where a joint meeting set a date for it. */
    PARTY_PART;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * Returns the name policies use.
     *
     * @return kebab-case, such as {@code party-report-in}
     */
    public String id() {
        return id;
    }

    /**
     * Tells whether the clock is a party's own.
     *
     * @return true for the clocks of a called party
     */
    public boolean isOfParty() {
        return this == PARTY_SIGN || this == PARTY_CONTACT || this == PARTY_REPORT_IN || this == PARTY_PART;
    }
}
