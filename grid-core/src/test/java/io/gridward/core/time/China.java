package io.gridward.core.time;

import static io.gridward.core.time.Dates.days;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** China's public holidays of 2025 and 2026, as the State Council announced them, with office hours. */
final class China {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    static final List<Slot> OFFICE = List.of(Slot.parse("08:30-12:00"), Slot.parse("14:00-18:00"));

    static final List<LocalDate> HOLIDAYS = Dates.join(
            days("2025-01-01", "2025-01-01"),
            days("2025-01-28", "2025-02-04"),
            days("2025-04-04", "2025-04-06"),
            days("2025-05-01", "2025-05-05"),
            days("2025-05-31", "2025-06-02"),
            days("2025-10-01", "2025-10-08"),
            days("2026-01-01", "2026-01-03"),
            days("2026-02-15", "2026-02-23"),
            days("2026-04-04", "2026-04-06"),
            days("2026-05-01", "2026-05-05"),
            days("2026-06-19", "2026-06-21"),
            days("2026-09-25", "2026-09-27"),
            days("2026-10-01", "2026-10-07"));

    static final List<LocalDate> MAKE_UP_WORKDAYS = Dates.of(
            "2025-01-26",
            "2025-02-08",
            "2025-04-27",
            "2025-09-28",
            "2025-10-11",
            "2026-01-04",
            "2026-02-14",
            "2026-02-28",
            "2026-05-09",
            "2026-09-20",
            "2026-10-10");

    private China() {}

    /** Both years, next-day close. */
    static WorkCalendar calendar() {
        return builder().build();
    }

    /** Both years, not built yet. */
    static WorkCalendarBuilder builder() {
        return WorkCalendar.builder("china")
                .zone(ZONE)
                .slots(OFFICE)
                .workingWeekdays(WEEKDAYS)
                .closedDays(HOLIDAYS)
                .makeUpWorkdays(MAKE_UP_WORKDAYS)
                .covers(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));
    }

    /** Both years, same time. */
    static WorkCalendar sameTime(RollRule rollRule) {
        return builder().dayCount(DayCount.SAME_TIME).rollRule(rollRule).build();
    }

    /** Only 2025. */
    static WorkCalendar only2025() {
        return builder()
                .closedDays(
                        HOLIDAYS.stream().filter(date -> date.getYear() == 2025).toList())
                .makeUpWorkdays(MAKE_UP_WORKDAYS.stream()
                        .filter(date -> date.getYear() == 2025)
                        .toList())
                .covers(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))
                .build();
    }

    /** An instant by its wall-clock time in China, such as {@code 2026-02-13T10:00}; 24:00 is written as the next 00:00. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
