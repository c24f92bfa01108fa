package io.gridward.rules;

import static io.gridward.rules.Condition.on;
import static io.gridward.rules.Condition.opaque;
import static io.gridward.rules.escalation.StandardVocabulary.ENTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.ModelCode;
import io.gridward.rules.escalation.StandardVocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactPredicateTest {
    private static final FactPredicate NOISE =
            FactPredicate.of("noise", 1, facts -> facts.get(Dagang.CATEGORY).equals(Optional.of("noise")));

    private static final FactPredicate THROWING = FactPredicate.of("throwing", 1, FactPredicateTest::refuse);

    @Test
    void decide_withAPredicate_readsItLikeAnyCondition() {
        // given
        CompiledPolicy policy = Dagang.builder()
                .rules(
                        "notices",
                        notifying("noisy", on(Dagang.HOUSEHOLDS).atMost(3).and(opaque(NOISE))),
                        notifying("quiet", opaque(NOISE).negate()))
                .build()
                .compile();

        // then
        assertThat(notices(policy, "noise")).containsExactly("noisy");
        assertThat(notices(policy, "care")).containsExactly("quiet");
    }

    private static List<String> notices(CompiledPolicy policy, String category) {
        Facts facts =
                Dagang.facts(policy.policy()).set(Dagang.CATEGORY, category).build();
        return policy.decide(Trigger.WHISTLED, facts).answerOf("notices").orElseThrow().rules().stream()
                .map(Rule::id)
                .toList();
    }

    @Test
    void decide_withAPredicateThatThrows_letsItThrough() {
        // given
        CompiledPolicy policy = Dagang.builder()
                .rule("notices", notifying("a", opaque(THROWING)))
                .build()
                .compile();
        Facts facts = Dagang.facts(policy.policy()).build();

        // then
        assertThatThrownBy(() -> policy.decide(Trigger.WHISTLED, facts))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no map");
    }

    @Test
    void contentId_ofAnotherVersion_isAnother() {
        FactPredicate next = FactPredicate.of("noise", 2, facts -> true);

        assertThat(idOf(NOISE)).isNotEqualTo(idOf(next));
        assertThat(idOf(NOISE)).isEqualTo(idOf(FactPredicate.of("noise", 1, facts -> true)));
        assertThat(Dagang.builder()
                        .rule("notices", notifying("a", opaque(NOISE)))
                        .build()
                        .predicates())
                .containsExactly(NOISE);
    }

    @Test
    void policy_withTwoTestsOfOneName_isRefused() {
        // given
        FactPredicate other = FactPredicate.of("noise", 1, facts -> false);
        PolicyBuilder builder = Dagang.builder()
                .rules("notices", notifying("a", opaque(NOISE)), notifying("b", opaque(NOISE)))
                .guarantee(Guarantee.of("g", opaque(other), ENTER, "grid"));

        // when
        InvalidModelException refused = catchThrowableOfType(InvalidModelException.class, builder::build);

        // then
        assertThat(refused.findings()).extracting(Finding::code).containsExactly(ModelCode.DUPLICATE_ID);
        assertThat(refused.findings()).extracting(Finding::path).containsExactly(List.of("predicates", "noise@1"));
    }

    @Test
    void guarantee_thatNoAnswerOfThePredicateBreaks_isProved() {
        // given: whatever the predicate says, both ways lead to the grid
        PolicyBuilder builder = graded(
                Rule.builder("first").when(opaque(THROWING)).then(ENTER, "grid").build());

        // then
        assertThat(verdict(builder, Condition.always(), "grid").outcome()).isEqualTo(Verdict.Outcome.PROVED);
        assertThat(verdict(builder, opaque(THROWING), "grid").outcome()).isEqualTo(Verdict.Outcome.PROVED);
        assertThat(verdict(builder, opaque(THROWING).and(opaque(THROWING).negate()), "grid")
                        .outcome())
                .isEqualTo(Verdict.Outcome.VACUOUS);
    }

    @Test
    void guarantee_thatThePredicateDoesBreak_isRefutedByFactsThatShowIt() {
        // given
        PolicyBuilder builder = graded(Rule.builder("first")
                .when(opaque(NOISE).negate())
                .then(ENTER, "street")
                .build());

        // when
        Verdict verdict = verdict(builder, Condition.always(), "grid");

        // then
        assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.REFUTED);
        Verdict.Witness witness = verdict.witness();
        assertThat(witness).isNotNull();
        assertThat(builder.build()
                        .compile()
                        .decide(witness.trigger(), witness.facts())
                        .value(ENTER))
                .contains("street");
    }

    @Test
    void guarantee_thatOnlyAnAssumedAnswerBreaks_isUndecidedAndSaysSo() {
        // given
        FactPredicate never = FactPredicate.of("never", 3, facts -> false);
        PolicyBuilder builder = graded(
                Rule.builder("first").when(opaque(never)).then(ENTER, "street").build());

        // when
        Verdict verdict = verdict(builder, Condition.always(), "grid");

        // then
        assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.UNDECIDED);
        Finding finding = verdict.finding().orElseThrow();
        assertThat(finding.code()).isEqualTo(ModelCode.GUARANTEE_OPAQUE);
        assertThat(finding.text(Language.EN)).contains("may be spurious, as it depends on never@3");
        assertThat(finding.text(Language.ZH)).contains("never@3");
        assertThat(verdict(
                                graded(Rule.builder("first")
                                        .when(opaque(THROWING))
                                        .then(ENTER, "street")
                                        .build()),
                                Condition.always(),
                                "grid")
                        .outcome())
                .isEqualTo(Verdict.Outcome.UNDECIDED);
    }

    @Test
    void predicate_withAMisfittingName_isRefused() {
        assertThatThrownBy(() -> FactPredicate.of("Near School", 1, facts -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Near School");
        assertThatThrownBy(() -> FactPredicate.of("near-school", 0, facts -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
        assertThat(FactPredicate.isName(NOISE.name())).isTrue();
        assertThat(FactPredicate.isName("noise")).isFalse();
        assertThat(FactPredicate.isName("noise@0")).isFalse();
    }

    private static boolean refuse(Facts facts) {
        throw new IllegalStateException("no map");
    }

    private static PolicyBuilder graded(Rule rule) {
        return StandardVocabulary.policy("test", "1")
                .levels("street", "grid")
                .attribute(Dagang.CATEGORY)
                .rule("grading", rule)
                .otherwise("grading", ENTER, "grid")
                .otherwise("limits", StandardVocabulary.OVERALL, Dagang.budget("3wd"));
    }

    private static Verdict verdict(PolicyBuilder builder, Condition forAll, String enter) {
        PolicyBuilder own = builder.guarantee(Guarantee.of("g" + forAll.hashCode(), forAll, ENTER, enter));
        List<Verdict> verdicts = own.build().compile().verdicts();
        return verdicts.get(verdicts.size() - 1);
    }

    private static String idOf(FactPredicate predicate) {
        return Dagang.builder()
                .rule("notices", notifying("a", opaque(predicate)))
                .build()
                .contentId();
    }

    private static Rule notifying(String id, Condition when) {
        return Rule.builder(id)
                .when(when)
                .then(StandardVocabulary.NOTIFY, Set.of("street"))
                .build();
    }
}
