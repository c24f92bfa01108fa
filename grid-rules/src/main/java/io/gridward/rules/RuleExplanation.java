package io.gridward.rules;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.Finding;
import java.util.List;
import java.util.Set;

/** What became of one rule in one situation, and why. */
public sealed interface RuleExplanation {
    /**
     * Returns the table the rule stands in.
     *
     * @return its name
     */
    String table();

    /**
     * Returns the rule.
     *
     * @return the rule, with its title, reason and source
     */
    Rule rule();

    /**
     * Returns the explanation as answers: what became of the rule, then the tests that made it so, each value
     * from an earlier table followed by where it comes from.
     *
     * @return notes, each at the path of its subject in the policy
     */
    default List<Finding> findings() {
        return ExplanationFindings.of(this);
    }

    /**
     * The rule matched and decided.
     *
     * @param table the name of the table
     * @param rule the rule
     * @param when its condition and what it saw
     */
    record Decided(String table, Rule rule, SeenCondition when) implements RuleExplanation {}

    /**
     * The rule did not match.
     *
     * @param table the name of the table
     * @param rule the rule
     * @param when its condition and what it saw; {@link SeenCondition#decisive} has the tests it failed on
     */
    record Failed(String table, Rule rule, SeenCondition when) implements RuleExplanation {}

    /**
     * The rule matched, but one before it did too.
     *
     * @param table the name of the table, a first one
     * @param rule the rule
     * @param when its condition and what it saw
     * @param by the rule that decided
     */
    record Outranked(String table, Rule rule, SeenCondition when, Rule by) implements RuleExplanation {}

    /**
     * The table is not asked at the trigger.
     *
     * @param table the name of the table
     * @param rule the rule
     * @param trigger why the policy was asked
     * @param triggers when the table is asked
     */
    record NotAsked(String table, Rule rule, Trigger trigger, Set<Trigger> triggers) implements RuleExplanation {
        /** Copies the triggers. */
        public NotAsked {
            triggers = Sets.immutableEnumSet(ImmutableSet.copyOf(triggers));
        }
    }
}
