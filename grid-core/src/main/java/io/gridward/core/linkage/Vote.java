package io.gridward.core.linkage;

import java.util.Locale;

/** How a member votes. */
public enum Vote {
    /** For the proposal (同意). */
    FOR,
    /** Against it (反对). */
    AGAINST,
    /** Neither (弃权); counted among those present. */
    ABSTAIN;

    /**
     * Returns the name documents use.
     *
     * @return lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
