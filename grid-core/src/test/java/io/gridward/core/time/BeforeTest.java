package io.gridward.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeforeTest {
    private final WorkCalendar china = China.calendar();

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T18:00, 10min, 2026-03-04T17:50",
        "2026-03-04T18:00, 24h, 2026-03-03T18:00",
        "2026-03-04T18:00, 1wh, 2026-03-04T17:00",
        "2026-03-04T18:00, 4wh, 2026-03-04T14:00", // not 12:00: from 14:00 on that much is left
        "2026-03-04T15:30, 2wh, 2026-03-04T11:30",
        "2026-03-09T09:00, 1wh, 2026-03-06T17:30",
        "2026-03-08T10:00, 1wh, 2026-03-06T17:00",
        "2026-03-04T14:00:00.25, 1wh, 2026-03-04T11:00:00.25",
        "2026-03-04T18:00, 1wd, 2026-03-03T18:00",
        "2026-03-04T10:00, 1wd, 2026-03-03T18:00",
        "2026-03-09T18:00, 1wd, 2026-03-06T18:00",
        "2026-03-08T10:00, 1wd, 2026-03-06T18:00",
        "2026-03-08T00:00, 1wd, 2026-03-06T18:00", // 24:00 of Saturday
        "2026-03-07T00:00, 1wd, 2026-03-05T18:00", // 24:00 of Friday
        "2026-02-25T18:00, 3wd, 2026-02-13T18:00",
        "2026-03-06T00:00, 1d, 2026-03-05T00:00", // 24:00 of the 5th, 24:00 of the 4th
        "2026-03-06T10:00, 1d, 2026-03-06T00:00",
        "2030-03-06T10:00, 1d, 2030-03-06T00:00",
    })
    void before_eachUnit_isTheInstantThatMuchEarlier(String end, String limit, String answer) {
        assertThat(china.before(China.at(end), TimeLimit.parse(limit))).isEqualTo(China.at(answer));
    }

    @Test
    void before_endOfCoverage_isAnswered() {
        assertThat(china.before(china.lastCovered(), TimeLimit.parse("1wd"))).isEqualTo(China.at("2026-12-30T18:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-03T18:00, 2wd, 2024",
        "2025-01-02T09:00, 1wh, 2024",
        "2024-12-31T18:00, 1wd, 2024",
        "2027-01-01T09:00, 1wh, 2027"
    })
    void before_outsideCoverage_namesTheMissingYear(String end, String limit, int year) {
        assertThatExceptionOfType(CalendarEndsException.class)
                .isThrownBy(() -> china.before(China.at(end), TimeLimit.parse(limit)))
                .satisfies(problem -> assertThat(problem.missingYear()).isEqualTo(year));
    }
}
