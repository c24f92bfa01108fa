package io.gridward.rules;

import com.google.common.collect.Sets;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.TagsAttribute;
import io.gridward.core.finding.InvalidModelException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * Policies drawn from a seed in a vocabulary so small that every possible situation can be tried: two tables that feed
 * later ones, one of them only sometimes, and one that gathers.
 */
public final class TinyPolicies {
    public static final Effect<String> GRADE =
            Effect.of("grade", ValueDomain.id()).feeding();
    public static final Effect<String> TRACK =
            Effect.of("track", ValueDomain.id()).feeding();
    public static final Effect<String> LIMIT = Effect.of("limit", ValueDomain.id());
    public static final Effect<String> EXTRA =
            Effect.of("extra", ValueDomain.id()).onlyAt(Trigger.REPORTED);
    public static final Effect<String> CALL = Effect.of("call", ValueDomain.id());

    private static final List<String> GRADES = List.of("small", "big");
    private static final List<String> KINDS = List.of("a", "b", "c");
    private static final List<String> NEEDS = List.of("x", "y");

    static final List<Attribute<?>> ATTRIBUTES = List.of(
            ChoiceAttribute.of("kind", KINDS, Presence.required()),
            NumberAttribute.of("count", 0, 3, Presence.optional()),
            TagsAttribute.of("needs", NEEDS, Presence.optional()),
            FlagAttribute.of("night", Presence.defaulted(false)));

    public static final Vocabulary VOCABULARY = new Vocabulary() {
        @Override
        public List<TableForm> tables() {
            Set<Trigger> both = Set.of(Trigger.REPORTED, Trigger.OVERDUE);
            return List.of(
                    new TableForm("grading", HitMode.FIRST, Set.of(Trigger.REPORTED), List.of(GRADE), true),
                    new TableForm("tracking", HitMode.FIRST, both, List.of(TRACK), true),
                    new TableForm("limits", HitMode.FIRST, both, List.of(LIMIT, EXTRA), true),
                    new TableForm("calls", HitMode.GATHER, both, List.of(CALL), true));
        }

        @Override
        public List<Attribute<?>> attributes(Names names) {
            return List.of(
                    ChoiceAttribute.of("grade", GRADES, Presence.optional()),
                    ChoiceAttribute.of("track", GRADES, Presence.optional()),
                    NumberAttribute.of("returns", 0, 1, Presence.defaulted(0L)));
        }

        @Override
        public List<Condition> constraints() {
            Condition reported = Condition.is("trigger", "reported");
            return List.of(
                    reported.negate().or(Condition.is("returns", 0L).and(Condition.test("grade", Operator.ABSENT))),
                    Condition.test("track", Operator.ABSENT).or(Condition.test("grade", Operator.PRESENT)));
        }
    };

    private final Random random;

    public TinyPolicies(long seed) {
        this.random = new Random(seed);
    }

    /** A policy; one whose conditions happen to contradict themselves is drawn again. */
    public Policy policy() {
        while (true) {
            try {
                return drawn();
            } catch (InvalidModelException contradictory) {
                continue;
            }
        }
    }

