package io.gridward.json;

import static io.gridward.core.escalation.Trigger.EXTENSION_REQUESTED;
import static io.gridward.core.escalation.Trigger.OVERDUE;
import static io.gridward.core.escalation.Trigger.REPORTED;
import static io.gridward.core.escalation.Trigger.SUSPENSION_REQUESTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gridward.core.escalation.Approver;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Cutoff;
import io.gridward.core.escalation.Instruction;
import io.gridward.core.escalation.Milestone;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import org.junit.jupiter.api.Test;

/** Rules of practice on limits, extensions and suspensions: R25 to R29, R31, R36, R37. */
class ClockPracticeTest {
    private final Practice clock = Practice.of("clock");

    @Test
    void r25_theLimit_variesByChannelKindAndSeverity() {
        assertThat(clock.rule(clock.at(REPORTED, "grid").channel("phone")).overall())
                .contains(budget("5wd"));
        assertThat(clock.rule(clock.at(REPORTED, "grid").channel("network")).overall())
                .contains(budget("3wd"));
        assertThat(clock.rule(REPORTED, "grid", "kind", "consultation").overall())
                .contains(budget("3wd"));
        assertThat(clock.rule(clock.at(REPORTED, "grid", "severity", "serious").channel("phone"))
                        .overall())
                .contains(budget("1wd"));
        assertThat(clock.rule(REPORTED, "grid").overall())
                .hasValueSatisfying(overall -> assertThat(overall.limit()).isEqualTo(TimeLimit.parse("10wd")));
    }

    @Test
    void r26_stages_haveClocksOfTheirOwn() {
        Ruling cover = clock.rule(REPORTED, "grid", "facility", "manhole-cover");

        assertThat(cover.milestones())
                .containsExactly(
                        new Milestone("fence", budget("3h")),
                        new Milestone("repair", budget("8h")),
                        new Milestone("restore", budget("5wd")));
        assertThat(clock.rule(REPORTED, "grid", "facility", "street-lamp").milestones())
                .isEmpty();
    }

    @Test
    void r27_anExtension_isAskedForADayBefore() {
        Cutoff dayBefore = Cutoff.beforeDue(TimeLimit.parse("1wd"));

        assertThat(clock.rule(EXTENSION_REQUESTED, "grid").approval().notAfter())
                .contains(dayBefore);
        assertThat(clock.rule(clock.at(EXTENSION_REQUESTED, "grid").granted(1, 0))
                        .approval()
                        .notAfter())
                .contains(dayBefore);
        assertThat(clock.rule(SUSPENSION_REQUESTED, "grid").approval().notAfter())
                .isEmpty();
    }

    @Test
    void r28_eachFurtherExtension_needsAHigherApproval() {
        Ruling first = clock.rule(EXTENSION_REQUESTED, "grid");
        Ruling second = clock.rule(clock.at(EXTENSION_REQUESTED, "grid").granted(1, 0));
        Ruling batch = clock.rule(EXTENSION_REQUESTED, "grid", "batch", true);
        Ruling consultation = clock.rule(EXTENSION_REQUESTED, "grid", "kind", "consultation");

        assertThat(first.approval().approvers().orElseThrow()).containsExactly(Approver.role("shift-leader"));
        assertThat(first.approval().grant()).contains(TimeLimit.parse("3wd"));
        assertThat(second.approval().approvers().orElseThrow()).containsExactly(Approver.role("centre-director"));
        assertThat(second.approval().grant()).isEmpty();
        assertThat(batch.approval().approvers().orElseThrow())
                .containsExactly(Approver.role("director").at("street"));
        assertThat(consultation.approval().atMost()).hasValue(0);
    }

    @Test
    void r29_suspension_isForWorksSeasonAndConditionsOnly() {
        Ruling season = clock.rule(clock.at(SUSPENSION_REQUESTED, "grid").cause("season"));
        Ruling workload = clock.rule(clock.at(SUSPENSION_REQUESTED, "grid").cause("workload"));
        Ruling extended = clock.rule(
                clock.at(SUSPENSION_REQUESTED, "grid").cause("workload").granted(1, 0));

        assertThat(season.approval().grant()).contains(TimeLimit.parse("90d"));
        assertThat(season.approval().atMost()).isEmpty();
        assertThat(workload.approval().atMost()).hasValue(0);
        assertThat(extended.approval().approvers().orElseThrow())
                .containsExactly(Approver.role("centre-director"), Approver.level("street"));
    }

    @Test
    void r31_aHardCase_takesFifteenDaysAtMost() {
        Ruling reported = clock.rule(REPORTED, "grid", "hard", true);
        Ruling without = clock.rule(EXTENSION_REQUESTED, "grid", "hard", true);
        Ruling with = clock.rule(EXTENSION_REQUESTED, "grid", "hard", true, "consent", true);

        assertThat(without.approval().atMost()).hasValue(0);
        assertThat(with.approval().atMost()).hasValue(1);
        int most = reported.overall().orElseThrow().limit().amount()
                + with.approval().grant().orElseThrow().amount();
        assertThat(most).isEqualTo(15);
    }

    @Test
    void r36_whoIsLate_isUrgedAndThenCriticised() {
        assertThat(clock.rule(REPORTED, "grid").overall().orElseThrow().warn()).isEqualTo(TimeLimit.parse("1wd"));
        assertThat(late(0).notifies()).isEmpty();
        assertThat(late(1).notifies()).containsExactly("street");
        assertThat(late(1).instructions()).isEmpty();
        assertThat(late(2).instructions())
                .extracting(Instruction::effect, Instruction::executor)
                .containsExactly(tuple("criticism", "supervision-desk"));
        assertThat(late(3).instructions()).isEmpty();
    }

    private Ruling late(int rung) {
        return clock.rule(clock.at(OVERDUE, "grid").clock(ClockKind.OVERALL, rung));
    }

    @Test
    void r37_instructionsAndExposure_haveLimitsOfTheirOwn() {
        for (String sender : new String[] {"leader", "department", "media"}) {
            assertThat(clock.rule(clock.at(REPORTED, "grid", "sent-by", sender).channel("phone"))
                            .overall()
                            .orElseThrow()
                            .limit())
                    .isEqualTo(TimeLimit.parse("2wd"));
        }
        assertThat(clock.rule(clock.at(REPORTED, "grid", "sent-by", "resident").channel("phone"))
                        .overall())
                .contains(budget("5wd"));
    }

    private static TimeBudget budget(String limit) {
        return TimeBudget.of(TimeLimit.parse(limit));
    }
}
