package io.gridward.core.time;

/** What a time limit is counted in. */
public enum LimitUnit {
    /** Minutes round the clock. */
    MINUTE("min"),
    /** Hours round the clock. */
    HOUR("h"),
    /** Hours of working time (工作时). */
    WORKING_HOUR("wh"),
    /** Working days (工作日), make-up workdays among them. */
    WORKING_DAY("wd"),
    /** Calendar days, working or not. */
    DAY("d");

    private final String symbol;

    LimitUnit(String symbol) {
        this.symbol = symbol;
    }

    /**
     * Returns the short form that follows the number in a written limit.
     *
     * @return {@code min}, {@code h}, {@code wh}, {@code wd} or {@code d}
     */
    public String symbol() {
        return symbol;
    }

    /**
     * Tells whether whole days are counted, so that the calendar's {@link DayCount} applies.
     *
     * @return true for {@link #WORKING_DAY} and {@link #DAY}
     */
    public boolean isDayCounted() {
        return this == WORKING_DAY || this == DAY;
    }
}
