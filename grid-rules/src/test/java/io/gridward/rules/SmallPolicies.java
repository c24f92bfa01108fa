package io.gridward.rules;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.DurationAttribute;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.ScaleAttribute;
import io.gridward.core.facts.TagsAttribute;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.rules.escalation.StandardVocabulary;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Policies and facts drawn from a seed, over attributes so small that all their values can be tried. */
final class SmallPolicies {
    static final Duration LONGEST = Duration.ofMinutes(9);
    static final List<String> NEEDS = List.of("a", "b", "c", "d");

    static final FactPredicate ODD = FactPredicate.of(
            "odd",
            1,
            facts -> facts.value("count").filter(count -> (long) count % 2 != 0).isPresent());

    private static final List<String> DEGREES = List.of("none", "some", "much", "most");
    private static final List<String> KINDS = List.of("a", "b", "c", "d", "e");
    private static final List<String> LEVELS = List.of("city", "street", "grid");
    private static final List<String> GRADES = List.of("small", "big", "urgent");

    private final Random random;
    private final List<Attribute<?>> attributes;

    SmallPolicies(long seed) {
        this.random = new Random(seed);
        this.attributes = List.of(
                FlagAttribute.of("night", presence(true)),
                ChoiceAttribute.of("kind", KINDS, presence("b")),
                ScaleAttribute.of("degree", DEGREES, presence("none")),
                NumberAttribute.of("count", -3, 12, presence(1L)),
                DurationAttribute.of("waiting", Duration.ZERO, LONGEST, presence(Duration.ofMinutes(2))),
                TagsAttribute.of("needs", NEEDS, presence(Set.of("a"))));
    }

    private <T> Presence<T> presence(T fallback) {
        return random.nextInt(3) == 0 ? Presence.defaulted(fallback) : Presence.optional();
    }

    Trigger trigger() {
        return pick(List.of(Trigger.values()));
    }

    /** A policy whose conditions happen to contradict themselves is drawn again. */
    Policy policy() {
        while (true) {
            try {
                return drawn();
            } catch (InvalidModelException contradictory) {
                continue;
            }
        }
    }

    private Policy drawn() {
        PolicyBuilder builder = StandardVocabulary.policy("random", "1").levels(LEVELS.toArray(String[]::new));
        attributes.forEach(builder::attribute);
        int rules = 1 + random.nextInt(4);
        for (int i = 0; i < rules; i++) {
            builder.rule(
                    "grading",
                    maybe(Rule.builder("g" + i).when(condition(3, false)), "grade", pick(GRADES))
                            .build());
            builder.rule(
                    "limits",
                    maybe(Rule.builder("l" + i).when(condition(2, true)), "overall", Dagang.budget("9d"))
                            .build());
            builder.rule(
                    "notices",
                    Rule.builder("n" + i)
                            .when(condition(2, true))
                            .thenUntyped("notify", Set.of(pick(LEVELS)))
                            .build());
        }
        GRADES.forEach(grade -> builder.rule(
                "grading",
                Rule.builder("grade-" + grade)
                        .when(condition(1, false))
                        .thenUntyped("grade", grade)
                        .build()));
        return builder.otherwiseUntyped("grading", "enter", "grid")
                .otherwiseUntyped("grading", "grade", "big")
                .otherwiseUntyped("limits", "overall", Dagang.budget("10d"))
                .build();
    }

    private Rule.Builder maybe(Rule.Builder rule, String effect, Object value) {
        return random.nextInt(3) > 0 ? rule.thenUntyped(effect, value) : rule;
    }

    private Condition condition(int depth, boolean later) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return test(later);
        }
        if (random.nextInt(4) == 0) {
            return Condition.not(condition(depth - 1, later));
        }
        Condition[] members = new Condition[1 + random.nextInt(3)];
        for (int i = 0; i < members.length; i++) {
            members[i] = condition(depth - 1, later);
        }
        return random.nextBoolean() ? Condition.all(members) : Condition.any(members);
    }

    private Condition test(boolean later) {
        int which = random.nextInt(later ? 16 : 13);
        return switch (which) {
            case 0 -> Condition.is("night", random.nextBoolean());
            case 1 -> Condition.test("kind", Operator.IN, pick(KINDS), pick(KINDS));
            case 2 -> Condition.test("degree", order(), pick(DEGREES));
            case 3, 4 -> Condition.test("count", order(), random.nextInt(16) - 3L);
            case 5 -> Condition.test("count", Operator.BETWEEN, random.nextInt(6) - 3L, 3L + random.nextInt(10));
            case 6 -> Condition.test("waiting", order(), minutes());
            case 7, 8 ->
                Condition.test(
                        "needs", pick(List.of(Operator.ANY_OF, Operator.NONE_OF, Operator.ALL_OF)), tags().toArray());
            case 9 -> Condition.test("needs", random.nextBoolean() ? Operator.EMPTY : Operator.PRESENT);
            case 10 ->
                Condition.test(
                        pick(List.of("kind", "count", "waiting")), pick(List.of(Operator.ABSENT, Operator.PRESENT)));
            case 11 -> Condition.test("kind", Operator.IS, pick(KINDS));
            case 12 -> Condition.opaque(ODD);
            case 13 -> Condition.is("grade", pick(GRADES));
            case 14 -> Condition.is("level", pick(LEVELS));
            default -> Condition.is("trigger", pick(List.of("reported", "facts-changed")));
        };
    }

    private Operator order() {
        return pick(
                List.of(Operator.IS, Operator.AT_LEAST, Operator.AT_MOST, Operator.ABOVE, Operator.BELOW, Operator.IN));
    }

    private Duration minutes() {
        return Duration.ofMinutes(random.nextInt((int) LONGEST.toMinutes() + 1));
    }

    private Set<String> tags() {
        Set<String> tags = new TreeSet<>();
        tags.add(pick(NEEDS));
        NEEDS.stream().filter(tag -> random.nextInt(3) == 0).forEach(tags::add);
        return tags;
    }

    Facts facts(Policy policy) {
        Facts.Builder facts = Facts.builder(policy.inputs());
        facts.setUntyped("level", pick(LEVELS))
                .setUntyped("day-kind", "workday")
                .setUntyped("hour", 8L)
                .setUntyped("month", 5L);
        sometimes(facts, "grade", pick(GRADES));
        sometimes(facts, "night", random.nextBoolean());
        sometimes(facts, "kind", pick(KINDS));
        sometimes(facts, "degree", pick(DEGREES));
        sometimes(facts, "count", random.nextInt(16) - 3L);
        sometimes(facts, "waiting", minutes());
        sometimes(facts, "needs", random.nextInt(4) == 0 ? Set.of() : tags());
        return facts.build();
    }

    private void sometimes(Facts.Builder facts, String attribute, Object value) {
        if (random.nextInt(4) > 0) {
            facts.setUntyped(attribute, value);
        }
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
