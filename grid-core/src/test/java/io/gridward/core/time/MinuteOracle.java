package io.gridward.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Walks through a calendar minute by minute and counts. It knows nothing of sums or searches, and of zones
 * only what the wall clock shows in each minute. All instants are whole minutes.
 */
final class MinuteOracle {
    private static final int MARGIN_DAYS = 15;

    private final RandomCalendar calendar;
    private final Instant zero;
    private final LocalDate[] dates;
    /** The latest time of day the wall clock has shown so far on that date: after it is put back, it stays. */
    private final int[] shown;

    private final boolean[] working;
    /** Minutes that do not count, besides. */
    private boolean[] paused;

    private final Map<LocalDate, Integer> firstMinutes = new HashMap<>();
    private final int firstCovered;
    private final int lastCovered;

    MinuteOracle(RandomCalendar calendar) {
        this.calendar = calendar;
        LocalDate first = calendar.from().minusDays(MARGIN_DAYS);
        this.zero = first.atStartOfDay(calendar.zone()).toInstant();
        LocalDate last = calendar.to().plusDays(MARGIN_DAYS);
        int length = (int) ChronoUnit.MINUTES.between(
                zero, last.atStartOfDay(calendar.zone()).toInstant());
        this.dates = new LocalDate[length];
        this.shown = new int[length];
        this.working = new boolean[length];
        this.paused = new boolean[length];
        for (int m = 0; m < length; m++) {
            ZonedDateTime local = instant(m).atZone(calendar.zone());
            dates[m] = local.toLocalDate();
            shown[m] = local.getHour() * 60 + local.getMinute();
            if (m > 0 && dates[m].equals(dates[m - 1])) {
                dates[m] = dates[m - 1];
                shown[m] = Math.max(shown[m], shown[m - 1]);
            }
            firstMinutes.putIfAbsent(dates[m], m);
            working[m] = covered(dates[m]) && calendar.isWorkingDay(dates[m]) && inSlot(shown[m]);
        }
        this.firstCovered = firstOn(calendar.from(), 0);
        this.lastCovered = firstOn(calendar.to().plusDays(1), 0);
    }

    private boolean inSlot(int minute) {
        for (Slot slot : calendar.slots()) {
            boolean untilMidnight = slot.endExclusive().equals(LocalTime.MIDNIGHT);
            if (minute >= minuteOf(slot.startInclusive())
                    && (untilMidnight || minute < minuteOf(slot.endExclusive()))) {
                return true;
            }
        }
        return false;
    }

