package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.ClockId;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.time.LimitUnit;
import io.gridward.core.time.Pause;
import io.gridward.core.time.Rung;
import io.gridward.core.time.Schedule;
import io.gridward.core.time.Stopwatch;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import io.gridward.json.internal.located.Choices;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Forms of clocks, limits and rungs. A stopwatch is stored with all it found, so that no calendar is needed again. */
final class ClockValues {
    private static final Map<String, ClockKind> CLOCK_KINDS = Choices.of(ClockKind.values());

    /** The most digits of an ordinal, of the hours of a duration read by hand, and of a fraction of a second. */
    private static final int MOST_DIGITS = 9;

    private static final String UNITS = "HMS";
    private static final List<Long> SECONDS_A_UNIT = List.of(3600L, 60L, 1L);

    private static final Pattern DURATION_FORM =
            Pattern.compile("PT(?=[-0-9])(-?[0-9]{1,13}H)?(-?[0-9]{1,2}M)?(-?[0-9]{1,2}(\\.[0-9]{1,9})?S)?");

    /** Working time used and left, in the form of ISO 8601 that has hours and smaller. */
    static final ValueForm<Duration> DURATION =
            ValueForm.parsed("a duration such as PT2H30M", Duration.ZERO, Duration::toString, ClockValues::duration);

    static final ValueForm<TimeLimit> LIMIT = ValueForm.parsed(
            "a time limit such as 3wd", TimeLimit.of(1, LimitUnit.DAY), TimeLimit::toString, TimeLimit::parse);

    static final ValueForm<ClockId> CLOCK = ValueForm.parsed(
            "a clock such as level/1", new ClockId(ClockKind.SIGN, 1), ClockId::toString, ClockValues::clock);

    static final ValueForm<TimeBudget> BUDGET = ValueForm.object(
            "a limit with its rungs",
            TimeBudget.of(LIMIT.standIn()),
            (out, budget) -> out.put("limit", LIMIT, budget.limit())
                    .put("warn", LIMIT, budget.warn())
                    .list("overdue", LIMIT, budget.overdue())
                    .put("again", LIMIT, budget.again()),
            in -> new TimeBudget(
                    in.get("limit", LIMIT), in.find("warn", LIMIT), in.list("overdue", LIMIT), in.get("again", LIMIT)));

    private static final ValueForm<Rung.Kind> RUNG_KIND = ValueForm.oneOf(Rung.Kind.values());

    static final ValueForm<Rung> RUNG = ValueForm.object(
            "a rung",
            new Rung(Rung.Kind.DUE, 0, Instant.EPOCH),
            (out, rung) -> out.put("rung", RUNG_KIND, rung.kind())
                    .put("number", Values.ORDINAL, rung.number() == 0 ? null : rung.number())
                    .put("at", Values.INSTANT, rung.at()),
            ClockValues::rung);

    static final ValueForm<Schedule> SCHEDULE = ValueForm.object(
            "a schedule of a clock",
            new Schedule("x", Instant.EPOCH, true, List.of()),
            (out, schedule) -> out.put("calendar", Values.TEXT, schedule.calendarId())
                    .put("dueAt", Values.INSTANT, schedule.dueAt())
                    .put("measured", Values.FLAG, schedule.measured())
                    .list("pending", RUNG, schedule.pending()),
            in -> new Schedule(
                    in.get("calendar", Values.TEXT),
                    in.get("dueAt", Values.INSTANT),
                    in.get("measured", Values.FLAG),
                    in.list("pending", RUNG)));

    private static final ValueForm<Pause> PAUSE = ValueForm.object(
            "a pause",
            new Pause(Instant.EPOCH, null),
            (out, pause) ->
                    out.put("begunAt", Values.INSTANT, pause.begunAt()).put("endedAt", Values.INSTANT, pause.endedAt()),
            in -> new Pause(in.get("begunAt", Values.INSTANT), in.find("endedAt", Values.INSTANT)));