    private Policy drawn() {
        PolicyBuilder builder = builder();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            builder.rule("grading", rule("g" + i, "grade", pick(GRADES), false));
            builder.rule("tracking", rule("t" + i, "track", pick(GRADES), true));
        }
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            Rule.Builder limit = Rule.builder("l" + i).when(condition(2, true));
            if (random.nextInt(5) > 0) {
                limit.thenUntyped("limit", "l-" + random.nextInt(3));
            }
            if (random.nextBoolean()) {
                limit.thenUntyped("extra", "e-" + random.nextInt(2));
            }
            builder.rule("limits", limit.build());
            builder.rule("calls", rule("c" + i, "call", "c-" + random.nextInt(2), true));
        }
        if (random.nextBoolean()) {
            builder.otherwise("tracking", TRACK, "small");
        }
        if (random.nextBoolean()) {
            builder.otherwise("limits", LIMIT, "l-0");
        }
        return builder.build();
    }

    public static PolicyBuilder builder() {
        PolicyBuilder builder = Policy.builder("tiny", "1", VOCABULARY).levels("grid");
        ATTRIBUTES.forEach(builder::attribute);
        return builder;
    }

    private Rule rule(String id, String effect, String value, boolean later) {
        return Rule.builder(id)
                .when(condition(2, later))
                .thenUntyped(effect, value)
                .build();
    }

    public Condition condition(int depth, boolean later) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return test(later);
        }
        if (random.nextInt(6) == 0) {
            return Condition.not(condition(depth - 1, later));
        }
        Condition[] members = new Condition[2 + random.nextInt(2)];
        for (int i = 0; i < members.length; i++) {
            members[i] = condition(depth - 1, later);
        }
        return random.nextInt(3) > 0 ? Condition.all(members) : Condition.any(members);
    }

    private Condition test(boolean later) {
        return switch (random.nextInt(later ? 12 : 8)) {
            case 0 -> Condition.is("kind", pick(KINDS));
            case 1 -> Condition.test("kind", Operator.IN, pick(KINDS), pick(KINDS));
            case 2 -> Condition.test("count", Operator.AT_LEAST, (long) random.nextInt(4));
            case 3 -> Condition.test("count", Operator.AT_MOST, (long) random.nextInt(4));
            case 4 -> Condition.test("count", random.nextBoolean() ? Operator.ABSENT : Operator.PRESENT);
            case 5 -> Condition.test("needs", random.nextBoolean() ? Operator.ANY_OF : Operator.ALL_OF, tags());
            case 6 ->
                random.nextBoolean()
                        ? Condition.test("needs", Operator.NONE_OF, tags())
                        : Condition.test("needs", Operator.EMPTY);
            case 7 -> Condition.is("night", random.nextBoolean());
            case 8 -> Condition.is("grade", pick(GRADES));
            case 9 -> Condition.is("track", pick(GRADES));
            case 10 -> Condition.test("returns", Operator.AT_LEAST, 1L);
            default -> Condition.is("trigger", pick(List.of("reported", "overdue")));
        };
    }

    private Object[] tags() {
        return random.nextBoolean() ? new Object[] {pick(NEEDS)} : NEEDS.toArray();
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Every possible situation at a trigger. */
    public static List<Facts> situations(Policy policy, Trigger trigger) {
        List<Map<String, Object>> all = new ArrayList<>();
        all.add(Map.of());
        for (Attribute<?> attribute : policy.inputs().attributes()) {
            List<Map<String, Object>> longer = new ArrayList<>();
            for (Map<String, Object> before : all) {
                for (Optional<Object> value : values(attribute)) {
                    Map<String, Object> with = new HashMap<>(before);
                    value.ifPresent(said -> with.put(attribute.name(), said));
                    longer.add(with);
                }
            }
            all = longer;
        }
        return all.stream()
                .filter(values -> isPossible(values, trigger))
                .map(values -> {
                    Facts.Builder facts = Facts.builder(policy.inputs());
                    values.forEach(facts::setUntyped);
                    return facts.build();
                })
                .toList();
    }

    private static boolean isPossible(Map<String, Object> values, Trigger trigger) {
        boolean fresh = values.get("returns").equals(0L) && !values.containsKey("grade");
        return (trigger != Trigger.REPORTED || fresh) && (!values.containsKey("track") || values.containsKey("grade"));
    }

    private static List<Optional<Object>> values(Attribute<?> attribute) {
        List<Optional<Object>> values = new ArrayList<>();
        if (attribute.presence().kind() == Presence.Kind.OPTIONAL) {
            values.add(Optional.empty());
        }
        if (attribute instanceof ChoiceAttribute choice) {
            choice.values().forEach(value -> values.add(Optional.of(value)));
        } else if (attribute instanceof NumberAttribute number) {
            LongStream.rangeClosed(number.min(), number.max()).forEach(value -> values.add(Optional.of(value)));
        } else if (attribute instanceof TagsAttribute tags) {
            Sets.powerSet(Set.copyOf(tags.values())).forEach(value -> values.add(Optional.of(new TreeSet<>(value))));
        } else {
            values.add(Optional.of(false));
            values.add(Optional.of(true));
        }
        return values;
    }
}
