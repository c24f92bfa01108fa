package io.gridward.rules;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
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
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Draws policies of three shapes and situations for them. Values are drawn where they matter: at the thresholds a
 * policy names and beside them.
 */
final class RandomPolicies {
    static final Effect<String> GRADE = Effect.of("grade", ValueDomain.id()).feeding();
    static final Effect<String> TRACK = Effect.of("track", ValueDomain.id());
    static final Effect<String> LIMIT = Effect.of("limit", ValueDomain.id()).answering();
    static final Effect<String> CALL = Effect.of("call", ValueDomain.id());

    static final List<String> GRADES = List.of("small", "big", "urgent", "other");
    private static final List<String> FEW = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k");
    private static final List<String> MANY =
            IntStream.range(0, 70).mapToObj(i -> "tag-" + i).toList();

    static final List<Attribute<?>> ATTRIBUTES = List.of(
            ChoiceAttribute.of("kind", FEW, Presence.required()),
            ChoiceAttribute.of("channel", List.of("phone", "web", "patrol"), Presence.optional()),
            ScaleAttribute.of("danger", List.of("none", "low", "property", "life"), Presence.defaulted("none")),
            ScaleAttribute.of("degree", List.of("one", "two", "three"), Presence.optional()),
            NumberAttribute.of("households", 0, 43_200, Presence.optional()),
            NumberAttribute.of("balance", -1_000_000_000_000L, 1_000_000_000_000L, Presence.optional()),
            NumberAttribute.of("count", 0, 20, Presence.required()),
            DurationAttribute.of("standing", Duration.ZERO, Duration.ofDays(30), Presence.optional()),
            FlagAttribute.of("night", Presence.optional()),
            FlagAttribute.of("repeated", Presence.required()),
            TagsAttribute.of("needs", FEW, Presence.optional()),
            TagsAttribute.of("marks", MANY, Presence.required()));

    private static final FactPredicate MANY_MARKS = FactPredicate.of(
            "many-marks", 1, facts -> Long.bitCount(facts.code(facts.schema().slot("marks"))) > 2);

    private static final Vocabulary VOCABULARY = new Vocabulary() {
        @Override
        public List<TableForm> tables() {
            return List.of(
                    new TableForm(
                            "grading",
                            HitMode.FIRST,
                            Set.of(Trigger.REPORTED, Trigger.FACTS_CHANGED),
                            List.of(GRADE, TRACK.onlyAt(Trigger.REPORTED)),
                            true),
                    new TableForm(
                            "limits",
                            HitMode.FIRST,
                            Set.of(Trigger.REPORTED, Trigger.HANDED_OVER),
                            List.of(LIMIT),
                            false),
                    new TableForm("calls", HitMode.GATHER, Set.of(Trigger.values()), List.of(CALL), true));
        }

        @Override
        public List<Attribute<?>> attributes(Names names) {
            return List.of(ChoiceAttribute.of("grade", GRADES, Presence.optional()));
        }
    };

    private final Random random;

    RandomPolicies(Random random) {
        this.random = random;
    }

    /** How conditions are written. */
    enum Shape {
        /** A kind, a danger, a threshold, now and then more. */
        STRUCTURED,
        /** The same four attributes in every rule. */
        ANCHORED,
        /** Three or four attributes of all, often nested deep. */
        RANDOM
    }

