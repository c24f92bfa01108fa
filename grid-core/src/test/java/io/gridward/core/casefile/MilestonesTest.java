package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.EscalationPolicies;
import io.gridward.core.escalation.Milestone;
import io.gridward.core.escalation.PoliciesByArea;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.Situation;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.finding.Language;
import io.gridward.core.time.Stopwatch;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A burst water main: fenced off in 3 h, repaired in 8 h, the road restored in 5 working days. */
class MilestonesTest {
    private final List<Situation> asked = new ArrayList<>();
    private Story story = new Story(Street.governance(situation -> {
        asked.add(situation);
        return situation.trigger() == Trigger.REPORTED ? burstMain() : Street.standard(situation);
    }));

    @Test
    void milestones_startTogether_eachWithAClockOfItsOwn() {
        signed();

        CaseFile file = story.file();
        assertThat(file.milestones().ids()).containsExactly("fence", "repair", "restore");
        assertThat(due("fence")).isEqualTo("09-26 12:00");
        assertThat(due("repair")).isEqualTo("09-26 17:00");
        assertThat(due("restore")).isEqualTo("10-08 18:00");
        assertThat(story.eventsOf(ClockEvent.MilestoneSet.class).get(1).told().text(Language.EN))
                .isEqualTo("milestone repair has milestone clock 2");
    }

    @Test
    void milestone_reached_stopsItsClockAlone() {
        signed().then("09-26 11:00", Street.worker(), reach("fence"));

        Milestones milestones = story.file().milestones();
        assertThat(milestones.reachedAt("fence")).contains(Street.at("09-26 11:00"));
        assertThat(milestones.reachedAt("repair")).isEmpty();
        assertThat(clock("fence").isRunning()).isFalse();
        assertThat(clock("fence").onTime(Street.at("09-26 11:00"))).isTrue();
        assertThat(clock("repair").isRunning()).isTrue();
        story.until("09-26 16:59");
        assertThat(asked).extracting(Situation::trigger).doesNotContain(Trigger.OVERDUE);
    }

    @Test
    void milestone_overdue_asksTheLadderWithItsClock_andGoesOnAfterTheHandOver() {
        signed().until("09-26 12:00");

        Situation overdue = asked.get(asked.size() - 2);
        assertThat(overdue.trigger()).isEqualTo(Trigger.OVERDUE);
        assertThat(overdue.clock()).contains(ClockKind.MILESTONE);
        assertThat(story.file().slips()).hasSize(1);
        assertThat(story.file().slips().get(0).why().text(Language.EN)).isEqualTo("the milestone clock ran out");
        assertThat(clock("fence").isRunning()).isTrue();

        story.then("09-26 13:00", Street.secretary(), new HoldingAct.Sign())
                .then("09-26 13:10", Street.secretary(), reach("fence"));
        assertThat(clock("fence").onTime(Street.at("09-26 13:10"))).isFalse();
    }

    @Test
    void milestonesStillOpen_whenTheMatterIsHandled_stopAndStayUnreached() {
        signed().then("09-26 11:00", Street.worker(), reach("fence"))
                .then("09-26 11:30", Street.worker(), Street.handle());

        assertThat(story.file().stage()).isEqualTo(Stage.HANDLED);
        assertThat(clock("restore").isRunning()).isFalse();
        assertThat(story.file().milestones().reachedAt("restore")).isEmpty();

        story.then("09-26 12:00", Street.secretary(), new ClosingAct.Verify(false, null))
                .then("09-26 14:00", Street.worker(), reach("restore"));
        assertThat(story.file().milestones().reachedAt("restore")).contains(Street.at("09-26 14:00"));
    }

