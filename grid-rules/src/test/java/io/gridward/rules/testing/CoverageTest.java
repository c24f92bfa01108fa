package io.gridward.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.Language;
import io.gridward.rules.CompiledPolicy;
import io.gridward.rules.Condition;
import io.gridward.rules.Dagang;
import io.gridward.rules.DecisionTable;
import io.gridward.rules.FactPredicate;
import io.gridward.rules.HitMode;
import io.gridward.rules.Operator;
import io.gridward.rules.Policy;
import io.gridward.rules.PolicyVariants;
import io.gridward.rules.Rule;
import io.gridward.rules.RuleExplanation;
import io.gridward.rules.TinyPolicies;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private final CompiledPolicy dagang = Dagang.policy().compile();

    private static Facts facts(CompiledPolicy policy, long households, String danger, Set<String> needs) {
        return Facts.builder(policy.policy().inputs())
                .setUntyped("level", "grid")
                .setUntyped("hand-ups", 0L)
                .setUntyped("reworks", 0L)
                .setUntyped("returns", 0L)
                .setUntyped("repeat-reports", 0L)
                .setUntyped("extensions", 0L)
                .setUntyped("suspensions", 0L)
                .setUntyped("no-shows", 0L)
                .setUntyped("day-kind", "workday")
                .setUntyped("hour", 9L)
                .setUntyped("month", 5L)
                .set(Dagang.CATEGORY, "noise")
                .set(Dagang.HOUSEHOLDS, households)
                .set(Dagang.DANGER, danger)
                .set(Dagang.NEEDS, needs)
                .build();
    }

    @Test
    void lines_twoReports_tellWhatIsMissing() {
        Coverage coverage = CoverageTally.of(dagang)
                .add(Trigger.REPORTED, facts(dagang, 10, "none", Set.of()))
                .add(Trigger.REPORTED, facts(dagang, 3, "life", Set.of("enforcement")))
                .coverage();

        assertThat(coverage.lines(Language.EN).subList(0, 12))
                .containsExactly(
                        "dagang/escalation          reached  of       %",
                        "rules that decided               6   9  66.6 %",
                        "rules that matched               5   7  71.4 %",
                        "effects by otherwise             1   8  12.5 %",
                        "conditions true and false       13  28  46.4 %",
                        "both sides of thresholds         2   4  50.0 %",
                        "triggers                         1  17   5.8 %",
                        "levels                           1   3  33.3 %",
                        "all                             29  76  38.1 %",
                        "missing: threshold tables/grading/rules/life-at-risk/when/0/property",
                        "missing: decided tables/grading/rules/joint",
                        "missing: condition tables/grading/rules/joint/when/0/true");
        assertThat(coverage.lines(Language.ZH).subList(0, 4))
                .containsExactly(
                        "dagang/escalation  已覆盖  共       %",
                        "作出裁定的规则          6   9  66.6 %",
                        "符合的规则              5   7  71.4 %",
                        "按否则取值的事项        1   8  12.5 %");
        assertThat(coverage).hasToString(dagang.policy() + " 29 of 76 (38.1 %)");
    }

    @Test
    void add_ruleAfterTheDecidingOne_isMatchedButItsConditionsAreNotAsked() {
        Coverage coverage = CoverageTally.of(dagang)
                .add(Trigger.REPORTED, facts(dagang, 3, "life", Set.of("enforcement")))
                .coverage();

        assertThat(coverage.isReached(CoverageGoals.matched("grading", "joint")))
                .isTrue();
        assertThat(coverage.isReached(CoverageGoals.decided("grading", "joint")))
                .isFalse();
        assertThat(coverage.isReached(CoverageGoals.condition("grading", "joint", 0, true)))
                .isFalse();
    }

    @Test
    void add_valuesBesideAThreshold_reachItsSidesAndNoOthers() {
        CoverageTally tally = CoverageTally.of(dagang);
        CoverageGoal ten = CoverageGoals.threshold("grading", "small", 0, 10L);
        CoverageGoal eleven = CoverageGoals.threshold("grading", "small", 0, 11L);

        tally.add(Trigger.REPORTED, facts(dagang, 9, "none", Set.of()))
                .add(Trigger.REPORTED, facts(dagang, 12, "none", Set.of()));
        assertThat(tally.coverage().reached()).doesNotContain(ten, eleven);
        tally.add(Trigger.REPORTED, facts(dagang, 11, "none", Set.of()));

        assertThat(tally.coverage().goals()).contains(ten, eleven);
        assertThat(tally.coverage().reached()).contains(eleven).doesNotContain(ten);
    }

    @Test
    void sides_everyOperator_areTheLastValuesThatCanBeSaid() {
        Policy policy = TinyPolicies.builder().build();
        CoverageGoals goals = new CoverageGoals(policy);

        assertThat(goals.sides(test("atLeast", 2L))).containsExactly(1L, 2L);
        assertThat(goals.sides(test("below", 2L))).containsExactly(1L, 2L);
        assertThat(goals.sides(test("atMost", 3L))).containsExactly(3L);
        assertThat(goals.sides(test("above", 1L))).containsExactly(1L, 2L);
        assertThat(goals.sides(test("between", 1L, 2L))).containsExactly(0L, 1L, 2L, 3L);
        assertThat(goals.sides(test("is", 2L))).isEmpty();
        assertThat(Threshold.text(Duration.ofHours(2))).isEqualTo("2h");
    }

    private static Condition.Test test(String operator, Object... operands) {
        return new Condition.Test("count", Operator.find(operator).orElseThrow(), List.of(operands));
    }

    @Test
    void without_whatWasReached_isRefused() {
        Coverage coverage = CoverageTally.of(dagang)
                .add(Trigger.REPORTED, facts(dagang, 10, "none", Set.of()))
                .coverage();
        CoverageGoal reached = CoverageGoals.decided("grading", "small");
        CoverageGoal missing = CoverageGoals.decided("grading", "joint");

        Coverage less = coverage.without(List.of(missing));

        assertThat(less.missing())
                .doesNotContain(missing)
                .hasSize(coverage.missing().size() - 1);
        assertThat(less.impossible()).containsExactly(missing);
        assertThat(less.share().whole()).isEqualTo(coverage.share().whole() - 1);
        assertThat(less.lines(Language.EN)).contains("set aside as impossible: 1");
        assertThat(less.lines(Language.ZH)).contains("不可能出现、不计入：1");
        assertThatThrownBy(() -> coverage.without(List.of(reached))).hasMessageContaining(reached.id());
    }

    @Test
    void add_randomSituations_showsWhatProbesSee() {
        int conditions = 0;
        for (long seed = 0; seed < 40; seed++) {
            CompiledPolicy compiled = new TinyPolicies(seed).policy().compile();
            Random random = new Random(seed);
            PolicyVariants variants = PolicyVariants.of(compiled);
            for (int draw = 0; draw < 3; draw++) {
                Trigger trigger = random.nextBoolean() ? Trigger.REPORTED : Trigger.OVERDUE;
                List<Facts> situations = TinyPolicies.situations(compiled.policy(), trigger);
                Facts facts = situations.get(random.nextInt(situations.size()));
                Coverage coverage =
                        CoverageTally.of(compiled).add(trigger, facts).coverage();
                for (DecisionTable table : compiled.policy().tables()) {
                    boolean asked = table.triggers().contains(trigger);
                    for (Rule rule : table.rules()) {
                        RuleExplanation why = compiled.explain(trigger, facts).whyNot(table.name(), rule.id());
                        String as = "seed " + seed + " " + table.name() + " " + rule + " at " + facts;
                        assertThat(coverage.isReached(CoverageGoals.decided(table.name(), rule.id())))
                                .as(as)
                                .isEqualTo(why instanceof RuleExplanation.Decided);
                        assertThat(coverage.isReached(CoverageGoals.matched(table.name(), rule.id())))
                                .as(as)
                                .isEqualTo(table.mode() == HitMode.FIRST
                                        && (why instanceof RuleExplanation.Decided
                                                || why instanceof RuleExplanation.Outranked));
                        List<Condition> leaves = ConditionLeaves.of(rule.when());
                        for (int i = 0; i < leaves.size(); i++) {
                            boolean held = asked && isSeen(variants, table, rule, leaves.get(i), trigger, facts);
                            boolean failed = asked
                                    && isSeen(
                                            variants, table, rule, leaves.get(i).negate(), trigger, facts);
                            assertThat(coverage.isReached(CoverageGoals.condition(table.name(), rule.id(), i, true)))
                                    .as(as)
                                    .isEqualTo(held);
                            assertThat(coverage.isReached(CoverageGoals.condition(table.name(), rule.id(), i, false)))
                                    .as(as)
                                    .isEqualTo(failed);
                            conditions += held || failed ? 1 : 0;
                        }
                    }
                }
            }
        }
        assertThat(conditions).isGreaterThan(500);
    }

    /** A rule that asks for nothing but a condition, in place of another one, is seen to decide. */
    private static boolean isSeen(
            PolicyVariants variants, DecisionTable table, Rule rule, Condition also, Trigger trigger, Facts facts) {
        List<Rule> rules = new ArrayList<>(table.rules());
        Rule probe = Rule.builder("probe").when(also).build();
        rules.set(rules.indexOf(rule), probe);
        return variants.with(table.name(), rules, table.otherwise())
                .decide(trigger, facts)
                .answerOf(table.name())
                .orElseThrow()
                .rules()
                .contains(probe);
    }

    @Test
    void add_predicate_countsItsAnswers() {
        FactPredicate many = FactPredicate.of(
                "many",
                1,
                facts -> facts.value("count").filter(count -> (long) count > 2).isPresent());
        CompiledPolicy policy = TinyPolicies.builder()
                .rule(
                        "calls",
                        Rule.builder("c")
                                .when(Condition.opaque(many).negate())
                                .then(TinyPolicies.CALL, "c-0")
                                .build())
                .build()
                .compile();
        Facts facts = Facts.builder(policy.policy().inputs())
                .setUntyped("kind", "a")
                .setUntyped("count", 3L)
                .build();

        Coverage coverage = CoverageTally.of(policy).add(Trigger.OVERDUE, facts).coverage();

        assertThat(coverage.reached())
                .extracting(CoverageGoal::id)
                .containsExactlyInAnyOrder("condition tables/calls/rules/c/when/0/true", "trigger triggers/overdue");
    }
}
