package io.gridward.core.escalation;

import java.util.Locale;

/** Where a case goes next. */
public enum Move {
    /** It stays with its holder. */
    STAY,
    /** It goes one level up, by slip. */
    UP;

    /**
     * Returns the name policies use.
     *
     * @return lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
