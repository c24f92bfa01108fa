package io.gridward.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.DurationAttribute;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.OneOfAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.ScaleAttribute;
import io.gridward.core.facts.TagsAttribute;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Explanations of random policies against a reading that tries every value of every attribute there is: 3,000
 * pairs of a policy and facts.
 */
class ExplanationOracleTest {
    private static final int POLICIES = 60;
    private static final int FACTS = 5;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void explanation_ofARandomPolicy_isThatOfTheOracle(long seed) {
        SmallPolicies drawn = new SmallPolicies(seed);
        int misses = 0;
        for (int i = 0; i < POLICIES; i++) {
            Policy policy = drawn.policy();
            CompiledPolicy compiled = policy.compile();
            for (int j = 0; j < FACTS; j++) {
                Case asked = new Case(seed, compiled, drawn.trigger(), drawn.facts(policy));

                asked.decisionIsThatOfDecide();
                asked.everyRuleIsExplained();
                misses += asked.nearMissesAreThoseOfTheOracle();
                asked.everyTextIsFilled();
            }
        }
        assertThat(misses).as("near misses of seed %d", seed).isGreaterThan(100);
    }

    /** One situation, what each table sees in it, and what was explained. */
    private static final class Case {
        private final String which;
        private final CompiledPolicy compiled;
        private final Explanation explanation;
        private final Decision decision;
        private final Map<String, Map<String, Object>> seenByTable = new HashMap<>();

        Case(long seed, CompiledPolicy compiled, Trigger trigger, io.gridward.core.facts.Facts facts) {
            this.compiled = compiled;
            this.which = "seed " + seed + ", " + trigger + ", " + facts + ", "
                    + compiled.policy().tables();
            this.explanation = compiled.explain(trigger, facts);
            this.decision = compiled.decide(trigger, facts);
            Map<String, Object> seen = new HashMap<>(facts.values());
            seen.put("trigger", trigger.id());
            seen.put("odd@1", SmallPolicies.ODD.holds(facts));
            for (DecisionTable table : compiled.policy().tables()) {
                seenByTable.put(table.name(), new HashMap<>(seen));
                decision.answerOf(table.name())
                        .ifPresent(answer -> answer.effects().forEach((effect, values) -> {
                            if (table.name().equals("grading")) {
                                seen.put(effect.equals("enter") ? "level" : effect, values.get(0));
                            }
                        }));
            }
        }

        void decisionIsThatOfDecide() {
            assertThat(explanation.decision()).as(which).isEqualTo(decision);
            for (TableExplanation table : explanation.tables()) {
                List<Rule> rules = decision.answerOf(table.table())
                        .map(Decision.Answer::rules)
                        .orElse(List.of());
                assertThat(table.deciding())
                        .as(which)
                        .extracting(RuleExplanation.Decided::rule)
                        .isEqualTo(rules);
                Map<String, List<Object>> effects = new TreeMap<>();
                table.effects()
                        .forEach(effect -> effects.computeIfAbsent(effect.effect(), name -> new ArrayList<>())
                                .add(effect.value()));
                assertThat(effects)
                        .as(which)
                        .isEqualTo(decision.answerOf(table.table())
                                .map(Decision.Answer::effects)
                                .orElse(Map.of()));
            }
        }

        void everyRuleIsExplained() {
            for (DecisionTable table : compiled.policy().tables()) {
                Rule winner = null;
                for (Rule rule : table.rules()) {
                    RuleExplanation why = explanation.whyNot(table.name(), rule.id());
                    boolean matches = holds(rule.when(), seenByTable.get(table.name()));
                    assertThat(why.rule()).isEqualTo(rule);
                    if (decision.answerOf(table.name()).isEmpty()) {
                        assertThat(why).as(which).isInstanceOf(RuleExplanation.NotAsked.class);
                    } else if (!matches) {
                        assertThat(why).as(which).isInstanceOfSatisfying(RuleExplanation.Failed.class, this::failed);
                    } else if (winner != null && table.mode() == HitMode.FIRST) {
                        Rule by = winner;
                        assertThat(why)
                                .as(which)
                                .isInstanceOfSatisfying(
                                        RuleExplanation.Outranked.class,
                                        outranked -> assertThat(outranked.by()).isEqualTo(by));
                    } else {
                        winner = rule;
                        assertThat(why)
                                .as(which)
                                .isInstanceOfSatisfying(
                                        RuleExplanation.Decided.class,
                                        decided -> assertThat(decided.when().decisive())
                                                .allMatch(SeenLeaf::isSatisfied));
                    }
                }
            }
        }

