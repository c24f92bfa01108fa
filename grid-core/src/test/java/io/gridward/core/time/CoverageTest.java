package io.gridward.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CoverageTest {
    private final WorkCalendar only2025 = China.only2025();

    @Test
    void covers_onlyItsDays() {
        assertThat(only2025.covers(LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(only2025.covers(LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(only2025.covers(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(only2025.covers(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(only2025.covers(LocalDate.MIN)).isFalse();
        assertThat(only2025.covers(LocalDate.MAX)).isFalse();
    }

    @Test
    void due_pastTheEnd_namesCalendarYearAndCoverage() {
        assertThatExceptionOfType(CalendarEndsException.class)
                .isThrownBy(() -> only2025.due(China.at("2025-12-31T10:00"), TimeLimit.parse("1wd")))
                .withMessage("the calendar china covers 2025-01-01 to 2025-12-31; add the holidays of 2026")
                .satisfies(problem -> {
                    assertThat(problem.calendarId()).isEqualTo("china");
                    assertThat(problem.missingYear()).isEqualTo(2026);
                    assertThat(problem.from()).isEqualTo("2025-01-01");
                    assertThat(problem.to()).isEqualTo("2025-12-31");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-30T10:00, 2wd, 2026",
        "2025-12-30T10:00, 100000wd, 2026",
        "2025-12-31T17:00, 2wh, 2026",
        "2026-01-01T00:00, 1wh, 2026", // 24:00 of the last covered day starts the next one
        "2028-05-01T00:00, 1wd, 2028",
        "2024-12-31T10:00, 1wd, 2024", // the day of the start must be covered as well
        "2023-12-31T10:00, 1wh, 2023",
    })
    void due_outsideCoverage_namesTheMissingYear(String start, String limit, int year) {
        assertEnds(year, () -> only2025.due(China.at(start), TimeLimit.parse(limit)));
    }

    @ParameterizedTest
    @EnumSource
    void due_outsideCoverageAtTheSameTime_namesTheMissingYear(RollRule rollRule) {
        WorkCalendar calendar = China.sameTime(rollRule);

        assertEnds(2027, () -> calendar.due(China.at("2026-12-30T10:00"), TimeLimit.parse("2wd")));
        assertEnds(2027, () -> calendar.due(China.at("2026-12-31T20:00"), TimeLimit.parse("1wd")));
        assertEnds(2024, () -> calendar.due(China.at("2024-12-31T20:00"), TimeLimit.parse("1wd")));
    }

    @Test
    void questions_outsideCoverage_neverGuess() {
        LocalDate last = LocalDate.of(2025, 12, 31);

        assertEnds(2026, () -> only2025.isWorkingDay(last.plusDays(1)));
        assertEnds(2024, () -> only2025.isWorkingDay(LocalDate.of(2024, 12, 31)));
        assertEnds(2026, () -> only2025.workingDays(last, last.plusDays(1)));
        assertEnds(2024, () -> only2025.workingDays(LocalDate.of(2024, 12, 31), last));
        assertEnds(2026, () -> only2025.workingTime(China.at("2025-12-31T10:00"), China.at("2026-01-01T00:01")));
        assertEnds(2024, () -> only2025.workingTime(China.at("2024-12-31T23:59"), China.at("2025-12-31T10:00")));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-30T10:00, 1wd, 2025-12-31T18:00, true",
        "2025-12-31T10:00, 1wd, 2026-01-01T00:00, false", // the last covered instant
        "2025-12-31T17:00, 1wh, 2025-12-31T18:00, true",
        "2025-12-31T17:00, 2wh, 2026-01-01T00:00, false",
        "2026-01-01T00:00, 1wd, 2026-01-01T00:00, false", // the start itself
        "2026-03-04T10:00, 1wh, 2026-03-04T10:00, false",
        "2024-12-31T10:00, 1wd, 2024-12-31T10:00, false",
        "2026-03-04T10:00, 1d, 2026-03-06T00:00, true",
        "2026-03-04T10:00, 1h, 2026-03-04T11:00, true",
        "2026-03-04T10:00, 1min, 2026-03-04T10:01, true",
    })
    void deadline_never_refuses(String start, String limit, String at, boolean measured) {
        assertThat(only2025.deadline(China.at(start), TimeLimit.parse(limit)))
                .isEqualTo(new Deadline(China.at(at), measured));
    }

    @Test
    void deadline_farFromAnyCoverage_isTheStart() {
        Instant start = Instant.parse("9999-12-31T00:00:00Z");

        assertThat(only2025.deadline(start, TimeLimit.parse("1wd"))).isEqualTo(new Deadline(start, false));
    }

    private static void assertEnds(int year, ThrowingCallable question) {
        assertThatExceptionOfType(CalendarEndsException.class)
                .isThrownBy(question)
                .satisfies(problem -> assertThat(problem.missingYear()).isEqualTo(year));
    }
}
