package io.gridward.core.casefile;

import static io.gridward.core.casefile.Street.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Intake;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.Finding;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.linkage.CompletionRule;
import io.gridward.core.linkage.PartyAct;
import io.gridward.core.linkage.PartyStatus;
import io.gridward.core.linkage.PartyTask;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.PostId;
import io.gridward.core.territory.AreaCode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Life stories of cases on the small street. */
class CaseLifeScenarioTest {
    private final Story story = new Story(Street.governance());

    @Test
    void smallMatter_solvedInTheGrid_neverLeavesIt() {
        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign())
                .then("09-26 11:00", Street.worker(), Street.handle())
                .then("09-26 15:00", Street.secretary(), new ClosingAct.Verify(true, null))
                .then("09-26 15:05", Street.worker(), new ClosingAct.Reply(new TextRef("t/answer")))
                .then("09-26 16:00", Street.requester(), new ClosingAct.Rate(Satisfaction.SATISFIED, true))
                .then("09-26 16:10", Street.secretary(), new ClosingAct.Close());

        CaseFile file = story.file();
        assertThat(file.stage()).isEqualTo(Stage.CLOSED);
        assertThat(file.slips()).isEmpty();
        assertThat(file.grade()).contains("small");
        assertThat(file.verification().handler()).contains(new PersonRef("w1"));
        assertThat(file.verification().verifier()).contains(new PersonRef("c1"));
        assertThat(file.clocks().all().values()).noneMatch(stopwatch -> stopwatch.isRunning());
        assertThat(file.clocks().stopwatch(Street.clock(ClockKind.OVERALL, 1)).dueAt())
                .isEqualTo(at("10-08 18:00"));
    }

    @Test
    void hardMatter_unableTwice_goesUpBySlipsThatChain() {
        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 10:00", Street.worker(), new HoldingAct.Sign())
                .then("09-26 15:00", Street.worker(), Street.handUp())
                .then("09-26 16:00", Street.secretary(), new HoldingAct.Sign())
                .then("09-27 09:30", Street.secretary(), Street.handUp())
                .then("09-27 10:00", Street.officer(), new HoldingAct.Sign());

        List<HandoffSlip> slips = story.file().slips();
        assertThat(slips).extracting(HandoffSlip::fromLevel).containsExactly("grid", "community");
        assertThat(slips).extracting(HandoffSlip::toLevel).containsExactly("community", "street");
        assertThat(slips.get(0).to()).isEqualTo(slips.get(1).from());
        assertThat(slips.get(0).used()).isEqualTo(Duration.ofHours(4));
        assertThat(slips.get(0).tried()).isEqualTo(new TextRef("t/tried"));
        assertThat(slips.get(0).id(Street.CASE)).isEqualTo("C17/slip/1");
        assertThat(story.file().holder()).contains(new Holder(Street.S, new PostId("S/officer"), new PersonRef("s1")));
        assertThat(story.refused("09-27 11:00", Street.officer(), Street.handUp()))
                .containsExactly("TOP_OF_LADDER");
    }

    @Test
    void clocks_afterHandOver_levelRestartsAndOverallGoesOn() {
        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 10:00", Street.worker(), new HoldingAct.Sign())
                .then("09-26 15:00", Street.worker(), Street.handUp());

        CaseFile file = story.file();
        assertThat(file.clocks().stopwatch(Street.clock(ClockKind.LEVEL, 1)).stoppedAt())
                .contains(at("09-26 15:00"));
        assertThat(file.clocks().stopwatch(Street.clock(ClockKind.LEVEL, 2)).startedAt())
                .isEqualTo(at("09-26 15:00"));
        assertThat(file.clocks().stopwatch(Street.clock(ClockKind.SIGN, 2)).isRunning())
                .isTrue();
        assertThat(file.clocks().newest(ClockKind.OVERALL))
                .contains(file.clocks().stopwatch(Street.clock(ClockKind.OVERALL, 1)));
        assertThat(file.clocks().all()).doesNotContainKey(Street.clock(ClockKind.OVERALL, 2));
        assertThat(file.clocks().stopwatch(Street.clock(ClockKind.OVERALL, 1)).isRunning())
                .isTrue();
    }

    @Test
    void unsignedCase_oneLateTick_climbsToTheTopRungByRung() {
        story.then("09-30 17:00", new Actor.Intake(), Street.report(Street.G1)).until("10-01 09:00");

        // The first sign clock fell due at 19:00; the community's new one starts at the tick, not before.
        assertThat(story.file().slips()).hasSize(1);
        assertThat(story.file().holder().map(Holder::area)).contains(Street.C);
        assertThat(story.file()
                        .clocks()
                        .stopwatch(Street.clock(ClockKind.SIGN, 2))
                        .dueAt())
                .isEqualTo(at("10-01 11:00"));

        story.until("10-01 11:00").until("10-01 13:00");

        assertThat(story.file().holder().map(Holder::area)).contains(Street.S);
        assertThat(story.file().supervisor()).contains(Street.S);
        assertThat(story.file().nextDue()).isPresent();
    }

    @Test
    void overdueCase_overAHoliday_repeatsAtItsIntervalAndTellsTheLevelAbove() {
        story.then("09-29 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-29 09:30", Street.worker(), new HoldingAct.Sign())
                .then("09-29 10:00", Street.worker(), Street.handUp())
                .then("09-29 10:30", Street.secretary(), new HoldingAct.Sign())
                .then("09-29 11:00", Street.secretary(), Street.handUp())
                .then("09-29 11:30", Street.officer(), new HoldingAct.Sign())
                .until("10-12 18:00");

        List<String> rungs = story.eventsOf(ClockEvent.RungReached.class).stream()
                .map(ClockEvent.RungReached.class::cast)
                .filter(reached -> reached.clock().kind() == ClockKind.LEVEL)
                .map(reached -> reached.rung().label() + " "
                        + LocalDate.ofInstant(reached.rung().at(), Street.ZONE))
                .toList();
        assertThat(rungs)
                .containsExactly(
                        "warn 2022-10-08",
                        "due 2022-10-08",
                        "overdue-1 2022-10-09",
                        "again-2 2022-10-10",
                        "again-3 2022-10-11",
                        "again-4 2022-10-12");
    }

    @Test
    void vacantPost_withOthersInOffice_isHeldByTheCentreAtOnce() {
        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G2));

        assertThat(story.file().holder()).contains(Holder.centre(Street.G2));
        assertThat(reasons(story.eventsOf(HoldingEvent.Held.class).get(0)))
                .containsExactly("POST_VACANT", "CENTRE_HOLDS");
        story.then("09-26 09:30", Street.post("w2", "G2/clerk"), new HoldingAct.Sign());
        assertThat(story.file().stage()).isEqualTo(Stage.HANDLING);
    }

    @Test
    void emptyGrid_nobodyInOffice_goesUpAtOnceBySlip() {
        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G3));

        assertThat(story.file().holder().map(Holder::area)).contains(Street.C);
        assertThat(story.file().slips()).hasSize(1);
        assertThat(story.file().slips().get(0).why().code().code()).isEqualTo("AREA_UNSTAFFED");
        assertThat(story.file().slips().get(0).from()).isEqualTo(Holder.centre(Street.G3));
    }

    @Test
    void estateUnderTheStreet_handUp_passesOverTheMissingLevel() {
        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.E))
                .then("09-26 09:30", Street.post("w4", "E/worker"), new HoldingAct.Sign())
                .then("09-26 10:00", Street.post("w4", "E/worker"), Street.handUp());

        assertThat(reasons(story.eventsOf(HoldingEvent.Held.class).get(0)))
                .containsExactly("POST_VACANT", "DEPUTY_HOLDS");
        assertThat(story.file().slips().get(0).passedOver()).containsExactly("community");
        assertThat(reasons(story.eventsOf(HoldingEvent.Held.class).get(1))).containsExactly("LEVEL_PASSED_OVER");
    }

    @Test
    void whistle_callsBoth_oneLeadsAndBothMustAnswer() {
        signed().then("09-26 10:00", Street.worker(), new LinkageAct.Whistle());

        assertThat(story.file().linkage().tasks())
                .extracting(task -> task.call().as())
                .containsExactly(CallRole.LEAD, CallRole.SUPPORT);
        assertThat(story.refused("09-26 10:30", Street.worker(), Street.handle()))
                .containsExactly("PARTIES_NOT_DONE");

        story.then("09-26 10:20", Street.gardener(), Street.answer(Street.GARDENERS, PartyAct.SIGN))
                .then("09-26 11:00", Street.gardener(), Street.answer(Street.GARDENERS, PartyAct.REPORT_IN))
                .then("09-26 11:30", Street.gardener(), Street.answer(Street.GARDENERS, PartyAct.DO_PART))
                .then("09-26 11:40", Street.policeman(), Street.answer(Street.POLICE, PartyAct.DECLINE))
                .then("09-26 12:00", Street.worker(), Street.handle());

        assertThat(story.file().linkage().tasks())
                .extracting(PartyTask::status)
                .containsExactly(PartyStatus.DONE, PartyStatus.DECLINED);
        assertThat(story.file().stage()).isEqualTo(Stage.HANDLED);
    }

    @Test
    void partyThatStaysAway_isANoShowAndMovesTheCase_andMayStillCome() {
        signed().then("09-26 10:00", Street.worker(), new LinkageAct.Whistle())
                .then("09-26 10:20", Street.gardener(), Street.answer(Street.GARDENERS, PartyAct.REPORT_IN))
                .until("09-27 18:00");

        assertThat(story.file().linkage().task(2).status()).isEqualTo(PartyStatus.NO_SHOW);
        assertThat(story.file().linkage().task(1).status()).isEqualTo(PartyStatus.REPORTED_IN);
        assertThat(story.file().slips())
                .extracting(slip -> slip.why().code().code())
                .contains("PARTY_NO_SHOW");

        story.then("09-27 18:30", Street.policeman(), Street.answer(Street.POLICE, PartyAct.REPORT_IN));
        assertThat(story.file().linkage().task(2).status()).isEqualTo(PartyStatus.REPORTED_IN);
    }

    @Test
    void failedVerification_reworks_withANewLevelClock() {
        signed().then("09-26 11:00", Street.worker(), Street.handle())
                .then("09-26 15:00", Street.clerk(), new ClosingAct.Verify(false, new TextRef("t/dirty")));

        assertThat(story.file().stage()).isEqualTo(Stage.HANDLING);
        assertThat(story.file().verification().reworks()).isEqualTo(1);
        assertThat(story.file()
                        .clocks()
                        .stopwatch(Street.clock(ClockKind.LEVEL, 2))
                        .dueAt())
                .isEqualTo(at("09-27 18:00"));
        assertThat(story.file()
                        .clocks()
                        .stopwatch(Street.clock(ClockKind.LEVEL, 1))
                        .stoppedAt())
                .contains(at("09-26 11:00"));
    }

    @Test
    void intakeHeld_byPolicy_waitsForAPersonWithAClock() {
        Story held = new Story(Street.governance(situation -> {
            Ruling standard = Street.standard(situation);
            return situation.trigger() == Trigger.REPORTED
                    ? Ruling.builder()
                            .intake(Intake.HOLD)
                            .handler("worker")
                            .enter("grid")
                            .overall(standard.overall().orElseThrow())
                            .build()
                    : standard;
        }));

        held.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1));
        assertThat(held.file().stage()).isEqualTo(Stage.AT_INTAKE);
        assertThat(held.file().holder()).contains(Holder.centre(Street.G1));
        assertThat(held.file().nextDue()).isPresent();

        held.then("09-26 10:00", Street.secretary(), new IntakeAct.File());
        assertThat(held.file().stage()).isEqualTo(Stage.DISPATCHED);
        assertThat(held.file().holder().map(Holder::area)).contains(Street.G1);
    }

    @Test
    void intakeHeld_underARulingThatWatches_isSupervisedAndTold() {
        Story held = new Story(Street.governance(situation -> Ruling.builder()
                .intake(Intake.HOLD)
                .overall(Street.budget("1wd"))
                .supervise(true)
                .notifies(Set.of("street"))
                .build()));

        held.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1));

        assertThat(held.file().supervisor()).contains(Street.C);
        assertThat(told(held.eventsOf(RulingEvent.Notified.class).get(0))).containsExactly(Street.S);
    }

    @Test
    void intakeHeld_filedWhereThePolicyNowRejects_needsALimitAllTheSame() {
        Story held = new Story(Street.governance(situation -> situation.hour() == 9
                ? Ruling.builder()
                        .intake(Intake.HOLD)
                        .overall(Street.budget("1wd"))
                        .build()
                : Ruling.builder().intake(Intake.REJECT).build()));
        held.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1));

        assertThat(held.refused("09-26 10:00", Street.secretary(), new IntakeAct.File()))
                .containsExactly("POLICY_FAILED");
        assertThat(held.file().nextDue()).isPresent();
    }

    @Test
    void leadDone_supporterStaysAway_isStillRecordedWhileTheResultIsUnverified() {
        Story joint = new Story(Street.governance(situation -> situation.trigger() == Trigger.HANDLED
                ? Ruling.builder().complete(CompletionRule.LEAD).build()
                : Street.standard(situation)));
        joint.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign())
                .then("09-26 10:00", Street.worker(), new LinkageAct.Whistle())
                .then("09-26 10:20", Street.gardener(), Street.answer(Street.GARDENERS, PartyAct.REPORT_IN))
                .then("09-26 11:30", Street.gardener(), Street.answer(Street.GARDENERS, PartyAct.DO_PART))
                .then("09-26 11:40", Street.worker(), Street.handle())
                .until("09-27 18:00");

        assertThat(joint.file().linkage().task(2).status()).isEqualTo(PartyStatus.NO_SHOW);
        assertThat(joint.file().stage()).isEqualTo(Stage.HANDLED);

        joint.then("09-27 18:10", Street.secretary(), new ClosingAct.Verify(true, null));
        assertThat(joint.file().clocks().all().entrySet())
                .filteredOn(entry -> entry.getKey().kind().isOfParty())
                .noneMatch(entry -> entry.getValue().isRunning());
    }

    @Test
    void intakeHeld_rejectedByAPerson_endsWithTheProperPath() {
        Story held = new Story(Street.governance(situation -> Ruling.builder()
                .intake(Intake.HOLD)
                .overall(Street.budget("1wd"))
                .build()));

        held.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 10:00", Street.secretary(), new IntakeAct.Reject(new TextRef("t/court"), null));

        assertThat(held.file().stage()).isEqualTo(Stage.REJECTED);
        assertThat(held.file().closedAt()).contains(at("09-26 10:00"));
        assertThat(held.file().nextDue()).isEmpty();
    }

    @Test
    void patrolReport_withoutRequester_closesWithoutAnAnswer() {
        Act patrol =
                new IntakeAct.Report(Issue.builder(Street.G1).channel("patrol").build());
        story.then("09-26 09:00", Street.worker(), patrol)
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign())
                .then("09-26 11:00", Street.worker(), Street.handle())
                .then("09-26 15:00", Street.clerk(), new ClosingAct.Verify(true, null))
                .then("09-26 15:10", Street.clerk(), new ClosingAct.Close());

        assertThat(story.file().stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void calendarThatEnds_beforeTheDeadline_leavesTheClockUnmeasuredAndNothingRefused() {
        Story late = new Story(Street.governance(Street::standard, LocalDate.of(2022, 9, 27)));

        late.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign());

        assertThat(late.file()
                        .clocks()
                        .stopwatch(Street.clock(ClockKind.OVERALL, 1))
                        .measured())
                .isFalse();
        assertThat(late.file()
                        .clocks()
                        .stopwatch(Street.clock(ClockKind.LEVEL, 1))
                        .measured())
                .isTrue();
        late.until("10-01 09:00");
        assertThat(late.file().stage().isOpen()).isTrue();
        assertThat(late.file().nextDue()).isPresent();
    }

    private Story signed() {
        return story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign());
    }

    private static List<String> reasons(CaseEvent event) {
        return event.reasons().stream()
                .map(Finding::code)
                .map(code -> code.code())
                .toList();
    }

    private static List<AreaCode> told(CaseEvent event) {
        return ((RulingEvent.Notified) event).areas();
    }

    @Test
    void warning_beforeTheDueInstant_tellsTheHolderOnly() {
        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign())
                .then("09-26 09:20", Street.worker(), Street.handUp())
                .then("09-26 09:30", Street.secretary(), new HoldingAct.Sign());
        int before = story.eventsOf(RulingEvent.Notified.class).size();

        story.until("09-28 15:00");

        List<CaseEvent> notices = story.eventsOf(RulingEvent.Notified.class);
        assertThat(notices).hasSize(before + 1);
        assertThat(told(notices.get(before))).containsExactly(Street.C);
    }
}
