package io.gridward.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {
    private final WorkCalendar china = China.calendar();

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T09:00, 1wh, 2026-03-04T10:00",
        "2026-03-04T07:00, 1wh, 2026-03-04T09:30", // before opening
        "2026-03-04T08:30, 7wh, 2026-03-04T17:30",
        "2026-03-04T11:00, 1wh, 2026-03-04T12:00", // fills the slot: due at its end, not at 14:00
        "2026-03-04T11:00:01, 1wh, 2026-03-04T14:00:01",
        "2026-03-04T11:00:00.000000001, 1wh, 2026-03-04T14:00:00.000000001",
        "2026-03-04T12:00, 1wh, 2026-03-04T15:00", // exactly at the lunch break
        "2026-03-04T13:00, 4wh, 2026-03-04T18:00",
        "2026-03-04T18:00, 1wh, 2026-03-05T09:30", // exactly at close
        "2026-03-04T18:00:00.5, 1wh, 2026-03-05T09:30", // a part of a second outside working time is nothing
        "2026-03-06T17:30, 1wh, 2026-03-09T09:00", // over a weekend
        "2026-03-07T10:00, 1wh, 2026-03-09T09:30", // weekend start
        "2026-09-19T10:00, 2wh, 2026-09-20T10:30", // make-up Sunday
        "2025-12-31T17:00, 2wh, 2026-01-04T09:30", // crosses years
        "2025-01-01T00:00, 3720wh, 2026-12-31T18:00", // the whole of both years: 496 days of 7.5 hours
    })
    void due_workingHours_countOnlyWorkingTime(String start, String limit, String due) {
        assertThat(china.due(China.at(start), TimeLimit.parse(limit))).isEqualTo(China.at(due));
        assertThat(china.workingTime(China.at(start), China.at(due)))
                .isEqualTo(Duration.ofHours(TimeLimit.parse(limit).amount()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T09:00, 2026-03-04T09:00, PT0S",
        "2026-03-04T11:30, 2026-03-04T14:30, PT1H",
        "2026-03-04T11:59:59.25, 2026-03-04T14:00:00.5, PT1.25S",
        "2026-03-06T18:00, 2026-03-09T08:30, PT0S",
        "2026-12-31T17:00, 2027-01-01T00:00, PT1H",
    })
    void workingTime_betweenInstants_leavesOutBreaks(String from, String to, Duration expected) {
        assertThat(china.workingTime(China.at(from), China.at(to))).isEqualTo(expected);
    }

    @Test
    void workingTime_reversed_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> china.workingTime(China.at("2026-03-04T09:00"), China.at("2026-03-04T08:00")))
                .withMessage("to must not lie before from 2026-03-04T01:00:00Z, got 2026-03-04T00:00:00Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> china.workingDays(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 3)));
    }

    @Test
    void workingTime_clocksPutForward_isAnHourShorter() {
        WorkCalendar newYork = nights("America/New_York");

        assertThat(newYork.workingTime(Instant.parse("2026-03-08T05:00:00Z"), Instant.parse("2026-03-09T04:00:00Z")))
                .isEqualTo(Duration.ofHours(5));
        assertThat(newYork.due(Instant.parse("2026-03-08T05:00:00Z"), TimeLimit.parse("4wh")))
                .isEqualTo("2026-03-08T09:00:00Z");
    }

    @Test
    void workingTime_clocksPutBack_isAnHourLonger() {
        WorkCalendar berlin = nights("Europe/Berlin");

        assertThat(berlin.workingTime(Instant.parse("2026-10-24T22:00:00Z"), Instant.parse("2026-10-25T23:00:00Z")))
                .isEqualTo(Duration.ofHours(7));
    }

    @Test
    void due_hoursThatOccurTwice_openAndCloseTheFirstTime() {
        WorkCalendar newYork = nights("America/New_York", "00:00-01:30", "01:45-06:00");

        assertThat(newYork.due(Instant.parse("2026-11-01T04:00:00Z"), TimeLimit.parse("1wh")))
                .isEqualTo("2026-11-01T05:00:00Z");
        assertThat(newYork.due(Instant.parse("2026-11-01T04:30:00Z"), TimeLimit.parse("2wh")))
                .as("closed from 01:30 to 01:45, then open through 02:00 going back to 01:00")
                .isEqualTo("2026-11-01T06:45:00Z");
    }

    @Test
    void due_sameTimeThatTheZoneSkips_isWhenClocksJump() {
        WorkCalendar newYork = nights("America/New_York");

        assertThat(newYork.due(Instant.parse("2026-03-07T07:30:00Z"), TimeLimit.parse("1wd")))
                .as("02:30 on the next day, which goes from 02:00 to 03:00")
                .isEqualTo("2026-03-08T07:00:00Z");
    }

    @Test
    void due_slotThatTheZoneSkips_isNoWorkingTime() {
        WorkCalendar berlin = nights("Europe/Berlin", "02:00-03:00", "06:00-07:00");

        assertThat(berlin.due(Instant.parse("2026-03-28T23:00:00Z"), TimeLimit.parse("1wh")))
                .isEqualTo("2026-03-29T05:00:00Z");
    }

    private static WorkCalendar nights(String zone, String... slots) {
        return WorkCalendar.builder("nights")
                .zone(ZoneId.of(zone))
                .dayCount(DayCount.SAME_TIME)
                .slots(
                        slots.length == 0
                                ? List.of(Slot.parse("00:00-06:00"))
                                : List.of(slots).stream().map(Slot::parse).toList())
                .workingWeekdays(EnumSet.allOf(DayOfWeek.class))
                .covers(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))
                .build();
    }
}
