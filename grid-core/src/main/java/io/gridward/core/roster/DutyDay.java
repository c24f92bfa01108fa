package io.gridward.core.roster;

import io.gridward.core.time.WorkCalendar;
import java.time.LocalDate;
import java.util.Locale;

/** The kind of a day as a duty rota sees it. The day on which a shift begins decides. */
public enum DutyDay {
    /** People work, be it on a make-up workday (调休工作日). */
    WORKING_DAY,
    /** A weekday that is none of work, such as an ordinary Sunday. */
    DAY_OFF,
    /** A day closed by exception, such as a public holiday, also where it falls on a Sunday. */
    HOLIDAY;

    /**
     * Returns the kind of a day.
     *
     * @param date the day
     * @param calendar the calendar that knows
     * @return its kind
     * @throws io.gridward.core.time.CalendarEndsException if the calendar does not cover the day
     */
    public static DutyDay of(LocalDate date, WorkCalendar calendar) {
        if (calendar.isWorkingDay(date)) {
            return WORKING_DAY;
        }
        return calendar.closedDays().contains(date) ? HOLIDAY : DAY_OFF;
    }

    /**
     * Returns the name documents use.
     *
     * @return kebab-case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
