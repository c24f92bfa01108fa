package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.ClockId;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.time.LimitUnit;
import io.gridward.core.time.Rung;
import io.gridward.core.time.Stopwatch;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import io.gridward.json.internal.located.Choices;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Forms of clocks, limits and rungs. A stopwatch is stored with every instant it found, so that no calendar is needed again. */
final class ClockValues {
    private static final Map<String, ClockKind> CLOCK_KINDS = Choices.of(ClockKind.values());

    /** Working time used and left, in the form of ISO 8601 that has hours and smaller. */
    static final ValueForm<Duration> DURATION =
            ValueForm.parsed("a duration such as PT2H30M", Duration.ZERO, Duration::toString, ClockValues::duration);

    static final ValueForm<TimeLimit> LIMIT = ValueForm.parsed(
            "a time limit such as 3wd", TimeLimit.of(1, LimitUnit.DAY), TimeLimit::toString, TimeLimit::parse);

    static final ValueForm<ClockId> CLOCK = ValueForm.parsed(
            "a clock such as level/1", new ClockId(ClockKind.SIGN, 1), ClockId::toString, ClockValues::clock);

    static final ValueForm<TimeBudget> BUDGET = ValueForm.object(
            "an object of limit, warn, overdue and again",
            TimeBudget.of(LIMIT.standIn()),
            (out, budget) -> out.put("limit", LIMIT, budget.limit())
                    .put("warn", LIMIT, budget.warn())
                    .list("overdue", LIMIT, budget.overdue())
                    .put("again", LIMIT, budget.again()),
            in -> new TimeBudget(
                    in.get("limit", LIMIT), in.find("warn", LIMIT), in.list("overdue", LIMIT), in.get("again", LIMIT)));

    private static final ValueForm<Rung.Kind> RUNG_KIND = ValueForm.oneOf(Rung.Kind.values());

    static final ValueForm<Rung> RUNG = ValueForm.object(
            "an object of rung, number and at",
            new Rung(Rung.Kind.DUE, 0, Instant.EPOCH),
            (out, rung) -> out.put("rung", RUNG_KIND, rung.kind())
                    .put("number", Values.ORDINAL, rung.number() == 0 ? null : rung.number())
                    .put("at", Values.INSTANT, rung.at()),
            ClockValues::rung);

    static final ValueForm<Stopwatch> STOPWATCH = ValueForm.object(
            "an object of budget, calendar, startedAt, dueAt, measured, pending and stoppedAt",
            Stopwatch.recorded(BUDGET.standIn(), "x", Instant.EPOCH, Instant.EPOCH, true, List.of(), null),
            (out, stopwatch) -> out.put("budget", BUDGET, stopwatch.budget())
                    .put("calendar", Values.TEXT, stopwatch.calendarId())
                    .put("startedAt", Values.INSTANT, stopwatch.startedAt())
                    .put("dueAt", Values.INSTANT, stopwatch.dueAt())
                    .put("measured", Values.FLAG, stopwatch.measured())
                    .list("pending", RUNG, stopwatch.pending())
                    .put("stoppedAt", Values.INSTANT, stopwatch.stoppedAt().orElse(null)),
            in -> Stopwatch.recorded(
                    in.get("budget", BUDGET),
                    in.get("calendar", Values.TEXT),
                    in.get("startedAt", Values.INSTANT),
                    in.get("dueAt", Values.INSTANT),
                    in.get("measured", Values.FLAG),
                    in.list("pending", RUNG),
                    in.find("stoppedAt", Values.INSTANT)));

    private ClockValues() {}

    private static Rung rung(FieldReader in) {
        Rung.Kind kind = in.get("rung", RUNG_KIND);
        boolean counted = kind == Rung.Kind.OVERDUE || kind == Rung.Kind.AGAIN;
        Integer number = counted ? in.get("number", Values.ORDINAL) : Integer.valueOf(0);
        return new Rung(kind, number, in.get("at", Values.INSTANT));
    }

    private static ClockId clock(String text) {
        int slash = text.indexOf('/');
        ClockKind kind = slash < 0 ? null : CLOCK_KINDS.get(text.substring(0, slash));
        ClockId clock = kind == null ? null : new ClockId(kind, Integer.parseInt(text.substring(slash + 1)));
        if (clock == null || clock.ordinal() < 1 || !clock.toString().equals(text)) {
            throw new IllegalArgumentException("clock must be its kind and number, got " + text);
        }
        return clock;
    }

    private static Duration duration(String text) {
        Duration duration = Duration.parse(text);
        if (!duration.toString().equals(text)) {
            throw new IllegalArgumentException("duration must be written shortest, got " + text);
        }
        return duration;
    }
}
