package io.gridward.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.InvalidModelException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares searches and variants with trying every situation, read rule by rule. */
class SituationSearchTest {
    @Test
    void difference_randomEdits_isFoundExactlyWhereDecisionsDiffer() {
        int different = 0;
        int equal = 0;
        for (long seed = 0; seed < 30; seed++) {
            TinyPolicies draw = new TinyPolicies(seed);
            CompiledPolicy compiled = draw.policy().compile();
            Policy policy = compiled.policy();
            PolicyVariants variants = PolicyVariants.of(compiled);
            SituationSearch search = SituationSearch.of(compiled);
            Map<Trigger, List<Facts>> situations = situations(policy);
            for (int edit = 0; edit < 4; edit++) {
                DecisionTable table = draw.pick(policy.tables());
                Edited edited = edited(table, draw, new Random(31 * seed + edit));
                PolicyVariant variant = variants.with(table.name(), edited.rules(), edited.otherwise());
                Optional<Policy> built = built(policy, table, edited);

                SituationSearch.Answer answer = search.difference(variant);

                boolean differs = false;
                for (Trigger trigger : table.triggers()) {
                    for (Facts facts : situations.getOrDefault(trigger, List.of())) {
                        Decision now = variant.decide(trigger, facts);
                        built.ifPresent(oracle -> assertReadAs(oracle, trigger, facts, now));
                        differs |= !effects(compiled.decide(trigger, facts)).equals(effects(now));
                    }
                }
                assertThat(answer.outcome())
                        .as("seed %s edit %s of %s to %s", seed, edit, policy.tables(), variant.table())
                        .isEqualTo(differs ? SituationSearch.Outcome.FOUND : SituationSearch.Outcome.IMPOSSIBLE);
                different += differs ? 1 : 0;
                equal += differs ? 0 : 1;
                answer.witness().ifPresent(witness -> {
                    assertThat(situations.getOrDefault(witness.trigger(), List.of()))
                            .contains(witness.facts());
                    assertThat(effects(variant.decide(witness.trigger(), witness.facts())))
                            .isNotEqualTo(effects(compiled.decide(witness.trigger(), witness.facts())));
                });
            }
        }
        assertThat(different).isGreaterThan(30);
        assertThat(equal).isGreaterThan(30);
    }

    private static Map<Trigger, List<Facts>> situations(Policy policy) {
        return Map.of(
                Trigger.REPORTED, TinyPolicies.situations(policy, Trigger.REPORTED),
                Trigger.OVERDUE, TinyPolicies.situations(policy, Trigger.OVERDUE));
    }

    private static Map<String, Object> effects(Decision decision) {
        Map<String, Object> effects = new HashMap<>();
        decision.answers().forEach(answer -> effects.putAll(answer.effects()));
        return effects;
    }

    private static void assertReadAs(Policy oracle, Trigger trigger, Facts facts, Decision decision) {
        new LinearReading(oracle, (test, held) -> {}).decide(trigger, facts).forEach((table, read) -> {
            Decision.Answer answer = decision.answerOf(table).orElseThrow();
            assertThat(answer.rules().stream().map(Rule::id)).as("%s", oracle).containsExactlyElementsOf(read.rules());
            assertThat(answer.effects()).isEqualTo(read.effects());
        });
    }

    private record Edited(List<Rule> rules, Map<String, Object> otherwise) {}

    private static Edited edited(DecisionTable table, TinyPolicies draw, Random random) {
        List<Rule> rules = new ArrayList<>(table.rules());
        Map<String, Object> otherwise = new HashMap<>(table.otherwise());
        int at = random.nextInt(rules.size());
        Rule rule = rules.get(at);
        switch (random.nextInt(6)) {
            case 0 -> rules.remove(at);
            case 1 -> rules.set(at, copy(rule, draw.condition(2, true), rule.then()));
            case 2 -> {
                int other = Math.min(at + 1, rules.size() - 1);
                rules.set(at, rules.get(other));
                rules.set(other, rule);
            }
            case 3 -> {
                Map<String, Object> then = new HashMap<>(rule.then());
                then.replaceAll((effect, value) -> other(effect, value));
                rules.set(at, copy(rule, rule.when(), then));
            }
            case 4 -> {
                if (table.mode() == HitMode.FIRST && otherwise.isEmpty()) {
                    String effect = table.effects().get(0).name();
                    otherwise.put(effect, other(effect, ""));
                } else {
                    otherwise.clear();
                }
            }
            default -> rules.set(at, copy(rule, narrower(rule.when(), draw), rule.then()));
        }
        return new Edited(rules, otherwise);
    }

    private static Condition narrower(Condition condition, TinyPolicies draw) {
        return Condition.all(condition, draw.condition(0, false));
    }

    private static Object other(String effect, Object value) {
        List<String> values = effect.equals("grade") || effect.equals("track")
                ? List.of("small", "big")
                : List.of(effect.charAt(0) + "-0", effect.charAt(0) + "-1");
        return values.get(value.equals(values.get(0)) ? 1 : 0);
    }

    private static Rule copy(Rule rule, Condition when, Map<String, Object> then) {
        Rule.Builder copy = Rule.builder(rule.id()).when(when);
        then.forEach(copy::thenUntyped);
        return copy.build();
    }

    /** The edited policy, unless building it finds fault with the edit. */
    private static Optional<Policy> built(Policy policy, DecisionTable edited, Edited edit) {
        PolicyBuilder builder = TinyPolicies.builder();
        for (DecisionTable table : policy.tables()) {
            boolean changed = table.name().equals(edited.name());
            builder.rules(table.name(), (changed ? edit.rules() : table.rules()).toArray(Rule[]::new));
            (changed ? edit.otherwise() : table.otherwise())
                    .forEach((effect, value) -> builder.otherwiseUntyped(table.name(), effect, value));
        }
        try {
            return Optional.of(builder.build());
        } catch (InvalidModelException faulty) {
            return Optional.empty();
        }
    }

