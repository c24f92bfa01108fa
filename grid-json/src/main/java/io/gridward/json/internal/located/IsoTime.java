package io.gridward.json.internal.located;

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

    private IsoTime() {}

    static LocalDate date(String text) {
        require(DATE, text);
        return LocalDate.parse(text);
    }

    static OffsetDateTime dateTime(String text) {
        require(DATE_TIME, text);
        return OffsetDateTime.parse(text);
    }

    private static void require(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
    }
}
