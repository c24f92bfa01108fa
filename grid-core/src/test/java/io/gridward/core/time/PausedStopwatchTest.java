package io.gridward.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** March 2026 begins on a Sunday: the 4th is a Wednesday, the 7th and 8th are a weekend. */
class PausedStopwatchTest {
    private final WorkCalendar china = China.calendar();

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T10:00, 2h, 2026-03-04T11:00, 2026-03-05T11:00, 2026-03-05T12:00",
        "2026-03-04T10:00, 90min, 2026-03-04T10:00, 2026-03-04T10:01, 2026-03-04T11:31",
        "2026-03-04T10:00, 2h, 2026-03-04T12:00, 2026-03-05T11:00, 2026-03-04T12:00", // begins at the due instant
        "2026-03-04T10:00, 2h, 2026-03-04T11:59:59.5, 2026-03-04T12:00:00.25, 2026-03-04T12:00:00.75",
        "2026-03-04T10:00, 3wh, 2026-03-04T11:00, 2026-03-04T13:00, 2026-03-04T16:00", // one hour of it was working
        // time
        "2026-03-04T10:00, 3wh, 2026-03-04T12:00, 2026-03-04T14:00, 2026-03-04T15:00", // only the lunch break
        "2026-03-04T10:00, 3wh, 2026-03-04T18:00, 2026-03-05T10:00, 2026-03-04T15:00",
        "2026-03-04T10:00, 3wh, 2026-03-04T14:30, 2026-03-09T14:30, 2026-03-09T15:00", // over a weekend
        "2026-03-04T10:00, 3wh, 2026-03-04T11:59:59.5, 2026-03-04T14:00:00.25, 2026-03-04T15:00:00.75",
    })
    void resumed_underALimitInHours_isDueByTheTimePausedLater(
            String start, String limit, String paused, String resumed, String due) {
        Stopwatch watch = pausedAndResumed(china, budget(limit, null), start, paused, resumed);

        assertThat(watch.dueAt()).isEqualTo(China.at(due));
        assertThat(watch.measured()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T10:00, 3wd, 2026-03-05T08:30, 2026-03-05T18:00, 2026-03-10T18:00", // all slots of Thursday
        "2026-03-04T10:00, 3wd, 2026-03-05T08:31, 2026-03-05T20:00, 2026-03-09T18:00", // but for a minute
        "2026-03-04T10:00, 3wd, 2026-03-04T11:00, 2026-03-06T08:30, 2026-03-10T18:00", // begins on the day of the start
        "2026-03-04T10:00, 3wd, 2026-03-06T18:00, 2026-03-09T08:30, 2026-03-09T18:00", // a weekend
        "2026-03-04T10:00, 3wd, 2026-03-09T17:00, 2026-03-12T10:00, 2026-03-09T18:00", // the last day was touched
        "2026-03-04T10:00, 3wd, 2026-03-09T18:00, 2026-03-12T10:00, 2026-03-09T18:00",
        "2026-03-04T10:00, 3wd, 2026-03-09T08:00, 2026-03-12T10:00, 2026-03-12T18:00",
        "2026-09-29T10:00, 1wd, 2026-09-30T00:00, 2026-10-08T12:00, 2026-10-08T18:00", // over National Day
        "2026-03-04T10:00, 2d, 2026-03-05T00:00, 2026-03-06T00:00, 2026-03-08T00:00",
        "2026-03-04T10:00, 2d, 2026-03-05T00:00:01, 2026-03-06T23:59, 2026-03-07T00:00", // no day wholly
        "2026-03-04T10:00, 2d, 2026-03-05T00:01, 2026-03-08T00:00, 2026-03-09T00:00", // Friday and Saturday
    })
    void resumed_underALimitInDays_leavesOutDaysWhollyPaused(
            String start, String limit, String paused, String resumed, String due) {
        assertThat(pausedAndResumed(china, budget(limit, null), start, paused, resumed)
                        .dueAt())
                .isEqualTo(China.at(due));
    }

    @ParameterizedTest
    @CsvSource({
        "KEEP_TIME, 2026-03-04T10:00, 3wd, 2026-03-05T08:30, 2026-03-05T18:00, 2026-03-10T10:00",
        "KEEP_TIME, 2026-03-07T20:00, 1wd, 2026-03-08T00:00, 2026-03-10T12:00, 2026-03-11T20:00", // Monday is off
        "KEEP_TIME, 2026-03-04T07:00, 1wd, 2026-03-05T07:00, 2026-03-05T20:00, 2026-03-05T07:00", // has passed
        "KEEP_TIME, 2026-03-04T07:00, 1wd, 2026-03-05T06:59, 2026-03-05T20:00, 2026-03-06T07:00",
        "NEXT_OPENING, 2026-03-04T10:00, 3wd, 2026-03-05T08:30, 2026-03-05T18:00, 2026-03-10T10:00",
        "NEXT_OPENING, 2026-03-06T20:00, 1wd, 2026-03-07T00:00, 2026-03-10T00:00, 2026-03-11T08:30", // Monday is off
        "NEXT_OPENING, 2026-03-06T20:00, 1wd, 2026-03-07T00:00, 2026-03-09T10:00, 2026-03-10T08:30", // only touched
        "OPENING_AFTER_CLOSE, 2026-03-06T20:00, 1wd, 2026-03-07T00:00, 2026-03-10T00:00, 2026-03-11T08:30",
        "KEEP_TIME, 2026-03-04T10:00, 2d, 2026-03-05T00:00, 2026-03-06T00:00, 2026-03-07T10:00",
        "KEEP_TIME, 2026-03-04T00:00, 1d, 2026-03-04T00:00, 2026-03-05T00:00, 2026-03-06T00:00", // the start's own day
    })
    void resumed_atTheSameTime_keepsTheTimeOfDay(
            RollRule rollRule, String start, String limit, String paused, String resumed, String due) {
        WorkCalendar calendar = China.sameTime(rollRule);

        assertThat(pausedAndResumed(calendar, budget(limit, null), start, paused, resumed)
                        .dueAt())
                .isEqualTo(China.at(due));
    }

    @Test
    void resumed_severalPausesThatFillADay_leavesTheDayOut() {
        Stopwatch watch = Stopwatch.start(china, budget("1wd", null), China.at("2026-03-04T10:00"));

        Stopwatch morning = pausedAndResumed(china, watch, "2026-03-05T08:00", "2026-03-05T12:30");
        Stopwatch allDay = pausedAndResumed(china, morning, "2026-03-05T13:30", "2026-03-05T18:00");
        Stopwatch nearly = pausedAndResumed(china, morning, "2026-03-05T14:01", "2026-03-05T18:00");

        assertThat(morning.dueAt()).isEqualTo(China.at("2026-03-05T18:00"));
        assertThat(allDay.dueAt()).isEqualTo(China.at("2026-03-06T18:00"));
        assertThat(nearly.dueAt()).isEqualTo(China.at("2026-03-05T18:00"));
    }

    @Test
    void resumed_rungsStillToCome_moveWithTheDueInstant() {
        Stopwatch watch = Stopwatch.start(china, budget("3wd", "1wd", "1wd", "3wd"), China.at("2026-03-04T10:00"));

        Stopwatch later = pausedAndResumed(china, watch, "2026-03-04T12:00", "2026-03-06T07:00");

        assertThat(labels(watch))
                .containsExactly(
                        "warn 2026-03-06T18:00",
                        "due 2026-03-09T18:00",
                        "overdue-1 2026-03-10T18:00",
                        "overdue-2 2026-03-12T18:00");
        assertThat(labels(later))
                .as("Thursday does not count")
                .containsExactly(
                        "warn 2026-03-09T18:00",
                        "due 2026-03-10T18:00",
                        "overdue-1 2026-03-11T18:00",
                        "overdue-2 2026-03-13T18:00");
    }

    @Test
    void resumed_warningInHours_leavesPausesOutToo() {
        Stopwatch watch = Stopwatch.start(china, budget("4h", "2h"), China.at("2026-03-04T10:00"));

        assertThat(labels(pausedAndResumed(china, watch, "2026-03-04T11:00", "2026-03-04T11:30")))
                .containsExactly("warn 2026-03-04T12:30", "due 2026-03-04T14:30");
        assertThat(labels(pausedAndResumed(china, watch, "2026-03-04T12:00", "2026-03-04T12:30")))
                .as("the last instant from which two hours are left")
                .containsExactly("warn 2026-03-04T12:30", "due 2026-03-04T14:30");
        assertThat(labels(pausedAndResumed(china, watch, "2026-03-04T13:00", "2026-03-04T13:30")))
                .as("it came before the pause")
                .containsExactly("warn 2026-03-04T12:00", "due 2026-03-04T14:30");
    }

    @Test
    void resumed_afterRungs_doesNotRepeatThem() {
        Stopwatch watch = Stopwatch.start(china, budget("2h", "1h", "1h", "2h"), China.at("2026-03-04T10:00"));
        Stopwatch late = reachAll(watch, 3);

        Stopwatch resumed = pausedAndResumed(china, late, "2026-03-04T13:30", "2026-03-04T23:30");

        assertThat(resumed.lastReached()).map(Rung::label).contains("overdue-1");
        assertThat(resumed.dueAt()).as("it had passed").isEqualTo(China.at("2026-03-04T12:00"));
        assertThat(labels(resumed)).containsExactly("overdue-2 2026-03-05T00:00");
    }

    @Test
    void resumed_repeats_areCountedFromTheRungBeforeThem() {
        TimeBudget hourly = new TimeBudget(TimeLimit.parse("2h"), null, List.of(), TimeLimit.parse("3h"));
        Stopwatch watch = Stopwatch.start(china, hourly, China.at("2026-03-04T10:00"));
        Rung due = watch.next().orElseThrow();
        Stopwatch late = watch.reached(due, watch.by(china).again(due));

        Stopwatch resumed = pausedAndResumed(china, late, "2026-03-04T14:00", "2026-03-05T14:00");

        assertThat(labels(late)).containsExactly("again-1 2026-03-04T15:00");
        assertThat(labels(resumed)).containsExactly("again-1 2026-03-05T15:00");
        Rung again = resumed.next().orElseThrow();
        assertThat(resumed.by(china).again(again))
                .isEqualTo(new Rung(Rung.Kind.AGAIN, 2, China.at("2026-03-05T18:00")));
        assertThat(resumed.by(china).again(due)).as("pauses are left out").isEqualTo(again);
    }

    @Test
    void resumed_calendarThatCannotMeasure_isUnmeasuredAndNotRefused() {
        WorkCalendar only2025 = China.only2025();
        Stopwatch watch = Stopwatch.start(only2025, budget("2wd", "1wd", "1wd"), China.at("2025-12-29T10:00"));

        Stopwatch resumed = pausedAndResumed(only2025, watch, "2025-12-29T12:00", "2026-03-04T12:00");

        assertThat(watch.measured()).isTrue();
        assertThat(resumed.measured()).isFalse();
        assertThat(labels(resumed))
                .as("due at the end of the calendar; steps nobody can measure come after the pause")
                .containsExactly("warn 2025-12-29T18:00", "due 2026-01-01T00:00", "overdue-1 2026-03-05T12:00");
        assertThat(resumed.by(only2025).remaining(China.at("2026-03-04T12:00"))).isEmpty();
        assertThat(resumed.by(only2025).consumed(China.at("2026-03-04T12:00"))).isEmpty();
    }

    @Test
    void paused_noRungComes() {
        Stopwatch watch = Stopwatch.start(china, budget("2h", "1h"), China.at("2026-03-04T10:00"));

        Stopwatch paused = watch.paused(China.at("2026-03-04T10:30"));

        assertThat(paused.isPaused()).isTrue();
        assertThat(paused.isRunning()).isTrue();
        assertThat(paused.next()).isEmpty();
        assertThat(paused.pending()).isEqualTo(watch.pending());
        assertThat(paused.pauses()).containsExactly(new Pause(China.at("2026-03-04T10:30"), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paused.reached(watch.pending().get(0), null))
                .withMessageContaining("none while paused");
        assertThat(watch.isPaused()).isFalse();
        assertThat(paused).isNotEqualTo(watch);
        assertThat(paused.toString()).endsWith(", pauses 1, paused]");
    }

    @Test
    void onTime_whilePaused_isJudgedByTheBeginOfThePause() {
        Stopwatch watch = Stopwatch.start(china, budget("2h", null), China.at("2026-03-04T10:00"));
        Instant due = watch.dueAt();
        Instant muchLater = China.at("2026-03-09T10:00");

        assertThat(watch.paused(due).onTime(muchLater)).isTrue();
        assertThat(watch.paused(due).stopped(muchLater).onTime(muchLater)).isTrue();
        assertThat(watch.paused(due.plusNanos(1)).onTime(muchLater)).isFalse();
        assertThat(watch.paused(due.plusNanos(1)).onTime(due)).isTrue();
        assertThat(watch.paused(due.plusNanos(1)).stopped(muchLater).onTime(due))
                .isFalse();
        Stopwatch stopped = watch.paused(due).stopped(muchLater);
        assertThat(stopped.isPaused()).isFalse();
        assertThat(stopped.pauses()).containsExactly(new Pause(due, null));
        assertThat(stopped.pausedTime(muchLater.plusSeconds(9))).isEqualTo(Duration.between(due, muchLater));
    }

    @Test
    void outOfOrder_refused() {
        Stopwatch watch = Stopwatch.start(china, budget("2h", null), China.at("2026-03-04T10:00"));
        Stopwatch paused = watch.paused(China.at("2026-03-04T11:00"));
        Stopwatch resumed = resumed(china, paused, "2026-03-04T11:30");
        Instant early = China.at("2026-03-04T10:59");
        Schedule schedule = watch.schedule();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> watch.paused(watch.startedAt().minusNanos(1)))
                .withMessageStartingWith("at must not lie before " + watch.startedAt());
        assertThatIllegalArgumentException().isThrownBy(() -> paused.paused(China.at("2026-03-04T12:00")));
        assertThatIllegalArgumentException().isThrownBy(() -> paused.resumed(early, schedule));
        assertThatIllegalArgumentException().isThrownBy(() -> paused.by(china).resumption(early));
        assertThatIllegalArgumentException().isThrownBy(() -> paused.stopped(early));
        assertThatIllegalArgumentException().isThrownBy(() -> paused.by(china).remeasurement(early));
        assertThatIllegalArgumentException().isThrownBy(() -> resumed.paused(China.at("2026-03-04T11:29")));
        assertThatIllegalArgumentException().isThrownBy(() -> resumed.stopped(China.at("2026-03-04T11:29")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> watch.resumed(China.at("2026-03-04T11:00"), schedule))
                .withMessageEndingWith("but it is not paused");
        assertThatIllegalArgumentException().isThrownBy(() -> watch.by(china).resumption(China.at("2026-03-04T11:00")));
        Stopwatch stopped = paused.stopped(China.at("2026-03-04T12:00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stopped.paused(China.at("2026-03-04T13:00")))
                .withMessageContaining("but it was stopped at");
        assertThatIllegalArgumentException().isThrownBy(() -> stopped.resumed(China.at("2026-03-04T13:00"), schedule));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pause(watch.dueAt(), watch.startedAt()))
                .withMessageStartingWith("endedAt must not lie before");
    }

    @Test
    void consumedAndRemaining_countTheTimeOfTheLimit() {
        Stopwatch hours = Stopwatch.start(china, budget("10h", null), China.at("2026-03-04T10:00"));
        Stopwatch paused = hours.paused(China.at("2026-03-04T11:00"));
        Stopwatch resumed = resumed(china, paused, "2026-03-04T14:00");

        assertTime(hours, "2026-03-04T12:00", "PT2H", "PT8H", "PT0S");
        assertTime(paused, "2026-03-04T12:00", "PT1H", "PT9H", "PT1H");
        assertTime(paused, "2026-03-04T10:30", "PT30M", "PT9H30M", "PT0S");
        assertTime(resumed, "2026-03-04T15:00", "PT2H", "PT8H", "PT3H");
        assertTime(resumed, "2026-03-05T15:00", "PT26H", "PT0S", "PT3H");
        assertTime(resumed.stopped(China.at("2026-03-04T15:00")), "2026-03-06T15:00", "PT2H", "PT8H", "PT3H");
        assertTime(paused.stopped(China.at("2026-03-04T15:00")), "2026-03-06T15:00", "PT1H", "PT9H", "PT4H");
        Stopwatch days = Stopwatch.start(china, budget("1wd", null), China.at("2026-03-04T10:00"));
        assertTime(days, "2026-03-04T15:00", "PT3H", "PT10H30M", "PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hours.by(china).consumed(China.at("2026-03-04T09:59")))
                .withMessageStartingWith("asOf must not lie before");
        assertThatIllegalArgumentException().isThrownBy(() -> hours.by(china).remaining(China.at("2026-03-04T09:59")));
    }

    private void assertTime(Stopwatch watch, String asOf, String consumed, String remaining, String paused) {
        Instant now = China.at(asOf);
        assertThat(watch.by(china).consumed(now)).as("%s, consumed", asOf).contains(Duration.parse(consumed));
        assertThat(watch.by(china).remaining(now)).as("%s, remaining", asOf).contains(Duration.parse(remaining));
        assertThat(watch.pausedTime(now)).as("%s, paused", asOf).isEqualTo(Duration.parse(paused));
    }

    private Stopwatch reachAll(Stopwatch watch, int rungs) {
        Stopwatch reached = watch;
        for (int i = 0; i < rungs; i++) {
            reached = reached.reached(reached.next().orElseThrow(), null);
        }
        return reached;
    }

    private static Stopwatch pausedAndResumed(
            WorkCalendar calendar, TimeBudget budget, String start, String paused, String resumed) {
        return pausedAndResumed(calendar, Stopwatch.start(calendar, budget, China.at(start)), paused, resumed);
    }

    private static Stopwatch pausedAndResumed(WorkCalendar calendar, Stopwatch watch, String paused, String resumed) {
        return resumed(calendar, watch.paused(China.at(paused)), resumed);
    }

    private static Stopwatch resumed(WorkCalendar calendar, Stopwatch paused, String at) {
        return paused.resumed(China.at(at), paused.by(calendar).resumption(China.at(at)));
    }

    private static List<String> labels(Stopwatch watch) {
        return watch.pending().stream()
                .map(rung -> rung.label() + " " + rung.at().atZone(China.ZONE).toLocalDateTime())
                .toList();
    }

    private static TimeBudget budget(String limit, @Nullable String warn, String... overdue) {
        return new TimeBudget(
                TimeLimit.parse(limit),
                warn == null ? null : TimeLimit.parse(warn),
                Stream.of(overdue).map(TimeLimit::parse).toList(),
                TimeLimit.parse("1wd"));
    }
}
