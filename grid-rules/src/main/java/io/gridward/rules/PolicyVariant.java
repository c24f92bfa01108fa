package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Facts;
import io.gridward.rules.internal.index.Formula;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A policy of which one table reads otherwise, to ask what it would decide. Slower than a compiled policy where the
 * changed rules come into play, and as fast where they do not.
 */
public final class PolicyVariant {
    private final PolicyVariants variants;
    private final DecisionTable original;
    private final DecisionTable table;
    private final int before;
    private final int after;
    private final boolean sameOtherwise;
    private final ImmutableMap<Trigger, ImmutableList<Formula>> changed;

    @SuppressWarnings("ReferenceEquality") // what stays as it is are the same objects; comparing them would take longer
    PolicyVariant(PolicyVariants variants, DecisionTable original, DecisionTable table) {
        this.variants = variants;
        this.original = original;
        this.table = table;
        List<Rule> old = original.rules();
        List<Rule> now = table.rules();
        int least = Math.min(old.size(), now.size());
        int same = 0;
        while (same < least && old.get(same) == now.get(same)) {
            same++;
        }
        this.before = same;
        int tail = 0;
        while (tail < least - same && old.get(old.size() - 1 - tail) == now.get(now.size() - 1 - tail)) {
            tail++;
        }
        this.after = tail;
        this.sameOtherwise = original.otherwise().equals(table.otherwise());
        List<Rule> between = now.subList(before, now.size() - after);
        this.changed = Maps.toMap(table.triggers(), trigger -> variants.formulas(between, trigger));
    }

    /**
     * Returns the table as it reads here.
     *
     * @return the table
     */
    public DecisionTable table() {
        return table;
    }

    /** The table as it reads in the policy. */
    DecisionTable original() {
        return original;
    }

    PolicyVariants variants() {
        return variants;
    }

    /** How many rules at the beginning are those of the policy. */
    int before() {
        return before;
    }

    /** How many rules at the end are those of the policy. */
    int after() {
        return after;
    }

    /**
     * Decides in one situation.
     *
     * @param trigger why the policy is asked
     * @param facts what is known, of the schema {@link Policy#inputs}
     * @return what every table asked decides; it bears the content id of the policy as it is
     * @throws IllegalArgumentException if the facts are not of that schema
     */
    public Decision decide(Trigger trigger, Facts facts) {
        Facts fitting = variants.original().fitting(facts);
        return decide(variants.original().decide(trigger, fitting), fitting);
    }

    /**
     * Decides in a situation in which it is known what the policy as it is decides.
     *
     * @param known what {@link CompiledPolicy#decide} of the policy as it is says of the same facts
     * @param facts what is known, of the schema {@link Policy#inputs}
     * @return what every table asked decides; the same object if the change comes to nothing here
     * @throws IllegalArgumentException if the facts are not of that schema
     */
    @SuppressWarnings("ReferenceEquality") // an answer that stays as it is is the same object
    public Decision decide(Decision known, Facts facts) {
        Decision.Answer old = known.answerOf(table.name()).orElse(null);
        if (old == null) {
            return known;
        }
        Facts fitting = variants.original().fitting(facts);
        List<Decision.Answer> answers = known.answers();
        int at = 0;
        while (!answers.get(at).table().equals(table.name())) {
            at++;
        }
        long[] fed = variants.nothingFed();
        answers.subList(0, at).forEach(answer -> variants.feed(answer, fed));
        Decision.Answer now = answer(old, known.trigger(), fitting, fed);
        if (now == old) {
            return known;
        }
        List<Decision.Answer> all = new ArrayList<>(answers.subList(0, at));
        all.add(now);
        long[] fedBefore = fed.clone();
        variants.feed(old, fedBefore);
        variants.feed(now, fed);
        boolean seenLater = !Arrays.equals(fedBefore, fed);
        for (Decision.Answer later : answers.subList(at + 1, answers.size())) {
            Decision.Answer again = seenLater ? read(later.table(), known.trigger(), fitting, fed) : later;
            variants.feed(again, fed);
            all.add(again);
        }
        return new Decision(variants.original().policy(), known.trigger(), all.toArray(Decision.Answer[]::new));
    }

    private Decision.Answer answer(Decision.Answer old, Trigger trigger, Facts facts, long[] fed) {
        return table.mode() == HitMode.FIRST ? first(old, trigger, facts, fed) : gathered(old, trigger, facts, fed);
    }

