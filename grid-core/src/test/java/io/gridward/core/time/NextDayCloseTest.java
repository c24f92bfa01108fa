package io.gridward.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextDayCloseTest {
    private final WorkCalendar china = China.calendar();

    @ParameterizedTest(name = "{0} + {1}wd = {2} ({3})")
    @CsvSource({
        "2026-02-13, 1, 2026-02-14, make-up Saturday",
        "2026-02-13, 3, 2026-02-25, spans Spring Festival",
        "2026-02-14, 1, 2026-02-24, start on make-up day",
        "2026-02-27, 2, 2026-03-02, make-up 28 Feb then Monday",
        "2026-09-18, 1, 2026-09-20, make-up Sunday",
        "2026-09-24, 3, 2026-09-30, Mid-Autumn in between",
        "2026-09-30, 5, 2026-10-13, National Day and make-up 10 Oct",
        "2025-09-26, 5, 2025-10-10, make-up 28 Sep and 8-day break",
        "2025-12-31, 1, 2026-01-04, crosses years",
        "2026-04-30, 3, 2026-05-08, Labour Day",
    })
    void due_workingDays_atTheCloseOfTheRightDay(LocalDate start, int days, LocalDate due, String why) {
        for (String time : new String[] {"00:00", "07:00", "08:30", "11:59:59.999", "13:00", "18:00", "23:59"}) {
            assertThat(china.due(
                            start.atTime(LocalTime.parse(time))
                                    .atZone(China.ZONE)
                                    .toInstant(),
                            TimeLimit.of(days, LimitUnit.WORKING_DAY)))
                    .as("%s, from %s", why, time)
                    .isEqualTo(due.atTime(18, 0).atZone(China.ZONE).toInstant());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-07T10:00, 1wd, 2026-03-09T18:00", // start on a Saturday
        "2026-03-08T23:59, 1wd, 2026-03-09T18:00", // start on a Sunday
        "2026-03-04T10:00, 1d, 2026-03-06T00:00",
        "2026-03-04T00:00, 1d, 2026-03-06T00:00", // midnight starts the day that begins
        "2026-03-06T20:00, 2d, 2026-03-09T00:00", // weekends count
        "2026-02-13T10:00, 15d, 2026-03-01T00:00", // and festivals
        "2026-12-30T10:00, 5d, 2027-01-05T00:00", // beyond the coverage
        "2026-02-17T03:00, 10min, 2026-02-17T03:10", // round the clock
        "2026-02-17T23:00, 24h, 2026-02-18T23:00",
        "2030-02-17T23:00, 2h, 2030-02-18T01:00", // beyond the coverage
    })
    void due_otherStartsAndUnits_asDocumented(String start, String limit, String due) {
        assertThat(china.due(China.at(start), TimeLimit.parse(limit))).isEqualTo(China.at(due));
    }

    @Test
    void due_slotUntilMidnight_isTheEndOfThatDay() {
        WorkCalendar late =
                China.builder().slots(List.of(Slot.parse("16:00-24:00"))).build();

        assertThat(late.due(China.at("2026-03-04T17:00"), TimeLimit.parse("1wd")))
                .isEqualTo(China.at("2026-03-06T00:00"));
    }

    @Test
    void workingDays_wholeYears_248() {
        assertThat(china.workingDays(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                .isEqualTo(248);
        assertThat(china.workingDays(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .isEqualTo(248);
    }

    @Test
    void workingDays_bothEndsCount() {
        assertThat(china.workingDays(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 9, 20)))
                .isEqualTo(1);
        assertThat(china.workingDays(LocalDate.of(2026, 9, 19), LocalDate.of(2026, 9, 21)))
                .isEqualTo(2);
        assertThat(china.workingDays(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 7)))
                .isZero();
    }

    @Test
    void isWorkingDay_eachKindOfDay() {
        assertThat(china.isWorkingDay(LocalDate.of(2026, 9, 18))).isTrue();
        assertThat(china.isWorkingDay(LocalDate.of(2026, 9, 19))).isFalse();
        assertThat(china.isWorkingDay(LocalDate.of(2026, 9, 20))).isTrue();
        assertThat(china.isWorkingDay(LocalDate.of(2026, 9, 25))).isFalse();
    }

    @Test
    void date_atMidnight_isTheDayThatBegins() {
        assertThat(china.date(China.at("2026-03-05T00:00"))).isEqualTo("2026-03-05");
        assertThat(china.date(China.at("2026-03-05T00:00").minusNanos(1))).isEqualTo("2026-03-04");
    }
}
