package io.gridward.core.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The working time of a calendar as stretches of real seconds, laid end to end: a limit is found by one
 * search for its start and one for its end, whatever its length, and days with a change of offset have the
 * hours they have.
 */
final class WorkSlots {
    private final long[] opens;
    private final long[] closes;
    /** How many working seconds lie before each stretch, and before the end of all. */
    private final long[] before;
    /** By number of the working day, the second at which its last slot closes. */
    private final long[] dayCloses;

    WorkSlots(WorkDays days, List<Slot> slots, WallClock clock) {
        long[] starts = new long[days.count() * slots.size()];
        long[] ends = new long[starts.length];
        dayCloses = new long[days.count()];
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
        }
        opens = Arrays.copyOf(starts, count);
        closes = Arrays.copyOf(ends, count);
        before = new long[count + 1];
        for (int i = 0; i < count; i++) {
            before[i + 1] = before[i] + closes[i] - opens[i];
        }
    }

    /**
     * A place on the line of working time.
     *
     * @param seconds the working seconds before it
     * @param nanos the part of a second, 0 outside working time
     */
    private record Place(long seconds, int nanos) {}

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
    @Nullable Instant after(Instant start, long seconds) {
        Place place = place(start);
        long target = place.seconds() + seconds;
        // A limit that fills a stretch exactly ends with it, not at the next opening.
        int found = Arrays.binarySearch(before, place.nanos() > 0 ? target + 1 : target);
        int i = (found < 0 ? -found - 1 : found) - 1;
        return i >= opens.length ? null : Instant.ofEpochSecond(opens[i] + target - before[i], place.nanos());
    }

    /** Returns the last instant from which so much working time is left; null if there is not so much. */
    @Nullable Instant earlier(Instant end, long seconds) {
        Place place = place(end);
        long target = place.seconds() - seconds;
        if (target < 0) {
            return null;
        }
        int found = Arrays.binarySearch(before, target);
        int i = found < 0 ? -found - 2 : found;
        return Instant.ofEpochSecond(opens[i] + target - before[i], place.nanos());
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
