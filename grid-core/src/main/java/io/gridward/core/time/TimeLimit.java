package io.gridward.core.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something may take, such as {@code 3wd} or {@code 10min}. Limits are not ordered: whether 8
 * working hours are longer than a working day depends on the calendar and on the start.
 *
 * @param amount how many, 1 to 100,000
 * @param unit of what
 */
public record TimeLimit(int amount, LimitUnit unit) {
    private static final int LARGEST = 100_000;
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,5})(min|h|wh|wd|d)");

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if the amount is not from 1 to 100,000
     */
    public TimeLimit {
        if (amount < 1 || amount > LARGEST) {
            throw new IllegalArgumentException("amount must be 1 to " + LARGEST + ", got " + amount);
        }
    }

    /**
     * Makes a limit.
     *
     * @param amount how many, 1 to 100,000
     * @param unit of what
     * @return the limit
     * @throws IllegalArgumentException if the amount is outside that range
     */
    public static TimeLimit of(int amount, LimitUnit unit) {
        return new TimeLimit(amount, unit);
    }

    /**
     * Reads a limit, as {@link #toString} writes it.
     *
     * @param text a number from 1 to 100,000 without leading zeros, and at once the unit's symbol; {@code 3wd}
     *     is three working days
     * @return the limit
     * @throws IllegalArgumentException if the text has another form
     */
    public static TimeLimit parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (parts.matches()) {
            int amount = Integer.parseInt(parts.group(1));
            for (LimitUnit unit : LimitUnit.values()) {
                if (unit.symbol().equals(parts.group(2)) && amount <= LARGEST) {
                    return new TimeLimit(amount, unit);
                }
            }
        }
        throw new IllegalArgumentException("a time limit is a number from 1 to " + LARGEST
                + " and one of min, h, wh, wd, d, such as 3wd; got " + text);
    }

    @Override
    public String toString() {
        return amount + unit.symbol();
    }
}
