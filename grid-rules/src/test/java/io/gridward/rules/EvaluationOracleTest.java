package io.gridward.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.ScaleAttribute;
import io.gridward.core.facts.TagsAttribute;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.rules.escalation.StandardVocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random policies against a second reading of the rules, written without a look at the first. */
class EvaluationOracleTest {
    private static final List<String> DEGREES = List.of("none", "some", "much", "most");
    private static final List<String> KINDS = List.of("a", "b", "c", "d", "e");
    private static final List<String> LEVELS = List.of("city", "street", "grid");
    private static final List<String> GRADES = List.of("small", "big", "urgent");
    private static final List<Attribute<?>> ATTRIBUTES = List.of(
            FlagAttribute.of("night", Presence.optional()),
            ChoiceAttribute.of("kind", KINDS, Presence.optional()),
            ScaleAttribute.of("degree", DEGREES, Presence.optional()),
            NumberAttribute.of("count", 0, 20, Presence.optional()),
            TagsAttribute.of("needs", List.of("a", "b", "c"), Presence.optional()));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20221101, 87178291199L})
    void decision_ofARandomPolicy_isThatOfTheOracle(long seed) {
        // given
        Random random = new Random(seed);
        int tried = 0;
        while (tried < 40) {
            Policy policy;
            try {
                policy = policy(random);
            } catch (InvalidModelException contradictory) {
                continue;
            }
            tried++;
            CompiledPolicy compiled = policy.compile();
            for (int i = 0; i < 25; i++) {
                Facts facts = facts(random, policy);
                Trigger trigger = Trigger.values()[random.nextInt(Trigger.values().length)];

                // when
                Map<String, List<Object>> got = new HashMap<>();
                compiled.decide(trigger, facts).answers().forEach(answer -> got.putAll(answer.effects()));

                // then
                assertThat(got)
                        .as("seed %d, policy %s, trigger %s, facts %s", seed, policy.tables(), trigger, facts)
                        .isEqualTo(oracle(policy, trigger, facts));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void guarantee_ofARandomPolicy_holdsInSampledSituationsIfProved(long seed) {
        // given
        Random random = new Random(seed);
        int tried = 0;
        while (tried < 30) {
            Guarantee guarantee =
                    new Guarantee("g", condition(random, 2, false), Map.of("enter", LEVELS.get(random.nextInt(3))));
            Policy policy;
            try {
                policy = builder(random).guarantee(guarantee).build();
            } catch (InvalidModelException contradictory) {
                continue;
            }
            tried++;

            // when
            Verdict verdict = policy.compile().verdicts().get(0);

            // then
            for (int i = 0; i < 200; i++) {
                Facts facts = freshFacts(random, policy);
                Map<String, Object> values = new HashMap<>(facts.values());
                values.put("trigger", "reported");
                if (holds(guarantee.forAll(), values)) {
                    Object expected = guarantee.then().get("enter");
                    Object got =
                            oracle(policy, Trigger.REPORTED, facts).get("enter").get(0);
                    assertThat(verdict.outcome())
                            .as("seed %d, %s, %s, facts %s", seed, guarantee, policy.tables(), facts)
                            .isNotEqualTo(Verdict.Outcome.VACUOUS)
                            .isNotEqualTo(expected.equals(got) ? Verdict.Outcome.UNDECIDED : Verdict.Outcome.PROVED);
                }
            }
            if (verdict.outcome() == Verdict.Outcome.REFUTED) {
                Map<String, Object> values =
                        new HashMap<>(verdict.witness().facts().values());
                values.put("trigger", "reported");
                assertThat(holds(guarantee.forAll(), values))
                        .as("seed %d", seed)
                        .isTrue();
                assertThat(oracle(policy, Trigger.REPORTED, verdict.witness().facts())
                                .get("enter"))
                        .as("seed %d", seed)
                        .isNotEqualTo(List.of(guarantee.then().get("enter")));
            }
        }
    }

    private static Policy policy(Random random) {
        return builder(random).build();
    }

    private static PolicyBuilder builder(Random random) {
        PolicyBuilder builder = StandardVocabulary.policy("random", "1").levels(LEVELS.toArray(String[]::new));
        ATTRIBUTES.forEach(builder::attribute);
        int rules = 1 + random.nextInt(4);
        for (int i = 0; i < rules; i++) {
            Rule.Builder grading = Rule.builder("g" + i).when(condition(random, 3, false));
            maybe(random, grading, "grade", GRADES.get(random.nextInt(3)));
            maybe(random, grading, "enter", LEVELS.get(random.nextInt(3)));
            builder.rule("grading", grading.build());
            Rule.Builder limits = Rule.builder("l" + i).when(condition(random, 2, true));
            maybe(random, limits, "level", Dagang.budget((1 + random.nextInt(9)) + "wd"));
            maybe(random, limits, "overall", Dagang.budget((1 + random.nextInt(9)) + "d"));
            builder.rule("limits", limits.build());
            builder.rule(
                    "notices",
                    Rule.builder("n" + i)
                            .when(condition(random, 2, true))
                            .thenUntyped("notify", Set.of(LEVELS.get(random.nextInt(3))))
                            .build());
        }
        for (String grade : GRADES) {
            builder.rule(
                    "grading",
                    Rule.builder("grade-" + grade).thenUntyped("grade", grade).build());
        }
        return builder.otherwiseUntyped("grading", "enter", "grid")
                .otherwiseUntyped("limits", "overall", Dagang.budget("10d"));
    }

    private static void maybe(Random random, Rule.Builder rule, String effect, Object value) {
        if (random.nextInt(3) > 0) {
            rule.thenUntyped(effect, value);
        }
    }

    private static Condition condition(Random random, int depth, boolean later) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return test(random, later);
        }
        if (random.nextInt(4) == 0) {
            return Condition.not(condition(random, depth - 1, later));
        }
        Condition[] members = new Condition[1 + random.nextInt(3)];
        for (int i = 0; i < members.length; i++) {
            members[i] = condition(random, depth - 1, later);
        }
        return random.nextBoolean() ? Condition.all(members) : Condition.any(members);
    }

    private static Condition test(Random random, boolean later) {
        String degree = DEGREES.get(random.nextInt(4));
        long count = random.nextInt(21);
        Operator[] ordered = {
            Operator.IS, Operator.AT_LEAST, Operator.AT_MOST, Operator.ABOVE, Operator.BELOW, Operator.IN
        };
        Operator order = ordered[random.nextInt(ordered.length)];
        return switch (random.nextInt(later ? 11 : 9)) {
            case 0 -> Condition.is("night", random.nextBoolean());
            case 1 -> Condition.test("kind", Operator.IN, KINDS.get(random.nextInt(5)), KINDS.get(random.nextInt(5)));
            case 2 -> Condition.test("degree", order, degree);
            case 3 -> Condition.test("count", order, count);
            case 4 -> Condition.test("count", Operator.BETWEEN, count, count + random.nextInt((int) (21 - count)));
            case 5 -> Condition.test("needs", Operator.ANY_OF, "a", random.nextBoolean() ? "b" : "c");
            case 6 -> Condition.test("needs", random.nextBoolean() ? Operator.NONE_OF : Operator.ALL_OF, "b", "c");
            case 7 -> Condition.test("needs", random.nextBoolean() ? Operator.EMPTY : Operator.PRESENT);
            case 8 -> Condition.test("kind", random.nextBoolean() ? Operator.ABSENT : Operator.PRESENT);
            case 9 -> Condition.is("grade", GRADES.get(random.nextInt(3)));
            default -> Condition.is("level", LEVELS.get(random.nextInt(3)));
        };
    }

    private static Facts facts(Random random, Policy policy) {
        Facts.Builder facts = facts(random, Facts.builder(policy.inputs()));
        if (random.nextBoolean()) {
            facts.setUntyped("grade", GRADES.get(random.nextInt(3)));
        }
        return facts.build();
    }

    private static Facts freshFacts(Random random, Policy policy) {
        return facts(random, Facts.builder(policy.inputs())).build();
    }

    private static Facts.Builder facts(Random random, Facts.Builder facts) {
        facts.setUntyped("level", LEVELS.get(random.nextInt(3)))
                .setUntyped("day-kind", "workday")
                .setUntyped("hour", 8L)
                .setUntyped("month", 1L);
        if (random.nextInt(4) > 0) {
            facts.setUntyped("night", random.nextBoolean());
        }
        if (random.nextInt(4) > 0) {
            facts.setUntyped("kind", KINDS.get(random.nextInt(5)));
        }
        if (random.nextInt(4) > 0) {
            facts.setUntyped("degree", DEGREES.get(random.nextInt(4)));
        }
        if (random.nextInt(4) > 0) {
            facts.setUntyped("count", (long) random.nextInt(21));
        }
        if (random.nextInt(4) > 0) {
            Set<String> tags = new TreeSet<>();
            List.of("a", "b", "c").stream().filter(tag -> random.nextBoolean()).forEach(tags::add);
            facts.setUntyped("needs", tags);
        }
        return facts;
    }

    /** The oracle: rules read from the last to the first, each overwriting what the ones after it decided. */
    private static Map<String, List<Object>> oracle(Policy policy, Trigger trigger, Facts facts) {
        Map<String, Object> seen = new HashMap<>(facts.values());
        seen.put("trigger", trigger.id());
        Map<String, List<Object>> decided = new HashMap<>();
        boolean fresh = trigger == Trigger.REPORTED;
        if (fresh || trigger == Trigger.FACTS_CHANGED || trigger == Trigger.MIGRATED) {
            Map<String, Object> grading = first(policy.table("grading").orElseThrow(), seen);
            if (!fresh) {
                grading.remove("enter");
            }
            grading.forEach((effect, value) -> {
                decided.put(effect, List.of(value));
                seen.put(effect.equals("enter") ? "level" : effect, value);
            });
        }
        if (fresh
                || trigger == Trigger.FACTS_CHANGED
                || trigger == Trigger.MIGRATED
                || trigger == Trigger.HANDED_OVER) {
            first(policy.table("limits").orElseThrow(), seen)
                    .forEach((effect, value) -> decided.put(effect, List.of(value)));
        }
        List<Object> told = new ArrayList<>();
        for (Rule rule : policy.table("notices").orElseThrow().rules()) {
            if (holds(rule.when(), seen)) {
                told.add(rule.then().get("notify"));
            }
        }
        if (!told.isEmpty()) {
            decided.put("notify", told);
        }
        return decided;
    }

    private static Map<String, Object> first(DecisionTable table, Map<String, Object> seen) {
        Map<String, Object> result = new HashMap<>(table.otherwise());
        for (int i = table.rules().size() - 1; i >= 0; i--) {
            Rule rule = table.rules().get(i);
            if (holds(rule.when(), seen)) {
                result = new HashMap<>(table.otherwise());
                result.putAll(rule.then());
            }
        }
        return result;
    }

    private static boolean holds(Condition condition, Map<String, Object> seen) {
        if (condition instanceof Condition.All all) {
            return all.members().stream().filter(member -> !holds(member, seen)).count() == 0;
        }
        if (condition instanceof Condition.Any any) {
            return any.members().stream().filter(member -> holds(member, seen)).count() > 0;
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.negated(), seen);
        }
        if (condition instanceof Condition.Test test) {
            Object value = seen.get(test.attribute());
            return value == null ? test.operator().id().equals("absent") : compare(test, value);
        }
        return true;
    }

    private static boolean compare(Condition.Test test, Object value) {
        List<Object> operands = test.operands();
        if (value instanceof Set<?> tags) {
            long common = operands.stream().filter(tags::contains).count();
            return switch (test.operator().id()) {
                case "anyOf" -> common > 0;
                case "allOf" -> common == operands.size();
                case "noneOf" -> common == 0;
                case "empty" -> tags.size() == 0;
                case "present" -> true;
                default -> false;
            };
        }
        if (operands.isEmpty()) {
            return test.operator().id().equals("present");
        }
        int toFirst = rank(value) - rank(operands.get(0));
        int toLast = rank(value) - rank(operands.get(operands.size() - 1));
        return switch (test.operator().id()) {
            case "is" -> value.equals(operands.get(0));
            case "in" -> value.equals(operands.get(0)) || value.equals(operands.get(operands.size() - 1));
            case "atLeast" -> toFirst > -1;
            case "atMost" -> toFirst < 1;
            case "above" -> toFirst > 0;
            case "below" -> toFirst < 0;
            case "between" -> toFirst > -1 && toLast < 1;
            default -> throw new AssertionError(test);
        };
    }

    private static int rank(Object value) {
        return value instanceof Long number ? number.intValue() : DEGREES.indexOf(value);
    }
}
