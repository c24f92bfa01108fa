package io.gridward.core.time;

import io.gridward.core.time.Breaks.Break;
import io.gridward.core.time.WallClock.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts limits in one calendar. An answer is null where the calendar does not reach far enough. */
final class LimitCount {
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;

    private final DayCount dayCount;
    private final RollRule rollRule;
    private final WallClock clock;
    private final WorkDays days;
    private final WorkSlots slots;
    private final int firstMinute;
    private final int lastMinute;

    LimitCount(CalendarTerms terms, WallClock clock) {
        this.dayCount = terms.dayCount();
        this.rollRule = terms.rollRule();
        this.clock = clock;
        this.days = new WorkDays(terms.from(), terms.to(), terms::isWorkingDay);
        this.slots = new WorkSlots(days, terms.slots(), clock);
        this.firstMinute = terms.slots().get(0).startMinute();
        this.lastMinute = terms.slots().get(terms.slots().size() - 1).endMinute();
    }

    WorkDays days() {
        return days;
    }

    /** Counts forward from a start, leaving out the breaks that begin before the limit has passed. */
    @Nullable Instant after(Instant start, Reading reading, TimeLimit limit, Breaks breaks) {
        Instant due = counted(start, reading, limit, Breaks.NONE);
        // What has passed has passed: a later break must not take the day of the due instant out of the count.
        for (int begun = 0; due != null && breaks.begunBefore(due) > begun; ) {
            begun = breaks.begunBefore(due);
            due = counted(start, reading, limit, breaks.first(begun));
        }
        return due;
    }

    private @Nullable Instant counted(Instant start, Reading reading, TimeLimit limit, Breaks breaks) {
        int n = limit.amount();
        return switch (limit.unit()) {
            case MINUTE -> start.plusSeconds(n * MINUTE).plus(breaks.length());
            case HOUR -> start.plusSeconds(n * HOUR).plus(breaks.length());
            case WORKING_HOUR ->
                days.covers(reading.day())
                        ? slots.after(start, workingTime(breaks).plusSeconds(n * HOUR))
                        : null;
            case WORKING_DAY ->
                days.covers(reading.day()) ? workingDaysAfter(start, reading, n, slots.daysOff(breaks)) : null;
            case DAY -> daysAfter(reading, n, daysOff(breaks));
        };
    }

    private Instant daysAfter(Reading reading, int n, DaysOff off) {
        return switch (dayCount) {
            case NEXT_DAY_CLOSE -> clock.reached(off.after(reading.day(), n) + 1, 0, 0);
            case SAME_TIME -> clock.reached(off.after(off.next(reading.day()), n), reading.second(), reading.nano());
        };
    }

    private @Nullable Instant workingDaysAfter(Instant start, Reading reading, int n, DaysOff off) {
        if (dayCount == DayCount.NEXT_DAY_CLOSE) {
            long number = off.after(days.through(reading.day()) - 1L, n);
            return number < days.count() ? slots.close((int) number) : null;
        }
        Reading from = rolled(start, reading, off);
        if (from == null) {
            return null;
        }
        long number = off.after(days.before(from.day()), n);
        return number < days.count() ? clock.reached(days.day((int) number), from.second(), from.nano()) : null;
    }

    /** Returns the day and time that working days are counted from; null if the calendar ends first. */
    private @Nullable Reading rolled(Instant start, Reading reading, DaysOff off) {
        Reading from = reading;
        if (rollRule == RollRule.NEXT_OPENING) {
            Instant opening = slots.opening(start);
            if (opening == null) {
                return null;
            }
            from = opening.equals(start) ? reading : clock.at(opening);
        }
        // The number of the day itself, or of the next working day if nobody works on it.
        int first = days.before(from.day());
        long number = off.next(first);
        boolean late = rollRule == RollRule.OPENING_AFTER_CLOSE && from.second() >= lastMinute * MINUTE;
        number = late ? off.next(number + 1) : number;
        if (number >= days.count()) {
            return null;
        }
        long day = days.day((int) number);
        return late || (rollRule == RollRule.NEXT_OPENING && number > first)
                ? clock.at(clock.reached(day, firstMinute * (int) MINUTE, 0))
                : new Reading(day, from.second(), from.nano());
    }

    /** Counts back from an end, leaving out the breaks before it. */
    @Nullable Instant before(Instant end, Reading reading, TimeLimit limit, Breaks all) {
        Breaks breaks = all.before(end);
        int n = limit.amount();
        return switch (limit.unit()) {
            case MINUTE -> earlier(end, Duration.ofMinutes(n), breaks);
            case HOUR -> earlier(end, Duration.ofHours(n), breaks);
            case WORKING_HOUR -> days.covers(reading.day()) ? workingEarlier(end, Duration.ofHours(n), breaks) : null;
            case WORKING_DAY ->
                days.covers(reading.day()) ? workingDaysBefore(reading, n, slots.daysOff(breaks)) : null;
            case DAY -> {
                long day = daysOff(breaks).before(reading.day(), n);
                yield switch (dayCount) {
                    case NEXT_DAY_CLOSE -> clock.reached(day + 1, 0, 0);
                    case SAME_TIME -> clock.reached(day, reading.second(), reading.nano());
                };
            }
        };
    }

    private static Instant earlier(Instant end, Duration time, Breaks breaks) {
        Instant answer = end.minus(time);
        for (Break each : breaks.all().reverse()) {
            if (!each.end().isAfter(answer)) {
                break;
            }
            answer = answer.minus(Duration.between(each.begin(), each.end()));
        }
        return answer;
    }

    private @Nullable Instant workingEarlier(Instant end, Duration time, Breaks breaks) {
        Duration sought = time;
        Instant answer = slots.earlier(end, sought);
        for (Break each : breaks.all().reverse()) {
            if (answer == null || !each.end().isAfter(answer)) {
                break;
            }
            sought = sought.plus(slots.between(each.begin(), each.end()));
            answer = slots.earlier(end, sought);
        }
        return answer;
    }

    private @Nullable Instant workingDaysBefore(Reading reading, int n, DaysOff off) {
        long number = off.before(days.before(reading.day()), n);
        if (number < 0) {
            return null;
        }
        return switch (dayCount) {
            case NEXT_DAY_CLOSE -> slots.close((int) number);
            case SAME_TIME -> clock.reached(days.day((int) number), reading.second(), reading.nano());
        };
    }

    /** Returns the calendar days, as epoch days, that lie in breaks from 0:00 to 24:00. */
    private DaysOff daysOff(Breaks breaks) {
        if (breaks.count() == 0) {
            return DaysOff.NONE;
        }
        List<DaysOff.Range> off = new ArrayList<>();
        for (Break each : breaks.all()) {
            long first = clock.at(each.begin()).day();
            boolean whole = each.begin().equals(clock.reached(first, 0, 0));
            off.add(new DaysOff.Range(
                    whole ? first : first + 1, clock.at(each.end()).day()));
        }
        return DaysOff.of(off);
    }

    Duration workingTime(Breaks breaks) {
        Duration time = Duration.ZERO;
        for (Break each : breaks.all()) {
            time = time.plus(workingTime(each.begin(), each.end()));
        }
        return time;
    }

    Duration workingTime(Instant from, Instant to) {
        return slots.between(from, to);
    }
}
