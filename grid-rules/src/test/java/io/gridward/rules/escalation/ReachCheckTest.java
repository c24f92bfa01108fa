package io.gridward.rules.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.gridward.core.casefile.Casework;
import io.gridward.core.escalation.Milestone;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Reach;
import io.gridward.core.escalation.RulingPart;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.Severity;
import io.gridward.rules.Condition;
import io.gridward.rules.Dagang;
import io.gridward.rules.Policy;
import io.gridward.rules.Rule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReachCheckTest {
    private static final Milestone FENCE = new Milestone("fence", Dagang.budget("3h"));

    /** All that casework does but what these tests decide in vain. */
    private static final Reach NARROW = new Reach(
            Sets.difference(Casework.reach().triggers(), Set.of(Trigger.DISSATISFIED, Trigger.REPEATED)),
            Sets.difference(Casework.reach().parts(), Set.of(RulingPart.MILESTONES)),
            Sets.difference(Casework.reach().moves(), Set.of(Move.DOWN)));

    @Test
    void policy_withinReach_isNotSpokenOf() {
        assertThat(PolicyBook.of(Dagang.policy()).audit(NARROW)).isEmpty();
    }

    @Test
    void policy_whollyBeyondReach_isNamedOnceForEachEffectAndMove() {
        Reach none = new Reach(Set.of(Trigger.values()), Set.of(RulingPart.MOVE), Set.of());

        assertThat(PolicyBook.of(Dagang.policy()).audit(none).stream()
                        .map(finding -> finding.details().get("effect") + " "
                                + finding.details().getOrDefault("value", "") + " "
                                + finding.details().get("rule")))
                .containsExactly(
                        "grade  life-at-risk",
                        "track  life-at-risk",
                        "enter  life-at-risk",
                        "sign  urgent",
                        "level  urgent",
                        "overall  urgent",
                        "call  enforce",
                        "notify  all-levels",
                        "move up cannot-solve",
                        "move stay otherwise",
                        "supervise  otherwise");
    }

    @Test
    void effectsAndMoves_nothingActsOn_areWarningsWithTheirPlace() {
        Policy policy = Dagang.builder()
                .otherwise("limits", StandardVocabulary.MILESTONES, Milestones.of(FENCE))
                .rules("ladder", down("first"), down("second"))
                .build();

        List<Finding> findings = PolicyBook.of(policy).audit(NARROW);

        assertThat(findings).allSatisfy(each -> assertThat(each.severity()).isEqualTo(Severity.WARNING));
        assertThat(findings)
                .extracting(Finding::path)
                .containsExactly(
                        List.of("policy", "tables", "limits", "otherwise", "milestones"),
                        List.of("policy", "tables", "ladder", "rules", "first", "then", "move"));
        assertThat(findings)
                .map(finding -> finding.text(Language.EN))
                .containsExactly(
                        "this release does not act on milestones, which is decided in table limits, first by"
                                + " otherwise",
                        "this release does not act on move down, which is decided in table ladder, first by first");
    }

    @Test
    void triggers_nobodyAsksAt_areNamedWhereARuleAsksForThem() {
        Policy policy = Dagang.builder()
                .rule("ladder", supervise("angry", Standing.trigger().in(Trigger.DISSATISFIED, Trigger.UNABLE)))
                .rule(
                        "ladder",
                        supervise(
                                "either",
                                Standing.reworks()
                                        .atLeast(3)
                                        .or(Standing.trigger().is(Trigger.REPEATED))))
                .rule(
                        "ladder",
                        supervise("any-other", Condition.not(Standing.trigger().is(Trigger.DISSATISFIED))))
                .build();

        List<Finding> findings = PolicyBook.of(policy).audit(NARROW);

        assertThat(findings)
                .extracting(Finding::path)
                .containsExactly(
                        List.of("policy", "tables", "ladder", "rules", "angry", "when", "trigger"),
                        List.of("policy", "tables", "ladder", "rules", "either", "when", "trigger"));
        assertThat(findings.get(0).text(Language.EN))
                .isEqualTo("no policy is asked at dissatisfied in this release; table ladder waits for it, first in"
                        + " angry");
        assertThat(findings.get(0).text(Language.ZH)).contains("不会", "ladder", "angry");
    }

    private static Rule down(String id) {
        return Rule.builder(id)
                .when(Standing.level().is("street"))
                .then(StandardVocabulary.MOVE, Move.DOWN)
                .build();
    }

    private static Rule supervise(String id, Condition when) {
        return Rule.builder(id)
                .when(when)
                .then(StandardVocabulary.SUPERVISE, true)
                .build();
    }
}
