package io.gridward.core.roster;

import java.util.Locale;

/** When a duty rota means somebody to be on duty; where nobody is, its coverage has a gap. */
public enum DutyCover {
    /** In its shifts. */
    OWN_SHIFTS,
    /** From the last closing of a working day to the next opening: nights, days off and holidays, not the noon break. */
    OUTSIDE_WORKING_HOURS,
    /** Round the clock. */
    ALWAYS;

    /**
     * Returns the name documents use.
     *
     * @return kebab-case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
