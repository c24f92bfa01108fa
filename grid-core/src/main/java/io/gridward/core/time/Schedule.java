package io.gridward.core.time;

import java.time.Instant;
import java.util.List;

/**
 * What lies before a clock, as one calendar measured it. An event carries it, so that a stopwatch is folded
 * without any calendar.
 *
 * @param calendarId the calendar that measured it, or is to measure a paused clock when it goes on
 * @param dueAt when the limit ends
 * @param measured whether the calendar could measure that, see {@link WorkCalendar#deadline}
 * @param pending the rungs not yet reached, ascending
 */
public record Schedule(String calendarId, Instant dueAt, boolean measured, List<Rung> pending) {
    /**
     * Copies the rungs.
     *
     * @throws IllegalArgumentException if they do not ascend
     */
    public Schedule {
        pending = List.copyOf(pending);
        for (int i = 1; i < pending.size(); i++) {
            Checks.notBefore(
                    "pending[" + i + "]",
                    pending.get(i).at(),
                    pending.get(i - 1).at());
        }
    }

    /**
     * Returns the same schedule in the name of another calendar, which is to measure it from the next time on.
     *
     * @param calendar the calendar
     * @return this schedule, recorded with it
     */
    public Schedule by(WorkCalendar calendar) {
        return new Schedule(calendar.id(), dueAt, measured, pending);
    }

    Schedule with(List<Rung> rungs) {
        return new Schedule(calendarId, dueAt, measured, rungs);
    }
}
