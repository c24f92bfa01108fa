package io.gridward.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.Facts;
import io.gridward.rules.RandomPolicies.Shape;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Code and index decide what reading the rules in order decides: on a million random situations, and more. */
class DecisionOracleTest {
    private static final long SEED = 20261122;
    private static final int PAIRS = 1_000_000;
    private static final Trigger[] TRIGGERS = {
        Trigger.REPORTED, Trigger.REPORTED, Trigger.FACTS_CHANGED, Trigger.HANDED_OVER, Trigger.OVERDUE
    };

    @Test
    void decide_inAMillionRandomSituations_isWhatReadingTheRulesInOrderDecides(TestReporter reporter) {
        // given
        Coverage coverage = new Coverage();
        Map<Shape, Integer> pairs = new EnumMap<>(Shape.class);
        int decided = 0;
        int byRule = 0;

        // when
        for (long seed = SEED; decided < PAIRS; seed++) {
            Random random = new Random(seed);
            RandomPolicies policies = new RandomPolicies(random);
            Shape shape = Shape.values()[(int) (seed % 3)];
            // Most policies are small; now and then one has more rules than a few words have bits.
            int rules = seed % 40 == 0 ? 200 : 1 + random.nextInt(30);
            Policy policy = policies.policy(shape, rules);
            CompiledPolicy compiled = policy.compile();
            CompiledPolicy indexed = new CompiledPolicy(policy, false);
            LinearReading oracle = new LinearReading(policy, coverage);
            Map<String, List<Object>> edges = RandomPolicies.edges(policy);
            coverage.expect(policy);
            int rounds = Math.max(
                    1000, edges.values().stream().mapToInt(List::size).max().orElse(0));
            for (int round = 0; round < rounds; round++) {
                Trigger trigger = TRIGGERS[random.nextInt(TRIGGERS.length)];
                Facts facts = policies.facts(policy, edges, round);
                coverage.seen(facts);
                Decision decision = compiled.decide(trigger, facts);
                Decision byIndex = indexed.decide(trigger, facts);

                // then
                Map<String, LinearReading.Read> expected = oracle.decide(trigger, facts);
                for (Decision each : List.of(decision, byIndex)) {
                    if (!isAsRead(each, expected)) {
                        assertThat(each.toString())
                                .as("seed %d, trigger %s, facts %s, tables %s", seed, trigger, facts, policy.tables())
                                .isEqualTo(expected.toString());
                    }
                }
                byRule += expected.values().stream()
                                .anyMatch(read -> !read.rules().isEmpty())
                        ? 1
                        : 0;
                decided++;
                pairs.merge(shape, 1, Integer::sum);
            }
            coverage.close(seed);
        }
        reporter.publishEntry(coverage.printed(pairs));
        assertThat(coverage.missing()).isEmpty();
        assertThat(pairs.values()).allSatisfy(count -> assertThat(count).isGreaterThan(PAIRS / 5));
        assertThat(byRule).isBetween(decided / 3, decided - 1);
    }

    private static boolean isAsRead(Decision decision, Map<String, LinearReading.Read> expected) {
        if (decision.answers().size() != expected.size()) {
            return false;
        }
        for (Decision.Answer answer : decision.answers()) {
            LinearReading.Read read = expected.get(answer.table());
            if (read == null
                    || !answer.rules().stream().map(Rule::id).toList().equals(read.rules())
                    || !answer.effects().equals(read.effects())) {
                return false;
            }
        }
        return true;
    }

    /** Which operators held and failed on which kind, and on which sides of the thresholds situations lay. */
    private static final class Coverage implements LinearReading.Tried {
        private final Map<String, int[]> held = new TreeMap<>();
        private final Map<String, Set<Object>> values = new HashMap<>();
        private final Map<String, Set<Object>> wanted = new HashMap<>();
        private final Map<String, Attribute.Kind> kinds = new HashMap<>();
        private final Map<Long, String> unreached = new TreeMap<>();
        private long thresholds;

        void expect(Policy policy) {
            policy.inputs().attributes().forEach(attribute -> kinds.put(attribute.name(), attribute.kind()));
            kinds.put(Policy.TRIGGER, Attribute.Kind.CHOICE);
            values.clear();
            wanted.clear();
            RandomPolicies.edges(policy).forEach((name, edges) -> wanted.put(name, new HashSet<>(edges)));
            policy.inputs().attributes().stream()
                    .filter(attribute ->
                            attribute.kind() == Attribute.Kind.NUMBER || attribute.kind() == Attribute.Kind.DURATION)
                    .forEach(attribute -> values.put(attribute.name(), new HashSet<>()));
        }

        void seen(Facts facts) {
            values.forEach((name, set) -> facts.value(name).ifPresent(set::add));
        }

        void close(long seed) {
            wanted.forEach((name, edges) -> {
                thresholds += edges.size();
                edges.removeAll(values.get(name));
                if (!edges.isEmpty()) {
                    unreached.put(seed, name + " " + edges);
                }
            });
        }

        @Override
        public void test(Condition.Test test, boolean result) {
            int[] counts = held.computeIfAbsent(
                    kinds.get(test.attribute()) + " " + test.operator().id(), operator -> new int[2]);
            counts[result ? 1 : 0]++;
        }

        List<String> missing() {
            List<String> missing = Arrays.stream(Attribute.Kind.values())
                    .filter(kinds::containsValue)
                    .flatMap(kind -> Operator.idsFor(kind).stream().map(operator -> kind + " " + operator))
                    .filter(each -> !held.containsKey(each) || held.get(each)[0] < 100 || held.get(each)[1] < 100)
                    .collect(Collectors.toList());
            unreached.forEach((seed, edges) -> missing.add("seed " + seed + " " + edges));
            return missing;
        }

        Map<String, String> printed(Map<Shape, Integer> pairs) {
            Map<String, String> lines = new TreeMap<>();
            held.forEach((operator, counts) ->
                    lines.put(operator, counts[1] + " times held, " + counts[0] + " times failed"));
            lines.put("pairs", pairs.toString());
            lines.put("values at a threshold or beside it", Long.toString(thresholds));
            return lines;
        }
    }
}
