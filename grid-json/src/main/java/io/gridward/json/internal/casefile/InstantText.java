package io.gridward.json.internal.casefile;

import java.time.Instant;

/** Instants as documents write them: RFC 3339, in UTC, with as many digits of a second as there are. */
final class InstantText {
    private static final int SECONDS_A_DAY = 86_400;
    static final int LONGEST = "2022-08-31T06:30:00.123456789Z".length();
    private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    private InstantText() {}

    /**
     * Writes an instant; by hand, for a formatter costs more than all the rest of an event.
     *
     * @return where it ends
     * @throws IllegalArgumentException if its year has not four digits
     */
    static int write(Instant instant, byte[] text, int from) {
        long second = instant.getEpochSecond();
        if (second < FIRST || second > LAST) {
            throw new IllegalArgumentException("an instant must lie in the years 0 to 9999, got " + instant);
        }
        date(Math.floorDiv(second, SECONDS_A_DAY), text, from);
        text[from + 10] = 'T';
        int ofDay = Math.floorMod(second, SECONDS_A_DAY);
        digits(ofDay / 3600, text, from + 11, 2);
        text[from + 13] = ':';
        digits(ofDay / 60 % 60, text, from + 14, 2);
        text[from + 16] = ':';
        digits(ofDay % 60, text, from + 17, 2);
        int end = fraction(instant.getNano(), text, from + 19);
        text[end] = 'Z';
        return end + 1;
    }

    /** The date of a day counted from 1970, by the proleptic Gregorian calendar, counted in years from March. */
    private static void date(long epochDay, byte[] text, int from) {
        long day = epochDay + 719_468;
        long era = Math.floorDiv(day, 146_097);
        int ofEra = (int) (day - era * 146_097);
        int year = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365;
        int ofYear = ofEra - (365 * year + year / 4 - year / 100);
        int month = (5 * ofYear + 2) / 153;
        int fromJanuary = month < 10 ? month + 3 : month - 9;
        digits((int) (year + era * 400) + (fromJanuary <= 2 ? 1 : 0), text, from, 4);
        text[from + 4] = '-';
        digits(fromJanuary, text, from + 5, 2);
        text[from + 7] = '-';
        digits(ofYear - (153 * month + 2) / 5 + 1, text, from + 8, 2);
    }

    private static int fraction(int nano, byte[] text, int at) {
        if (nano == 0) {
            return at;
        }
        text[at] = '.';
        digits(nano, text, at + 1, 9);
        int end = at + 10;
        while (text[end - 1] == '0') {
            end--;
        }
        return end;
    }

    private static void digits(int number, byte[] text, int at, int count) {
        int left = number;
        for (int i = at + count - 1; i >= at; i--) {
            text[i] = (byte) ('0' + left % 10);
            left /= 10;
        }
    }
}