        /** Turning exactly the decisive tests around makes the rule match, and each of them is really failed. */
        private void failed(RuleExplanation.Failed failed) {
            List<SeenLeaf> tests = failed.when().decisive();
            assertThat(tests).as(which).isNotEmpty().noneMatch(SeenLeaf::isSatisfied);
            assertThat(turned(failed.when(), tests))
                    .as("%s, %s", failed.rule(), which)
                    .isTrue();
            assertThat(failed.when().subjects()).isNotEmpty();
        }

        int nearMissesAreThoseOfTheOracle() {
            List<String> expected = new ArrayList<>();
            for (DecisionTable table : compiled.policy().tables()) {
                if (decision.answerOf(table.name()).isPresent()) {
                    table.rules().forEach(rule -> addMisses(table, rule, expected));
                }
            }
            List<NearMiss> found = explanation.nearMisses();
            assertThat(found.stream().map(Case::text).toList()).as(which).containsExactlyInAnyOrderElementsOf(expected);
            found.forEach(this::isMissedByTheLeast);
            return found.size();
        }

        private static String text(NearMiss miss) {
            return miss.table() + "/" + miss.rule().id() + "/" + miss.attribute();
        }

        private void addMisses(DecisionTable table, Rule rule, List<String> expected) {
            Map<String, Object> seen = seenByTable.get(table.name());
            if (holds(rule.when(), seen)) {
                return;
            }
            for (Attribute<?> attribute : compiled.policy().inputs().attributes()) {
                boolean any = valuesOf(attribute).stream()
                        .anyMatch(value -> holds(rule.when(), with(seen, attribute, value)));
                if (any) {
                    expected.add(table.name() + "/" + rule.id() + "/" + attribute.name());
                }
            }
        }

        private void isMissedByTheLeast(NearMiss miss) {
            Map<String, Object> seen = seenByTable.get(miss.table());
            Attribute<?> attribute =
                    compiled.policy().inputs().find(miss.attribute()).orElseThrow();
            assertThat(miss.value()).isEqualTo(seen.get(miss.attribute()));
            long least = valuesOf(attribute).stream()
                    .filter(value -> holds(miss.rule().when(), with(seen, attribute, value)))
                    .mapToLong(value -> distance(attribute, miss.value(), value))
                    .min()
                    .orElseThrow();
            assertThat(holds(miss.rule().when(), with(seen, attribute, miss.nearest())))
                    .as("%s, %s", miss, which)
                    .isTrue();
            assertThat(distance(attribute, miss.value(), miss.nearest()))
                    .as("%s, %s", miss, which)
                    .isEqualTo(least);
            if (miss.outrankedBy() != null) {
                assertThat(holds(miss.outrankedBy().when(), with(seen, attribute, miss.nearest())))
                        .isTrue();
            }
        }

        void everyTextIsFilled() {
            List<Finding> findings = new ArrayList<>(explanation.findings());
            compiled.policy()
                    .tables()
                    .forEach(table -> table.rules()
                            .forEach(rule -> findings.addAll(
                                    explanation.whyNot(table.name(), rule.id()).findings())));
            for (Finding finding : findings) {
                for (Language language : Language.values()) {
                    assertThat(explanation.text(finding, language)).doesNotContainPattern("<[a-zA-Z]+>");
                    assertThat(finding.text(language)).doesNotContainPattern("<[a-zA-Z]+>");
                }
            }
        }
    }

    private static Map<String, Object> with(Map<String, Object> seen, Attribute<?> attribute, @Nullable Object value) {
        Map<String, Object> changed = new HashMap<>(seen);
        if (value == null) {
            changed.remove(attribute.name());
        } else {
            changed.put(attribute.name(), value);
        }
        return changed;
    }

