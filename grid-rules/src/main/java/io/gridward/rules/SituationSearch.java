package io.gridward.rules;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Facts;
import io.gridward.rules.internal.index.Formula;
import io.gridward.rules.internal.region.NodeBudget;
import io.gridward.rules.internal.region.Search;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. Finds situations a policy can be asked about, or proves that there are none: where a rule is reached
 * and a condition holds, where a variant decides otherwise. Exact, with thresholds, absent values, the constraints of
 * possible situations and what tables tell each other; undecided where that takes too long, or depends on what a {@link
 * FactPredicate} can answer. The same question always finds the same situation.
 */
public final class SituationSearch {
    /** How many boxes of situations are looked at for one question at one trigger, unless said otherwise. */
    public static final long NODES = 5_000;

    private final CompiledPolicy compiled;
    private final long nodes;
    private final Map<String, Map<Trigger, List<Outlook>>> outlooks = new HashMap<>();

    private SituationSearch(CompiledPolicy compiled, long nodes) {
        if (nodes < 1) {
            throw new IllegalArgumentException("nodes must be at least 1, got " + nodes);
        }
        this.compiled = compiled;
        this.nodes = nodes;
    }

    /**
     * Searches the situations of a policy.
     *
     * @param policy the policy
     * @return the search, under the budget {@link #NODES}
     */
    public static SituationSearch of(CompiledPolicy policy) {
        return new SituationSearch(policy, NODES);
    }

    /**
     * Searches the situations of a policy under a budget.
     *
     * @param policy the policy
     * @param nodes how many boxes of situations are looked at for one question at one trigger, at least 1
     * @return the search
     * @throws IllegalArgumentException if there is not even one
     */
    public static SituationSearch of(CompiledPolicy policy, long nodes) {
        return new SituationSearch(policy, nodes);
    }

    /**
     * What a search came to.
     *
     * @param outcome how it ended
     * @param witness what {@link CompiledPolicy#decide} is to be asked to see it; present exactly when found
     */
    public record Answer(Outcome outcome, Optional<Verdict.Witness> witness) {
        /**
         * Checks that the witness goes with the outcome.
         *
         * @throws IllegalArgumentException if not
         */
        public Answer {
            if ((outcome == Outcome.FOUND) != witness.isPresent()) {
                throw new IllegalArgumentException("a witness does not go with " + outcome);
            }
        }
    }

    /** How a search ends. */
    public enum Outcome {
        /** There is such a situation, seen by the evaluator. */
        FOUND,
        /** It is proved that there is none. */
        IMPOSSIBLE,
        /** Nobody knows: it would take too long, or depends on what a {@link FactPredicate} can answer. */
        UNDECIDED
    }

    /**
     * Looks for a situation in which a rule of a table is asked (in a first table: none before it matches) and a
     * condition holds.
     *
     * @param table the name of a table
     * @param rule the id of a rule of it, or null for after all of them
     * @param also what must hold besides, as a rule of that table would read it
     * @param trigger why the policy is asked
     * @return a situation, or that there is none, or neither; none if the table is not asked at the trigger
     * @throws IllegalArgumentException if there is no such table or rule, or the condition tests what the policy does not
     *     have
     */
    public Answer reaching(String table, @Nullable String rule, Condition also, Trigger trigger) {
        DecisionTable asked = table(table);
        int position = position(asked, rule);
        Sought sought = new Sought();
        for (Outlook outlook : outlooks(asked, trigger, sought)) {
            List<Formula> together = new ArrayList<>();
            together.add(outlook.formula(also));
            if (asked.mode() == HitMode.FIRST) {
                together.addAll(outlook.negations().subList(0, position));
            }
            sought.take(outlook, together, List.of(), facts -> isReached(asked, position, also, trigger, facts));
        }
        return sought.answer();
    }

