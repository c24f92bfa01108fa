package io.gridward.rules.testing;

import static io.gridward.rules.testing.GridAssertions.assertThat;
import static io.gridward.rules.testing.GridAssertions.assertThatThrownBy;

import io.gridward.core.escalation.Intake;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import io.gridward.rules.Condition;
import io.gridward.rules.Explanation;
import io.gridward.rules.Policy;
import io.gridward.rules.Rule;
import io.gridward.rules.escalation.StandardVocabulary;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplanationAssertTest {
    private static final Question NOISE = DecisionFailures.NOISE;

    @Test
    void assertions_onSmallIssue_hold() {
        Explanation small = NOISE.saying(SmallStreet.HOUSEHOLDS, 3L).explain();

        assertThat(small)
                .staysAt("grid")
                .entersAt(SmallStreet.GRID)
                .isGraded("small")
                .isDecidedBy("small-stays")
                .isDecidedBy("limits", "small")
                .isNotDecidedBy("urgent")
                .hasLimit("sign", "4wh")
                .hasLimit("overall", "5wd")
                .hasEffect("handler", "worker")
                .hasEffect(StandardVocabulary.ENTER, "grid")
                .hasEffect("level", "1wd")
                .hasNoEffect("move")
                .callsNobody()
                .hasNotAsked("ladder")
                .hasFailed("grading", "life-at-risk")
                .hasFailedOn("grading", "life-at-risk", "danger")
                .hasNearMiss("life-at-risk", "danger")
                .hasNearMiss("life-at-risk", "danger", "life");
        assertThat(small.decision()).staysAt("grid").isDecidedBy("small-stays").hasLimit("level", "1wd");
    }

    @Test
    void assertions_onDangerousIssue_holdForRuleThatCameFirst() {
        assertThat(NOISE.saying("danger", "life").explain())
                .staysAt("grid")
                .isOutranked("grading", "small-stays", "life-at-risk")
                .hasLimit("sign", "10min");
    }

    @Test
    void assertions_onLadder_holdForCaseThatStays() {
        Question unable = NOISE.at(Trigger.UNABLE);

        assertThat(unable.saying("level", "street").explain())
                .staysAt("street")
                .isDecidedByOtherwise("ladder")
                .hasEffect("supervise", true)
                .hasEffect("supervise", "true");
        assertThat(unable.explain()).moves(Move.UP).hasEffect("move", "up").isDecidedBy("ladder", "step-by-step");
        assertThat(unable.saying("level", "street").explain().decision()).staysAt("street");
    }

    @Test
    void assertions_onCallsAndNotices_holdForAnyOfSeveral() {
        // given
        Policy policy = StandardVocabulary.policy("told", "1")
                .levels("street", "grid")
                .attribute(SmallStreet.HOUSEHOLDS)
                .otherwise("intake", StandardVocabulary.INTAKE, Intake.REJECT)
                .otherwise("intake", StandardVocabulary.PROPER_PATH, new BilingualText("the court", "法院"))
                .otherwise("grading", StandardVocabulary.ENTER, "grid")
                .otherwise("limits", StandardVocabulary.OVERALL, TimeBudget.of(TimeLimit.parse("7wd")))
                .rules("notices", told("street", 1), told("grid", 2))
                .build();

        // when
        Explanation told = Question.to(policy.compile()).saying("households", 2).explain();

        // then
        assertThat(told)
                .notifies("grid", "street")
                .hasEffect("notify", Set.of("grid"))
                .hasIntake(Intake.REJECT)
                .hasEffect("proper-path", "the court");
        assertThat(DecisionFailures.PARKING.explain()).calls("parking").calls("parking", CallRole.LEAD);
    }

    private static Rule told(String level, long households) {
        return Rule.builder("tell-" + level)
                .when(Condition.on(SmallStreet.HOUSEHOLDS).atLeast(households))
                .then(StandardVocabulary.NOTIFY, Set.of(level))
                .build();
    }

    @Test
    void hasNoNearMiss_whereNoRuleIsNear_holds() {
        assertThat(NOISE.at(Trigger.HANDLED).explain()).hasNoNearMiss();
    }

    @Test
    void whyNot_ofUnknownRule_isMistakeOfTheTest() {
        Explanation small = NOISE.explain();

        assertThatThrownBy(() -> assertThat(small).hasFailed("grading", "tiny"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("life-at-risk, small-stays");
        assertThatThrownBy(() -> assertThat(small).hasLimit("sign", "soon"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void assertion_onNothing_fails() {
        assertThatThrownBy(() -> assertThat((Explanation) null).staysAt("grid"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("not to be null");
    }
}
