package io.gridward.examples.cityreplay.screen;

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
