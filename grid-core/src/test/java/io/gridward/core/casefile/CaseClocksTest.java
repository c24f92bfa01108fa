package io.gridward.core.casefile;

import static io.gridward.core.casefile.Street.at;
import static io.gridward.core.casefile.Street.clock;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridward.core.escalation.ClockKind;
import io.gridward.core.time.Stopwatch;
import org.junit.jupiter.api.Test;

class CaseClocksTest {
    private final CaseClocks two = CaseClocks.NONE
            .started(clock(ClockKind.LEVEL, 1), stopwatch("09-26 09:00"))
            .started(clock(ClockKind.LEVEL, 2), stopwatch("09-27 09:00"));

    @Test
    void newest_ofAKind_isTheHighestOrdinalAlsoWhenStopped() {
        CaseClocks stopped = two.stopped(clock(ClockKind.LEVEL, 2), at("09-27 10:00"));

        assertThat(stopped.newest(ClockKind.LEVEL)).contains(stopped.stopwatch(clock(ClockKind.LEVEL, 2)));
        assertThat(stopped.newest(ClockKind.SIGN)).isEmpty();
        assertThat(stopped.following(ClockKind.LEVEL)).isEqualTo(clock(ClockKind.LEVEL, 3));
        assertThat(stopped.following(ClockKind.SIGN)).isEqualTo(clock(ClockKind.SIGN, 1));
    }

    @Test
    void stopwatch_neverStarted_isRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.stopwatch(clock(ClockKind.SIGN, 1)))
                .withMessage("clock must be one of [level/1, level/2], got sign/1");
    }

    @Test
    void nextDue_ofRunningClocks_isTheEarliestRung() {
        assertThat(two.nextDue())
                .contains(two.stopwatch(clock(ClockKind.LEVEL, 1))
                        .next()
                        .orElseThrow()
                        .at());
        CaseClocks second = two.stopped(clock(ClockKind.LEVEL, 1), at("09-26 10:00"));
        assertThat(second.nextDue())
                .contains(two.stopwatch(clock(ClockKind.LEVEL, 2))
                        .next()
                        .orElseThrow()
                        .at());
        assertThat(second.stopped(clock(ClockKind.LEVEL, 2), at("09-27 10:00")).nextDue())
                .isEmpty();
    }

    @Test
    void next_twoRungsAtOnce_isThatOfTheFirstClock() {
        CaseClocks same = two.started(clock(ClockKind.OVERALL, 1), stopwatch("09-26 09:00"));

        assertThat(same.next().map(CaseClocks.Due::clock)).contains(same.all().firstKey());
    }

    private static Stopwatch stopwatch(String start) {
        return Stopwatch.start(Street.governance().calendarOf(Street.G1), Street.budget("1wd"), at(start));
    }
}
