package io.gridward.core.roster;

import java.util.Locale;

/** When a duty rota means somebody to be on duty; where nobody is, its coverage has a gap. */
public enum DutyCover {
    /** In its shifts. */
    OWN_SHIFTS,
    /** Whenever nobody works by the calendar: nights, weekends and holidays. */
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
