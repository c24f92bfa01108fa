package io.gridward.json;

import static io.gridward.core.escalation.Trigger.HANDED_OVER;
import static io.gridward.core.escalation.Trigger.HANDLED;
import static io.gridward.core.escalation.Trigger.REPORTED;
import static io.gridward.core.escalation.Trigger.RETURN_REQUESTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.escalation.Approver;
import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.Cutoff;
import io.gridward.core.escalation.DayKind;
import io.gridward.core.escalation.Intake;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.linkage.CompletionRule;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules of practice on filing, ownership and returns: R11, R12, R15 to R20, R22. */
class FilingPracticeTest {
    private final Practice filing = Practice.of("filing-and-return");

    @Test
    void r11_isFiledOnlyWhereTheConditionOfItsClassHolds() {
        assertThat(intake(7, "piled")).isEqualTo(Intake.REJECT);
        assertThat(intake(8, "piled")).isEqualTo(Intake.FILE);
        assertThat(intake(9, "scattered")).isEqualTo(Intake.REJECT);
        assertThat(filing.rule(filing.at(REPORTED, "grid", "class", "road-damage")
                                .day(DayKind.WORKDAY, 7))
                        .intake())
                .isEqualTo(Intake.FILE);
    }

    private Intake intake(int hour, String extent) {
        return filing.rule(filing.at(REPORTED, "grid", "class", "exposed-rubbish", "extent", extent)
                        .day(DayKind.WORKDAY, hour))
                .intake();
    }

    @Test
    void r12_classAndCondition_setTheLimitAndTheUnit() {
        Ruling rubbish = filing.rule(REPORTED, "grid", "class", "exposed-rubbish");
        Ruling spot = filing.rule(REPORTED, "grid", "class", "road-damage");
        Ruling road = filing.rule(REPORTED, "grid", "class", "road-damage", "extent", "scattered");

        assertThat(rubbish.overall()).contains(budget("4wh"));
        assertThat(rubbish.inCharge()).contains("sanitation");
        assertThat(spot.overall()).contains(budget("3wd"));
        assertThat(road.overall()).contains(budget("10wd"));
        assertThat(road.inCharge()).isEmpty();
        assertThat(filing.rule(REPORTED, "grid").overall()).contains(budget("7wd"));
    }

    @Test
    void r15_return_needsACauseAndIsGrantedTwiceAtMostAndEarly() {
        Ruling without = filing.rule(RETURN_REQUESTED, "grid");
        Ruling with = filing.rule(filing.at(RETURN_REQUESTED, "grid").cause("not-our-duty"));

        assertThat(without.approval().atMost()).hasValue(0);
        assertThat(with.approval().atMost()).hasValue(2);
        assertThat(with.approval().notAfter()).contains(Cutoff.afterDispatch(TimeLimit.parse("1wd")));
    }

    @Test
    void r16_whoMustAgree_dependsOnTheCause() {
        Ruling mistake = filing.rule(filing.at(RETURN_REQUESTED, "grid").cause("dispatcher-error"));
        Ruling other = filing.rule(filing.at(RETURN_REQUESTED, "grid").cause("not-our-duty"));

        assertThat(mistake.approval().approvers().orElseThrow()).containsExactly(Approver.role("shift-leader"));
        assertThat(other.approval().approvers().orElseThrow())
                .containsExactly(Approver.role("unit-leader"), Approver.role("centre-director"));
    }

    @Test
    void r17_whoTookItFirst_answersAfterEachTransferAndLeads() {
        Ruling moved = filing.rule(filing.at(HANDED_OVER, "street").channel("window"));
        Ruling joint = filing.rule(REPORTED, "grid", "first-taken-by", "water", "needs", Set.of("housing", "water"));

        assertThat(moved.answerer()).contains("window-clerk");
        assertThat(filing.rule(HANDED_OVER, "street").answerer()).contains("community-clerk");
        assertThat(joint.calls())
                .filteredOn(call -> call.as() == CallRole.LEAD)
                .extracting(Call::matter)
                .containsExactly("water");
        assertThat(filing.rule(REPORTED, "grid", "needs", Set.of("housing", "water"))
                        .calls())
                .isEmpty();
    }

    @Test
    void r18_disputedAfterAReturn_isConvened() {
        Ruling first = filing.rule(filing.at(RETURN_REQUESTED, "grid").cause("not-our-duty"));
        Ruling second = filing.rule(
                filing.at(RETURN_REQUESTED, "grid").cause("not-our-duty").counts(0, 0, 1, 0));

        assertThat(first.calls()).isEmpty();
        assertThat(first.notifiesRoles()).isEmpty();
        assertThat(second.calls()).extracting(Call::matter).containsExactly("staffing", "justice");
        assertThat(second.notifiesRoles()).containsExactly("centre-director");
    }

    @Test
    void r19_whatNobodyOwns_isCoordinatedByTheTerritory() {
        Ruling ownerless = filing.rule(REPORTED, "grid", "owner", "nobody");

        assertThat(ownerless.intake()).isEqualTo(Intake.FILE);
        assertThat(ownerless.grade()).contains("ownerless");
        assertThat(ownerless.enter()).contains("street");
        assertThat(ownerless.handler()).contains("street-coordinator");
        assertThat(filing.rule(filing.at(REPORTED, "grid", "owner", "nobody").channel("window")))
                .satisfies(ruling -> {
                    assertThat(ruling.handler()).contains("street-coordinator");
                    assertThat(ruling.answerer()).contains("window-clerk");
                });
        assertThat(filing.rule(REPORTED, "grid").handler()).contains("grid-worker");
    }

    @Test
    void r20_oneLeadsAndTheOthersMustHelp() {
        Ruling joint = filing.rule(REPORTED, "grid", "first-taken-by", "housing", "needs", Set.of("water"));

        assertThat(joint.calls()).extracting(Call::as).containsExactlyInAnyOrder(CallRole.LEAD, CallRole.SUPPORT);
        assertThat(filing.rule(HANDLED, "grid").complete()).isEqualTo(CompletionRule.ALL);
    }

    @Test
    void r22_whatIsNotForHere_isRejectedWithTheProperPath() {
        assertThat(filing.rule(REPORTED, "grid", "pending-at", "court"))
                .satisfies(ruling -> assertThat(ruling.properPath()).isPresent())
                .extracting(Ruling::intake)
                .isEqualTo(Intake.REJECT);
        assertThat(filing.rule(REPORTED, "grid", "secret", true).intake()).isEqualTo(Intake.REJECT);
        assertThat(filing.rule(REPORTED, "grid", "private", true).intake()).isEqualTo(Intake.REJECT);
        assertThat(filing.rule(REPORTED, "grid", "old-without-new-facts", true).intake())
                .isEqualTo(Intake.REJECT);
        assertThat(filing.rule(REPORTED, "grid").intake()).isEqualTo(Intake.FILE);
    }

    private static TimeBudget budget(String limit) {
        return TimeBudget.of(TimeLimit.parse(limit));
    }
}
