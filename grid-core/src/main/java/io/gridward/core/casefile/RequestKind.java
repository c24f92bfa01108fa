package io.gridward.core.casefile;

import io.gridward.core.CaseAct;
import io.gridward.core.escalation.Trigger;
import java.util.Locale;

/** What a holder may ask for and others must agree to. More may come in a minor version. */
public enum RequestKind {
    /** To hand the case back, because it is not ours (退单). */
    RETURN(CaseAct.REQUEST_RETURN, Trigger.RETURN_REQUESTED),
    /** To have more time (延期). */
    EXTENSION(CaseAct.REQUEST_EXTENSION, Trigger.EXTENSION_REQUESTED),
    /** To let the case rest until a review date, because it cannot be done now (挂账). */
    SUSPENSION(CaseAct.REQUEST_SUSPENSION, Trigger.SUSPENSION_REQUESTED),
    /** To drop what should not have been a case (作废). */
    VOID(CaseAct.REQUEST_VOID, Trigger.VOID_REQUESTED),
    /** To whistle for others, where the policy has others stand behind a whistle (吹哨). */
    WHISTLE(CaseAct.WHISTLE, Trigger.WHISTLED);

    private final CaseAct act;
    private final Trigger trigger;

    RequestKind(CaseAct act, Trigger trigger) {
        this.act = act;
        this.trigger = trigger;
    }

    /**
     * Returns the act by which it is asked for.
     *
     * @return the row of the transition table
     */
    public CaseAct act() {
        return act;
    }

    /**
     * Returns the trigger at which the policy is asked for its terms.
     *
     * @return the trigger
     */
    public Trigger trigger() {
        return trigger;
    }

    /**
     * Returns the name documents use.
     *
     * @return kebab-case, such as {@code extension}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
