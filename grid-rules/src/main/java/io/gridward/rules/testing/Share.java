package io.gridward.rules.testing;

/**
 * So many of so many. Shown in per cent it is rounded down, so that only the whole is 100 %.
 *
 * @param part how many
 * @param whole of how many
 */
public record Share(long part, long whole) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is negative or the part greater than the whole
     */
    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("part must be from 0 to " + whole + ", got " + part);
        }
    }

    /**
     * Tells whether nothing is missing.
     *
     * @return true if the part is the whole; of nothing, nothing is missing
     */
    public boolean isWhole() {
        return part == whole;
    }

    /**
     * Tells whether it is at least so many per cent, exactly.
     *
     * @param percent from 0 to 100
     * @return false for 999 of 1000 against 100
     */
    public boolean isAtLeast(double percent) {
        return part * 100.0 >= percent * whole && (percent < 100 || isWhole());
    }

    /**
     * Returns it in per cent.
     *
     * @return with one decimal, rounded down, such as {@code 99.9 %}; {@code 100 %} for the whole only
     */
    public String percent() {
        if (isWhole()) {
            return "100 %";
        }
        long tenths = Math.multiplyExact(part, 1000) / whole;
        return tenths / 10 + "." + tenths % 10 + " %";
    }

    @Override
    public String toString() {
        return part + " of " + whole + " (" + percent() + ")";
    }
}
