package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.Facts;
import io.gridward.rules.internal.index.Formula;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a policy would decide if one of its tables read otherwise: many {@linkplain PolicyVariant variants} of one
 * policy, each made in microseconds, for nothing is compiled or checked again.
 */
public final class PolicyVariants {
    private final CompiledPolicy compiled;
    private final SituationAxes axes;
    private final ImmutableMap<String, Attribute<?>> attributes;
    private final ImmutableMap<String, Feeding> feedings;
    private final ImmutableTable<String, Trigger, ImmutableList<Formula>> formulas;
    private final ImmutableMap<String, IdentityHashMap<Rule, Integer>> positions;

    private PolicyVariants(CompiledPolicy compiled) {
        this.compiled = compiled;
        Policy policy = compiled.policy();
        this.axes = new SituationAxes(policy);
        this.attributes = policy.attributesByName();
        ImmutableMap.Builder<String, Feeding> feeding = ImmutableMap.builder();
        ImmutableTable.Builder<String, Trigger, ImmutableList<Formula>> all = ImmutableTable.builder();
        for (DecisionTable table : policy.tables()) {
            feeding.put(table.name(), Feeding.of(table, attributes, axes));
            for (Trigger trigger : table.triggers()) {
                all.put(table.name(), trigger, formulas(table.rules(), trigger));
            }
        }
        this.positions = policy.tables().stream()
                .collect(ImmutableMap.toImmutableMap(DecisionTable::name, PolicyVariants::places));
        this.feedings = feeding.buildOrThrow();
        this.formulas = all.buildOrThrow();
    }

    private static IdentityHashMap<Rule, Integer> places(DecisionTable table) {
        IdentityHashMap<Rule, Integer> places = new IdentityHashMap<>();
        table.rules().forEach(rule -> places.put(rule, places.size()));
        return places;
    }

    /**
     * Prepares a policy for being varied.
     *
     * @param policy the policy
     * @return its variants
     */
    public static PolicyVariants of(CompiledPolicy policy) {
        return new PolicyVariants(policy);
    }

    /**
     * Returns the policy as it is.
     *
     * @return what {@link #of} was given
     */
    public CompiledPolicy original() {
        return compiled;
    }

    /**
     * Returns the policy with one table that reads otherwise. The rules are taken as they are, even where building such
     * a policy would find fault with them: a rule may never match, and an effect that must be answered may be left
     * without an answer.
     *
     * @param table the name of a table of the policy
     * @param rules all its rules in order; those that stay as they are must be the same objects as in the policy
     * @param otherwise all of its otherwise
     * @return the variant
     * @throws IllegalArgumentException if the policy has no such table, or a rule tests what the policy does not have
     */
    public PolicyVariant with(String table, List<Rule> rules, Map<String, Object> otherwise) {
        DecisionTable original = compiled.policy()
                .table(table)
                .orElseThrow(
                        () -> new IllegalArgumentException(compiled.policy().id() + " has no table " + table));
        return new PolicyVariant(this, original, new DecisionTable(original.form(), rules, otherwise));
    }

    ImmutableList<Formula> formulas(List<Rule> rules, Trigger trigger) {
        ConditionEncoding encoding = new ConditionEncoding(attributes, axes, trigger);
        return rules.stream().map(rule -> rule.when().match(encoding)).collect(ImmutableList.toImmutableList());
    }

    /** When each rule of a table of the policy matches, by its position. */
    ImmutableList<Formula> formulas(DecisionTable table, Trigger trigger) {
        ImmutableList<Formula> found = formulas.get(table.name(), trigger);
        if (found == null) {
            throw new IllegalArgumentException(table.name() + " is not asked at " + trigger.id());
        }
        return found;
    }

    /** Where a rule of the policy stands in its table. */
    int position(DecisionTable table, Rule rule) {
        IdentityHashMap<Rule, Integer> places = positions.get(table.name());
        Integer position = places == null ? null : places.get(rule);
        if (position == null) {
            throw new IllegalArgumentException("not a rule of the policy: " + rule.id());
        }
        return position;
    }

    /** What no table has decided yet. */
    long[] nothingFed() {
        long[] fed = new long[axes.fed()];
        Arrays.fill(fed, Facts.ABSENT);
        return fed;
    }

    /** Writes what an answer tells later tables. */
    void feed(Decision.Answer answer, long[] fed) {
        Feeding feeding = feedings.get(answer.table());
        if (feeding == null) {
            throw new IllegalArgumentException("not a table of the policy: " + answer.table());
        }
        int[] places = feeding.places();
        if (places.length == 0) {
            return;
        }
        long[] numbers = feeding.numbers(answer);
        for (int i = 0; i < places.length; i++) {
            if (numbers[i] != Facts.ABSENT) {
                fed[places[i]] = numbers[i];
            }
        }
    }
}
