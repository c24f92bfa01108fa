package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.EscalationPolicy;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.RulingBuilder;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.AreaCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A case is dispatched, sent down, raised, supervised and urged, each by who may. */
class MovesTest {
    private static final TextRef WHY = new TextRef("t/why");

    /** The street's policy, which has a worker handle what comes to a grid. */
    private static final EscalationPolicy POLICY = situation ->
            situation.trigger() == Trigger.HANDED_OVER && situation.level().equals("grid")
                    ? Ruling.builder()
                            .handler("worker")
                            .sign(Street.budget("2h"))
                            .level(Street.budget("1wd"))
                            .build()
                    : Street.standard(situation);

    private final Story story = new Story(Street.governance(POLICY));

    private Story reported(AreaCode area) {
        return story.then("09-26 09:00", new Actor.Intake(), Street.report(area));
    }

    private HandoffSlip lastSlip() {
        return story.file().slips().get(story.file().slips().size() - 1);
    }

    // Dispatch.

    @Test
    void dispatch_toAnotherGrid_goesSidewaysBySlipAndCountsAsNoHandUp() {
        reported(Street.G1)
                .then("09-26 10:00", Street.worker(), new HoldingAct.Sign())
                .then("09-26 11:00", Street.secretary(), new HoldingAct.Dispatch(Street.G2, "clerk", WHY));

        HandoffSlip slip = lastSlip();
        assertThat(slip.passage()).isEqualTo(Passage.DISPATCHED);
        assertThat(slip.from().area()).isEqualTo(Street.G1);
        assertThat(slip.to().asPerson())
                .hasValueSatisfying(person -> assertThat(person.value()).isEqualTo("w2"));
        assertThat(slip.remark()).isEqualTo(WHY);
        assertThat(slip.passedOver()).isEmpty();
        assertThat(story.file().holder()).contains(slip.to());
        assertThat(story.file().stage()).isEqualTo(Stage.DISPATCHED);
        assertThat(story.file().custody().handUps()).isZero();
        assertThat(story.file().clocks().all())
                .containsKeys(Street.clock(ClockKind.LEVEL, 2), Street.clock(ClockKind.SIGN, 2));
        assertThat(story.file()
                        .clocks()
                        .stopwatch(Street.clock(ClockKind.OVERALL, 1))
                        .isRunning())
                .isTrue();
    }

    @Test
    void dispatch_withoutARole_leavesTheHandlerToThePolicy() {
        reported(Street.G1).then("09-26 11:00", Street.officer(), new HoldingAct.Dispatch(Street.E, null, WHY));

        assertThat(lastSlip().to().post()).hasToString("E/worker");
    }

    @Test
    void dispatch_twoLevelsDown_saysWhichItSkips() {
        reported(Street.S);
        story.then("09-26 11:00", Street.officer(), new HoldingAct.Dispatch(Street.G1, "worker", WHY));

        assertThat(lastSlip().passedOver()).containsExactly("community");
        assertThat(story.reasonsOfHolder()).containsExactly(CourseCode.LEVEL_SKIPPED);
    }

    @Test
    void dispatch_withinTheHoldingCentre_changesTheHolderAndKeepsTheLevelClock() {
        reported(Street.G2);
        assertThat(story.file().holder()).contains(Holder.centre(Street.G2));

        story.then("09-26 10:00", Street.post("w2", "G2/clerk"), new HoldingAct.Dispatch(Street.G2, "clerk", WHY));

        assertThat(lastSlip().from()).isEqualTo(Holder.centre(Street.G2));
        assertThat(lastSlip().to().post()).hasToString("G2/clerk");
        assertThat(story.file().clocks().all())
                .containsKey(Street.clock(ClockKind.SIGN, 2))
                .doesNotContainKey(Street.clock(ClockKind.LEVEL, 2));
        assertThat(story.file().charge().orElseThrow().answerer())
                .isEqualTo(lastSlip().to());
        assertThat(story.refused("09-26 11:00", Street.secretary(), new HoldingAct.Dispatch(Street.G2, "clerk", WHY)))
                .containsExactly("HELD_ALREADY");
    }

