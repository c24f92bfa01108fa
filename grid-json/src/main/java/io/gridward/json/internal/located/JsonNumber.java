package io.gridward.json.internal.located;

import java.math.BigDecimal;
import java.util.OptionalLong;

/**
 * A number, kept as it is written.
 *
 * @param place where it begins
 * @param literal its characters, at most {@link DocumentParser#LONGEST_NUMBER}
 */
public record JsonNumber(Place place, String literal) implements JsonValue {
    /** No long has more digits; expanding {@code 1e999999999} would take a gigabyte. */
    private static final int MOST_DIGITS = 19;

    /**
     * Returns the number as a whole number.
     *
     * @return its value, for {@code 1.0} and {@code 1e2} too; empty if it has a fraction or is too large
     *     for a {@code long}
     */
    public OptionalLong whole() {
        try {
            BigDecimal exact = new BigDecimal(literal);
            if (exact.signum() == 0) {
                return OptionalLong.of(0);
            }
            BigDecimal shortest = exact.stripTrailingZeros();
            if (shortest.scale() > 0 || shortest.precision() - (long) shortest.scale() > MOST_DIGITS) {
                return OptionalLong.empty();
            }
            return OptionalLong.of(shortest.longValueExact());
        } catch (ArithmeticException | NumberFormatException beyondLong) {
            return OptionalLong.empty();
        }
    }

    /**
     * Tells whether the number has a fraction.
     *
     * @return true for {@code 1.5}, false for {@code 1.0} and for whole numbers however large
     */
    public boolean isFraction() {
        try {
            return new BigDecimal(literal).stripTrailingZeros().scale() > 0;
        } catch (NumberFormatException beyondExponents) {
            return literal.contains("e-") || literal.contains("E-");
        }
    }

    @Override
    public String type() {
        return "a number";
    }

    @Override
    public JsonKind kind() {
        return JsonKind.NUMBER;
    }
}
