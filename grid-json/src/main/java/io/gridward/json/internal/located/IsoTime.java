package io.gridward.json.internal.located;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/**
 * Dates and instants in the one form documents write them (RFC 3339): {@code java.time} alone would also
 * take years of nine digits, a missing second or a named zone, which the published schemas refuse.
 */
final class IsoTime {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DATE_TIME = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");

    private static final String UTC = "0000-00-00T00:00:00Z";

    private IsoTime() {}

    static LocalDate date(String text) {
        require(DATE, text);
        return LocalDate.parse(text);
    }

    static OffsetDateTime dateTime(String text) {
        require(DATE_TIME, text);
        return OffsetDateTime.parse(text);
    }

    /** Reads the form stored events have, whole seconds in UTC, by hand: a formatter takes longer than all the rest. */
    static Instant instant(String text) {
        if (!isWholeSecondInUtc(text)) {
            return dateTime(text).toInstant();
        }
        return LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        number(text, 11, 13),
                        number(text, 14, 16),
                        number(text, 17, 19))
                .toInstant(ZoneOffset.UTC);
    }

    private static boolean isWholeSecondInUtc(String text) {
        if (text.length() != UTC.length()) {
            return false;
        }
        for (int i = 0; i < UTC.length(); i++) {
            char form = UTC.charAt(i);
            char found = text.charAt(i);
            if (form == '0' ? found < '0' || found > '9' : found != form) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static void require(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
    }
}
