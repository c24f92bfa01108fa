package io.gridward.rules.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.gridward.core.finding.BilingualText;
import io.gridward.rules.CompiledPolicy;
import io.gridward.rules.Condition;
import io.gridward.rules.DecisionTable;
import io.gridward.rules.Effect;
import io.gridward.rules.HitMode;
import io.gridward.rules.Policy;
import io.gridward.rules.PolicyVariant;
import io.gridward.rules.PolicyVariants;
import io.gridward.rules.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Makes every small mistake there can be in a policy, one a mutant. */
final class Mutants {
    private static final String OTHERWISE = "otherwise";

    private final PolicyVariants variants;
    private final Policy policy;
    private final ConditionEdits edits;
    private final SetMultimap<String, Object> assigned = LinkedHashMultimap.create();
    private final ImmutableList.Builder<Mutant> made = ImmutableList.builder();

    private Mutants(CompiledPolicy compiled) {
        this.variants = PolicyVariants.of(compiled);
        this.policy = compiled.policy();
        this.edits = new ConditionEdits(new CoverageGoals(policy).attributes());
        for (DecisionTable table : policy.tables()) {
            table.rules().forEach(rule -> rule.then().forEach(assigned::put));
            table.otherwise().forEach(assigned::put);
        }
    }

    static List<Mutant> of(CompiledPolicy policy) {
        Mutants mutants = new Mutants(policy);
        mutants.policy.tables().forEach(mutants::addTable);
        return mutants.made.build();
    }

    private void addTable(DecisionTable table) {
        List<Rule> rules = table.rules();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            Numbering numbering = new Numbering(table, rule.id());
            numbering.add(
                    Mutant.Kind.DROPPED_RULE,
                    new BilingualText("the rule " + rule.id() + " is left out", "漏掉规则 " + rule.id()),
                    without(rules, i));
            if (i + 1 < rules.size() && table.mode() == HitMode.FIRST) {
                String next = rules.get(i + 1).id();
                numbering.add(
                        Mutant.Kind.SWAPPED,
                        new BilingualText(
                                "the rule " + next + " stands before " + rule.id(),
                                "规则 " + next + " 移到 " + rule.id() + " 之前"),
                        swapped(rules, i));
            }
            for (ConditionEdit edit : edits.of(rule.when())) {
                numbering.add(
                        edit.kind(), edit.description(), with(rules, i, copy(rule, edit.condition(), rule.then())));
            }
            addEffects(table, i, numbering);
        }
        addOtherwise(table);
    }

    private void addEffects(DecisionTable table, int position, Numbering numbering) {
        Rule rule = table.rules().get(position);
        for (Effect<?> effect : table.effects()) {
            Object value = rule.then().get(effect.name());
            if (value == null) {
                continue;
            }
            Map<String, Object> then = new LinkedHashMap<>(rule.then());
            Optional<Object> other = other(effect, value);
            other.ifPresentOrElse(changed -> then.put(effect.name(), changed), () -> then.remove(effect.name()));
            String was = effect.name() + " " + effect.domain().written(value);
            BilingualText description = other.map(changed -> effect.domain().written(changed))
                    .map(now -> new BilingualText(was + " becomes " + now, was + " 改为 " + now))
                    .orElse(new BilingualText(was + " is left out", "漏掉 " + was));
            numbering.add(
                    Mutant.Kind.EFFECT, description, with(table.rules(), position, copy(rule, rule.when(), then)));
        }
    }

    /** Another value the policy assigns to the effect, the one after it in the order of writing. */
    private Optional<Object> other(Effect<?> effect, Object value) {
        List<Object> known = List.copyOf(assigned.get(effect.name()));
        if (known.size() > 1) {
            return Optional.of(known.get((known.indexOf(value) + 1) % known.size()));
        }
        return value instanceof Boolean flag ? Optional.of(!flag) : Optional.empty();
    }

    private void addOtherwise(DecisionTable table) {
        Numbering numbering = new Numbering(table, null);
        table.otherwise().forEach((name, value) -> {
            Map<String, Object> left = new LinkedHashMap<>(table.otherwise());
            left.remove(name);
            String was = table.effects().stream()
                    .filter(effect -> effect.name().equals(name))
                    .map(effect -> name + " " + effect.domain().written(value))
                    .findFirst()
                    .orElse(name);
            numbering.add(
                    Mutant.Kind.OTHERWISE,
                    new BilingualText("otherwise " + was + " is left out", "漏掉否则 " + was),
                    variants.with(table.name(), table.rules(), left));
        });
    }

    private static Rule copy(Rule rule, Condition when, Map<String, Object> then) {
        Rule.Builder copy = Rule.builder(rule.id()).when(when);
        rule.title().ifPresent(copy::title);
        rule.because().ifPresent(copy::because);
        rule.source().ifPresent(copy::source);
        then.forEach(copy::thenUntyped);
        return copy.build();
    }

    private static List<Rule> without(List<Rule> rules, int position) {
        List<Rule> left = new ArrayList<>(rules);
        left.remove(position);
        return left;
    }

    private static List<Rule> swapped(List<Rule> rules, int position) {
        List<Rule> swapped = new ArrayList<>(rules);
        swapped.add(position, swapped.remove(position + 1));
        return swapped;
    }

    private static List<Rule> with(List<Rule> rules, int position, Rule other) {
        List<Rule> changed = new ArrayList<>(rules);
        changed.set(position, other);
        return changed;
    }

    /** Not thread-safe. Numbers the mutants of one rule, or of otherwise. */
    private final class Numbering {
        private final DecisionTable table;
        private final @Nullable String rule;
        private final List<Mutant> own = new ArrayList<>();

        Numbering(DecisionTable table, @Nullable String rule) {
            this.table = table;
            this.rule = rule;
        }

        void add(Mutant.Kind kind, BilingualText description, List<Rule> rules) {
            add(kind, description, variants.with(table.name(), rules, table.otherwise()));
        }

        void add(Mutant.Kind kind, BilingualText description, PolicyVariant variant) {
            String id = table.name() + "/" + (rule == null ? OTHERWISE : rule) + "/" + (own.size() + 1);
            Mutant mutant = new Mutant(id, kind, table.name(), rule, description, variant);
            own.add(mutant);
            made.add(mutant);
        }
    }
}
