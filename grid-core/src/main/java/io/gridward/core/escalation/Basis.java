package io.gridward.core.escalation;

import io.gridward.core.finding.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * What in a policy decided one part of a ruling.
 *
 * @param table the decision table, or another name for the concern in a policy without tables
 * @param rule the id of the rule, or {@code otherwise}
 * @param because the rule's reason, or null if it gives none
 */
public record Basis(String table, String rule, @Nullable BilingualText because) {
    @Override
    public String toString() {
        return table + "/" + rule;
    }
}
