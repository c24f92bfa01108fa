package io.gridward.core.escalation;

import io.gridward.core.time.TimeLimit;
import java.util.Locale;

/**
 * After which instant a request comes too late. A request at the very instant is in time.
 *
 * @param limit how long before or after
 * @param from what it is counted from
 */
public record Cutoff(TimeLimit limit, From from) {
    /**
     * Counts back from the due instant.
     *
     * @param limit how long before; {@code 1wd} is the same time one working day earlier
     * @return the cut-off before the level clock falls due, or the overall clock where no level clock runs
     */
    public static Cutoff beforeDue(TimeLimit limit) {
        return new Cutoff(limit, From.BEFORE_DUE);
    }

    /**
     * Counts from dispatch.
     *
     * @param limit how long after
     * @return the cut-off that long after the holder got the case
     */
    public static Cutoff afterDispatch(TimeLimit limit) {
        return new Cutoff(limit, From.AFTER_DISPATCH);
    }

    @Override
    public String toString() {
        return limit + " " + from.id();
    }

    /** What a cut-off is counted from. */
    public enum From {
        /** Back from the instant at which the level clock falls due, or the overall clock where none runs. */
        BEFORE_DUE,
        /** On from the instant at which the holder got the case. */
        AFTER_DISPATCH;

        /**
         * Returns the name in texts.
         *
         * @return kebab-case
         */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
