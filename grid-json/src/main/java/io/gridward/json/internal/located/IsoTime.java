package io.gridward.json.internal.located;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/**
 * Dates and instants in the one form documents write them (RFC 3339): {@code java.time} alone would also
 * take years of nine digits, a missing second or a named zone, which the published schemas refuse.
 */
final class IsoTime {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DATE_TIME = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");

    /** The form of an instant up to its second. */
    private static final String SECOND = "0000-00-00T00:00:00";

    /** The most digits of a fraction. */
    private static final int MOST_DIGITS = 9;

    private static final int SECONDS_A_DAY = 86_400;

    private IsoTime() {}

    static LocalDate date(String text) {
        require(DATE, text);
        return LocalDate.parse(text);
    }

    static OffsetDateTime dateTime(String text) {
        require(DATE_TIME, text);
        return OffsetDateTime.parse(text);
    }

    /** Reads the form stored events have, in UTC, by hand: a formatter takes longer than all the rest. */
    static Instant instant(String text) {
        int nanos = nanosIfInUtc(text);
        if (nanos < 0) {
            return dateTime(text).toInstant();
        }
        LocalDate date = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (hour >= 24 || minute >= 60 || second >= 60) {
            throw new IllegalArgumentException(text);
        }
        return Instant.ofEpochSecond(date.toEpochDay() * SECONDS_A_DAY + hour * 3600L + minute * 60L + second, nanos);
    }

    /** Returns the fraction of the second; -1 if the text has not the form of an instant in UTC. */
    private static int nanosIfInUtc(String text) {
        int last = text.length() - 1;
        if (last < SECOND.length() || last > SECOND.length() + MOST_DIGITS + 1 || text.charAt(last) != 'Z') {
            return -1;
        }
        for (int i = 0; i < SECOND.length(); i++) {
            char form = SECOND.charAt(i);
            char found = text.charAt(i);
            if (form == '0' ? !isDigit(found) : found != form) {
                return -1;
            }
        }
        return last == SECOND.length() ? 0 : nanos(text, last);
    }

    private static int nanos(String text, int end) {
        int first = SECOND.length() + 1;
        if (text.charAt(first - 1) != '.' || first == end) {
            return -1;
        }
        int nanos = 0;
        for (int i = first; i < first + MOST_DIGITS; i++) {
            char digit = i < end ? text.charAt(i) : '0';
            if (!isDigit(digit)) {
                return -1;
            }
            nanos = nanos * 10 + digit - '0';
        }
        return nanos;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static int number(String digits, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + digits.charAt(i) - '0';
        }
        return number;
    }

    private static void require(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
    }
}
