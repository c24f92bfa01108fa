package io.gridward.core.time;

import io.gridward.core.time.WallClock.Reading;
import java.time.Duration;
import java.time.Instant;
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

    LimitCount(CalendarTerms terms, WallClock clock) {
        this.dayCount = terms.dayCount();
        this.rollRule = terms.rollRule();
        this.clock = clock;
        this.days = new WorkDays(terms.from(), terms.to(), terms::isWorkingDay);
        this.slots = new WorkSlots(days, terms.slots(), clock);
    }

    WorkDays days() {
        return days;
    }

    /** Counts forward from a start. */
    @Nullable Instant after(Instant start, Reading reading, TimeLimit limit) {
        int n = limit.amount();
        return switch (limit.unit()) {
            case MINUTE -> start.plusSeconds(n * MINUTE);
            case HOUR -> start.plusSeconds(n * HOUR);
            case WORKING_HOUR -> days.covers(reading.day()) ? slots.after(start, n * HOUR) : null;
            case WORKING_DAY -> days.covers(reading.day()) ? workingDaysAfter(start, reading, n) : null;
            case DAY ->
                switch (dayCount) {
                    case NEXT_DAY_CLOSE -> clock.reached(reading.day() + n + 1, 0, 0);
                    case SAME_TIME -> clock.reached(reading.day() + n, reading.second(), reading.nano());
                };
        };
    }

    private @Nullable Instant workingDaysAfter(Instant start, Reading reading, int n) {
        if (dayCount == DayCount.NEXT_DAY_CLOSE) {
            int number = days.through(reading.day()) - 1 + n;
            return number < days.count() ? slots.close(number) : null;
        }
        Reading from = reading;
        if (rollRule == RollRule.NEXT_OPENING) {
            Instant opening = slots.opening(start);
            if (opening == null) {
                return null;
            }
            from = opening.equals(start) ? reading : clock.at(opening);
        }
        // The number of the day itself, or of the next working day if nobody works on it.
        int number = days.before(from.day()) + n;
        return number < days.count() ? clock.reached(days.day(number), from.second(), from.nano()) : null;
    }

    /** Counts back from an end. */
    @Nullable Instant before(Instant end, Reading reading, TimeLimit limit) {
        int n = limit.amount();
        return switch (limit.unit()) {
            case MINUTE -> end.minusSeconds(n * MINUTE);
            case HOUR -> end.minusSeconds(n * HOUR);
            case WORKING_HOUR -> days.covers(reading.day()) ? slots.earlier(end, n * HOUR) : null;
            case WORKING_DAY -> days.covers(reading.day()) ? workingDaysBefore(reading, n) : null;
            case DAY ->
                switch (dayCount) {
                    case NEXT_DAY_CLOSE -> clock.reached(reading.day() - n + 1, 0, 0);
                    case SAME_TIME -> clock.reached(reading.day() - n, reading.second(), reading.nano());
                };
        };
    }

    private @Nullable Instant workingDaysBefore(Reading reading, int n) {
        int number = days.before(reading.day()) - n;
        if (number < 0) {
            return null;
        }
        return switch (dayCount) {
            case NEXT_DAY_CLOSE -> slots.close(number);
            case SAME_TIME -> clock.reached(days.day(number), reading.second(), reading.nano());
        };
    }

    Duration workingTime(Instant from, Instant to) {
        return slots.between(from, to);
    }
}
