package io.gridward.examples.cityreplay.screen;

import io.gridward.core.time.TimeLimit;
import java.util.Locale;

/** Numbers as a person reads them. */
public final class Numbers {
    private Numbers() {}

    /**
     * Writes a count.
     *
     * @param number any number
     * @return with commas, such as {@code 31,828}
     */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /**
     * Writes a limit.
     *
     * @param limit the limit
     * @return in words, such as {@code 10 working days}
     */
    public static String limit(TimeLimit limit) {
        String unit = switch (limit.unit()) {
            case MINUTE -> "minute";
            case HOUR -> "hour";
            case WORKING_HOUR -> "working hour";
            case WORKING_DAY -> "working day";
            case DAY -> "day";
        };
        return limit.amount() + " " + unit + (limit.amount() == 1 ? "" : "s");
    }

    /**
     * Writes a share.
     *
     * @param part the part
     * @param whole the whole
     * @return in per cent with two digits, or a dash where there is no whole
     */
    public static String share(long part, long whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.2f %%", 100.0 * part / whole);
    }
}
