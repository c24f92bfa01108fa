package io.gridward.rules;

import io.gridward.core.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A rule that failed on one attribute alone: with another value of it, or none where it is optional, and all
 * else unchanged, the rule would match. A rule that any of several attributes alone would have made match is a
 * near miss once for each.
 *
 * <p>The trigger is no such attribute: it is not said of the case, but why the policy is asked. A named
 * predicate keeps the answer it gave.
 *
 * @param table the name of the table
 * @param rule the rule
 * @param attribute the name of the attribute
 * @param value what it is, as {@link io.gridward.core.facts.Facts#value} gives it; null if absent
 * @param nearest what would do with the smallest change: of a number, a duration or a scale the nearest value,
 *     of tags the fewest added and taken away, of a choice the first that would do; null if only absence would
 * @param shortfall what lies between the two
 * @param fedBy which earlier table decided the value, or null if the facts say it
 * @param outrankedBy the rule that decided the table, if it stands before this one and would still match; null
 *     otherwise
 */
public record NearMiss(
        String table,
        Rule rule,
        String attribute,
        @Nullable Object value,
        @Nullable Object nearest,
        Shortfall shortfall,
        @Nullable Feed fedBy,
        @Nullable Rule outrankedBy) {

    /**
     * Returns the near miss as an answer.
     *
     * @return a note at the path of the attribute in the rule's condition
     */
    public Finding finding() {
        return ExplanationFindings.of(this);
    }

    @Override
    public String toString() {
        return finding().toString();
    }
}
