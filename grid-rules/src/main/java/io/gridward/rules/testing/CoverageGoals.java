package io.gridward.rules.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.OneOfAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.rules.Condition;
import io.gridward.rules.DecisionTable;
import io.gridward.rules.Effect;
import io.gridward.rules.HitMode;
import io.gridward.rules.Operator;
import io.gridward.rules.Policy;
import io.gridward.rules.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All goals of a policy, each with where to look for a situation that reaches it. */
final class CoverageGoals {
    private static final String LEVEL = "level";

    private final Policy policy;
    private final ImmutableMap<String, Attribute<?>> attributes;
    private final Map<CoverageGoal, Aim> aims = new LinkedHashMap<>();

    CoverageGoals(Policy policy) {
        this.policy = policy;
        ImmutableMap.Builder<String, Attribute<?>> byName = ImmutableMap.builder();
        byName.put(
                Policy.TRIGGER,
                ChoiceAttribute.of(
                        Policy.TRIGGER,
                        Arrays.stream(Trigger.values()).map(Trigger::id).toList(),
                        Presence.required()));
        policy.inputs().attributes().forEach(attribute -> byName.put(attribute.name(), attribute));
        this.attributes = byName.buildOrThrow();
        policy.tables().forEach(this::addTable);
        addTriggers();
        addLevels();
    }

    Map<CoverageGoal, Aim> aims() {
        return aims;
    }

    /** All attributes, the trigger among them. */
    ImmutableMap<String, Attribute<?>> attributes() {
        return attributes;
    }

    private void add(
            CoverageGoal goal, DecisionTable table, @Nullable String rule, Condition also, Set<Trigger> triggers) {
        aims.put(goal, new Aim(List.of(new Aim.Place(table.name(), rule, also, triggers))));
    }

    private void addTable(DecisionTable table) {
        for (Rule rule : table.rules()) {
            add(decided(table.name(), rule.id()), table, rule.id(), rule.when(), table.triggers());
            if (table.mode() == HitMode.FIRST) {
                add(matched(table.name(), rule.id()), table, first(table), rule.when(), table.triggers());
            }
            addConditions(table, rule);
        }
        for (Effect<?> effect : table.effects()) {
            if (table.otherwise().containsKey(effect.name())) {
                aims.put(otherwise(table.name(), effect.name()), new Aim(byOtherwise(table, effect)));
            }
        }
    }

    private void addConditions(DecisionTable table, Rule rule) {
        List<Condition> leaves = ConditionLeaves.of(rule.when());
        for (int i = 0; i < leaves.size(); i++) {
            Condition leaf = leaves.get(i);
            add(condition(table.name(), rule.id(), i, true), table, rule.id(), leaf, table.triggers());
            add(condition(table.name(), rule.id(), i, false), table, rule.id(), leaf.negate(), table.triggers());
            if (leaf instanceof Condition.Test test) {
                for (Object side : sides(test)) {
                    Condition is = Condition.test(test.attribute(), Operator.IS, side);
                    add(threshold(table.name(), rule.id(), i, side), table, rule.id(), is, table.triggers());
                }
            }
        }
    }

    /** The last values on either side of each threshold of a test. */
    List<Object> sides(Condition.Test test) {
        Attribute<?> attribute = attributes.get(test.attribute());
        return attribute == null ? List.of() : Threshold.sides(test, attribute);
    }

    private static List<Aim.Place> byOtherwise(DecisionTable table, Effect<?> effect) {
        Set<Trigger> triggers = EnumSet.copyOf(table.triggers());
        triggers.removeIf(trigger -> !effect.isDecidedAt(trigger));
        List<Aim.Place> places = new ArrayList<>();
        places.add(new Aim.Place(table.name(), null, Condition.always(), triggers));
        for (Rule rule : table.rules()) {
            if (!rule.then().containsKey(effect.name())) {
                places.add(new Aim.Place(table.name(), rule.id(), rule.when(), triggers));
            }
        }
        return places;
    }

    private void addTriggers() {
        for (Trigger trigger : Trigger.values()) {
            List<Aim.Place> places = policy.tables().stream()
                    .filter(table -> table.triggers().contains(trigger))
                    .map(table -> new Aim.Place(table.name(), first(table), Condition.always(), Set.of(trigger)))
                    .toList();
            if (!places.isEmpty()) {
                aims.put(trigger(trigger), new Aim(places));
            }
        }
    }

    private static @Nullable String first(DecisionTable table) {
        return table.rules().isEmpty() ? null : table.rules().get(0).id();
    }

    private void addLevels() {
        if (!(attributes.get(LEVEL) instanceof OneOfAttribute known)) {
            return;
        }
        Set<Trigger> all = Sets.immutableEnumSet(Arrays.asList(Trigger.values()));
        for (String level : known.values()) {
            Condition there = Condition.is(LEVEL, level);
            aims.put(
                    level(level),
                    new Aim(policy.tables().stream()
                            .map(table -> new Aim.Place(
                                    table.name(), first(table), there, Sets.intersection(table.triggers(), all)))
                            .toList()));
        }
    }

    static CoverageGoal decided(String table, String rule) {
        return new CoverageGoal(CoverageGoal.Kind.DECIDED, List.of("tables", table, "rules", rule));
    }

    static CoverageGoal matched(String table, String rule) {
        return new CoverageGoal(CoverageGoal.Kind.MATCHED, List.of("tables", table, "rules", rule));
    }

    static CoverageGoal otherwise(String table, String effect) {
        return new CoverageGoal(CoverageGoal.Kind.OTHERWISE, List.of("tables", table, "otherwise", effect));
    }

    static CoverageGoal condition(String table, String rule, int leaf, boolean holds) {
        return new CoverageGoal(CoverageGoal.Kind.CONDITION, when(table, rule, leaf, Boolean.toString(holds)));
    }

    static CoverageGoal threshold(String table, String rule, int leaf, Object side) {
        return new CoverageGoal(CoverageGoal.Kind.THRESHOLD, when(table, rule, leaf, Threshold.text(side)));
    }

    private static List<String> when(String table, String rule, int leaf, String last) {
        return ImmutableList.of("tables", table, "rules", rule, "when", Integer.toString(leaf), last);
    }

    static CoverageGoal trigger(Trigger trigger) {
        return new CoverageGoal(CoverageGoal.Kind.TRIGGER, List.of("triggers", trigger.id()));
    }

    static CoverageGoal level(String level) {
        return new CoverageGoal(CoverageGoal.Kind.LEVEL, List.of("levels", level));
    }
}