    private static boolean turned(SeenCondition part, List<SeenLeaf> around) {
        if (part instanceof SeenGroup group) {
            long holding = group.members().stream()
                    .filter(member -> turned(member, around))
                    .count();
            return switch (group.kind()) {
                case ALL -> holding == group.members().size();
                case ANY -> holding > 0;
                case NOT -> holding == 0;
            };
        }
        return part.holds() != around.stream().anyMatch(test -> test == part);
    }

    /** Every value, and null where the attribute may be absent. */
    private static List<@Nullable Object> valuesOf(Attribute<?> attribute) {
        List<@Nullable Object> values = new ArrayList<>();
        if (attribute instanceof FlagAttribute) {
            values.addAll(List.of(true, false));
        } else if (attribute instanceof OneOfAttribute one) {
            values.addAll(one.values());
        } else if (attribute instanceof NumberAttribute number) {
            LongStream.rangeClosed(number.min(), number.max()).forEach(values::add);
        } else if (attribute instanceof DurationAttribute duration) {
            LongStream.rangeClosed(0, duration.max().toMinutes())
                    .mapToObj(Duration::ofMinutes)
                    .forEach(values::add);
        } else if (attribute instanceof TagsAttribute tags) {
            values.addAll(Sets.powerSet(Set.copyOf(tags.values())));
        }
        if (attribute.presence().kind() == Presence.Kind.OPTIONAL) {
            values.add(null);
        }
        return values;
    }

    /** Absence is farther than any value. */
    private static long distance(Attribute<?> attribute, @Nullable Object from, @Nullable Object to) {
        if (to == null) {
            return Long.MAX_VALUE;
        }
        if (attribute instanceof TagsAttribute) {
            Set<?> before = from instanceof Set<?> tags ? tags : Set.of();
            return Sets.symmetricDifference(before, (Set<?>) to).size();
        }
        return Math.abs(rank(attribute, to) - (from == null ? lowest(attribute) : rank(attribute, from)));
    }

    private static long lowest(Attribute<?> attribute) {
        return attribute instanceof NumberAttribute number ? number.min() : 0;
    }

    private static long rank(Attribute<?> attribute, Object value) {
        if (attribute instanceof ScaleAttribute scale) {
            return scale.rank((String) value);
        }
        if (value instanceof Duration duration) {
            return duration.toMinutes();
        }
        return value instanceof Long number ? number : 0;
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
        if (condition instanceof Condition.Opaque opaque) {
            return (boolean) seen.get(opaque.predicate().name());
        }
        if (condition instanceof Condition.Test test) {
            Object value = seen.get(test.attribute());
            return value == null ? test.operator() == Operator.ABSENT : compare(test, value);
        }
        return true;
    }

    private static boolean compare(Condition.Test test, Object value) {
        List<Object> operands = test.operands();
        if (value instanceof Set<?> tags) {
            long common = operands.stream().filter(tags::contains).count();
            return switch (test.operator()) {
                case ANY_OF -> common > 0;
                case ALL_OF -> common == operands.size();
                case NONE_OF -> common == 0;
                case EMPTY -> tags.isEmpty();
                default -> test.operator() == Operator.PRESENT;
            };
        }
        if (operands.isEmpty()) {
            return test.operator() == Operator.PRESENT;
        }
        if (test.operator() == Operator.IS || test.operator() == Operator.IN) {
            return operands.contains(value);
        }
        long toFirst = rank(value) - rank(operands.get(0));
        long toLast = rank(value) - rank(operands.get(operands.size() - 1));
        return switch (test.operator()) {
            case AT_LEAST -> toFirst > -1;
            case AT_MOST -> toFirst < 1;
            case ABOVE -> toFirst > 0;
            case BELOW -> toFirst < 0;
            case BETWEEN -> toFirst > -1 && toLast < 1;
            default -> throw new AssertionError(test);
        };
    }

    private static long rank(Object value) {
        if (value instanceof Duration duration) {
            return duration.toMinutes();
        }
        return value instanceof Long number
                ? number
                : List.of("none", "some", "much", "most").indexOf(value);
    }
}
