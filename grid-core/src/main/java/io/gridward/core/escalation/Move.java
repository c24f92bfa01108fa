package io.gridward.core.escalation;

import java.util.Locale;

/** Where a case goes next. */
public enum Move {
    /** It stays with its holder. */
    STAY,
    /** It goes one level up, by slip. */
    UP,
    /** It goes one level down, toward the place where the issue lies, by slip. */
    DOWN,
    /** It goes straight to the level {@link Ruling#raiseTo}, and its slip says which levels were skipped (提级). */
    RAISE;

    private final String id = name().toLowerCase(Locale.ROOT);

    /**
     * Returns the name policies use.
     *
     * @return lower case
     */
    public String id() {
        return id;
    }
}
