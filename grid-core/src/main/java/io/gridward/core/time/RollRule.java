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
    KEEP_TIME
}
