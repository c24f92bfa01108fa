package io.gridward.core.time;

import java.util.List;

/**
 * How long something may take, such as {@code 3wd} or {@code 10min}. Limits are not ordered: whether 8
 * working hours are longer than a working day depends on the calendar and on the start.
 *
 * @param amount how many, 1 to 100,000
 * @param unit of what
 */
public record TimeLimit(int amount, LimitUnit unit) {
    private static final int LARGEST = 100_000;
    private static final int MOST_DIGITS = 6;
    private static final List<LimitUnit> UNITS = List.of(LimitUnit.values());

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
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        if (digits > 0 && digits <= MOST_DIGITS && text.charAt(0) != '0') {
            int amount = Integer.parseInt(text, 0, digits, 10);
            for (LimitUnit unit : UNITS) {
                if (unit.symbol().length() == text.length() - digits
                        && text.endsWith(unit.symbol())
                        && amount <= LARGEST) {
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
