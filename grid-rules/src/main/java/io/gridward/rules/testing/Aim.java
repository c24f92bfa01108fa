package io.gridward.rules.testing;

import io.gridward.core.escalation.Trigger;
import io.gridward.rules.Condition;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where to look for a situation that reaches a goal: any of these.
 *
 * @param places where a rule is asked and a condition holds
 */
record Aim(List<Place> places) {
    /**
     * Where a rule of a table is asked, or the end of the table, and a condition holds.
     *
     * @param table the table
     * @param rule the rule, or null for the end
     * @param also the condition
     * @param triggers when
     */
    record Place(String table, @Nullable String rule, Condition also, Set<Trigger> triggers) {}
}
