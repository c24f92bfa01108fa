package io.gridward.core.time;

import java.time.Instant;
import java.util.Locale;

/**
 * An instant at which a running clock makes something happen.
 *
 * @param kind what it stands for
 * @param number 0 before and at the due instant; after it 1, 2, 3 and so on through steps and repeats
 * @param at the instant
 */
public record Rung(Kind kind, int number, Instant at) {
    /** What a rung stands for. */
    public enum Kind {
        /** The limit ends soon. */
        WARN,
        /** The limit ends. */
        DUE,
        /** A step after the limit has ended. */
        OVERDUE,
        /** A repeat after the last step. */
        AGAIN;

        /** Tells whether the limit has ended before this. */
        boolean isAfterDue() {
            return this == OVERDUE || this == AGAIN;
        }
    }

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is not 0 up to the due instant, or less than 1 after it
     */
    public Rung {
        if (kind.isAfterDue() ? number < 1 : number != 0) {
            throw new IllegalArgumentException(
                    "number must be " + (kind.isAfterDue() ? "1 or more" : "0") + " for " + kind + ", got " + number);
        }
    }

    /**
     * Returns the name of the rung within its clock.
     *
     * @return {@code warn}, {@code due}, {@code overdue-1} or {@code again-3}, for instance
     */
    public String label() {
        String name = kind.name().toLowerCase(Locale.ROOT);
        return number == 0 ? name : name + "-" + number;
    }
}
