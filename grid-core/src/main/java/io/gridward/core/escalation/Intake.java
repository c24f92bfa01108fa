package io.gridward.core.escalation;

import java.util.Locale;

/** What becomes of a report. */
public enum Intake {
    /** It becomes a case (立案). */
    FILE,
    /** It is not accepted; the requester is told the proper path (不予受理). */
    REJECT,
    /** A person at intake must judge. */
    HOLD;

    /**
     * Returns the name policies use.
     *
     * @return lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