    /**
     * Looks for a situation in which a variant decides otherwise than the policy: where an effect has another value. Which
     * rule decides it does not count.
     *
     * @param variant a variant of this policy
     * @return a situation, or that there is none, or neither
     * @throws IllegalArgumentException if it is a variant of another policy
     */
    public Answer difference(PolicyVariant variant) {
        if (variant.variants().original() != compiled) {
            throw new IllegalArgumentException("a variant of another policy: " + variant);
        }
        boolean undecided = false;
        for (Trigger trigger : variant.table().triggers()) {
            Sought sought = new Sought();
            for (Outlook outlook : outlooks(variant.original(), trigger, sought)) {
                for (VariantGoals.Goal goal : new VariantGoals(variant, outlook).goals()) {
                    sought.take(outlook, goal.together(), goal.choices(), facts -> differs(variant, trigger, facts));
                }
            }
            Answer answer = sought.answer();
            if (answer.outcome() == Outcome.FOUND) {
                return answer;
            }
            undecided |= answer.outcome() == Outcome.UNDECIDED;
        }
        return new Answer(undecided ? Outcome.UNDECIDED : Outcome.IMPOSSIBLE, Optional.empty());
    }

    private DecisionTable table(String name) {
        return compiled.policy()
                .table(name)
                .orElseThrow(
                        () -> new IllegalArgumentException(compiled.policy().id() + " has no table " + name));
    }

    private static int position(DecisionTable table, @Nullable String rule) {
        if (rule == null) {
            return table.rules().size();
        }
        for (int i = 0; i < table.rules().size(); i++) {
            if (table.rules().get(i).id().equals(rule)) {
                return i;
            }
        }
        throw new IllegalArgumentException("table " + table.name() + " has no rule " + rule);
    }

    private List<Outlook> outlooks(DecisionTable table, Trigger trigger, Sought sought) {
        if (!table.triggers().contains(trigger)) {
            return List.of();
        }
        List<Outlook> found = outlooks.computeIfAbsent(table.name(), name -> new EnumMap<>(Trigger.class))
                .computeIfAbsent(trigger, at -> Outlook.of(compiled.policy(), table, at));
        if (found.isEmpty()) {
            sought.giveUp();
        }
        return found;
    }

    private boolean isReached(DecisionTable asked, int position, Condition also, Trigger trigger, Facts facts) {
        Policy policy = compiled.policy();
        Map<String, Object> values = new HashMap<>(facts.values());
        policy.predicates().forEach(predicate -> values.put(predicate.name(), predicate.holds(facts)));
        Evaluation evaluation = new Evaluation(policy.attributesByName(), trigger, values);
        evaluation.decide(policy.tables().subList(0, policy.tables().indexOf(asked)));
        return evaluation.isMet(also)
                && (asked.mode() == HitMode.GATHER
                        || asked.rules().subList(0, position).stream()
                                .noneMatch(rule -> evaluation.isMet(rule.when())));
    }

    private boolean differs(PolicyVariant variant, Trigger trigger, Facts facts) {
        Decision before = compiled.decide(trigger, facts);
        Decision after = variant.decide(before, facts);
        String table = variant.table().name();
        return !before.answerOf(table)
                .map(Decision.Answer::effects)
                .equals(after.answerOf(table).map(Decision.Answer::effects));
    }

    /** Not thread-safe. What came of one question at one trigger so far. */
    private final class Sought {
        private final NodeBudget budget = new NodeBudget(nodes);
        private final List<Verdict.Witness> found = new ArrayList<>();
        private final List<Outcome> open = new ArrayList<>();

        void giveUp() {
            open.add(Outcome.UNDECIDED);
        }

        void take(Outlook outlook, List<Formula> together, List<List<Formula>> choices, Predicate<Facts> confirmed) {
            if (!found.isEmpty()) {
                return;
            }
            Search search = outlook.find(together, choices, budget);
            if (search.outcome() == Search.Outcome.OUT_OF_BUDGET) {
                giveUp();
            } else if (search.outcome() == Search.Outcome.FOUND) {
                Facts facts = outlook.facts(search);
                if (isConfirmed(confirmed, facts)) {
                    found.add(new Verdict.Witness(outlook.trigger(), facts));
                } else {
                    giveUp();
                }
            }
        }

        private boolean isConfirmed(Predicate<Facts> confirmed, Facts facts) {
            try {
                return confirmed.test(facts);
            } catch (RuntimeException thrown) {
                if (compiled.policy().predicates().isEmpty()) {
                    throw thrown;
                }
                // A predicate need not stand facts nobody would ever say; then it confirms nothing.
                return false;
            }
        }

        Answer answer() {
            if (!found.isEmpty()) {
                return new Answer(Outcome.FOUND, Optional.of(found.get(0)));
            }
            return new Answer(open.isEmpty() ? Outcome.IMPOSSIBLE : Outcome.UNDECIDED, Optional.empty());
        }
    }
}
