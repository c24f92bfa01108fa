package io.gridward.core.time;

import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Working hours without a break, such as {@code 08:30-12:00}. Whether they are empty is checked by the
 * calendar they are put in, together with everything else.
 *
 * @param startInclusive when work begins, in whole minutes
 * @param endExclusive when it ends, in whole minutes; {@link LocalTime#MIDNIGHT} is 24:00
 */
public record Slot(LocalTime startInclusive, LocalTime endExclusive) {
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final Pattern FORM =
            Pattern.compile("([01][0-9]|2[0-3]):([0-5][0-9])-([01][0-9]|2[0-4]):([0-5][0-9])");

    /**
     * Checks that both times are whole minutes.
     *
     * @throws IllegalArgumentException if one has seconds
     */
    public Slot {
        if (startInclusive.toNanoOfDay() % 60_000_000_000L != 0) {
            throw new IllegalArgumentException("startInclusive must be a whole minute, got " + startInclusive);
        }
        if (endExclusive.toNanoOfDay() % 60_000_000_000L != 0) {
            throw new IllegalArgumentException("endExclusive must be a whole minute, got " + endExclusive);
        }
    }

    /**
     * Reads a slot, as {@link #toString} writes it.
     *
     * @param text start and end as {@code HH:mm-HH:mm}; the end may be {@code 24:00}, and {@code 00:00} there
     *     means the same
     * @return the slot
     * @throws IllegalArgumentException if the text has another form
     */
    public static Slot parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (parts.matches()) {
            int end = Integer.parseInt(parts.group(3)) * 60 + Integer.parseInt(parts.group(4));
            if (end <= MINUTES_A_DAY) {
                return new Slot(
                        LocalTime.parse(text.substring(0, 5)), LocalTime.ofSecondOfDay(end % MINUTES_A_DAY * 60L));
            }
        }
        throw new IllegalArgumentException("a slot is start and end such as 08:30-12:00 or 14:00-24:00; got " + text);
    }

    /** Returns the end in minutes after midnight, 1 to 1440. */
    int endMinute() {
        int minute = minute(endExclusive);
        return minute == 0 ? MINUTES_A_DAY : minute;
    }

    /** Returns the start in minutes after midnight, 0 to 1439. */
    int startMinute() {
        return minute(startInclusive);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s-%02d:%02d", startInclusive, endMinute() / 60, endMinute() % 60);
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
