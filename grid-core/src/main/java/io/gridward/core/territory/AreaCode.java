package io.gridward.core.territory;

/**
 * The code of an area, such as {@code 120116051005} for the community Chongyangli. No check digit is
 * assumed: no published grid code has one.
 *
 * @param value 1 to 40 letters, digits and hyphens, the first not a hyphen
 */
public record AreaCode(String value) implements Comparable<AreaCode> {
    /** The most characters a code may have. */
    static final int LONGEST = 40;

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
        if (text.isEmpty() || text.length() > LONGEST || text.charAt(0) == '-') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isCodeCharacter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCodeCharacter(char each) {
        return ('0' <= each && each <= '9')
                || ('a' <= each && each <= 'z')
                || ('A' <= each && each <= 'Z')
                || each == '-';
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
