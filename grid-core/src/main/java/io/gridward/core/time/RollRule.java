package io.gridward.core.time;

/** Where a limit in working days starts under {@link DayCount#SAME_TIME}, if nobody works at its start. */
public enum RollRule {
    /**
     * A start outside working time moves to the next opening, even on the same day; the closing instant is
     * outside. With slots 08:30-12:00 and 14:00-18:00, a start on Friday at 18:00 counts from Monday 08:30,
     * and one at 12:30 from 14:00.
     */
    NEXT_OPENING,
    /**
     * A start on a day without work moves to the next working day and keeps its time of day; on a working day
     * it stays, whatever the hour. A start on Saturday at 20:00 counts from Monday 20:00.
     */
    KEEP_TIME,
    /**
     * As {@link #KEEP_TIME}, but a start at or after the close of the day's last slot moves on to the next
     * opening. With the slots above a start on Friday at 07:00 or 13:00 stays, one on Friday at 18:00 counts
     * from Monday 08:30, one on Saturday at 10:00 from Monday 10:00 and one on Saturday at 20:00 from Tuesday
     * 08:30.
     */
    OPENING_AFTER_CLOSE
}
