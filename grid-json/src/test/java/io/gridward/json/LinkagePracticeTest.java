package io.gridward.json;

import static io.gridward.core.escalation.Trigger.DISSATISFIED;
import static io.gridward.core.escalation.Trigger.HANDLED;
import static io.gridward.core.escalation.Trigger.NO_SHOW;
import static io.gridward.core.escalation.Trigger.REPEATED;
import static io.gridward.core.escalation.Trigger.REPORTED;
import static io.gridward.core.escalation.Trigger.UNABLE;
import static io.gridward.core.escalation.Trigger.WHISTLED;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.escalation.Approval;
import io.gridward.core.escalation.Approver;
import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Instruction;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.linkage.CompletionRule;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rules of practice on verification, supervision and whistles: R32 to R35, R38 to R46. */
class LinkagePracticeTest {
    private final Practice verification = Practice.of("verification");
    private final Practice whistle = Practice.of("whistle");

    @Test
    void r32_whatTheGridHandled_isVerifiedAboveIt() {
        assertThat(verification.rule(HANDLED, "grid").verify()).contains("community");
        assertThat(verification.rule(HANDLED, "street").verify()).contains("street");
    }

    @Test
    void r33_theThirdTry_isVerifiedHigherAndWithEvidence() {
        Ruling second = verification.rule(verification.at(HANDLED, "grid").counts(0, 1, 0, 0));
        Ruling third = verification.rule(verification.at(HANDLED, "grid").counts(0, 2, 0, 0));

        assertThat(second.verify()).contains("community");
        assertThat(second.evidence()).isFalse();
        assertThat(third.verify()).contains("district");
        assertThat(third.evidence()).isTrue();
    }

    @Test
    void r34_theRequester_isAskedBackAndHeard() {
        assertThat(verification.rule(HANDLED, "grid").followUp()).contains(budget("1d"));
        assertThat(verification.rule(DISSATISFIED, "grid").supervise()).isTrue();
        assertThat(verification.rule(UNABLE, "grid").supervise()).isFalse();
    }

    @Test
    void r35_threeRedosOrReturns_raiseTheLevel() {
        assertThat(verification.rule(verification.at(UNABLE, "grid").counts(0, 3, 0, 0)))
                .satisfies(ruling -> assertThat(ruling.raiseTo()).contains("district"))
                .extracting(Ruling::supervise)
                .isEqualTo(true);
        assertThat(verification
                        .rule(verification.at(UNABLE, "grid").counts(0, 0, 3, 0))
                        .move())
                .contains(Move.RAISE);
        assertThat(verification
                        .rule(verification.at(UNABLE, "grid").counts(0, 2, 2, 0))
                        .move())
                .contains(Move.UP);
    }

    @Test
    void r38_highRisk_isWarnedOfByLetter() {
        Ruling high = verification.rule(REPORTED, "grid", "risk", "high");

        assertThat(high.instructions()).containsExactly(new Instruction("warning-letter", "centre-desk", "tracked"));
        assertThat(high.notifies()).containsExactlyInAnyOrder("street", "district");
        assertThat(verification.rule(REPORTED, "grid", "risk", "medium").instructions())
                .isEmpty();
    }

    @Test
    void r39_inItsSeason_aRiskIsWarnedOfEarly() {
        Ruling inSeason = verification.rule(
                verification.at(REPORTED, "grid", "season-risk", "flood").month(6));
        Ruling before = verification.rule(
                verification.at(REPORTED, "grid", "season-risk", "flood").month(5));

        assertThat(inSeason.enter()).contains("street");
        assertThat(inSeason.notifiesRoles()).containsExactly("flood-officer");
        assertThat(before.enter()).contains("community");
        assertThat(before.notifiesRoles()).isEmpty();
    }

    @Test
    void r40_whatIsComplainedOfAgainAndAgain_callsTheResponsibleIn() {
        Ruling third = verification.rule(verification.at(REPEATED, "grid").counts(0, 0, 0, 3));
        Ruling second = verification.rule(verification.at(REPEATED, "grid").counts(0, 0, 0, 2));

        assertThat(third.instructions())
                .containsExactlyInAnyOrder(
                        new Instruction("call-in", "leaders-office", "responsible-person"),
                        new Instruction("unit-rating", "assessment-desk", "unqualified"));
        assertThat(second.instructions()).isEmpty();
    }

