package io.gridward.core.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Predicate;

/** The working days of a calendar, numbered from 0: each question is one look into an array. */
final class WorkDays {
    private final long first;
    /** For each covered day, and the day after, how many working days lie before it. */
    private final int[] before;
    /** By number, the working day's distance from the first covered day. */
    private final int[] days;

    WorkDays(LocalDate from, LocalDate to, Predicate<LocalDate> working) {
        this.first = from.toEpochDay();
        int length = Math.toIntExact(to.toEpochDay() - first + 1);
        this.before = new int[length + 1];
        int[] found = new int[length];
        int count = 0;
        for (int i = 0; i < length; i++) {
            if (working.test(from.plusDays(i))) {
                found[count++] = i;
            }
            before[i + 1] = count;
        }
        this.days = Arrays.copyOf(found, count);
    }

    int count() {
        return days.length;
    }

    boolean covers(long day) {
        return day >= first && day - first < before.length - 1;
    }

    boolean isWorking(long day) {
        int i = (int) (day - first);
        return before[i + 1] > before[i];
    }

    /** Returns how many working days lie before a covered day; also the number of the first one from it on. */
    int before(long day) {
        return before[(int) (day - first)];
    }

    /** Returns how many working days lie before or on a covered day; also the number of the first one after it. */
    int through(long day) {
        return before[(int) (day - first) + 1];
    }

    /** Returns the epoch day of a working day by its number. */
    long day(int number) {
        return first + days[number];
    }
}
