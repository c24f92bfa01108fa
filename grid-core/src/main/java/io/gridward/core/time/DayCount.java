package io.gridward.core.time;

/** How a calendar counts whole days. Limits in minutes, hours and working hours do not depend on it. */
public enum DayCount {
    /**
     * The day of the start does not count (Civil Code of the PRC, Art. 201). A limit of {@code n} working days
     * is due at the close of the last slot of the n-th following working day, one of {@code n} calendar days
     * at 24:00 of the n-th following day, an instant that belongs to the day it ends.
     */
    NEXT_DAY_CLOSE,
    /**
     * Due at the same wall-clock time {@code n} days on. For working days the start is first moved by the
     * calendar's {@link RollRule}; calendar days are counted from the start as it is.
     */
    SAME_TIME
}
