package io.gridward.core.linkage;

import java.util.Locale;

/** What a deliberation came to. */
public enum Verdict {
    /** The proposal is adopted (通过). */
    ADOPTED,
    /** It found no majority (未通过). */
    REJECTED,
    /** Too few members were present to decide (未达法定人数). */
    NO_QUORUM;

    /**
     * Returns the name documents use.
     *
     * @return kebab-case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
