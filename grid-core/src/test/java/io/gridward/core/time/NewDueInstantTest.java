package io.gridward.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Due instants given anew: by another calendar, by an extension, by a promise. */
class NewDueInstantTest {
    private static final Instant START = China.at("2026-03-04T10:00");

    private final WorkCalendar china = China.calendar();
    private final Stopwatch watch = Stopwatch.start(china, budget("3wd", "1wd", "1wd", "2wd"), START);

    @Test
    void extended_beforeAnyRung_movesThemAll() {
        Stopwatch extended = extended(watch, "5wd", "2026-03-06T10:00");

        assertThat(extended.budget()).isEqualTo(budget("5wd", "1wd", "1wd", "2wd"));
        assertThat(extended.startedAt()).isEqualTo(START);
        assertThat(labels(extended))
                .containsExactly(
                        "warn 2026-03-10T18:00",
                        "due 2026-03-11T18:00",
                        "overdue-1 2026-03-12T18:00",
                        "overdue-2 2026-03-13T18:00");
    }

    @Test
    void extended_afterTheWarning_warnsOfTheNewDueInstant() {
        Stopwatch extended = extended(reached(watch, 1), "5wd", "2026-03-09T10:00");

        assertThat(labels(extended)).startsWith("warn 2026-03-10T18:00", "due 2026-03-11T18:00");
        assertThat(extended.lastReached()).map(Rung::label).contains("warn");
    }

    @Test
    void extended_noTimeLeftForAWarning_doesNotRepeatIt() {
        assertThat(labels(extended(reached(watch, 1), "4wd", "2026-03-09T18:00")))
                .startsWith("due 2026-03-10T18:00");
        assertThat(labels(extended(watch, "4wd", "2026-03-09T18:00")))
                .as("one that is still to come is late, and comes")
                .startsWith("warn 2026-03-09T18:00", "due 2026-03-10T18:00");
    }

    @Test
    void extended_onceOverdue_isNoLongerOverdue() {
        Stopwatch overdue = reached(watch, 3);

        Stopwatch extended = extended(overdue, "6wd", "2026-03-11T09:00");

        assertThat(overdue.onTime(China.at("2026-03-11T09:00"))).isFalse();
        assertThat(extended.onTime(China.at("2026-03-11T09:00"))).isTrue();
        assertThat(labels(extended))
                .containsExactly(
                        "warn 2026-03-11T18:00",
                        "due 2026-03-12T18:00",
                        "overdue-1 2026-03-13T18:00",
                        "overdue-2 2026-03-16T18:00");
    }

    @Test
    void extended_butOverdueAllTheSame_repeatsNothing() {
        Stopwatch overdue = reached(watch, 3);

        Stopwatch extended = extended(overdue, "4wd", "2026-03-11T09:00");

        assertThat(extended.dueAt()).isEqualTo(China.at("2026-03-10T18:00"));
        assertThat(labels(extended)).containsExactly("overdue-2 2026-03-12T18:00");
    }

    @Test
    void extended_shorterThanWhatWasUsed_isDueAtOnce() {
        Stopwatch shortened = extended(watch, "1wd", "2026-03-06T10:00");

        assertThat(labels(shortened)).startsWith("warn 2026-03-04T18:00", "due 2026-03-05T18:00");
    }

    @Test
    void extended_leavesPausesOut() {
        Stopwatch paused = watch.paused(China.at("2026-03-05T08:00"));
        Instant end = China.at("2026-03-06T07:00");
        Stopwatch resumed = paused.resumed(end, paused.by(china).resumption(end));

        assertThat(extended(resumed, "5wd", "2026-03-06T10:00").dueAt()).isEqualTo(China.at("2026-03-12T18:00"));
        assertThat(extended(paused, "5wd", "2026-03-06T10:00").dueAt())
                .as("a pause that lasts is counted when it ends")
                .isEqualTo(China.at("2026-03-11T18:00"));
        assertThat(extended(paused, "5wd", "2026-03-06T10:00").next()).isEmpty();
    }

