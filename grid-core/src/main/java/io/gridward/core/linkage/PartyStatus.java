package io.gridward.core.linkage;

import java.util.Locale;

/** How far a called party has come. */
public enum PartyStatus {
    /** Called, and not yet signed. */
    CALLED,
    /** Signed for the call (应哨). */
    SIGNED,
    /** Reported in (报到) and at work. */
    REPORTED_IN,
    /** Did its part. */
    DONE,
    /** Declined with a reason. */
    DECLINED,
    /** Did not report in within its limit. It may still come. */
    NO_SHOW;

    /**
     * Tells whether the party's part has ended.
     *
     * @return true if it did its part or declined
     */
    public boolean isSettled() {
        return this == DONE || this == DECLINED;
    }

    /**
     * Returns the name documents use.
     *
     * @return kebab-case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
