package io.gridward.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.Language;
import io.gridward.rules.CompiledPolicy;
import io.gridward.rules.Condition;
import io.gridward.rules.Dagang;
import io.gridward.rules.FactPredicate;
import io.gridward.rules.Operator;
import io.gridward.rules.Rule;
import io.gridward.rules.TinyPolicies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MutationReportTest {
    @Test
    void of_randomPoliciesWithoutCases_survivorsAreExactlyThoseThatDecideOtherwiseSomewhere() {
        int survived = 0;
        int equivalent = 0;
        for (long seed = 0; seed < 8; seed++) {
            CompiledPolicy policy = new TinyPolicies(seed).policy().compile();
            Map<Trigger, List<PolicyCase>> everything = new LinkedHashMap<>();
            for (Trigger trigger : List.of(Trigger.REPORTED, Trigger.OVERDUE)) {
                everything.put(
                        trigger,
                        TinyPolicies.situations(policy.policy(), trigger).stream()
                                .map(facts -> PolicyCase.keeping("", facts, policy.decide(trigger, facts)))
                                .toList());
            }
            MutationReport report = MutationReport.of(policy, List.of());
            for (MutationReport.Result result : report.results()) {
                Mutant mutant = result.mutant();
                boolean noticed = everything.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(one -> !one.isMet(mutant.variant().decide(one.trigger(), one.facts())));
                assertThat(result.fate())
                        .as("seed %s %s", seed, mutant)
                        .isEqualTo(noticed ? MutationReport.Fate.SURVIVED : MutationReport.Fate.EQUIVALENT);
                assertThat(result.witness().isPresent()).isEqualTo(noticed);
                survived += noticed ? 1 : 0;
                equivalent += noticed ? 0 : 1;
            }
            List<PolicyCase> cases = new ArrayList<>();
            CaseProposals.noticing(policy, report).cases().forEach(one -> cases.add(one.asCase("c" + cases.size())));
            MutationReport after = MutationReport.of(policy, cases);
            assertThat(after.score().isWhole()).as("seed %s", seed).isTrue();
            assertThat(after.results(MutationReport.Fate.EQUIVALENT))
                    .hasSameSizeAs(report.results(MutationReport.Fate.EQUIVALENT));
        }
        assertThat(survived).isGreaterThan(150);
        assertThat(equivalent).isGreaterThan(25);
    }

    @Test
    void of_dagang_makesEveryKindOfMistakeOnce() {
        MutationReport report = MutationReport.of(Dagang.policy().compile(), List.of());

        Set<Mutant.Kind> kinds =
                report.results().stream().map(result -> result.mutant().kind()).collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrder(Mutant.Kind.values());
        assertThat(report.results().stream().map(result -> result.mutant().id()))
                .doesNotHaveDuplicates();
        assertThat(report.results())
                .map(MutationReport.Result::toString)
                .contains(
                        "survived grading/small/3 threshold: households atMost 10 becomes households atMost 11",
                        "survived grading/small/2 strictness: households atMost 10 becomes households below 10",
                        "survived grading/otherwise/1 otherwise: otherwise grade big is left out",
                        "survived limits/small/1 dropped-rule: the rule small is left out",
                        "equivalent limits/urgent/2 swapped: the rule small stands before urgent");
    }

    @Test
    void lines_oneCase_tellSurvivorsWithAnInputThatWouldKillThem() {
        CompiledPolicy policy = TinyPolicies.builder()
                .rule(
                        "limits",
                        Rule.builder("few")
                                .when(Condition.test("count", Operator.AT_MOST, 2L))
                                .then(TinyPolicies.LIMIT, "l-0")
                                .build())
                .build()
                .compile();
        Facts two = Facts.builder(policy.policy().inputs())
                .setUntyped("kind", "a")
                .setUntyped("count", 2L)
                .build();
        PolicyCase kept = PolicyCase.keeping("two", two, policy.decide(Trigger.REPORTED, two));
        PolicyCase wrong = PolicyCase.of("wrong", Trigger.REPORTED, two, decision -> false);

        MutationReport report = MutationReport.of(policy, List.of(kept, wrong));

        assertThat(report.lines(Language.EN))
                .containsExactly(
                        "tiny                                      killed  survived  equivalent  undecided       %",
                        "threshold one step off                         0         1           0          0   0.0 %",
                        "comparison with or without its threshold       1         0           0          0   100 %",
                        "one value more or less                         0         0           0          0       -",
                        "condition left out                             0         0           0          0       -",
                        "rule left out                                  1         0           0          0   100 %",
                        "neighbours swapped                             0         0           0          0       -",
                        "effect changed                                 1         0           0          0   100 %",
                        "otherwise left out                             0         0           0          0       -",
                        "all                                            3         1           0          0  75.0 %",
                        "survived: limits/few/3: count atMost 2 becomes count atMost 3; noticed at reported, count 3",
                        "not met by the policy itself: wrong");
        assertThat(report.lines(Language.ZH))
                .contains(
                        "合计                     3       1     0     0  75.0 %",
                        "未发现：limits/few/3：count atMost 2 改为 count atMost 3；可由此发现：reported, count 3", "规则本身就不符合：wrong");
        assertThat(report.unmet()).containsExactly("wrong");
        assertThat(report.results(MutationReport.Fate.KILLED).get(0).killer()).contains("two");
        assertThat(report).hasToString(policy.policy() + " 3 of 4 (75.0 %)");
    }

    @Test
    void of_predicateNobodyCanAnswer_isUndecidedAndCountedApart() {
        FactPredicate never = FactPredicate.of("never-yet", 1, facts -> false);
        CompiledPolicy policy = TinyPolicies.builder()
                .rule(
                        "calls",
                        Rule.builder("c")
                                .when(Condition.opaque(never))
                                .then(TinyPolicies.CALL, "c-0")
                                .build())
                .build()
                .compile();

        MutationReport report = MutationReport.of(policy, List.of());

        assertThat(report.results(MutationReport.Fate.UNDECIDED))
                .extracting(result -> result.mutant().kind())
                .containsExactly(Mutant.Kind.DROPPED_RULE, Mutant.Kind.EFFECT);
        assertThat(report.score()).isEqualTo(new Share(0, 1));
    }

    @Test
    void edits_everyOperator_areDifferentMistakes() {
        ConditionEdits edits =
                new ConditionEdits(new CoverageGoals(TinyPolicies.builder().build()).attributes());

        assertThat(edits.of(Condition.test("count", Operator.BETWEEN, 1L, 2L)))
                .extracting(edit -> edit.condition().toString())
                .containsExactly(
                        "count between 0, 2", "count between 2, 2", "count between 1, 1", "count between 1, 3");
        assertThat(edits.of(Condition.test("count", Operator.BELOW, 0L)))
                .extracting(edit -> edit.condition().toString())
                .containsExactly("count atMost 0");
        assertThat(edits.of(Condition.is("count", 3L)))
                .extracting(edit -> edit.condition().toString())
                .containsExactly("count is 2");
        assertThat(edits.of(Condition.is("kind", "a")))
                .extracting(edit -> edit.condition().toString())
                .containsExactly("kind in a, b");
        assertThat(edits.of(Condition.test("needs", Operator.EMPTY)))
                .extracting(edit -> edit.condition().toString())
                .containsExactly("needs present");
        assertThat(edits.of(Condition.not(Condition.is("night", true))))
                .extracting(edit -> edit.condition().toString())
                .containsExactly("night is true", "not(night in true, false)");
        assertThat(edits.of(Condition.always())).isEmpty();
        assertThat(Set.copyOf(edits.of(Condition.any(Condition.is("kind", "a"), Condition.is("kind", "b")))))
                .hasSize(4);
    }

    @Test
    void noticing_reportAboutAnotherPolicy_isRefused() {
        MutationReport report = MutationReport.of(new TinyPolicies(1).policy().compile(), List.of());

        assertThatThrownBy(() -> CaseProposals.noticing(Dagang.policy().compile(), report))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tiny");
    }
}