    @Test
    void milestonesStillOpen_whenTheWorkBeginsAnew_haveClocksAgain() {
        signed().then("09-26 11:00", Street.worker(), reach("fence"))
                .then("09-26 11:30", Street.worker(), Street.handle())
                .then("09-26 12:00", Street.secretary(), new ClosingAct.Verify(false, null));

        assertThat(clock("fence").isRunning()).isFalse();
        assertThat(clock("repair").isRunning()).isTrue();
        assertThat(due("repair")).isEqualTo("09-26 20:00");

        story.then("09-26 13:00", Street.worker(), reach("repair"))
                .then("09-26 13:10", Street.worker(), Street.handle())
                .then("09-26 13:20", Street.secretary(), new ClosingAct.Verify(true, null))
                .then("09-26 13:30", Street.worker(), new ClosingAct.Reply(new TextRef("t/answer")))
                .then("09-26 13:40", Street.secretary(), new ClosingAct.Close())
                .then("09-27 09:00", Street.secretary(), new ClosingAct.Reopen(new TextRef("t/why")));
        assertThat(clock("repair").isRunning()).isFalse();
        assertThat(clock("restore").isRunning()).isTrue();
        assertThat(story.file().clocks().running(clock -> clock.kind() == ClockKind.MILESTONE))
                .hasSize(1);
    }

    @Test
    void milestone_unknown_orReachedBefore_orByAnother_isRefused() {
        signed();

        assertThat(story.refused("09-26 11:00", Street.worker(), reach("fense")))
                .containsExactly("UNKNOWN_MILESTONE");
        assertThat(story.refused("09-26 11:00", Street.clerk(), reach("fence"))).containsExactly("NOT_AUTHORISED");
        story.then("09-26 11:00", Street.worker(), reach("fence"));
        assertThat(story.refused("09-26 11:10", Street.worker(), reach("fence")))
                .containsExactly("MILESTONE_REACHED_ALREADY");
    }

    @Test
    void migration_takesTheMilestonesOfTheNewPolicy_fromTheStartOfEach() {
        PolicyRef later = new PolicyRef("street", "2", "fedcba9876543210");
        EscalationPolicies policies = PoliciesByArea.builder(Street.territory())
                .everywhere(EscalationPolicies.only(
                        Street.POLICY,
                        FactSchema.empty(),
                        situation ->
                                situation.trigger() == Trigger.REPORTED ? burstMain() : Street.standard(situation)))
                .in(
                        Street.S,
                        LocalDate.of(2022, 12, 1),
                        null,
                        EscalationPolicies.only(
                                later,
                                FactSchema.empty(),
                                situation -> Ruling.builder()
                                        .milestone(new Milestone("fence", Street.budget("1h")))
                                        .milestone(new Milestone("repair", Street.budget("4h")))
                                        .milestone(new Milestone("repave", Street.budget("6h")))
                                        .build()))
                .build();
        story = new Story(Street.governing(Street::standard).policies(policies).build());
        signed().then("09-26 10:00", Street.worker(), reach("fence"));

        story.then("09-26 11:00", Street.secretary(), new UpkeepAct.Migrate(later));

        assertThat(clock("fence").budget()).isEqualTo(Street.budget("3h"));
        assertThat(clock("repair").budget()).isEqualTo(Street.budget("4h"));
        assertThat(due("repair")).isEqualTo("09-26 13:00");
        assertThat(due("repave")).isEqualTo("09-26 17:00");
        assertThat(clock("restore").budget()).isEqualTo(Street.budget("5wd"));
    }

    @Test
    void fold_ofAStageThatWasNeverSet_isRefused() {
        assertThatThrownBy(() -> Milestones.NONE.reached("fence", Street.at("09-26 11:00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fence");
        assertThat(Milestones.NONE.clock("fence")).isEmpty();
    }

    private Stopwatch clock(String milestone) {
        CaseFile file = story.file();
        return file.clocks().stopwatch(file.milestones().clock(milestone).orElseThrow());
    }

    private String due(String milestone) {
        return DateTimeFormatter.ofPattern("MM-dd HH:mm")
                .withZone(Street.ZONE)
                .format(clock(milestone).dueAt());
    }

    private Story signed() {
        return story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign());
    }

    private static Act reach(String milestone) {
        return new ClosingAct.ReachMilestone(milestone, List.of());
    }

    private static Ruling burstMain() {
        return Ruling.builder()
                .handler("worker")
                .enter("grid")
                .overall(Street.budget("10wd"))
                .milestone(new Milestone("fence", Street.budget("3h")))
                .milestone(new Milestone("repair", Street.budget("8h")))
                .milestone(new Milestone("restore", Street.budget("5wd")))
                .build();
    }
}
