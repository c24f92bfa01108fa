package io.gridward.core.territory;

import java.util.regex.Pattern;

/**
 * The code of an area, such as {@code 120116051005} for the community Chongyangli. No check digit is
 * assumed: no published grid code has one.
 *
 * @param value 1 to 40 letters, digits and hyphens
 */
public record AreaCode(String value) implements Comparable<AreaCode> {
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]{0,39}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public AreaCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("area code must be 1 to 40 letters, digits or hyphens, got " + value);
        }
    }

    /**
     * Makes a code.
     *
     * @param value the text
     * @return the code
     * @throws IllegalArgumentException if the value has another form
     */
    public static AreaCode of(String value) {
        return new AreaCode(value);
    }

    /**
     * Tells whether a text has the form of a code.
     *
     * @param text any text
     * @return true for 1 to 40 letters, digits and hyphens
     */
    public static boolean isCode(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(AreaCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