    @Test
    void dispatch_ofWhatCannotBe_isRefused() {
        reported(Street.G1);
        Actor secretary = Street.secretary();

        assertThat(story.refused("09-26 10:00", secretary, dispatch("G9", "worker")))
                .containsExactly("UNKNOWN_PLACE");
        assertThat(story.refused("09-26 10:00", secretary, dispatch("E", "worker")))
                .containsExactly("BEYOND_OWN_AREA");
        assertThat(story.refused("09-26 10:00", secretary, dispatch("S", null))).containsExactly("BEYOND_OWN_AREA");
        assertThat(story.refused("09-26 10:00", secretary, dispatch("G2", "clark")))
                .containsExactly("UNKNOWN_HANDLER");
        assertThat(story.refused("09-26 10:00", secretary, dispatch("G3", null)))
                .containsExactly("NOBODY_IN_OFFICE");
        assertThat(story.refused("09-26 10:00", Street.worker(), dispatch("G2", null)))
                .containsExactly("NOT_AUTHORISED");
        assertThat(story.refused("09-26 10:00", Street.post("w4", "E/worker"), dispatch("E", null)))
                .containsExactly("NOT_AUTHORISED");
        assertThat(story.refused("09-26 10:00", Street.requester(), dispatch("G2", null)))
                .containsExactly("NOT_AUTHORISED");
    }

    @Test
    void dispatch_ofWhatIsHandled_isRefused() {
        reported(Street.G1)
                .then("09-26 10:00", Street.worker(), new HoldingAct.Sign())
                .then("09-26 11:00", Street.worker(), Street.handle());

        assertThat(story.refused("09-26 12:00", Street.secretary(), dispatch("G2", null)))
                .containsExactly("WRONG_STAGE");
    }

    private static Act dispatch(String to, String role) {
        return new HoldingAct.Dispatch(AreaCode.of(to), role, WHY);
    }

    // Down and up.

    @Test
    void sendDown_afterAHandUp_goesOneLevelTowardThePlace() {
        reported(Street.G1)
                .then("09-26 10:00", Street.worker(), new HoldingAct.Sign())
                .then("09-26 11:00", Street.worker(), Street.handUp())
                .then("09-26 14:30", Street.secretary(), new HoldingAct.SendDown(WHY));

        assertThat(story.file().slips())
                .extracting(HandoffSlip::passage)
                .containsExactly(Passage.HANDED_UP, Passage.SENT_DOWN);
        assertThat(lastSlip().from()).isEqualTo(story.file().slips().get(0).to());
        assertThat(story.file().holder().orElseThrow().post()).hasToString("G1/worker");
        assertThat(story.file().custody().handUps()).isEqualTo(1);
    }

