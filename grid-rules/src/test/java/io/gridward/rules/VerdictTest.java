package io.gridward.rules;

import static io.gridward.rules.Condition.all;
import static io.gridward.rules.Condition.always;
import static io.gridward.rules.Condition.is;
import static io.gridward.rules.Condition.not;
import static io.gridward.rules.Condition.test;
import static io.gridward.rules.escalation.StandardVocabulary.CALL;
import static io.gridward.rules.escalation.StandardVocabulary.ENTER;
import static io.gridward.rules.escalation.StandardVocabulary.GRADE;
import static io.gridward.rules.escalation.StandardVocabulary.MOVE;
import static io.gridward.rules.escalation.StandardVocabulary.NOTIFY;
import static io.gridward.rules.escalation.StandardVocabulary.OVERALL;
import static io.gridward.rules.escalation.StandardVocabulary.TRACK;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.TagsAttribute;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.ModelCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerdictTest {
    @Test
    void guarantee_thatHolds_isProved() {
        Verdict verdict = Dagang.policy().compile().verdicts().get(0);

        assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.PROVED);
        assertThat(verdict.finding()).isEmpty();
    }

    @Test
    void guarantee_thatDoesNotHold_isRefutedByAWitnessTheEvaluatorReproduces() {
        // given
        Policy policy = Dagang.builder()
                .guarantee(Guarantee.of("few-households-stay", test("households", Operator.AT_MOST, 10), ENTER, "grid"))
                .build();

        // when
        Verdict verdict = policy.compile().verdicts().get(1);

        // then
        assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.REFUTED);
        Verdict.Witness witness = verdict.witness();
        Decision decision = policy.compile().decide(witness.trigger(), witness.facts());
        assertThat(decision.value(ENTER)).contains("community");
        assertThat((Long) witness.facts().value("households").orElseThrow()).isLessThanOrEqualTo(10);
        Finding finding = verdict.finding().orElseThrow();
        assertThat(finding.code()).isEqualTo(ModelCode.GUARANTEE_REFUTED);
        assertThat(finding.path()).containsExactly("guarantees", "few-households-stay");
        assertThat(finding.text(Language.EN))
                .contains("trigger reported", "households 0", "gives enter community, not grid");
    }

    @Test
    void guarantee_aboutALaterTable_readsWhatTheEarlierFed() {
        // when
        List<Verdict> verdicts = Dagang.builder()
                .guarantee(Guarantee.of("urgent", is("grade", "urgent"), OVERALL, Dagang.budget("24h")))
                .guarantee(Guarantee.of(
                        "life", all(is("trigger", "reported"), is("danger", "life")), OVERALL, Dagang.budget("24h")))
                .guarantee(Guarantee.of("life-always", is("danger", "life"), OVERALL, Dagang.budget("24h")))
                .build()
                .compile()
                .verdicts();

        // then
        assertThat(verdicts)
                .extracting(Verdict::outcome)
                .containsExactly(
                        Verdict.Outcome.PROVED,
                        Verdict.Outcome.PROVED,
                        Verdict.Outcome.PROVED,
                        Verdict.Outcome.REFUTED);
        // A case handed over keeps the grade it had, which need not be the one its facts would get now.
        assertThat(verdicts.get(3).witness().trigger()).isEqualTo(Trigger.HANDED_OVER);
    }

    @Test
    void guarantee_withSeveralEffects_holdsIfEachDoes() {
        // given
        Condition life = is("danger", "life");

        // when
        List<Verdict> verdicts = Dagang.builder()
                .guarantee(new Guarantee("both", life, Map.of("grade", "urgent", "track", "urgent")))
                .guarantee(new Guarantee("one", life, Map.of("grade", "urgent", "track", "quick")))
                .build()
                .compile()
                .verdicts();

        // then
        assertThat(verdicts.get(1).outcome()).isEqualTo(Verdict.Outcome.PROVED);
        assertThat(verdicts.get(2).outcome()).isEqualTo(Verdict.Outcome.REFUTED);
        assertThat(verdicts.get(2).finding().orElseThrow().details()).containsEntry("effect", "track");
    }

    @Test
    void guarantee_aboutAGatheringTable_wantsTheValueAmongThose() {
        // given
        Condition urgent = all(is("trigger", "reported"), is("grade", "urgent"));
        Condition enforcement =
                all(is("trigger", "reported"), test("needs", Operator.ALL_OF, "enforcement", "medical"));

        // when
        List<Verdict> verdicts = Dagang.builder()
                .guarantee(Guarantee.of("street", urgent, NOTIFY, Set.of("street")))
                .guarantee(Guarantee.of("grid", urgent, NOTIFY, Set.of("grid")))
                .guarantee(Guarantee.of("call", enforcement, CALL, Dagang.enforcement()))
                .build()
                .compile()
                .verdicts();

        // then
        assertThat(verdicts)
                .extracting(Verdict::outcome)
                .containsExactly(
                        Verdict.Outcome.PROVED,
                        Verdict.Outcome.PROVED,
                        Verdict.Outcome.REFUTED,
                        Verdict.Outcome.PROVED);
    }

    @Test
    void guarantee_aboutImpossibleSituations_isVacuous() {
        // when
        List<Verdict> verdicts = Dagang.builder()
                .guarantee(Guarantee.of("fresh", test("hand-ups", Operator.ABOVE, 0), ENTER, "grid"))
                .guarantee(Guarantee.of(
                        "rung-without-clock",
                        all(test("rung", Operator.PRESENT), test("clock", Operator.ABSENT)),
                        MOVE,
                        Move.UP))
                .guarantee(Guarantee.of("decided-later", is("grade", "small"), ENTER, "grid"))
                .build()
                .compile()
                .verdicts();

        // then
        assertThat(verdicts.subList(1, 4))
                .allSatisfy(verdict ->
                        assertThat(verdict.finding().orElseThrow().code()).isEqualTo(ModelCode.GUARANTEE_VACUOUS));
    }

    @Test
    void guarantee_withMoreClassesThanTheBound_isUndecided() {
        // given
        String[] tags = IntStream.range(0, 20).mapToObj(i -> "t" + i).toArray(String[]::new);
        Policy policy = Dagang.builder()
                .attribute(TagsAttribute.of("many", List.of(tags), Presence.optional()))
                .guarantee(Guarantee.of("many", not(test("many", Operator.ANY_OF, (Object[]) tags)), ENTER, "grid"))
                .build();

        // when
        Verdict verdict = policy.compile().verdicts().get(1);

        // then
        assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.UNDECIDED);
        assertThat(verdict.finding().orElseThrow().code()).isEqualTo(ModelCode.GUARANTEE_UNDECIDED);
        assertThat(verdict.finding().orElseThrow().path()).containsExactly("guarantees", "many");
    }

    @Test
    void guarantee_forAll_speaksOfEveryPossibleSituation() {
        // when
        List<Verdict> verdicts = Dagang.builder()
                .guarantee(Guarantee.of("same-grade", always(), GRADE, "small"))
                .guarantee(Guarantee.of("some-track", always(), TRACK, "quick"))
                .build()
                .compile()
                .verdicts();

        // then
        assertThat(verdicts.subList(1, 3)).extracting(Verdict::outcome).containsOnly(Verdict.Outcome.REFUTED);
    }
}
