package io.gridward.core.time;

import java.time.LocalDate;

/**
 * Thrown if a question needs days that a calendar does not cover. Weekdays are never guessed: around every
 * festival a guess would be wrong.
 */
public final class CalendarEndsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String calendarId;
    private final int missingYear;
    private final LocalDate from;
    private final LocalDate to;

    CalendarEndsException(String calendarId, int missingYear, LocalDate from, LocalDate to) {
        super("the calendar " + calendarId + " covers " + from + " to " + to + "; add the holidays of " + missingYear);
        this.calendarId = calendarId;
        this.missingYear = missingYear;
        this.from = from;
        this.to = to;
    }

    /**
     * Returns the calendar that was asked.
     *
     * @return its id
     */
    public String calendarId() {
        return calendarId;
    }

    /**
     * Returns the year the calendar would need next.
     *
     * @return the year, such as 2027; it may be covered in part
     */
    public int missingYear() {
        return missingYear;
    }

    /**
     * Returns the first day the calendar covers.
     *
     * @return the day, inclusive
     */
    public LocalDate from() {
        return from;
    }

    /**
     * Returns the last day the calendar covers.
     *
     * @return the day, inclusive
     */
    public LocalDate to() {
        return to;
    }
}
