package io.gridward.rules.testing;

import static io.gridward.rules.Condition.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.finding.Language;
import io.gridward.rules.CompiledPolicy;
import io.gridward.rules.Condition;
import io.gridward.rules.Dagang;
import io.gridward.rules.PolicyVariant;
import io.gridward.rules.PolicyVariants;
import io.gridward.rules.Rule;
import io.gridward.rules.escalation.StandardVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cases proposed for the right policy notice mistakes planted in it. */
class PlantedFaultTest {
    private final CompiledPolicy right = Dagang.policy().compile();
    private final List<PolicyCase> cases = cases(right);

    /** What the kit proposes for a policy without any cases: for its coverage, then for the mutants still unnoticed. */
    static List<PolicyCase> cases(CompiledPolicy policy) {
        List<PolicyCase> cases = new ArrayList<>();
        CaseProposals missing =
                CaseProposals.of(policy, CoverageTally.of(policy).coverage());
        missing.cases().forEach(proposed -> cases.add(proposed.asCase("c" + cases.size())));
        CaseProposals unnoticed = CaseProposals.noticing(policy, MutationReport.of(policy, cases));
        unnoticed.cases().forEach(proposed -> cases.add(proposed.asCase("c" + cases.size())));
        return cases;
    }

    private List<String> noticed(PolicyVariant faulty) {
        return cases.stream()
                .filter(one -> !one.isMet(faulty.decide(one.trigger(), one.facts())))
                .map(PolicyCase::id)
                .toList();
    }

    private PolicyVariant grading(Rule... rules) {
        return PolicyVariants.of(right)
                .with(
                        "grading",
                        List.of(rules),
                        right.policy().table("grading").orElseThrow().otherwise());
    }

    private Rule rule(int position) {
        return right.policy().table("grading").orElseThrow().rules().get(position);
    }

    @Test
    void proposedCases_rightPolicy_areMetAndLeaveNothingOut() {
        CaseProposals missing = CaseProposals.of(right, CoverageTally.of(right).coverage());
        Coverage coverage = CoverageTally.of(right).addAll(cases).coverage();
        MutationReport report = MutationReport.of(right, cases);

        assertThat(cases).allMatch(one -> one.isMet(right.decide(one.trigger(), one.facts())));
        assertThat(missing.undecided()).isEmpty();
        assertThat(coverage.without(missing.impossible()).share().isWhole()).isTrue();
        assertThat(report.score().isWhole()).as("%s", report.lines(Language.EN)).isTrue();
        assertThat(report.results(MutationReport.Fate.UNDECIDED)).isEmpty();
    }

    @Test
    void proposedCases_gap_isNoticed() {
        PolicyVariant gap = PolicyVariants.of(right)
                .with("grading", right.policy().table("grading").orElseThrow().rules(), Map.of());

        assertThat(noticed(gap)).isNotEmpty();
    }

    @Test
    void proposedCases_thresholdOffByOne_isNoticed() {
        Rule eleven = Rule.builder("small")
                .when(on(Dagang.HOUSEHOLDS).atMost(11))
                .then(StandardVocabulary.GRADE, "small")
                .then(StandardVocabulary.TRACK, "quick")
                .then(StandardVocabulary.ENTER, "grid")
                .build();

        assertThat(noticed(grading(rule(0), rule(1), eleven))).isNotEmpty();
    }

    @Test
    void proposedCases_swappedPair_isNoticed() {
        assertThat(noticed(grading(rule(1), rule(0), rule(2)))).isNotEmpty();
    }

    @Test
    void proposedCases_deadRule_isNoticed() {
        Rule always = Rule.builder("joint")
                .when(Condition.always())
                .then(StandardVocabulary.GRADE, "complex")
                .then(StandardVocabulary.TRACK, "joint")
                .then(StandardVocabulary.ENTER, "community")
                .build();

        assertThat(noticed(grading(rule(0), always, rule(2)))).isNotEmpty();
    }
}
