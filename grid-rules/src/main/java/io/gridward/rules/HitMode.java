package io.gridward.rules;

import java.util.Locale;

/** How the rules of a table work together. */
public enum HitMode {
    /**
     * The first matching rule decides all effects of the table; what it does not name takes the table's
     * otherwise.
     */
    FIRST,
    /** Every matching rule adds its effects. */
    GATHER;

    /**
     * Returns the name documents use.
     *
     * @return lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