    @Test
    void remeasured_byALongerCalendar_isMeasured() {
        WorkCalendar only2025 = China.only2025();
        Stopwatch late = reached(Stopwatch.start(only2025, budget("3wd", null), China.at("2025-12-30T10:00")), 1);
        assertThat(late.measured()).isFalse();

        Stopwatch measured = late.remeasured(late.by(china).remeasurement(China.at("2026-01-01T09:00")));

        assertThat(measured.measured()).isTrue();
        assertThat(measured.dueAt()).isEqualTo(China.at("2026-01-05T18:00"));
        assertThat(labels(measured)).containsExactly("due 2026-01-05T18:00");
        assertThat(measured.startedAt()).isEqualTo(late.startedAt());
    }

    @Test
    void remeasured_byTheSameCalendar_changesNothing() {
        for (int rungs = 0; rungs <= 3; rungs++) {
            Stopwatch some = reached(watch, rungs);

            assertThat(some.remeasured(some.by(china).remeasurement(China.at("2026-03-20T10:00"))))
                    .isEqualTo(some);
        }
    }

    @Test
    void remeasured_byACalendarWithAnotherHoliday_movesDueAndRungs() {
        WorkCalendar stormy = China.builder()
                .closedDays(Dates.join(China.HOLIDAYS, Dates.of("2026-03-06")))
                .build();

        Stopwatch moved = watch.remeasured(watch.by(stormy).remeasurement(China.at("2026-03-05T20:00")));

        assertThat(labels(moved)).startsWith("warn 2026-03-09T18:00", "due 2026-03-10T18:00");
    }

    @Test
    void remeasured_byACalendarThatCannot_isUnmeasuredAndNotRefused() {
        WorkCalendar only2025 = China.only2025();

        Stopwatch lost = watch.remeasured(watch.by(only2025).remeasurement(China.at("2026-03-05T20:00")));

        assertThat(lost.measured()).isFalse();
        assertThat(labels(lost))
                .as("warned and due as before; who looks at it in time can take a calendar that knows better")
                .containsExactly(
                        "warn 2026-03-06T18:00",
                        "due 2026-03-09T18:00",
                        "overdue-1 2026-03-10T18:00",
                        "overdue-2 2026-03-11T18:00");
    }

    /** While it is paused it stands still before the new due instant, which is told although the hour is past it. */
    @Test
    void extended_inAPauseInWhichTheNewDueInstantPasses_isDueOnceMore() {
        Stopwatch overdue = watch.reached(watch.next().orElseThrow(), null);
        overdue = overdue.reached(overdue.next().orElseThrow(), null);
        Stopwatch paused = overdue.paused(China.at("2026-03-10T09:00"));

        TimeLimit longer = TimeLimit.parse("6wd");
        Stopwatch given = paused.extended(longer, paused.by(china).extension(longer, China.at("2026-03-20T09:00")));

        assertThat(given.onTime(China.at("2026-03-20T09:00"))).isTrue();
        assertThat(labels(given)).first().asString().startsWith("warn ");
        assertThat(labels(given).get(1)).isEqualTo("due 2026-03-12T18:00");
    }

    /** The limit reaches beyond the calendar by calendar days, the warning is in working days. */
    @Test
    void resumed_beyondTheCalendar_isStillWarned() {
        WorkCalendar ends = China.builder()
                .covers(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 12))
                .closedDays(List.of())
                .makeUpWorkdays(List.of())
                .build();
        TimeBudget budget =
                new TimeBudget(TimeLimit.parse("7d"), TimeLimit.parse("2wd"), List.of(), TimeLimit.parse("1wd"));
        Stopwatch start = Stopwatch.start(ends, budget, China.at("2026-03-04T09:00"));
        Stopwatch paused = start.paused(China.at("2026-03-05T09:00"));

        Stopwatch resumed =
                paused.resumed(China.at("2026-03-10T09:00"), paused.by(ends).resumption(China.at("2026-03-10T09:00")));