    @Test
    void sendDown_whereNothingOrNobodyIsBelow_isRefused() {
        reported(Street.G3);
        assertThat(story.file().holder().orElseThrow().area()).isEqualTo(Street.C);

        assertThat(story.refused("09-26 14:30", Street.secretary(), new HoldingAct.SendDown(null)))
                .containsExactly("NOBODY_IN_OFFICE");

        Story other = new Story(Street.governance(POLICY));
        other.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1));
        assertThat(other.refused("09-26 14:30", Street.worker(), new HoldingAct.SendDown(null)))
                .containsExactly("BOTTOM_OF_LADDER");
    }

    @Test
    void raise_pastALevel_namesItOnTheSlip() {
        reported(Street.G1).then("09-26 11:00", Street.secretary(), new HoldingAct.Raise("street", WHY));

        assertThat(lastSlip().passage()).isEqualTo(Passage.RAISED);
        assertThat(lastSlip().passedOver()).containsExactly("community");
        assertThat(lastSlip().why().details()).containsEntry("level", "street");
        assertThat(story.reasonsOfHolder()).containsExactly(CourseCode.LEVEL_SKIPPED);
        assertThat(story.file().holder().orElseThrow().area()).isEqualTo(Street.S);
        assertThat(story.file().custody().handUps()).isEqualTo(1);
    }

    @Test
    void raise_toALevelTheBranchLacks_goesToTheNearestAboveIt() {
        reported(Street.E).then("09-26 11:00", Street.officer(), new HoldingAct.Raise("community", WHY));

        assertThat(story.file().holder().orElseThrow().area()).isEqualTo(Street.S);
        assertThat(story.reasonsOfHolder()).containsExactly(CourseCode.LEVEL_PASSED_OVER);
    }

    @Test
    void raise_whereItCannotGo_isRefused() {
        reported(Street.G1);

        assertThat(story.refused("09-26 11:00", Street.officer(), new HoldingAct.Raise("planet", WHY)))
                .containsExactly("UNKNOWN_RAISE");
        assertThat(story.refused("09-26 11:00", Street.officer(), new HoldingAct.Raise("grid", WHY)))
                .containsExactly("NOT_ABOVE");
        assertThat(story.refused("09-26 11:00", Street.worker(), new HoldingAct.Raise("street", WHY)))
                .containsExactly("NOT_AUTHORISED");
    }

    // What the policy's ladder does.

    @Test
    void policy_thatRaises_skipsLevelsBySlip() {
        Story raised = new Story(Street.governance(situation -> situation.trigger() == Trigger.OVERDUE
                ? Ruling.builder().move(Move.RAISE).raiseTo("street").build()
                : POLICY.rule(situation)));
        raised.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign())
                .until("09-27 18:00");

        HandoffSlip slip = raised.file().slips().get(0);
        assertThat(slip.passage()).isEqualTo(Passage.RAISED);
        assertThat(slip.passedOver()).containsExactly("community");
        assertThat(slip.why().code()).isEqualTo(CourseCode.OVERDUE);
    }

    @Test
    void policy_thatRaisesAtTheTop_staysAndSupervises() {
        Story top = new Story(Street.governance(situation -> situation.trigger() == Trigger.UNSIGNED
                ? Ruling.builder().move(Move.RAISE).raiseTo("street").build()
                : POLICY.rule(situation)));
        top.then("09-26 09:00", new Actor.Intake(), Street.report(Street.S)).until("09-26 11:00");

        assertThat(stays(top)).containsExactly(CourseCode.NOTHING_ABOVE);
        assertThat(top.file().supervisor()).contains(Street.S);
    }

    @Test
    void policy_thatSendsDown_goesTowardThePlaceAndStaysAtTheBottom() {
        Story down = new Story(Street.governance(situation -> situation.trigger() == Trigger.UNSIGNED
                ? Ruling.builder().move(Move.DOWN).build()
                : POLICY.rule(situation)));
        down.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign())
                .then("09-26 09:20", Street.worker(), Street.handUp())
                .until("09-26 11:20")
                .until("09-26 13:20");

        assertThat(down.file().slips()).extracting(HandoffSlip::passage).contains(Passage.SENT_DOWN);
        assertThat(down.file().holder().orElseThrow().area()).isEqualTo(Street.G1);
        assertThat(stays(down)).containsExactly(CourseCode.NOTHING_BELOW);
    }

    @Test
    void policy_thatSendsDownToAnEmptyGrid_keepsTheCaseAndSaysWhy() {
        Story down = new Story(Street.governance(situation -> situation.trigger() == Trigger.UNSIGNED
                ? Ruling.builder().move(Move.DOWN).build()
                : POLICY.rule(situation)));
        down.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G3)).until("09-26 11:00");

        assertThat(down.file().holder().orElseThrow().area()).isEqualTo(Street.C);
        assertThat(stays(down)).containsExactly(CourseCode.AREA_UNSTAFFED);
    }

    /** Behind the end of the calendar every new clock is due at once. */
    @Test
    @Timeout(20)
    void policyThatSendsUpAndDown_withoutACalendar_doesNotGoRoundInOneTick() {
        EscalationPolicy swing = situation -> switch (situation.trigger()) {
            case OVERDUE, UNSIGNED ->
                Ruling.builder()
                        .move(situation.level().equals("grid") ? Move.UP : Move.DOWN)
                        .build();
            default -> POLICY.rule(situation);
        };
        Story round = new Story(Street.governance(swing, LocalDate.of(2022, 9, 26)));
        round.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1)).until("10-30 09:00");

        assertThat(stays(round)).contains(CourseCode.JUST_LEFT);
        assertThat(round.file().slips()).hasSizeLessThan(3);
        assertThat(round.file().nextDue()).isPresent();
        assertThat(round.eventsOf(ClockEvent.ClockStarted.class))
                .anySatisfy(started ->
                        assertThat(started.reasons()).extracting(Finding::code).containsExactly(CourseCode.UNMEASURED));
    }

    private static List<CourseCode> stays(Story told) {
        return told.eventsOf(HoldingEvent.Stayed.class).stream()
                .map(stayed -> stayed.reasons().get(0).code())
                .map(CourseCode.class::cast)
                .toList();
    }

    // Supervising and urging.

    @Test
    void supervise_bySomebodyAbove_putsTheCaseUnderHisArea() {
        reported(Street.G1).then("09-26 10:00", Street.officer(), new HoldingAct.Supervise(WHY));

        assertThat(story.file().supervisor()).contains(Street.S);
        assertThat(story.events())
                .last()
                .isInstanceOfSatisfying(
                        RulingEvent.Notified.class,
                        told -> assertThat(told.areas()).containsExactly(Street.G1));
        assertThat(story.refused("09-26 11:00", Street.worker(), new HoldingAct.Supervise(WHY)))
                .containsExactly("NOT_AUTHORISED");
    }

    @Test
    void urge_byTheRequesterOrSomebodyAbove_isToldAndCountedAndMovesNoClock() {
        reported(Street.G1);
        CaseClocks before = story.file().clocks();

        story.then("09-26 10:00", Street.requester(), new HoldingAct.Urge(WHY))
                .then("09-26 10:30", Street.secretary(), new HoldingAct.Urge(null));

        assertThat(story.file().urges()).isEqualTo(2);
        assertThat(story.file().clocks()).isEqualTo(before);
        assertThat(story.events())
                .last()
                .isInstanceOfSatisfying(
                        RulingEvent.Notified.class,
                        told -> assertThat(told.areas()).containsExactly(Street.G1, Street.C));
        assertThat(story.refused("09-26 11:00", Street.worker(), new HoldingAct.Urge(null)))
                .containsExactly("NOT_AUTHORISED");
        assertThat(story.refused("09-26 11:00", new Actor.Requester(new PersonRef("r2")), new HoldingAct.Urge(null)))
                .containsExactly("NOT_AUTHORISED");
    }

    // Emergencies.

    @Test
    void emergency_tellsEveryLevelAtOnce_andHasOneHolder() {
        Story emergency = new Story(Street.governance(situation -> {
            if (situation.trigger() != Trigger.REPORTED) {
                return POLICY.rule(situation);
            }
            RulingBuilder urgent = Ruling.builder()
                    .grade("urgent")
                    .enter("grid")
                    .handler("worker")
                    .overall(Street.budget("4h"))
                    .notifies(Set.of("grid", "community", "street"));
            return urgent.build();
        }));
        emergency.then("10-02 03:00", new Actor.Intake(), Street.report(Street.G1));

        assertThat(emergency.eventsOf(RulingEvent.Notified.class))
                .singleElement()
                .isInstanceOfSatisfying(
                        RulingEvent.Notified.class,
                        told -> assertThat(told.areas()).containsExactlyInAnyOrder(Street.G1, Street.C, Street.S));
        assertThat(emergency.eventsOf(HoldingEvent.Held.class)).hasSize(1);
        assertThat(emergency.file().holder().orElseThrow().post()).hasToString("G1/worker");
        assertThat(emergency.file().slips()).isEmpty();
    }
}
