package io.gridward.examples.benchmarks.time;

import io.gridward.core.time.Slot;
import io.gridward.core.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Office hours under the public holidays of 2025 and 2026, as the State Council of China announced them. */
final class Office {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final LocalTime CLOSE = LocalTime.of(18, 0);
    static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    static final List<LocalDate> HOLIDAYS = days(
            "2025-01-01/2025-01-01",
            "2025-01-28/2025-02-04",
            "2025-04-04/2025-04-06",
            "2025-05-01/2025-05-05",
            "2025-05-31/2025-06-02",
            "2025-10-01/2025-10-08",
            "2026-01-01/2026-01-03",
            "2026-02-15/2026-02-23",
            "2026-04-04/2026-04-06",
            "2026-05-01/2026-05-05",
            "2026-06-19/2026-06-21",
            "2026-09-25/2026-09-27",
            "2026-10-01/2026-10-07");
    static final List<LocalDate> MAKE_UP_WORKDAYS = days(
            "2025-01-26/2025-01-26",
            "2025-02-08/2025-02-08",
            "2025-04-27/2025-04-27",
            "2025-09-28/2025-09-28",
            "2025-10-11/2025-10-11",
            "2026-01-04/2026-01-04",
            "2026-02-14/2026-02-14",
            "2026-02-28/2026-02-28",
            "2026-05-09/2026-05-09",
            "2026-09-20/2026-09-20",
            "2026-10-10/2026-10-10");

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final int SECONDS_A_YEAR = 365 * 86_400;

    private Office() {}

    static WorkCalendar calendar() {
        return WorkCalendar.builder("office")
                .zone(ZONE)
                .slots(List.of(Slot.parse("08:30-12:00"), Slot.parse("14:00-18:00")))
                .workingWeekdays(WEEKDAYS)
                .closedDays(HOLIDAYS)
                .makeUpWorkdays(MAKE_UP_WORKDAYS)
                .covers(FIRST, LAST)
                .build();
    }

    /** Draws instants of the first year, whatever the hour: reports come at night and on holidays too. */
    static List<Instant> starts(int count, long seed) {
        Random random = new Random(seed);
        Instant first = FIRST.atStartOfDay(ZONE).toInstant();
        List<Instant> starts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            starts.add(first.plusSeconds(random.nextInt(SECONDS_A_YEAR)));
        }
        return starts;
    }

    private static List<LocalDate> days(String... ranges) {
        return Stream.of(ranges)
                .map(range -> range.split("/"))
                .flatMap(range -> LocalDate.parse(range[0])
                        .datesUntil(LocalDate.parse(range[1]).plusDays(1)))
                .toList();
    }
}