    Policy policy(Shape shape, int rules) {
        ListMultimap<String, Rule> drawn =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (int i = 0; i < rules; i++) {
            Rule.Builder grading = Rule.builder("g" + i).when(condition(shape, false));
            if (random.nextInt(4) > 0) {
                grading.then(GRADE, GRADES.get(random.nextInt(3)));
            }
            if (random.nextInt(4) > 0) {
                grading.then(TRACK, "t" + i);
            }
            drawn.put("grading", grading.build());
            drawn.put(
                    "limits",
                    Rule.builder("l" + i)
                            .when(condition(shape, true))
                            .then(LIMIT, "limit-" + i)
                            .build());
            drawn.put(
                    "calls",
                    Rule.builder("c" + i)
                            .when(condition(shape, true))
                            .then(CALL, "call-" + i)
                            .build());
        }
        boolean graded = random.nextBoolean();
        try {
            return policy(drawn, graded);
        } catch (InvalidModelException contradictory) {
            // A drawn condition contradicted itself: that rule is left out.
            for (Finding finding : contradictory.findings()) {
                drawn.get(finding.path().get(1))
                        .removeIf(rule -> rule.id().equals(finding.path().get(3)));
            }
            return policy(drawn, graded);
        }
    }

    private static Policy policy(ListMultimap<String, Rule> drawn, boolean graded) {
        PolicyBuilder builder = Policy.builder("random", "1", VOCABULARY).levels("street");
        ATTRIBUTES.forEach(builder::attribute);
        drawn.forEach(builder::rule);
        builder.otherwise("limits", LIMIT, "usual");
        if (graded) {
            builder.otherwise("grading", GRADE, "other");
        }
        return builder.build();
    }

    private Condition condition(Shape shape, boolean later) {
        return switch (shape) {
            case STRUCTURED -> structured(later);
            case ANCHORED ->
                Condition.all(test("kind"), test("households"), test("danger"), later ? test("grade") : test("needs"));
            case RANDOM -> random.nextInt(3) == 0 ? nested(4, later) : several(3 + random.nextInt(2), later);
        };
    }

    private Condition structured(boolean later) {
        List<Condition> members = new ArrayList<>(List.of(Condition.is("kind", one(FEW))));
        if (random.nextBoolean()) {
            members.add(test("danger"));
        }
        members.add(test(random.nextBoolean() ? "households" : "count"));
        if (later && random.nextInt(3) == 0) {
            members.add(test("grade"));
        }
        if (later && random.nextInt(3) == 0) {
            members.add(test("trigger"));
        }
        return Condition.all(members.toArray(Condition[]::new));
    }

    private Condition several(int count, boolean later) {
        Set<String> names = new TreeSet<>();
        while (names.size() < count) {
            names.add(name(later));
        }
        return Condition.all(names.stream().map(this::test).toArray(Condition[]::new));
    }

