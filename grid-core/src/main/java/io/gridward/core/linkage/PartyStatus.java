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
    NO_SHOW,
    /** Its call was taken back. */
    WITHDRAWN;

    /**
     * Tells whether the party's part has ended, so that it can be called again.
     *
     * @return true if it did its part, declined or was withdrawn
     */
    public boolean isSettled() {
        return this == DONE || this == DECLINED || this == WITHDRAWN;
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