    @Test
    void reaching_everyRule_isFoundExactlyWhereItIsAsked() {
        int found = 0;
        int impossible = 0;
        for (long seed = 0; seed < 20; seed++) {
            TinyPolicies draw = new TinyPolicies(seed);
            CompiledPolicy compiled = draw.policy().compile();
            Policy policy = compiled.policy();
            SituationSearch search = SituationSearch.of(compiled);
            Map<Trigger, List<Facts>> situations = situations(policy);
            for (DecisionTable table : policy.tables()) {
                for (Rule rule : table.rules()) {
                    Condition also = draw.pick(List.of(rule.when(), rule.when().negate(), draw.condition(1, false)));
                    Probe probe = Probe.of(compiled, table, rule, also);
                    for (Trigger trigger : table.triggers()) {
                        boolean reached = situations.getOrDefault(trigger, List.of()).stream()
                                .anyMatch(facts -> probe.isReached(trigger, facts));

                        SituationSearch.Answer answer = search.reaching(table.name(), rule.id(), also, trigger);

                        assertThat(answer.outcome())
                                .as("seed %s %s %s", seed, table, rule)
                                .isEqualTo(
                                        reached ? SituationSearch.Outcome.FOUND : SituationSearch.Outcome.IMPOSSIBLE);
                        answer.witness()
                                .ifPresent(witness -> assertThat(probe.isReached(trigger, witness.facts()))
                                        .isTrue());
                        found += reached ? 1 : 0;
                        impossible += reached ? 0 : 1;
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(100);
        assertThat(impossible).isGreaterThan(30);
    }

    /** A rule that asks for nothing but a condition, put before the rule in question, is seen to match there. */
    private record Probe(PolicyVariant variant, Rule rule) {
        static Probe of(CompiledPolicy policy, DecisionTable table, Rule before, Condition also) {
            List<Rule> rules = new ArrayList<>(table.rules());
            Rule probe = Rule.builder("probe").when(also).build();
            rules.add(rules.indexOf(before), probe);
            return new Probe(PolicyVariants.of(policy).with(table.name(), rules, table.otherwise()), probe);
        }

        boolean isReached(Trigger trigger, Facts facts) {
            return variant.decide(trigger, facts)
                    .answerOf(variant.table().name())
                    .orElseThrow()
                    .rules()
                    .contains(rule);
        }
    }

    @Test
    void reaching_afterAllRules_isWhereNoneMatches() {
        CompiledPolicy dagang = Dagang.policy().compile();
        SituationSearch search = SituationSearch.of(dagang);

        SituationSearch.Answer big = search.reaching("grading", null, Condition.always(), Trigger.REPORTED);
        SituationSearch.Answer never = search.reaching("grading", null, Condition.always(), Trigger.OVERDUE);

        Verdict.Witness witness = big.witness().orElseThrow();
        assertThat(dagang.decide(witness.trigger(), witness.facts())
                        .answerOf("grading")
                        .orElseThrow()
                        .rules())
                .isEmpty();
        assertThat(never.outcome()).isEqualTo(SituationSearch.Outcome.IMPOSSIBLE);
    }

    @Test
    void reaching_predicateThatNeverAnswersSo_isUndecided() {
        FactPredicate odd = FactPredicate.of("never-yet", 1, facts -> false);
        CompiledPolicy policy = TinyPolicies.builder()
                .rule(
                        "calls",
                        Rule.builder("c")
                                .when(Condition.opaque(odd))
                                .then(TinyPolicies.CALL, "c-0")
                                .build())
                .build()
                .compile();
        SituationSearch search = SituationSearch.of(policy);

        assertThat(search.reaching("calls", "c", Condition.opaque(odd), Trigger.REPORTED)
                        .outcome())
                .isEqualTo(SituationSearch.Outcome.UNDECIDED);
        assertThat(search.reaching("calls", "c", Condition.opaque(odd).negate(), Trigger.REPORTED)
                        .outcome())
                .isEqualTo(SituationSearch.Outcome.FOUND);
    }

    @Test
    void reaching_budgetOfOneBox_isUndecided() {
        SituationSearch search = SituationSearch.of(Dagang.policy().compile(), 1);

        assertThat(search.reaching("grading", null, Condition.always(), Trigger.REPORTED)
                        .outcome())
                .isEqualTo(SituationSearch.Outcome.UNDECIDED);
    }

    @Test
    void search_unknownNames_areRefused() {
        CompiledPolicy dagang = Dagang.policy().compile();
        SituationSearch search = SituationSearch.of(dagang);
        PolicyVariants variants = PolicyVariants.of(Dagang.policy().compile());

        assertThatThrownBy(() -> search.reaching("grade", null, Condition.always(), Trigger.REPORTED))
                .hasMessageContaining("grade");
        assertThatThrownBy(() -> search.reaching("grading", "none", Condition.always(), Trigger.REPORTED))
                .hasMessageContaining("none");
        assertThatThrownBy(() -> SituationSearch.of(dagang, 0)).hasMessageContaining("0");
        assertThatThrownBy(() -> variants.with("grade", List.of(), Map.of())).hasMessageContaining("grade");
        assertThatThrownBy(() -> search.difference(variants.with("grading", List.of(), Map.of())))
                .hasMessageContaining("another policy");
    }
}