    @Test
    void r41_aWhistle_isForThreeCasesAndAfterTheLevelBelowFailed() {
        assertThat(approval("street", 1, null).atMost()).hasValue(0);
        assertThat(approval("street", 0, "enforcement").atMost()).hasValue(0);
        assertThat(approval("street", 1, "enforcement").atMost()).isEmpty();
        assertThat(approval("grid", 0, "emergency"))
                .satisfies(approval -> assertThat(approval.atMost()).isEmpty())
                .satisfies(approval ->
                        assertThat(approval.approvers().orElseThrow()).isEmpty());
    }

    @Test
    void r42_whoMayBlowAWhistle_dependsOnItsKind() {
        assertThat(approval("street", 1, "hard-problem").approvers().orElseThrow())
                .isEmpty();
        assertThat(approval("street", 1, "enforcement").whistlers().orElseThrow())
                .containsExactly(Approver.level("street"));
        assertThat(approval("community", 1, "enforcement").whistlers()).isEmpty();
        assertThat(approval("street", 1, "hard-problem").whistlers().orElseThrow())
                .containsExactly(
                        Approver.role("secretary").at("street"),
                        Approver.role("director").at("street"));
        assertThat(approval("street", 1, "enforcement").approvers().orElseThrow())
                .isEmpty();
    }

    @Test
    void r43_whoIsCalled_hasThreeClocks() {
        assertThat(whistle.rule(whistle.at(WHISTLED, "street").cause("enforcement"))
                        .calls())
                .containsExactly(new Call("enforcement", CallRole.LEAD, budget("1h"), budget("24h"), budget("3wd")));
        assertThat(whistle.rule(whistle.at(WHISTLED, "street").cause("hard-problem"))
                        .calls())
                .containsExactly(new Call("coordination", CallRole.LEAD, budget("1h"), budget("24h"), budget("5wd")));
        assertThat(whistle.rule(WHISTLED, "street").calls()).isEmpty();
    }

    @Test
    void r44_everybodyCalled_mustComeAndWhoIsMissingIsTold() {
        Ruling missing = whistle.rule(
                whistle.at(NO_SHOW, "grid").clock(ClockKind.PARTY_REPORT_IN, 0).noShows(1));
        Ruling manyMissing = whistle.rule(
                whistle.at(NO_SHOW, "grid").clock(ClockKind.PARTY_REPORT_IN, 0).noShows(2));

        assertThat(whistle.rule(HANDLED, "grid").complete()).isEqualTo(CompletionRule.ALL);
        assertThat(missing.notifies()).containsExactly("street");
        assertThat(missing.supervise()).isTrue();
        assertThat(manyMissing.notifies()).containsExactlyInAnyOrder("street", "district");
        assertThat(whistle.rule(UNABLE, "grid").supervise()).isFalse();
    }

    @Test
    void r45_whoWhistled_ratesWhoCame() {
        assertThat(whistle.rule(HANDLED, "grid").instructions())
                .containsExactly(new Instruction("rate-each-party", "assessment-desk", "true"));
        assertThat(whistle.rule(HANDLED, "district").instructions()).isEmpty();
    }

    @Test
    void r46_aLeader_reviewsTheWhistlesOfTheLowerLevels() {
        assertThat(approval("community", 1, "enforcement").approvers().orElseThrow())
                .containsExactly(Approver.role("director").at("street"));
        assertThat(approval("street", 1, "enforcement").approvers().orElseThrow())
                .isEmpty();
    }

    private Approval approval(String level, int handUps, @Nullable String type) {
        return whistle.rule(whistle.at(WHISTLED, level).cause(type).counts(handUps, 0, 0, 0))
                .approval();
    }

    private static TimeBudget budget(String limit) {
        return TimeBudget.of(TimeLimit.parse(limit));
    }
}
