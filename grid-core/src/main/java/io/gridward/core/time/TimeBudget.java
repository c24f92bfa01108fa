package io.gridward.core.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A limit and the rungs around it: a warning before it ends, steps after it has ended, and the interval at
 * which an overdue clock repeats once the steps are used up.
 *
 * @param limit how long it may take
 * @param warn how long before the due instant to warn, or null for no warning
 * @param overdue how long after the due instant each overdue step comes; each is counted from the due
 *     instant, not from the step before
 * @param again the interval of the repeats after the last step; there is always one, so that an overdue clock
 *     never falls silent
 */
public record TimeBudget(TimeLimit limit, @Nullable TimeLimit warn, List<TimeLimit> overdue, TimeLimit again) {
    private static final TimeLimit DEFAULT_AGAIN = TimeLimit.of(1, LimitUnit.WORKING_DAY);

    /** Copies the overdue steps. */
    public TimeBudget {
        overdue = List.copyOf(overdue);
    }

    /**
     * Makes a budget without warning and overdue steps, which repeats every working day once it is overdue.
     *
     * @param limit how long it may take
     * @return the budget
     */
    public static TimeBudget of(TimeLimit limit) {
        return new TimeBudget(limit, null, List.of(), DEFAULT_AGAIN);
    }

    TimeBudget with(TimeLimit other) {
        return new TimeBudget(other, warn, overdue, again);
    }
}