    static final ValueForm<Stopwatch> STOPWATCH = ValueForm.object(
            "a stopwatch",
            Stopwatch.recorded(BUDGET.standIn(), Instant.EPOCH, SCHEDULE.standIn())
                    .build(),
            (out, stopwatch) -> out.put("budget", BUDGET, stopwatch.budget())
                    .put("startedAt", Values.INSTANT, stopwatch.startedAt())
                    .put("schedule", SCHEDULE, stopwatch.schedule())
                    .put("promised", Values.FLAG, stopwatch.isPromised())
                    .list("pauses", PAUSE, stopwatch.pauses())
                    .put("lastReached", RUNG, stopwatch.lastReached().orElse(null))
                    .put("stoppedAt", Values.INSTANT, stopwatch.stoppedAt().orElse(null)),
            ClockValues::stopwatch);

    private ClockValues() {}

    private static Stopwatch stopwatch(FieldReader in) {
        return Stopwatch.recorded(
                        in.get("budget", BUDGET), in.get("startedAt", Values.INSTANT), in.get("schedule", SCHEDULE))
                .promised(in.get("promised", Values.FLAG))
                .pauses(in.list("pauses", PAUSE))
                .lastReached(in.find("lastReached", RUNG))
                .stoppedAt(in.find("stoppedAt", Values.INSTANT))
                .build();
    }

    /** The steps and repeats of an overdue clock are numbered, the other rungs are not. */
    private static Rung rung(FieldReader in) {
        Rung.Kind kind = in.get("rung", RUNG_KIND);
        if (in.isBroken()) {
            in.find("number", Values.ORDINAL);
            return new Rung(Rung.Kind.DUE, 0, in.get("at", Values.INSTANT));
        }
        boolean counted = kind == Rung.Kind.OVERDUE || kind == Rung.Kind.AGAIN;
        int number = counted ? in.get("number", Values.ORDINAL) : 0;
        return new Rung(kind, number, in.get("at", Values.INSTANT));
    }

    private static ClockId clock(String text) {
        int slash = text.indexOf('/');
        ClockKind kind = slash < 0 ? null : CLOCK_KINDS.get(text.substring(0, slash));
        int ordinal = kind == null ? 0 : ordinal(text, slash + 1);
        if (kind == null || ordinal == 0) {
            throw new IllegalArgumentException("clock must be its kind and ordinal, got " + text);
        }
        return new ClockId(kind, ordinal);
    }

    /** Reads a number of one to nine digits that does not begin with 0; 0 if there is none. */
    private static int ordinal(String text, int from) {
        int digits = text.length() - from;
        if (digits < 1 || digits > MOST_DIGITS || text.charAt(from) == '0') {
            return 0;
        }
        int ordinal = 0;
        for (int i = from; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return 0;
            }
            ordinal = ordinal * 10 + digit - '0';
        }
        return ordinal;
    }

    static Duration duration(String text) {
        Duration plain = plainDuration(text);
        if (plain != null) {
            return plain;
        }
        if (!DURATION_FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("duration must be hours, minutes and seconds, got " + text);
        }
        return Duration.parse(text);
    }

    /** Reads a duration without a sign by hand, as nearly all are; null for any other form. */
    private static @Nullable Duration plainDuration(String text) {
        int at = 2;
        if (!text.startsWith("PT") || text.length() == at) {
            return null;
        }
        long seconds = 0;
        long nanos = 0;
        for (int unit = 0; unit < UNITS.length(); unit++) {
            int end = digitsEnd(text, at);
            int fractionEnd = end;
            if (end < text.length() && text.charAt(end) == '.') {
                fractionEnd = digitsEnd(text, end + 1);
            }
            if (fractionEnd == text.length() || text.charAt(fractionEnd) != UNITS.charAt(unit)) {
                continue;
            }
            boolean isSecond = unit == UNITS.length() - 1;
            int digits = end - at;
            int fraction = fractionEnd - end - 1;
            if (digits < 1 || digits > (unit == 0 ? MOST_DIGITS : 2) || fraction == 0 || fraction > MOST_DIGITS) {
                return null;
            }
            seconds += Long.parseLong(text, at, end, 10) * SECONDS_A_UNIT.get(unit);
            if (fraction > 0) {
                if (!isSecond) {
                    return null;
                }
                nanos = Long.parseLong(text, end + 1, fractionEnd, 10);
                for (int i = fraction; i < MOST_DIGITS; i++) {
                    nanos *= 10;
                }
            }
            at = fractionEnd + 1;
            if (at == text.length()) {
                return Duration.ofSeconds(seconds, nanos);
            }
        }
        return null;
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
