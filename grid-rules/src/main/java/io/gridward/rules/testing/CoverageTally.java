package io.gridward.rules.testing;

import com.google.common.collect.ImmutableSet;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Facts;
import io.gridward.rules.CompiledPolicy;
import io.gridward.rules.Condition;
import io.gridward.rules.Decision;
import io.gridward.rules.DecisionTable;
import io.gridward.rules.Effect;
import io.gridward.rules.HitMode;
import io.gridward.rules.Policy;
import io.gridward.rules.Rule;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Not thread-safe. Keeps count of what cases show of a policy.
 *
 * <p>A test counts where its rule is asked: in a first table, where no rule before it matches. Of both sides of a
 * threshold the last value on each counts: of at most 10, these are 10 and 11.
 */
public final class CoverageTally {
    private final CompiledPolicy policy;
    private final CoverageGoals goals;
    private final Set<CoverageGoal> reached = new LinkedHashSet<>();

    private CoverageTally(CompiledPolicy policy, CoverageGoals goals) {
        this.policy = policy;
        this.goals = goals;
    }

    /**
     * Starts a count.
     *
     * @param policy the policy
     * @return a count of nothing yet
     */
    public static CoverageTally of(CompiledPolicy policy) {
        return new CoverageTally(policy, new CoverageGoals(policy.policy()));
    }

    /**
     * Counts what one question shows.
     *
     * @param trigger why the policy is asked
     * @param facts what is known, of the schema {@link Policy#inputs}
     * @return this count
     * @throws IllegalArgumentException if the facts are not of that schema
     */
    public CoverageTally add(Trigger trigger, Facts facts) {
        reached.addAll(shown(policy.decide(trigger, facts), facts));
        return this;
    }

    /**
     * Counts what cases show, whether they are met or not.
     *
     * @param cases the cases
     * @return this count
     * @throws IllegalArgumentException if facts of a case are not of the schema {@link Policy#inputs}
     */
    public CoverageTally addAll(Iterable<? extends PolicyCase> cases) {
        cases.forEach(one -> add(one.trigger(), one.facts()));
        return this;
    }

    /**
     * Returns what was counted so far.
     *
     * @return the coverage
     */
    public Coverage coverage() {
        return new Coverage(policy.policy(), goals.aims().keySet(), reached, Set.of());
    }

    CompiledPolicy policy() {
        return policy;
    }

    CoverageGoals goals() {
        return goals;
    }

    /** All goals that one decision reaches. */
    Set<CoverageGoal> shown(Decision decision, Facts facts) {
        Map<String, Object> values = new HashMap<>(facts.values());
        values.put(Policy.TRIGGER, decision.trigger().id());
        policy.policy().predicates().forEach(predicate -> values.put(predicate.name(), predicate.holds(facts)));
        ImmutableSet.Builder<CoverageGoal> shown = ImmutableSet.builder();
        shown.add(CoverageGoals.trigger(decision.trigger()));
        Optional.ofNullable(values.get("level")).ifPresent(level -> shown.add(CoverageGoals.level(level.toString())));
        for (DecisionTable table : policy.policy().tables()) {
            decision.answerOf(table.name()).ifPresent(answer -> {
                TableSight sight = new TableSight(goals.attributes(), values);
                addRules(table, answer, sight, shown);
                answer.byOtherwise().forEach(effect -> shown.add(CoverageGoals.otherwise(table.name(), effect)));
                for (Effect<?> effect : table.effects()) {
                    List<Object> decided = answer.effects().getOrDefault(effect.name(), List.of());
                    effect.feeds().ifPresent(attribute -> decided.forEach(value -> values.put(attribute, value)));
                }
            });
        }
        // A case may show what is no goal, such as a level nothing depends on.
        return shown.build().stream().filter(goals.aims().keySet()::contains).collect(ImmutableSet.toImmutableSet());
    }

    private void addRules(
            DecisionTable table, Decision.Answer answer, TableSight sight, ImmutableSet.Builder<CoverageGoal> shown) {
        answer.rules().forEach(rule -> shown.add(CoverageGoals.decided(table.name(), rule.id())));
        boolean asked = true;
        for (Rule rule : table.rules()) {
            if (asked) {
                addConditions(table, rule, sight, shown);
            }
            if (table.mode() == HitMode.FIRST && sight.meets(rule.when())) {
                shown.add(CoverageGoals.matched(table.name(), rule.id()));
                asked = false;
            }
        }
    }

    private void addConditions(
            DecisionTable table, Rule rule, TableSight sight, ImmutableSet.Builder<CoverageGoal> shown) {
        List<Condition> leaves = ConditionLeaves.of(rule.when());
        for (int i = 0; i < leaves.size(); i++) {
            Condition leaf = leaves.get(i);
            shown.add(CoverageGoals.condition(table.name(), rule.id(), i, sight.meets(leaf)));
            if (leaf instanceof Condition.Test test) {
                for (Object side : goals.sides(test)) {
                    if (sight.value(test.attribute()).filter(side::equals).isPresent()) {
                        shown.add(CoverageGoals.threshold(table.name(), rule.id(), i, side));
                    }
                }
            }
        }
    }
}
