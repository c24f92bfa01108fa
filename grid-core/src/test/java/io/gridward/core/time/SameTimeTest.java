package io.gridward.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-04T10:15, 1wd, 2026-03-05T10:15",
        "2026-03-06T10:15, 1wd, 2026-03-09T10:15", // over a weekend
        "2026-03-04T07:00, 1wd, 2026-03-05T08:30", // before opening
        "2026-03-04T12:00, 1wd, 2026-03-05T14:00", // exactly at the lunch break
        "2026-03-04T13:00, 1wd, 2026-03-05T14:00", // in the lunch break
        "2026-03-04T18:00, 1wd, 2026-03-06T08:30", // exactly at close
        "2026-03-04T17:59:59.5, 1wd, 2026-03-05T17:59:59.5",
        "2026-03-06T20:00, 1wd, 2026-03-10T08:30", // after closing on a Friday
        "2026-03-07T10:00, 1wd, 2026-03-10T08:30", // weekend start
        "2026-09-19T10:00, 1wd, 2026-09-21T08:30", // rolls to a make-up Sunday
        "2025-12-31T10:00, 1wd, 2026-01-04T10:00", // crosses years
        "2026-03-06T20:00, 2d, 2026-03-08T20:00", // days are not rolled
        "2026-12-31T20:00, 2d, 2027-01-02T20:00",
        "2026-03-06T20:00, 2h, 2026-03-06T22:00",
        "2026-03-06T17:30, 1wh, 2026-03-09T09:00",
    })
    void due_nextOpening_countsFromWorkingTime(String start, String limit, String due) {
        WorkCalendar calendar = China.sameTime(RollRule.NEXT_OPENING);

        assertThat(calendar.due(China.at(start), TimeLimit.parse(limit))).isEqualTo(China.at(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T10:15, 1wd, 2026-03-05T10:15",
        "2026-03-04T07:00, 1wd, 2026-03-05T07:00",
        "2026-03-04T13:00, 1wd, 2026-03-05T13:00",
        "2026-03-04T18:00, 1wd, 2026-03-05T18:00",
        "2026-03-06T20:00, 1wd, 2026-03-09T20:00", // a Friday evening is on a working day
        "2026-03-07T20:00, 1wd, 2026-03-10T20:00", // a Saturday evening moves to Monday evening
        "2026-03-07T00:00, 1wd, 2026-03-10T00:00",
        "2026-03-06T20:00, 2d, 2026-03-08T20:00",
    })
    void due_keepTime_movesOnlyTheDay(String start, String limit, String due) {
        WorkCalendar calendar = China.sameTime(RollRule.KEEP_TIME);

        assertThat(calendar.due(China.at(start), TimeLimit.parse(limit))).isEqualTo(China.at(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T10:15, 1wd, 2026-03-05T10:15",
        "2026-03-06T07:00, 1wd, 2026-03-09T07:00",
        "2026-03-04T13:00, 1wd, 2026-03-05T13:00",
        "2026-03-04T17:59, 1wd, 2026-03-05T17:59",
        "2026-03-04T18:00, 1wd, 2026-03-06T08:30", // exactly at close
        "2026-03-06T18:00, 1wd, 2026-03-10T08:30", // a Friday evening moves to Monday morning
        "2026-03-07T10:00, 1wd, 2026-03-10T10:00", // a Saturday morning to Monday at the same time
        "2026-03-07T20:00, 1wd, 2026-03-11T08:30", // a Saturday evening to Tuesday morning
        "2026-03-06T20:00, 2d, 2026-03-08T20:00",
    })
    void due_openingAfterClose_keepsTheTimeUntilTheClose(String start, String limit, String due) {
        WorkCalendar calendar = China.sameTime(RollRule.OPENING_AFTER_CLOSE);

        assertThat(calendar.due(China.at(start), TimeLimit.parse(limit))).isEqualTo(China.at(due));
    }

    @Test
    void due_openUntilMidnight_isNeverAfterClose() {
        WorkCalendar late = China.builder()
                .dayCount(DayCount.SAME_TIME)
                .rollRule(RollRule.OPENING_AFTER_CLOSE)
                .slots(List.of(Slot.parse("16:00-24:00")))
                .build();

        assertThat(late.due(China.at("2026-03-04T23:59"), TimeLimit.parse("1wd")))
                .isEqualTo(China.at("2026-03-05T23:59"));
        assertThat(late.deadline(China.at("2026-12-31T23:59"), TimeLimit.parse("1wd"))
                        .measured())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T10:15, 1wd, 2026-03-06T10:15",
        "2026-03-08T10:15, 1wd, 2026-03-06T10:15",
        "2026-03-09T10:15, 3d, 2026-03-06T10:15",
        "2026-03-09T10:15, 1h, 2026-03-09T09:15",
    })
    void before_days_keepTheTime(String end, String limit, String answer) {
        for (RollRule rollRule : RollRule.values()) {
            assertThat(China.sameTime(rollRule).before(China.at(end), TimeLimit.parse(limit)))
                    .isEqualTo(China.at(answer));
        }
    }
}
