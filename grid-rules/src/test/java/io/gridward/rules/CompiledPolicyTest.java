package io.gridward.rules;

import static io.gridward.rules.Condition.all;
import static io.gridward.rules.Condition.is;
import static io.gridward.rules.escalation.StandardVocabulary.ENTER;
import static io.gridward.rules.escalation.StandardVocabulary.GRADE;
import static io.gridward.rules.escalation.StandardVocabulary.LEVEL;
import static io.gridward.rules.escalation.StandardVocabulary.NOTIFY;
import static io.gridward.rules.escalation.StandardVocabulary.OVERALL;
import static io.gridward.rules.escalation.StandardVocabulary.SIGN;
import static io.gridward.rules.escalation.StandardVocabulary.TRACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.TagsAttribute;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompiledPolicyTest {
    private final Policy policy = Dagang.policy();
    private final CompiledPolicy compiled = policy.compile();

    @Test
    void firstTable_withSeveralMatches_isDecidedByTheFirst() {
        // given
        Facts facts = Dagang.facts(policy)
                .set(Dagang.DANGER, "life")
                .set(Dagang.NEEDS, Set.of("enforcement"))
                .build();

        // when
        Decision decision = compiled.decide(Trigger.REPORTED, facts);

        // then
        assertThat(decision.value(GRADE)).contains("urgent");
        assertThat(decision.answerOf("grading").orElseThrow().rules())
                .extracting(Rule::id)
                .containsExactly("life-at-risk");
        assertThat(decision.answerOf("grading").orElseThrow().byOtherwise()).isEmpty();
    }

    @Test
    void firstTable_whoseRuleNamesNotAll_takesTheRestFromOtherwise() {
        // when
        Decision decision =
                compiled.decide(Trigger.REPORTED, Dagang.facts(policy).build());

        // then
        assertThat(decision.value(GRADE)).contains("small");
        assertThat(decision.value(LEVEL)).contains(Dagang.budget("1wd"));
        assertThat(decision.value(SIGN)).contains(Dagang.budget("2h"));
        assertThat(decision.answerOf("limits").orElseThrow().byOtherwise()).containsExactly("sign");
    }

    @Test
    void firstTable_withoutAMatch_isDecidedByOtherwise() {
        // when
        Decision decision = compiled.decide(
                Trigger.REPORTED,
                Dagang.facts(policy).set(Dagang.HOUSEHOLDS, 11L).build());

        // then
        assertThat(decision.value(GRADE)).contains("big");
        assertThat(decision.value(LEVEL)).contains(Dagang.levelBudget());
        assertThat(decision.answerOf("grading").orElseThrow().rules()).isEmpty();
        assertThat(decision.answerOf("grading").orElseThrow().byOtherwise()).containsExactly("grade", "track", "enter");
    }

    @Test
    void gatherTable_withSeveralMatches_addsThemInOrder() {
        // given
        Policy more = Dagang.builder()
                .rule(
                        "notices",
                        Rule.builder("street").then(NOTIFY, Set.of("street")).build())
                .rule(
                        "notices",
                        Rule.builder("never")
                                .when(is("trigger", "handled"))
                                .then(NOTIFY, Set.of("grid"))
                                .build())
                .build();

        // when
        Decision decision = more.compile()
                .decide(
                        Trigger.REPORTED,
                        Dagang.facts(more).set(Dagang.DANGER, "life").build());

        // then
        assertThat(decision.values(NOTIFY)).containsExactly(Set.of("community", "street"), Set.of("street"));
        assertThat(decision.answerOf("notices").orElseThrow().rules())
                .extracting(Rule::id)
                .containsExactly("all-levels", "street");
    }

    @Test
    void table_atAnotherTrigger_isNotAsked() {
        // given
        Facts facts = Dagang.facts(policy).build();

        // then
        assertThat(compiled.decide(Trigger.UNABLE, facts).answers())
                .extracting(Decision.Answer::table)
                .containsExactly("calls", "notices", "ladder");
        assertThat(compiled.decide(Trigger.REPORTED, facts).answers())
                .extracting(Decision.Answer::table)
                .containsExactly("grading", "limits", "calls", "notices");
    }

    @Test
    void enter_whenFactsChange_isNotDecidedAndFeedsNothing() {
        // given
        Policy byLevel = Dagang.builder()
                .rule(
                        "notices",
                        Rule.builder("in-community")
                                .when(is("level", "community"))
                                .then(NOTIFY, Set.of("street"))
                                .build())
                .build();
        Facts facts = Dagang.facts(byLevel).set(Dagang.HOUSEHOLDS, 11L).build();

        // when
        Decision reported = byLevel.compile().decide(Trigger.REPORTED, facts);
        Decision changed = byLevel.compile().decide(Trigger.FACTS_CHANGED, facts);

        // then
        assertThat(reported.value(ENTER)).contains("community");
        assertThat(reported.values(NOTIFY)).containsExactly(Set.of("street"));
        assertThat(changed.value(ENTER)).isEmpty();
        assertThat(changed.value(TRACK)).contains("normal");
        assertThat(changed.values(NOTIFY)).isEmpty();
    }

    @Test
    void fedAttribute_whereItsTableIsNotAsked_keepsTheValueOfTheSituation() {
        // when
        Decision decision = compiled.decide(
                Trigger.HANDED_OVER,
                Dagang.facts(policy).setUntyped("grade", "urgent").build());

        // then
        assertThat(decision.value(OVERALL)).contains(Dagang.budget("24h"));
    }

    @Test
    void fedAttribute_withinItsOwnTable_isNotSeen() {
        // given
        Policy selfish = Dagang.builder()
                .rule(
                        "grading",
                        Rule.builder("self")
                                .when(all(is("grade", "big")))
                                .then(TRACK, "quick")
                                .build())
                .build();

        // when
        Decision decision = selfish.compile()
                .decide(
                        Trigger.REPORTED,
                        Dagang.facts(selfish).set(Dagang.HOUSEHOLDS, 11L).build());

        // then
        assertThat(decision.value(TRACK)).contains("normal");
    }

    @Test
    void facts_ofAnotherSchema_areRefused() {
        assertThatThrownBy(() -> compiled.decide(Trigger.REPORTED, Facts.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("level");
    }

    @Test
    void decision_askedTwice_isTheSame() {
        // given
        Facts facts = Dagang.facts(policy).set(Dagang.DANGER, "life").build();

        // then
        assertThat(compiled.decide(Trigger.REPORTED, facts))
                .isEqualTo(Dagang.policy().compile().decide(Trigger.REPORTED, facts));
    }

    @Test
    void decide_absentTagsOfSeveralSlots_meetNoTest() {
        List<String> many =
                IntStream.range(0, 70).mapToObj(number -> "tag-" + number).toList();
        CompiledPolicy policy = TinyPolicies.builder()
                .attribute(TagsAttribute.of("marks", many, Presence.optional()))
                .rule(
                        "calls",
                        Rule.builder("without-a-late-mark")
                                .when(Condition.test("marks", Operator.NONE_OF, "tag-68"))
                                .then(TinyPolicies.CALL, "c-0")
                                .build())
                .build()
                .compile();
        Facts.Builder facts = Facts.builder(policy.policy().inputs()).setUntyped("kind", "a");

        Decision unsaid = policy.decide(Trigger.OVERDUE, facts.build());
        Decision none = policy.decide(
                Trigger.OVERDUE, facts.setUntyped("marks", Set.of()).build());

        assertThat(unsaid.values(TinyPolicies.CALL)).isEmpty();
        assertThat(none.values(TinyPolicies.CALL)).containsExactly("c-0");
    }
}