    @SuppressWarnings("ReferenceEquality") // what stays as it is are the same objects
    private Decision.Answer first(Decision.Answer old, Trigger trigger, Facts facts, long[] fed) {
        @Nullable Rule decided = old.rules().isEmpty() ? null : old.rules().get(0);
        int position = decided == null ? original.rules().size() : variants.position(original, decided);
        Rule now = position < before ? decided : firstFrom(position, decided, trigger, facts, fed);
        if (now == decided && sameOtherwise) {
            return old;
        }
        Decision.Answer answer = Decision.Answer.first(table, now, Decision.Answer.effects(table, trigger));
        return now == decided && answer.effects().equals(old.effects()) ? old : answer;
    }

    /** The first rule that matches, given that none does of those before the change. */
    private @Nullable Rule firstFrom(int position, @Nullable Rule decided, Trigger trigger, Facts facts, long[] fed) {
        int between = changed(trigger).size();
        for (int i = 0; i < between; i++) {
            if (changed(trigger).get(i).holds(facts, fed)) {
                return table.rules().get(before + i);
            }
        }
        int tail = original.rules().size() - after;
        if (position >= tail) {
            return decided;
        }
        ImmutableList<Formula> formulas = variants.formulas(original, trigger);
        for (int i = tail; i < formulas.size(); i++) {
            if (formulas.get(i).holds(facts, fed)) {
                return original.rules().get(i);
            }
        }
        return null;
    }

    private Decision.Answer gathered(Decision.Answer old, Trigger trigger, Facts facts, long[] fed) {
        List<Rule> rules = new ArrayList<>();
        old.rules().stream()
                .filter(rule -> variants.position(original, rule) < before)
                .forEach(rules::add);
        for (int i = 0; i < changed(trigger).size(); i++) {
            if (changed(trigger).get(i).holds(facts, fed)) {
                rules.add(table.rules().get(before + i));
            }
        }
        int tail = original.rules().size() - after;
        old.rules().stream()
                .filter(rule -> variants.position(original, rule) >= tail)
                .forEach(rules::add);
        return areSame(rules, old.rules())
                ? old
                : Decision.Answer.gathered(table, rules, Decision.Answer.effects(table, trigger));
    }

    @SuppressWarnings("ReferenceEquality") // what stays as it is are the same objects
    private static boolean areSame(List<Rule> rules, List<Rule> others) {
        boolean same = rules.size() == others.size();
        for (int i = 0; same && i < rules.size(); i++) {
            same = rules.get(i) == others.get(i);
        }
        return same;
    }

    private ImmutableList<Formula> changed(Trigger trigger) {
        return changed.getOrDefault(trigger, ImmutableList.of());
    }

    /** What a later table decides, its rules tried one by one. */
    private Decision.Answer read(String name, Trigger trigger, Facts facts, long[] fed) {
        DecisionTable later = variants.original().policy().table(name).orElseThrow();
        ImmutableList<Formula> formulas = variants.formulas(later, trigger);
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < formulas.size(); i++) {
            if (formulas.get(i).holds(facts, fed)) {
                rules.add(later.rules().get(i));
                if (later.mode() == HitMode.FIRST) {
                    break;
                }
            }
        }
        Effect<?>[] effects = Decision.Answer.effects(later, trigger);
        return later.mode() == HitMode.FIRST
                ? Decision.Answer.first(later, rules.isEmpty() ? null : rules.get(0), effects)
                : Decision.Answer.gathered(later, rules, effects);
    }

    /** What the rule at a position of a table decides at a trigger; at the end, what none decides. */
    static Map<String, Object> decided(DecisionTable table, int position, Trigger trigger) {
        Map<String, Object> own =
                position < table.rules().size() ? table.rules().get(position).then() : Map.of();
        ImmutableMap.Builder<String, Object> decided = ImmutableMap.builder();
        for (Effect<?> effect : table.effects()) {
            Object value = own.getOrDefault(effect.name(), table.otherwise().get(effect.name()));
            if (value != null && effect.isDecidedAt(trigger)) {
                decided.put(effect.name(), value);
            }
        }
        return decided.buildOrThrow();
    }

    @Override
    public String toString() {
        return variants.original() + " with " + table;
    }
}