    private Condition nested(int depth, boolean later) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return random.nextInt(12) == 0 ? Condition.opaque(MANY_MARKS) : test(name(later));
        }
        if (random.nextInt(4) == 0) {
            return Condition.not(nested(depth - 1, later));
        }
        Condition[] members = new Condition[2 + random.nextInt(3)];
        for (int i = 0; i < members.length; i++) {
            members[i] = nested(depth - 1, later);
        }
        return random.nextBoolean() ? Condition.all(members) : Condition.any(members);
    }

    private String name(boolean later) {
        int at = random.nextInt(ATTRIBUTES.size() + (later ? 2 : 0));
        return at < ATTRIBUTES.size() ? ATTRIBUTES.get(at).name() : at == ATTRIBUTES.size() ? "grade" : Policy.TRIGGER;
    }

    private Condition test(String name) {
        if (name.equals(Policy.TRIGGER)) {
            return Condition.test(
                    name, Operator.IN, Trigger.REPORTED.id(), random.nextBoolean() ? "handed-over" : "reported");
        }
        if (name.equals("grade")) {
            return random.nextInt(4) == 0
                    ? Condition.test(name, random.nextBoolean() ? Operator.ABSENT : Operator.PRESENT)
                    : Condition.is(name, one(GRADES));
        }
        Attribute<?> attribute = ATTRIBUTES.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow();
        List<Operator> fitting = Operator.idsFor(attribute.kind()).stream()
                .flatMap(id -> Operator.find(id).stream())
                .filter(operator -> attribute.presence().kind() == Presence.Kind.OPTIONAL
                        || (operator != Operator.ABSENT && operator != Operator.PRESENT))
                .toList();
        return test(attribute, one(fitting));
    }

    private Condition test(Attribute<?> attribute, Operator operator) {
        if (operator.takes(0) && !operator.takesSet()) {
            return Condition.test(attribute.name(), operator);
        }
        if (operator == Operator.BETWEEN) {
            Object one = operand(attribute);
            Object other = operand(attribute);
            boolean ordered = LinearReading.position(attribute, one) <= LinearReading.position(attribute, other);
            return Condition.test(attribute.name(), operator, ordered ? one : other, ordered ? other : one);
        }
        Object[] operands = new Object[operator.takesSet() ? 1 + random.nextInt(3) : 1];
        for (int i = 0; i < operands.length; i++) {
            operands[i] = operand(attribute);
        }
        return Condition.test(attribute.name(), operator, operands);
    }

    /** A value to compare with; of tags one member. */
    private Object operand(Attribute<?> attribute) {
        return attribute instanceof TagsAttribute tags ? one(tags.values()) : any(attribute);
    }

    private Object any(Attribute<?> attribute) {
        if (attribute instanceof NumberAttribute number) {
            double part = Math.pow(random.nextDouble(), 2);
            return number.min() + Math.round(part * (number.max() - number.min()));
        }
        if (attribute instanceof DurationAttribute duration) {
            return Duration.ofMinutes(random.nextInt((int) duration.max().toMinutes() + 1));
        }
        if (attribute instanceof FlagAttribute) {
            return random.nextBoolean();
        }
        if (attribute instanceof TagsAttribute tags) {
            Set<String> members = new TreeSet<>();
            int count = random.nextInt(4) == 0 ? 0 : random.nextInt(6);
            for (int i = 0; i < count; i++) {
                members.add(one(tags.values()));
            }
            return members;
        }
        return attribute instanceof ChoiceAttribute choice
                ? one(choice.values())
                : one(((ScaleAttribute) attribute).values());
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** For each number and duration a policy compares with, it and its neighbours. */
    static Map<String, List<Object>> edges(Policy policy) {
        Map<String, Set<Object>> edges = new HashMap<>();
        Collection<Condition.Test> tests = policy.tables().stream()
                .flatMap(table -> table.rules().stream())
                .flatMap(rule -> rule.when().tests().stream())
                .toList();
        for (Condition.Test test : tests) {
            Attribute<?> attribute = policy.inputs().find(test.attribute()).orElse(null);
            if (attribute instanceof NumberAttribute || attribute instanceof DurationAttribute) {
                for (Object operand : test.operands()) {
                    for (int beside = -1; beside <= 1; beside++) {
                        Object value = operand instanceof Duration duration
                                ? duration.plusMinutes(beside)
                                : (Object) ((Long) operand + beside);
                        if (attribute.check(value).isEmpty()) {
                            edges.computeIfAbsent(attribute.name(), name -> new LinkedHashSet<>())
                                    .add(value);
                        }
                    }
                }
            }
        }
        Map<String, List<Object>> lists = new HashMap<>();
        edges.forEach((name, values) -> lists.put(name, List.copyOf(values)));
        return lists;
    }

    /** A situation; in the first rounds each number takes one edge after the other. */
    Facts facts(Policy policy, Map<String, List<Object>> edges, int round) {
        Facts.Builder facts = Facts.builder(policy.inputs());
        for (Attribute<?> attribute : policy.inputs().attributes()) {
            List<Object> known = edges.getOrDefault(attribute.name(), List.of());
            if (round < known.size()) {
                facts.setUntyped(attribute.name(), known.get(round));
            } else if (attribute.presence().kind() == Presence.Kind.REQUIRED || random.nextInt(5) > 0) {
                facts.setUntyped(attribute.name(), known.isEmpty() ? any(attribute) : one(known));
            }
        }
        return facts.build();
    }
}
