package io.gridward.rules;

import static io.gridward.rules.Condition.is;
import static io.gridward.rules.Condition.test;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.rules.escalation.StandardVocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Random stacks of layers against a second composer, and against asking layer by layer. */
class CompositionOracleTest {
    private static final int SEEDS = 2_000;
    private static final Set<String> MISFITS = Set.of("RULE_TAKEN", "OVERRIDES_NOTHING");
    private static final List<String> KINDS = List.of("a", "b", "c");
    private static final List<String> GRADES = List.of("small", "big", "urgent");
    private static final List<String> LEVELS = List.of("street", "community", "grid");
    private static final List<String> LIMITS = List.of("1wd", "2wd", "3wd");
    private static final List<Attribute<?>> ATTRIBUTES = List.of(
            ChoiceAttribute.of("kind", KINDS, Presence.required()),
            NumberAttribute.of("count", 0, 5, Presence.required()),
            FlagAttribute.of("wet", Presence.optional()));

    @Test
    void composition_ofRandomLayers_isThatOfTheOracleAndDecidesAlike() {
        int composed = 0;
        int refused = 0;
        int overridden = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            List<PolicyLayer> layers = layers(random);
            Optional<Map<String, List<Rule>>> expected = Stack.of(layers);
            Policy policy;
            try {
                policy = Policy.compose(layers);
            } catch (InvalidModelException invalid) {
                boolean misfit = invalid.findings().stream()
                        .anyMatch(finding -> MISFITS.contains(finding.code().code()));
                assertThat(misfit).as("seed %d: %s", seed, invalid.getMessage()).isEqualTo(expected.isEmpty());
                refused += misfit ? 1 : 0;
                continue;
            }
            composed++;
            overridden += (int) layers.stream()
                    .flatMap(layer -> layer.tables().stream().flatMap(table -> layer.rules(table).stream()))
                    .filter(rule -> rule.overrides().isPresent())
                    .count();
            assertThat(expected).as("seed %d", seed).isPresent();
            Map<String, List<Rule>> tables = new TreeMap<>();
            policy.tables().stream()
                    .filter(table -> !table.rules().isEmpty())
                    .forEach(table -> tables.put(table.name(), table.rules()));
            assertThat(tables).as("seed %d", seed).isEqualTo(expected.get());
            CompiledPolicy compiled = policy.compile();
            for (int i = 0; i < 12; i++) {
                Trigger trigger = random.nextBoolean() ? Trigger.REPORTED : Trigger.FACTS_CHANGED;
                Facts facts = facts(random, policy);
                Map<String, List<Object>> got = new HashMap<>();
                compiled.decide(trigger, facts).answers().forEach(answer -> got.putAll(answer.effects()));
                assertThat(got)
                        .as("seed %d, %s, %s of %s", seed, trigger, facts, policy.tables())
                        .isEqualTo(new LayerByLayer(layers, trigger, facts).decided());
            }
        }
        assertThat(composed).isGreaterThan(SEEDS / 2);
        assertThat(refused).isGreaterThan(SEEDS / 50);
        assertThat(overridden).isGreaterThan(SEEDS / 2);
    }

    /** The second composer: every rule has a slot, and slots are sorted at the end. */
    private record Stack(List<Slot> slots) {
        /** Where a rule that overrides nothing stands: lower layers first, in a layer in order. */
        private static final class Slot {
            private final int layer;
            private final int position;
            private Rule rule;

            Slot(int layer, int position, Rule rule) {
                this.layer = layer;
                this.position = position;
                this.rule = rule;
            }
        }

        static Optional<Map<String, List<Rule>>> of(List<PolicyLayer> layers) {
            int root = root(layers);
            if (root > 0 && of(layers.subList(0, root)).isEmpty()) {
                return Optional.empty();
            }
            Map<String, List<Rule>> tables = new TreeMap<>();
            for (String table : List.of("grading", "limits", "notices")) {
                Optional<List<Slot>> slots = slots(layers, table);
                if (slots.isEmpty()) {
                    return Optional.empty();
                }
                List<Rule> rules = slots.get().stream()
                        .sorted(Comparator.<Slot>comparingInt(slot -> -slot.layer)
                                .thenComparingInt(slot -> slot.position))
                        .map(slot -> slot.rule)
                        .toList();
                if (!rules.isEmpty()) {
                    tables.put(table, rules);
                }
            }
            return Optional.of(tables);
        }

        /** Empty if the layers do not fit. */
        static Optional<List<Slot>> slots(List<PolicyLayer> layers, String table) {
            List<Slot> slots = new ArrayList<>();
            for (int l = root(layers); l < layers.size(); l++) {
                Set<String> above = new HashSet<>();
                for (int upper = root(layers); upper < l; upper++) {
                    layers.get(upper).rules(table).forEach(rule -> above.add(rule.id()));
                }
                List<Slot> before = List.copyOf(slots);
                List<Rule> rules = layers.get(l).rules(table);
                for (int i = 0; i < rules.size(); i++) {
                    Rule rule = rules.get(i);
                    String over = rule.overrides().orElse("");
                    if (above.contains(rule.id()) && !over.equals(rule.id())) {
                        return Optional.empty();
                    }
                    if (over.isEmpty()) {
                        slots.add(new Slot(l, i, bare(rule)));
                    } else {
                        int layer = l;
                        Optional<Slot> slot = before.stream()
                                .filter(each -> each.rule.id().equals(over)
                                        && layers.get(layer).rules(table).stream()
                                                .takeWhile(own -> own != rule)
                                                .noneMatch(
                                                        own -> own.overrides().equals(Optional.of(over))))
                                .findFirst();
                        if (slot.isEmpty()) {
                            return Optional.empty();
                        }
                        slot.get().rule = bare(rule);
                    }
                }
            }
            return Optional.of(slots);
        }

        private static Rule bare(Rule rule) {
            Rule.Builder bare = Rule.builder(rule.id()).when(rule.when());
            rule.then().forEach(bare::thenUntyped);
            return bare.build();
        }
    }

    /** The nearest layer that replaces what stands above it; the tables of those before do not count. */
    private static int root(List<PolicyLayer> layers) {
        int root = 0;
        for (int i = 0; i < layers.size(); i++) {
            root = layers.get(i).replaces() ? i : root;
        }
        return root;
    }

    /** Asks the nearest layer first, then the one above; what none names, the nearest otherwise says. */
    private static final class LayerByLayer {
        private final List<PolicyLayer> layers;
        private final Map<String, Object> values;
        private final Map<String, List<Object>> decided = new HashMap<>();

        LayerByLayer(List<PolicyLayer> layers, Trigger trigger, Facts facts) {
            this.layers = layers.subList(root(layers), layers.size());
            this.values = new HashMap<>(facts.values());
            first("grading", trigger == Trigger.REPORTED ? List.of("grade", "enter") : List.of("grade"));
            first("limits", List.of("level", "overall"));
            for (int l = this.layers.size() - 1; l >= 0; l--) {
                for (Rule rule : matching("notices", l)) {
                    rule.then()
                            .forEach((effect, value) -> decided.computeIfAbsent(effect, name -> new ArrayList<>())
                                    .add(value));
                }
            }
        }

        Map<String, List<Object>> decided() {
            return decided;
        }

        private void first(String table, List<String> effects) {
            Map<String, Object> outcome = new LinkedHashMap<>();
            layers.forEach(layer -> outcome.putAll(layer.otherwise(table)));
            for (int l = layers.size() - 1; l >= 0; l--) {
                List<Rule> hits = matching(table, l);
                if (!hits.isEmpty()) {
                    outcome.putAll(hits.get(0).then());
                    break;
                }
            }
            effects.stream()
                    .filter(outcome::containsKey)
                    .forEach(effect -> decided.put(effect, List.of(outcome.get(effect))));
            if (outcome.containsKey("grade")) {
                values.put("grade", outcome.get("grade"));
            }
        }

        /** The rules that a layer itself put into the table, as the layers below rewrote them. */
        private List<Rule> matching(String table, int l) {
            List<Rule> matching = new ArrayList<>();
            for (Rule rule : layers.get(l).rules(table)) {
                if (rule.overrides().isEmpty()) {
                    Rule current = rule;
                    for (PolicyLayer lower : layers.subList(l + 1, layers.size())) {
                        for (Rule own : lower.rules(table)) {
                            if (own.overrides().equals(Optional.of(current.id()))) {
                                current = own;
                                break;
                            }
                        }
                    }
                    if (holds(current.when())) {
                        matching.add(current);
                    }
                }
            }
            return matching;
        }

        private boolean holds(Condition condition) {
            return condition.tests().stream().allMatch(test -> {
                Object value = values.get(test.attribute());
                Object operand = test.operands().get(0);
                return test.operator() == Operator.AT_MOST
                        ? (Long) value <= ((Number) operand).longValue()
                        : operand.equals(value);
            });
        }
    }

    private static List<PolicyLayer> layers(Random random) {
        List<PolicyLayer> layers = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        Map<String, List<String>> live = new HashMap<>();
        for (int l = 0; l < count; l++) {
            PolicyBuilder builder = StandardVocabulary.policy("layer", Integer.toString(l));
            boolean replaces = l > 0 && random.nextInt(8) == 0;
            if (replaces) {
                builder.replacing();
                live.clear();
            }
            if (l == 0) {
                ATTRIBUTES.forEach(builder::attribute);
                builder.levels(LEVELS.toArray(String[]::new));
            }
            boolean complete = l == 0 || replaces;
            if (complete || random.nextBoolean()) {
                builder.otherwiseUntyped("grading", "enter", pick(random, LEVELS));
                builder.otherwiseUntyped("limits", "overall", Dagang.budget(pick(random, LIMITS)));
            }
            if (complete) {
                for (String grade : GRADES) {
                    Rule rule = Rule.builder("grade-" + grade + "-" + l)
                            .when(condition(random, false))
                            .thenUntyped("grade", grade)
                            .build();
                    builder.rule("grading", rule);
                }
                live.computeIfAbsent("grading", table -> new ArrayList<>());
            }
            for (String table : List.of("grading", "limits", "notices")) {
                List<String> above = live.computeIfAbsent(table, name -> new ArrayList<>());
                List<String> own = new ArrayList<>();
                int rules = random.nextInt(4);
                for (int i = 0; i < rules; i++) {
                    String fresh = table.charAt(0) + "-" + l + "-" + i;
                    boolean overrides = !above.isEmpty() && random.nextInt(3) == 0;
                    String over = overrides ? pick(random, above) : "";
                    String id = overrides && random.nextBoolean() ? over : fresh;
                    // Now and then an id that is taken, or an override of what is not there.
                    if (random.nextInt(60) == 0 && !above.isEmpty()) {
                        id = pick(random, above);
                    } else if (random.nextInt(60) == 0) {
                        over = "nothing";
                    }
                    Rule.Builder rule = Rule.builder(id).when(condition(random, !table.equals("grading")));
                    if (!over.isEmpty()) {
                        rule.overrides(over);
                        above.remove(over);
                    }
                    own.add(id);
                    effects(random, table, rule);
                    builder.rule(table, rule.build());
                }
                above.addAll(own);
            }
            layers.add(builder.layer());
        }
        return layers;
    }

    private static void effects(Random random, String table, Rule.Builder rule) {
        switch (table) {
            case "grading" -> {
                if (random.nextBoolean()) {
                    rule.thenUntyped("grade", pick(random, GRADES));
                }
                if (random.nextBoolean()) {
                    rule.thenUntyped("enter", pick(random, LEVELS));
                }
            }
            case "limits" -> {
                if (random.nextBoolean()) {
                    rule.thenUntyped("level", Dagang.budget(pick(random, LIMITS)));
                }
                if (random.nextBoolean()) {
                    rule.thenUntyped("overall", Dagang.budget(pick(random, LIMITS)));
                }
            }
            default -> rule.thenUntyped("notify", Set.of(pick(random, LEVELS)));
        }
    }

    private static Condition condition(Random random, boolean graded) {
        List<Condition> parts = new ArrayList<>();
        if (random.nextInt(3) > 0) {
            parts.add(is("kind", pick(random, KINDS)));
        }
        if (random.nextBoolean()) {
            parts.add(test("count", Operator.AT_MOST, random.nextInt(5)));
        }
        if (random.nextInt(3) == 0) {
            parts.add(is("wet", random.nextBoolean()));
        }
        if (graded && random.nextInt(3) == 0) {
            parts.add(is("grade", pick(random, GRADES)));
        }
        return parts.isEmpty() ? Condition.always() : Condition.all(parts.toArray(Condition[]::new));
    }

    private static Facts facts(Random random, Policy policy) {
        Facts.Builder facts = Facts.builder(policy.inputs())
                .setUntyped("level", pick(random, LEVELS))
                .setUntyped("day-kind", "workday")
                .setUntyped("hour", 12L)
                .setUntyped("month", 6L)
                .setUntyped("kind", pick(random, KINDS))
                .setUntyped("count", (long) random.nextInt(6));
        if (random.nextBoolean()) {
            facts.setUntyped("wet", random.nextBoolean());
        }
        return facts.build();
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
