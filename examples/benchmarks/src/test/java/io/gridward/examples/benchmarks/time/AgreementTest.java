package io.gridward.examples.benchmarks.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridward.core.time.TimeLimit;
import io.gridward.core.time.WorkCalendar;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementTest {
    private final DayLoop loop = new DayLoop();

    static Iterable<String> limits() {
        return TimeLimits.LIMITS;
    }

    @ParameterizedTest
    @MethodSource("limits")
    void due_everyStart_isThatOfTheDayLoop(String text) {
        TimeLimit limit = TimeLimit.parse(text);
        WorkCalendar calendar = Office.calendar();

        for (long seed = 1; seed <= 3; seed++) {
            for (Instant start : Office.starts(4_096, seed)) {
                assertThat(calendar.due(start, limit))
                        .as("seed %d, %s from %s", seed, limit, start)
                        .isEqualTo(loop.due(start, limit));
            }
        }
    }

    @Test
    void dayLoop_otherUnits_areNotCounted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> loop.due(Instant.EPOCH, TimeLimit.parse("1wh")))
                .withMessage("limit must be in hours or working days, got 1wh");
    }

    @Test
    void benchmark_eachMethod_asksOneStartAfterTheOther() {
        Adding adding = new Adding();
        adding.limit = "3wd";
        adding.starts = 2;
        adding.seed = 1;
        adding.prepare();

        Instant first = adding.due();
        Instant second = adding.dueByDayLoop();

        assertThat(adding.dueByDayLoop()).isEqualTo(first);
        assertThat(adding.due()).isEqualTo(second);
    }
}
