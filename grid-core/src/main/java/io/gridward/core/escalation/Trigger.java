package io.gridward.core.escalation;

import java.util.Locale;

/** What makes a case ask its policy. More may come in a minor version. */
public enum Trigger {
    /** A report came in. */
    REPORTED,
    /** The facts of the issue were corrected. */
    FACTS_CHANGED,
    /** Another area became the holder. */
    HANDED_OVER,
    /** The case was moved to another policy. */
    MIGRATED,
    /** The holder whistled for others (吹哨). */
    WHISTLED,
    /** The holder cannot solve it at this level. */
    UNABLE,
    /** A clock reached its due instant or a rung after it. */
    OVERDUE,
    /** Nobody signed for the case in time. */
    UNSIGNED,
    /** A called party declined. */
    DECLINED,
    /** A called party did not report in. */
    NO_SHOW,
    /** The requester is not satisfied, and his complaint is true. */
    DISSATISFIED,
    /** The same matter was reported again. */
    REPEATED,
    /** The holder says the matter is dealt with. */
    HANDLED,
    /** A return is requested. */
    RETURN_REQUESTED,
    /** An extension is requested. */
    EXTENSION_REQUESTED,
    /** A suspension is requested. */
    SUSPENSION_REQUESTED,
    /** Voiding is requested. */
    VOID_REQUESTED;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * Returns the name policies use.
     *
     * @return kebab-case, such as {@code no-show}
     */
    public String id() {
        return id;
    }
}
