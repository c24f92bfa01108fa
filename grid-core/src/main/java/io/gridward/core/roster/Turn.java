package io.gridward.core.roster;

import java.util.Locale;

/** How long a person of a duty rota keeps his turn. */
public enum Turn {
    /** One calendar day, whether or not a shift begins on it. */
    DAILY(1),
    /** Seven calendar days, from the weekday on which the rota began. */
    WEEKLY(7);

    private final int days;

    Turn(int days) {
        this.days = days;
    }

    /**
     * Returns the length of a turn.
     *
     * @return in calendar days
     */
    public int days() {
        return days;
    }

    /**
     * Returns the name documents use.
     *
     * @return lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
