package io.gridward.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StopwatchTest {
    private static final Instant START = China.at("2026-03-04T10:00");

    private final WorkCalendar china = China.calendar();

    @Test
    void start_fullBudget_hasItsRungsInOrder() {
        Stopwatch watch = Stopwatch.start(china, budget("3wd", "1wd", "1wd", "2h"), START);

        assertThat(watch.dueAt()).isEqualTo(China.at("2026-03-09T18:00"));
        assertThat(watch.measured()).isTrue();
        assertThat(watch.calendarId()).isEqualTo("china");
        assertThat(watch.startedAt()).isEqualTo(START);
        assertThat(watch.isRunning()).isTrue();
        assertThat(labels(watch))
                .as("steps are numbered in the order in which they come, not in which they are written")
                .containsExactly(
                        "warn 2026-03-06T18:00",
                        "due 2026-03-09T18:00",
                        "overdue-1 2026-03-09T20:00",
                        "overdue-2 2026-03-10T18:00");
    }

    @Test
    void start_plainBudget_hasOnlyTheDueRung() {
        Stopwatch watch = Stopwatch.start(china, TimeBudget.of(TimeLimit.parse("10min")), START);

        assertThat(labels(watch)).containsExactly("due 2026-03-04T10:10");
    }

    @Test
    void start_warningAtOrBeforeTheStart_isLeftOut() {
        assertThat(labels(Stopwatch.start(china, budget("2h", "2h"), START))).containsExactly("due 2026-03-04T12:00");
        assertThat(labels(Stopwatch.start(china, budget("2h", "5wd"), START))).containsExactly("due 2026-03-04T12:00");
        assertThat(labels(Stopwatch.start(china, budget("2h", "119min"), START)))
                .containsExactly("warn 2026-03-04T10:01", "due 2026-03-04T12:00");
    }

    @Test
    void start_calendarEndsBeforeDue_isDueAtItsEndUnmeasured() {
        Stopwatch watch = Stopwatch.start(china, budget("3wd", "1wd", "1wd", "2wd"), China.at("2026-12-30T10:00"));

        assertThat(watch.measured()).isFalse();
        assertThat(labels(watch))
                .as("steps nobody can measure come a day apart, not all at once")
                .containsExactly(
                        "warn 2026-12-30T18:00",
                        "due 2027-01-01T00:00",
                        "overdue-1 2027-01-02T00:00",
                        "overdue-2 2027-01-03T00:00");
    }

    @Test
    void start_calendarEndsAfterDue_isMeasuredWithLaterStepsADayApart() {
        Stopwatch watch = Stopwatch.start(china, budget("1wd", null, "1wd", "5wd"), China.at("2026-12-29T10:00"));

        assertThat(watch.measured()).isTrue();
        assertThat(labels(watch))
                .containsExactly("due 2026-12-30T18:00", "overdue-1 2026-12-31T18:00", "overdue-2 2027-01-01T18:00");
    }

    @Test
    void start_calendarEndedBefore_isDueAtOnce() {
        Instant start = China.at("2027-03-01T10:00");

        Stopwatch watch = Stopwatch.start(china, budget("3wd", "1wd"), start);

        assertThat(watch.measured()).isFalse();
        assertThat(watch.onTime(start)).isTrue();
        assertThat(labels(watch)).containsExactly("due 2027-03-01T10:00");
    }

    @Test
    void again_dueAtMidnight_repeatsEveryDay() {
        TimeBudget budget = new TimeBudget(TimeLimit.parse("2d"), null, List.of(), TimeLimit.parse("1d"));

        assertThat(repeats(budget, START, 3))
                .as("24:00 belongs to the day it ends")
                .containsExactly(
                        "due 2026-03-07T00:00",
                        "again-1 2026-03-08T00:00",
                        "again-2 2026-03-09T00:00",
                        "again-3 2026-03-10T00:00");
    }

    @Test
    void again_afterSteps_continuesTheirNumbers() {
        assertThat(repeats(budget("1wd", null, "1wd", "2wd"), START, 2))
                .containsExactly(
                        "due 2026-03-05T18:00",
                        "overdue-1 2026-03-06T18:00",
                        "overdue-2 2026-03-09T18:00",
                        "again-3 2026-03-10T18:00",
                        "again-4 2026-03-11T18:00");
    }

    @Test
    void again_calendarHasEnded_neverFallsSilent() {
        assertThat(repeats(budget("1wd", null), China.at("2026-12-30T10:00"), 3))
                .containsExactly(
                        "due 2026-12-31T18:00",
                        "again-1 2027-01-01T00:00",
                        "again-2 2027-01-02T00:00",
                        "again-3 2027-01-03T00:00");
    }

    @Test
    void again_afterAWarning_refused() {
        Rung warn = new Rung(Rung.Kind.WARN, 0, START);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stopwatch.start(china, budget("1wd", null), START)
                        .by(china)
                        .again(warn))
                .withMessageContaining("last must be the due rung or one after it, got " + warn);
    }

    @Test
    void reached_eachRung_onceAndInOrder() {
        Stopwatch watch = Stopwatch.start(china, budget("3wd", "1wd", "1wd"), START);
        List<Rung> rungs = watch.pending();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> watch.reached(rungs.get(1), null))
                .withMessageEndingWith("got " + rungs.get(1));
        Stopwatch later = watch.reached(rungs.get(0), null).reached(rungs.get(1), null);
        assertThat(later.next()).contains(rungs.get(2));
        assertThatIllegalArgumentException().isThrownBy(() -> later.reached(rungs.get(1), null));
        Rung again = later.by(china).again(rungs.get(2));
        assertThat(later.reached(rungs.get(2), again).pending()).containsExactly(again);
        assertThat(later.reached(rungs.get(2), null).next()).isEmpty();
        assertThat(watch.pending()).as("the first one is unchanged").isEqualTo(rungs);
    }

    @Test
    void reached_followingTooEarly_refused() {
        Stopwatch watch = Stopwatch.start(china, budget("3wd", "1wd"), START);
        Rung tooEarly = new Rung(Rung.Kind.AGAIN, 1, watch.dueAt().minusNanos(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> watch.reached(watch.pending().get(0), tooEarly))
                .withMessageStartingWith("following must not lie before " + watch.dueAt());
    }

    @Test
    void onTime_atTheDueInstant_isOnTime() {
        Stopwatch watch = Stopwatch.start(china, budget("3wd", null), START);
        Instant due = watch.dueAt();

        assertThat(watch.onTime(due)).isTrue();
        assertThat(watch.onTime(due.plusNanos(1))).isFalse();
        assertThat(watch.stopped(due).onTime(due.plusSeconds(9))).isTrue();
        assertThat(watch.stopped(due.plusNanos(1)).onTime(START)).isFalse();
    }

    @Test
    void stopped_reachesNothingMore() {
        Stopwatch watch = Stopwatch.start(china, budget("3wd", "1wd"), START);

        Stopwatch stopped = watch.stopped(START);

        assertThat(stopped.isRunning()).isFalse();
        assertThat(stopped.stoppedAt()).contains(START);
        assertThat(stopped.next()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stopped.reached(watch.pending().get(0), null));
        assertThatIllegalArgumentException().isThrownBy(() -> stopped.stopped(START.plusSeconds(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> watch.stopped(START.minusNanos(1)));
    }

    @Test
    void recorded_sameValues_isEqual() {
        Stopwatch watch = Stopwatch.start(china, budget("3wd", "1wd"), START);

        Stopwatch warned = watch.reached(watch.pending().get(0), null);
        Stopwatch paused = warned.paused(china.lastCovered());
        Instant end = china.lastCovered().plusSeconds(1);
        for (Stopwatch any : List.of(
                watch,
                warned,
                paused,
                paused.resumed(end, paused.by(china).resumption(end)),
                paused.stopped(end),
                watch.promised(watch.by(china).promise(end, START)),
                watch.stopped(START.plusSeconds(1)))) {
            Stopwatch rebuilt = rebuilt(any);
            assertThat(rebuilt).isEqualTo(any).hasSameHashCodeAs(any).hasToString(any.toString());
        }
        assertThat(watch).isNotEqualTo(watch.stopped(START));
    }

    @Test
    void recorded_contradictions_refused() {
        TimeBudget budget = budget("3wd", null);
        Rung due = new Rung(Rung.Kind.DUE, 0, START);
        Rung warn = new Rung(Rung.Kind.WARN, 0, START.minusSeconds(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> recorded(budget, START.minusNanos(1), List.of(), null))
                .withMessageStartingWith("dueAt");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recorded(budget, START, List.of(due, warn), null))
                .withMessageStartingWith("pending[1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recorded(budget, START, List.of(due), START))
                .withMessageStartingWith("pending must be empty once stopped");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recorded(budget, START, List.of(), START.minusNanos(1)))
                .withMessageStartingWith("stoppedAt");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recorded(budget, START, List.of(new Rung(Rung.Kind.OVERDUE, 1, START)), null))
                .withMessage("pending must fit the steps [], got overdue-1");
        StopwatchBuilder builder = Stopwatch.recorded(budget, START, new Schedule("china", START, true, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.pauses(List.of(new Pause(START.plusNanos(1), null)))
                        .stoppedAt(START)
                        .build())
                .withMessageStartingWith("stoppedAt must not lie before");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.pauses(List.of(new Pause(START, null), new Pause(START, null))))
                .withMessage("at is " + START + ", but it has been paused since " + START);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.pauses(List.of(new Pause(START.minusNanos(1), null))))
                .withMessageStartingWith("at must not lie before " + START);
    }

    @Test
    void rung_numberThatDoesNotFit_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rung(Rung.Kind.DUE, 1, START));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rung(Rung.Kind.AGAIN, 0, START))
                .withMessage("number must be 1 or more for AGAIN, got 0");
    }

    @Test
    void toString_saysLimitCalendarAndInstants() {
        assertThat(Stopwatch.start(china, budget("1wd", null), China.at("2027-01-01T08:00")))
                .hasToString(
                        "Stopwatch[1wd by china from 2027-01-01T00:00:00Z, due 2027-01-01T00:00:00Z (unmeasured)]");
    }

    private List<String> repeats(TimeBudget budget, Instant start, int times) {
        Stopwatch watch = Stopwatch.start(china, budget, start);
        List<Rung> rungs = new ArrayList<>(watch.pending());
        for (int i = 0; i < times; i++) {
            rungs.add(watch.by(china).again(rungs.get(rungs.size() - 1)));
        }
        return rungs.stream().map(StopwatchTest::label).toList();
    }

    private static List<String> labels(Stopwatch watch) {
        return watch.pending().stream().map(StopwatchTest::label).toList();
    }

    private static String label(Rung rung) {
        return rung.label() + " " + rung.at().atZone(China.ZONE).toLocalDateTime();
    }

    private static TimeBudget budget(String limit, @Nullable String warn, String... overdue) {
        return new TimeBudget(
                TimeLimit.parse(limit),
                warn == null ? null : TimeLimit.parse(warn),
                Stream.of(overdue).map(TimeLimit::parse).toList(),
                TimeLimit.parse("1wd"));
    }

    private static Stopwatch recorded(TimeBudget budget, Instant due, List<Rung> pending, @Nullable Instant stoppedAt) {
        return Stopwatch.recorded(budget, START, new Schedule("china", due, true, pending))
                .stoppedAt(stoppedAt)
                .build();
    }

    private static Stopwatch rebuilt(Stopwatch watch) {
        return Stopwatch.recorded(watch.budget(), watch.startedAt(), watch.schedule())
                .pauses(watch.pauses())
                .lastReached(watch.lastReached().orElse(null))
                .promised(watch.isPromised())
                .stoppedAt(watch.stoppedAt().orElse(null))
                .build();
    }
}
