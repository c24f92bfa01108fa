package io.gridward.core.linkage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a whole, such as two thirds. Written {@code 2/3}.
 *
 * @param numerator 0 or more, at most the denominator
 * @param denominator 1 to 100
 */
public record Fraction(int numerator, int denominator) {
    /** Two thirds. */
    public static final Fraction TWO_THIRDS = new Fraction(2, 3);
    /** A half. */
    public static final Fraction HALF = new Fraction(1, 2);

    private static final Pattern FORM = Pattern.compile("(0|[1-9]\\d{0,2})/([1-9]\\d{0,2})");

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if it is less than nothing or more than the whole, or the denominator is out of
     *     bounds
     */
    public Fraction {
        if (denominator < 1 || denominator > 100) {
            throw new IllegalArgumentException("denominator must be 1 to 100, got " + denominator);
        }
        if (numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("numerator must be 0 to " + denominator + ", got " + numerator);
        }
    }

    /**
     * Reads the written form.
     *
     * @param text such as {@code 2/3}
     * @return the fraction whose {@link #toString} is that text
     * @throws IllegalArgumentException if the text is none
     */
    public static Fraction parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected a fraction such as 2/3, got " + text);
        }
        return new Fraction(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /**
     * Tells whether a part is at least this fraction of a whole.
     *
     * @param part 0 or more
     * @param whole 0 or more
     * @return true if it is; of nothing, everything is
     */
    public boolean isReachedBy(int part, int whole) {
        return (long) part * denominator >= (long) numerator * whole;
    }

    /**
     * Tells whether a part is more than this fraction of a whole.
     *
     * @param part 0 or more
     * @param whole 0 or more
     * @return true if it is; of nothing, nothing is
     */
    public boolean isExceededBy(int part, int whole) {
        return (long) part * denominator > (long) numerator * whole;
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
