package io.gridward.core.casefile;

import java.util.Locale;

/** How the requester rates the outcome (满意度). Whether "basically" counts as satisfied is for the reader to say. */
public enum Satisfaction {
    /** 满意. */
    SATISFIED,
    /** 基本满意. */
    BASICALLY_SATISFIED,
    /** 不满意. */
    DISSATISFIED;

    /**
     * Returns the name documents use.
     *
     * @return kebab-case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