        assertThat(labels(start)).first().isEqualTo("warn 2026-03-09T18:00");
        assertThat(labels(resumed)).containsExactly("warn 2026-03-09T18:00", "due 2026-03-16T00:00");
    }

    @Test
    void promised_isDueThenWithTheSameRungs() {
        Stopwatch promised =
                watch.promised(watch.by(china).promise(China.at("2026-03-20T12:00"), China.at("2026-03-05T09:00")));

        assertThat(promised.isPromised()).isTrue();
        assertThat(promised.measured()).isTrue();
        assertThat(labels(promised))
                .containsExactly(
                        "warn 2026-03-19T18:00",
                        "due 2026-03-20T12:00",
                        "overdue-1 2026-03-23T18:00",
                        "overdue-2 2026-03-24T18:00");
        assertThat(Stopwatch.startPromised(china, watch.budget(), START, China.at("2026-03-20T12:00")))
                .as("the same from the start")
                .isEqualTo(promised);
        assertThat(promised.toString()).contains("(promised)");
    }

    @Test
    void promised_noPauseMovesIt() {
        Stopwatch promised = Stopwatch.startPromised(china, watch.budget(), START, China.at("2026-03-20T12:00"));
        Stopwatch paused = promised.paused(China.at("2026-03-16T00:00"));

        assertThat(paused.isPaused()).isTrue();
        assertThat(paused.next()).as("it waits for no pause").isEqualTo(promised.next());
        assertThat(paused.onTime(China.at("2026-03-20T12:01"))).isFalse();
        Stopwatch warned = reached(paused, 2);
        Instant end = China.at("2026-03-24T00:00");
        Stopwatch resumed = warned.resumed(end, warned.by(china).resumption(end));
        assertThat(resumed.schedule()).isEqualTo(warned.schedule());
        assertThat(resumed.by(china).again(promised.pending().get(1)).at()).isEqualTo(China.at("2026-03-23T18:00"));
        assertThat(resumed.remeasured(resumed.by(china).remeasurement(end))).isEqualTo(resumed);
    }

    @Test
    void promised_anotherInstant_replacesTheFirst() {
        Stopwatch promised = Stopwatch.startPromised(china, watch.budget(), START, China.at("2026-03-20T12:00"));

        Stopwatch later = promised.promised(promised.by(china).promise(China.at("2026-03-27T12:00"), START));

        assertThat(later.dueAt()).isEqualTo(China.at("2026-03-27T12:00"));
    }

    @Test
    void impossible_refused() {
        Stopwatch promised = Stopwatch.startPromised(china, watch.budget(), START, START);
        Stopwatch stopped = watch.stopped(START);
        TimeLimit limit = TimeLimit.parse("5wd");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stopwatch.startPromised(china, watch.budget(), START, START.minusNanos(1)))
                .withMessageStartingWith("dueAt must not lie before " + START);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> watch.by(china).promise(START.minusNanos(1), START))
                .withMessageStartingWith("dueAt must not lie before " + START);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> promised.by(china).extension(limit, START))
                .withMessage("limit must not replace a promised instant, got 5wd");
        assertThatIllegalArgumentException().isThrownBy(() -> promised.extended(limit, watch.schedule()));
        assertThatIllegalArgumentException().isThrownBy(() -> watch.by(china).extension(limit, START.minusNanos(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> stopped.by(china).extension(limit, START));
        assertThatIllegalArgumentException().isThrownBy(() -> stopped.by(china).remeasurement(START));
        assertThatIllegalArgumentException().isThrownBy(() -> stopped.by(china).promise(START, START));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stopped.remeasured(watch.schedule()))
                .withMessageEndingWith("but it was stopped at " + START);
        assertThatIllegalArgumentException().isThrownBy(() -> stopped.extended(limit, watch.schedule()));
        assertThatIllegalArgumentException().isThrownBy(() -> stopped.promised(watch.schedule()));
    }

    private Stopwatch extended(Stopwatch given, String limit, String at) {
        TimeLimit longer = TimeLimit.parse(limit);
        return given.extended(longer, given.by(china).extension(longer, China.at(at)));
    }

    private Stopwatch reached(Stopwatch given, int rungs) {
        Stopwatch reached = given;
        for (int i = 0; i < rungs; i++) {
            reached = reached.reached(reached.next().orElseThrow(), null);
        }
        return reached;
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
