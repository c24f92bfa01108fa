package io.gridward.core.roster;

import com.google.common.collect.Sets;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours of duty by the wall clock, such as {@code 18:00-08:30}. An end that is not after the start lies on
 * the next day, so {@code 08:00-08:00} lasts a whole day.
 *
 * @param start when it begins, in whole minutes
 * @param end when it ends, in whole minutes
 * @param days the kinds of day on which it begins, at least one
 */
public record Shift(LocalTime start, LocalTime end, Set<DutyDay> days) {
    private static final Pattern FORM =
            Pattern.compile("((?:[01][0-9]|2[0-3]):[0-5][0-9])-((?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)");

    /**
     * Checks the times and copies the days.
     *
     * @throws IllegalArgumentException if a time has seconds or there is no day
     */
    public Shift {
        wholeMinute("start", start);
        wholeMinute("end", end);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("days must name at least one kind of day, got " + days);
        }
        days = Sets.immutableEnumSet(days);
    }

    /**
     * Reads a shift of every day, such as {@code 18:00-08:30}.
     *
     * @param text start and end as {@code HH:mm-HH:mm}; the end may be {@code 24:00}
     * @return the shift
     * @throws IllegalArgumentException if the text has another form
     */
    public static Shift parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a shift is start and end such as 18:00-08:30; got " + text);
        }
        String end = parts.group(2);
        return new Shift(
                LocalTime.parse(parts.group(1)),
                end.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(end),
                EnumSet.allOf(DutyDay.class));
    }

    /**
     * Returns the same hours on other kinds of day.
     *
     * @param kinds the kinds of day on which it begins, at least one
     * @return the shift
     * @throws IllegalArgumentException if there is none
     */
    public Shift on(Set<DutyDay> kinds) {
        return new Shift(start, end, kinds);
    }

    /**
     * Tells whether it ends on the day after the one on which it begins.
     *
     * @return true also if it ends at midnight
     */
    public boolean crossesMidnight() {
        return !end.isAfter(start);
    }

    /** Tells whether it begins on every day, so that no calendar need be asked. */
    boolean isOfEveryDay() {
        return days.size() == DutyDay.values().length;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s-%s%s",
                start,
                end.equals(LocalTime.MIDNIGHT) ? "24:00" : end.toString(),
                isOfEveryDay() ? "" : " " + days);
    }

    private static void wholeMinute(String name, LocalTime time) {
        if (time.toNanoOfDay() % 60_000_000_000L != 0) {
            throw new IllegalArgumentException(name + " must be a whole minute, got " + time);
        }
    }
}
