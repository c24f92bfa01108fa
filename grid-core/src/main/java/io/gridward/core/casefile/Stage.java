package io.gridward.core.casefile;

import java.util.Locale;

/** Where a case stands on its way. */
public enum Stage {
    /** Nothing was reported yet. */
    UNREPORTED,
    /** A person at intake must judge (待受理). */
    AT_INTAKE,
    /** It was not accepted (不予受理). Ended. */
    REJECTED,
    /** It has a holder who has not signed yet (待签收). */
    DISPATCHED,
    /** The holder signed and works on it (处置中). */
    HANDLING,
    /** The holder says it is dealt with; somebody else must verify (待核查). */
    HANDLED,
    /** Verified; the requester waits for an answer (待答复). */
    VERIFIED,
    /** The requester was answered and may rate (待评价). */
    REPLIED,
    /** Closed (结案). Ended. */
    CLOSED;

    /**
     * Tells whether a case in this stage still needs somebody.
     *
     * @return false before the report and after the end
     */
    public boolean isOpen() {
        return this != UNREPORTED && this != REJECTED && this != CLOSED;
    }

    /**
     * Tells whether the holder has the case in hand, so that it can be handed over.
     *
     * @return true while dispatched or being handled
     */
    public boolean isInHand() {
        return this == DISPATCHED || this == HANDLING;
    }

    /**
     * Returns the name documents use.
     *
     * @return kebab-case, such as {@code at-intake}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
