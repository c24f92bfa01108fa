package io.gridward.examples.benchmarks.time;

import io.gridward.core.time.TimeLimit;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;

/** Limits as many programs count them: one day after the other until enough of them were working days. */
final class DayLoop {
    private static final int SECONDS_AN_HOUR = 3_600;

    private final ZoneId zone = Office.ZONE;
    private final LocalTime close = Office.CLOSE;
    private final Set<LocalDate> closed = new HashSet<>(Office.HOLIDAYS);
    private final Set<LocalDate> makeUp = new HashSet<>(Office.MAKE_UP_WORKDAYS);

    Instant due(Instant start, TimeLimit limit) {
        return switch (limit.unit()) {
            case HOUR -> start.plusSeconds((long) limit.amount() * SECONDS_AN_HOUR);
            case WORKING_DAY -> workingDays(start, limit.amount());
            default -> throw new IllegalArgumentException("limit must be in hours or working days, got " + limit);
        };
    }

    private Instant workingDays(Instant start, int days) {
        LocalDate date = LocalDate.ofInstant(start, zone);
        for (int left = days; left > 0; ) {
            date = date.plusDays(1);
            left -= isWorkingDay(date) ? 1 : 0;
        }
        return date.atTime(close).atZone(zone).toInstant();
    }

    private boolean isWorkingDay(LocalDate date) {
        DayOfWeek weekday = date.getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return makeUp.contains(date) || (!weekend && !closed.contains(date));
    }
}
