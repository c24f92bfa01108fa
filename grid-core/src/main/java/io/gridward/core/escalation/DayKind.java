package io.gridward.core.escalation;

import java.util.Locale;

/** What kind of day it is where the case is. */
public enum DayKind {
    /** A working day, a make-up workday included. */
    WORKDAY,
    /** A day off: a weekend, a holiday, or a day the calendar does not know. */
    REST_DAY;

    /**
     * Returns the name policies use.
     *
     * @return kebab-case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
