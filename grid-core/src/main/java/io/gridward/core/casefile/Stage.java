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
    /** It is told again of a case there is, which answers for it (并案). Ended. */
    MERGED,
    /** It has a holder who has not signed yet (待签收). */
    DISPATCHED,
    /** The holder signed and works on it (处置中). */
    HANDLING,
    /** Whose it is, is disputed; the area that decides holds it meanwhile (裁定). */
    ADJUDICATING,
    /** It cannot be done now; its clocks stand still until a review date (挂账). */
    SUSPENDED,
    /** The holder says it is dealt with; somebody else must verify (待核查). */
    HANDLED,
    /** Verified; the requester waits for an answer (待答复). */
    VERIFIED,
    /** The requester was answered and may rate (待评价). */
    REPLIED,
    /** Closed (结案). Ended, unless it is opened again. */
    CLOSED,
    /** It should not have been a case: false, a test, told in error (作废). Ended. */
    VOIDED;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * Tells whether a case in this stage still needs somebody.
     *
     * @return false before the report and after the end
     */
    public boolean isOpen() {
        return switch (this) {
            case UNREPORTED, REJECTED, MERGED, CLOSED, VOIDED -> false;
            case AT_INTAKE, DISPATCHED, HANDLING, ADJUDICATING, SUSPENDED, HANDLED, VERIFIED, REPLIED -> true;
        };
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
        return id;
    }
}
