package io.gridward.core.linkage;

import java.util.Locale;

/** What a party is called in as. */
public enum CallRole {
    /** It leads and bears full responsibility (主办). A joint task has one. */
    LEAD,
    /** It supports (协办). */
    SUPPORT;

    /**
     * Returns the name documents use.
     *
     * @return lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
