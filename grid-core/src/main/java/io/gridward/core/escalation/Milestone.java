package io.gridward.core.escalation;

import io.gridward.core.time.TimeBudget;
import java.util.regex.Pattern;

/**
 * A stage of the work with a clock of its own, such as fencing off within 3 h. All milestones of a case start
 * together, with its overall clock; each is overdue by itself. Those still open when the matter is handled stop then.
 *
 * @param id the stage, kebab-case, such as {@code fence}
 * @param budget how long it may take
 */
public record Milestone(String id, TimeBudget budget) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*+");

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public Milestone {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("milestone id must be kebab-case, got " + id);
        }
    }
}
