package io.gridward.core.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The working time of a calendar as stretches of real seconds, laid end to end: a limit is found by one
 * search for its start and one for its end, whatever its length, and days with a change of offset have the
 * hours they have.
 */
final class WorkSlots {
    private static final int NANOS = 1_000_000_000;

    private final long[] opens;
    private final long[] closes;
    /** How many working seconds lie before each stretch, and before the end of all. */
    private final long[] before;
    /** By number of the working day, the second at which its last slot closes. */
    private final long[] dayCloses;
    /** By number of the working day, the working seconds before it, and before the end of all. */
    private final long[] dayBefore;

    WorkSlots(WorkDays days, List<Slot> slots, WallClock clock) {
        long[] starts = new long[days.count() * slots.size()];
        long[] ends = new long[starts.length];
        dayCloses = new long[days.count()];
        int[] dayFirst = new int[days.count() + 1];
        int count = 0;
        for (int number = 0; number < days.count(); number++) {
            long day = days.day(number);
            for (Slot slot : slots) {
                starts[count] = clock.reached(day, slot.startMinute() * 60, 0).getEpochSecond();
                ends[count] = clock.reached(day, slot.endMinute() * 60, 0).getEpochSecond();
                dayCloses[number] = ends[count];
                // A change of offset can swallow a slot whole.
                count += ends[count] > starts[count] ? 1 : 0;
            }
            dayFirst[number + 1] = count;
        }
        opens = Arrays.copyOf(starts, count);
        closes = Arrays.copyOf(ends, count);
        before = new long[count + 1];
        for (int i = 0; i < count; i++) {
            before[i + 1] = before[i] + closes[i] - opens[i];
        }
        dayBefore = new long[days.count() + 1];
        for (int number = 0; number < dayFirst.length; number++) {
            dayBefore[number] = before[dayFirst[number]];
        }
    }

    /**
     * A place on the line of working time.
     *
     * @param seconds the working seconds before it
     * @param nanos the part of a second, 0 outside working time
     */
    private record Place(long seconds, int nanos) {
        Place plus(Duration time) {
            long sum = (long) nanos + time.getNano();
            return new Place(seconds + time.getSeconds() + sum / NANOS, (int) (sum % NANOS));
        }
    }

    /** Returns when the last slot of a working day closes, by the number of the day. */
    Instant close(int number) {
        return Instant.ofEpochSecond(dayCloses[number]);
    }

    /** Returns the instant itself in working time, else the next opening; null if there is none. */
    @Nullable Instant opening(Instant instant) {
        int i = notClosed(instant.getEpochSecond());
        if (i == opens.length) {
            return null;
        }
        return opens[i] <= instant.getEpochSecond() ? instant : Instant.ofEpochSecond(opens[i]);
    }

    /** Returns the first instant by which so much working time has passed; null if there is not so much. */
    @Nullable Instant after(Instant start, Duration time) {
        Place target = place(start).plus(time);
        // A limit that fills a stretch exactly ends with it, not at the next opening.
        int found = Arrays.binarySearch(before, target.nanos() > 0 ? target.seconds() + 1 : target.seconds());
        int i = (found < 0 ? -found - 1 : found) - 1;
        return i >= opens.length
                ? null
                : Instant.ofEpochSecond(opens[i] + target.seconds() - before[i], target.nanos());
    }

    /** Returns the last instant from which so much working time is left; null if there is not so much. */
    @Nullable Instant earlier(Instant end, Duration time) {
        Place target = place(end).plus(time.negated());
        if (target.seconds() < 0) {
            return null;
        }
        int found = Arrays.binarySearch(before, target.seconds());
        int i = found < 0 ? -found - 2 : found;
        return Instant.ofEpochSecond(opens[i] + target.seconds() - before[i], target.nanos());
    }

    /** Returns the working days, by number, all of whose slots lie inside breaks; a gap without work joins two. */
    DaysOff daysOff(Breaks breaks) {
        if (breaks.count() == 0) {
            return DaysOff.NONE;
        }
        List<DaysOff.Range> off = new ArrayList<>();
        Place from = place(breaks.all().get(0).begin());
        Place to = from;
        for (Breaks.Break each : breaks.all()) {
            Place begin = place(each.begin());
            if (!begin.equals(to)) {
                off.add(daysBetween(from, to));
                from = begin;
            }
            to = place(each.end());
        }
        off.add(daysBetween(from, to));
        return DaysOff.of(off);
    }

    private DaysOff.Range daysBetween(Place from, Place to) {
        int first = days(from.nanos() > 0 ? from.seconds() + 1 : from.seconds());
        return new DaysOff.Range(first, days(to.seconds() + 1) - 1L);
    }

    /** Returns how many numbers, the end of all among them, have fewer working seconds before them. */
    private int days(long seconds) {
        int found = Arrays.binarySearch(dayBefore, seconds);
        int i = found < 0 ? -found - 1 : found;
        while (found >= 0 && i > 0 && dayBefore[i - 1] == seconds) {
            i--;
        }
        return i;
    }

    Duration between(Instant from, Instant to) {
        Place a = place(from);
        Place b = place(to);
        return Duration.ofSeconds(b.seconds() - a.seconds(), b.nanos() - a.nanos());
    }

    private Place place(Instant instant) {
        long second = instant.getEpochSecond();
        int i = notClosed(second);
        return i < opens.length && opens[i] <= second
                ? new Place(before[i] + second - opens[i], instant.getNano())
                : new Place(before[i], 0);
    }

    /** Returns the first stretch that closes after a second; the number of stretches if there is none. */
    private int notClosed(long second) {
        int found = Arrays.binarySearch(closes, second);
        return found < 0 ? -found - 1 : found + 1;
    }
}