    private static int minuteOf(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private boolean covered(LocalDate date) {
        return !date.isBefore(calendar.from()) && !date.isAfter(calendar.to());
    }

    Instant instant(int minute) {
        return zero.plus(minute, ChronoUnit.MINUTES);
    }

    int minute(Instant instant) {
        return Math.toIntExact(ChronoUnit.MINUTES.between(zero, instant));
    }

    int firstCovered() {
        return firstCovered;
    }

    int lastCovered() {
        return lastCovered;
    }

    private int firstOn(LocalDate date, int timeOfDay) {
        int m = firstMinutes.get(date);
        while (dates[m].equals(date) && shown[m] < timeOfDay) {
            m++;
        }
        return m;
    }

    int workingMinutes(int from, int to) {
        int count = 0;
        for (int m = from; m < to; m++) {
            count += working[m] && !paused[m] ? 1 : 0;
        }
        return count;
    }

    int minutes(int from, int to) {
        int count = 0;
        for (int m = from; m < to; m++) {
            count += paused[m] ? 0 : 1;
        }
        return count;
    }

    /** Marks the minutes of pauses, each from its first to before its last, and no others. */
    void pause(List<int[]> pauses) {
        paused = new boolean[paused.length];
        for (int[] pause : pauses) {
            Arrays.fill(paused, pause[0], pause[1], true);
        }
    }

    /**
     * When a limit ends if the clock is paused: without pauses first, then with every stretch of them that has
     * begun before. Afterwards all of them are marked.
     */
    Optional<Integer> due(int start, TimeLimit limit, List<int[]> pauses) {
        pause(pauses);
        boolean[] all = paused;
        paused = new boolean[all.length];
        Optional<Integer> due = due(start, limit);
        for (int m = start; m < all.length; m++) {
            if (!all[m]) {
                continue;
            }
            if (due.isPresent() && m >= due.get()) {
                break;
            }
            for (; all[m]; m++) {
                paused[m] = true;
            }
            due = due(start, limit);
        }
        paused = all;
        return due;
    }

    /** Empty where the calendar ends first. */
    Optional<Integer> due(int start, TimeLimit limit) {
        return switch (limit.unit()) {
            case MINUTE -> Optional.of(minutesOn(start, limit.amount()));
            case HOUR -> Optional.of(minutesOn(start, 60 * limit.amount()));
            case WORKING_HOUR -> workingHours(start, limit.amount());
            case WORKING_DAY ->
                calendar.dayCount() == DayCount.NEXT_DAY_CLOSE
                        ? nthWorkingDay(dates[start], limit.amount()).map(this::close)
                        : sameTime(start, limit.amount());
            case DAY ->
                Optional.of(
                        calendar.dayCount() == DayCount.NEXT_DAY_CLOSE
                                ? firstOn(nthDay(dates[start], limit.amount()).plusDays(1), 0)
                                : firstOn(
                                        nthDay(
                                                runs(dates[start]) ? dates[start] : nthDay(dates[start], 1),
                                                limit.amount()),
                                        clock(start)));
        };
    }

    private int minutesOn(int start, int minutes) {
        int m = start;
        for (int left = minutes; left > 0; m++) {
            left -= paused[m] ? 0 : 1;
        }
        return m;
    }

    private LocalDate nthDay(LocalDate after, int n) {
        LocalDate date = after;
        for (int left = n; left > 0; ) {
            date = date.plusDays(1);
            left -= runs(date) ? 1 : 0;
        }
        return date;
    }

    /** Some minute of the day is not paused. */
    private boolean runs(LocalDate date) {
        for (int m = firstMinutes.get(date); dates[m].equals(date); m++) {
            if (!paused[m]) {
                return true;
            }
        }
        return false;
    }

    /** Somebody works on the day while it is not paused. */
    private boolean counts(LocalDate date) {
        for (int m = firstMinutes.get(date); dates[m].equals(date); m++) {
            if (working[m] && !paused[m]) {
                return true;
            }
        }
        return false;
    }

    private int clock(int minute) {
        ZonedDateTime local = instant(minute).atZone(calendar.zone());
        return local.getHour() * 60 + local.getMinute();
    }

    private Optional<Integer> workingHours(int start, int hours) {
        int left = hours * 60;
        for (int m = start; m < lastCovered; m++) {
            left -= working[m] && !paused[m] ? 1 : 0;
            if (left == 0) {
                return Optional.of(m + 1);
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> nthWorkingDay(LocalDate after, int n) {
        LocalDate date = after;
        for (int left = n; left > 0; ) {
            date = date.plusDays(1);
            if (!covered(date)) {
                return Optional.empty();
            }
            left -= counts(date) ? 1 : 0;
        }
        return Optional.of(date);
    }

    private int close(LocalDate date) {
        int m = firstOn(date.plusDays(1), 0) - 1;
        while (!working[m]) {
            m--;
        }
        return m + 1;
    }

    private Optional<Integer> sameTime(int start, int n) {
        if (calendar.rollRule() == RollRule.NEXT_OPENING) {
            int opening = start;
            while (opening < lastCovered && !(working[opening] && counts(dates[opening]))) {
                opening++;
            }
            int from = opening;
            return from == lastCovered
                    ? Optional.empty()
                    : nthWorkingDay(dates[from], n).map(date -> firstOn(date, clock(from)));
        }
        Optional<LocalDate> first = counts(dates[start]) ? Optional.of(dates[start]) : nthWorkingDay(dates[start], 1);
        if (calendar.rollRule() == RollRule.OPENING_AFTER_CLOSE && clock(start) >= lastClose()) {
            Optional<LocalDate> next = first.flatMap(date -> nthWorkingDay(date, 1));
            return next.flatMap(date -> nthWorkingDay(date, n)).map(date -> firstOn(date, clock(opening(next.get()))));
        }
        return first.flatMap(date -> nthWorkingDay(date, n)).map(date -> firstOn(date, clock(start)));
    }

    private int lastClose() {
        int minute = minuteOf(calendar.slots().get(calendar.slots().size() - 1).endExclusive());
        return minute == 0 ? 24 * 60 : minute;
    }

    private int opening(LocalDate date) {
        int m = firstOn(date, 0);
        while (!working[m]) {
            m++;
        }
        return m;
    }

    /** For ends after the start of a day and limits that stay inside the coverage. */
    Optional<Integer> before(int end, TimeLimit limit) {
        LocalDate day = dates[end - 1];
        return switch (limit.unit()) {
            case MINUTE -> Optional.of(minutesBefore(end, limit.amount()));
            case HOUR -> Optional.of(minutesBefore(end, 60 * limit.amount()));
            case WORKING_HOUR -> {
                int left = limit.amount() * 60;
                int m = end;
                while (left > 0 && m > firstCovered) {
                    m--;
                    left -= working[m] && !paused[m] ? 1 : 0;
                }
                yield left == 0 ? Optional.of(m) : Optional.empty();
            }
            case WORKING_DAY -> {
                LocalDate date = day;
                int left = limit.amount();
                while (left > 0 && covered(date.minusDays(1))) {
                    date = date.minusDays(1);
                    left -= counts(date) ? 1 : 0;
                }
                yield left > 0 ? Optional.empty() : Optional.of(earlier(end, date, true));
            }
            case DAY -> {
                LocalDate date = day;
                for (int left = limit.amount(); left > 0; ) {
                    date = date.minusDays(1);
                    left -= runs(date) ? 1 : 0;
                }
                yield Optional.of(earlier(end, date, false));
            }
        };
    }

    private int minutesBefore(int end, int minutes) {
        int m = end;
        for (int left = minutes; left > 0; ) {
            m--;
            left -= paused[m] ? 0 : 1;
        }
        return m;
    }

    private int earlier(int end, LocalDate date, boolean atClose) {
        if (calendar.dayCount() == DayCount.NEXT_DAY_CLOSE) {
            return atClose ? close(date) : firstOn(date.plusDays(1), 0);
        }
        return dates[end].equals(dates[end - 1]) ? firstOn(date, clock(end)) : firstOn(date.plusDays(1), 0);
    }
}
