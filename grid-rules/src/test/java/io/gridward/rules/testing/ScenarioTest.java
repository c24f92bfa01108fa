package io.gridward.rules.testing;

import static io.gridward.rules.testing.GridAssertions.assertThat;
import static io.gridward.rules.testing.GridAssertions.assertThatThrownBy;

import io.gridward.core.casefile.RequestAct;
import io.gridward.core.casefile.RequestKind;
import io.gridward.core.casefile.Satisfaction;
import io.gridward.core.casefile.Stage;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.casefile.UpkeepAct;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.linkage.PartyStatus;
import io.gridward.core.time.CalendarEndsException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ScenarioTest {
    private static final Scenario NOISE = Scenario.given(SmallStreet.governance())
            .report("riverside-1")
            .saying(SmallStreet.CATEGORY, "noise")
            .saying("households", 3)
            .through("hotline")
            .at("2022-09-30 17:40");

    @Test
    void whenNobodyActs_overHoliday_caseGoesUpBySlip() {
        NOISE.thenHeldAt("grid")
                .whenNobodyActsFor("3wd")
                .thenHeldAt("community")
                .withSlipFrom("grid");
    }

    @Test
    void whenNobodyActs_forMoreAndMore_levelsAreReachedOneByOne() {
        NOISE.withoutSlip()
                .at("2022-10-08 14:09")
                .thenHeldAt("grid")
                .at("2022-10-08 14:10")
                .thenHeldAt("community")
                .thenClockDueAt(ClockKind.LEVEL, "2022-10-11 18:00")
                .at("2022-10-11 18:00")
                .thenHeldAt("street")
                .withSlipFrom("community")
                .thenHeldByPost("harbour/officer");
    }

    @Test
    void whenPeopleDoTheirWork_caseIsHandled() {
        NOISE.at("2022-10-08 09:00")
                .whenHolder()
                .signs()
                .at("2022-10-08 11:00")
                .whenHolder()
                .handles()
                .whenPost("riverside/secretary")
                .expectingRefusal(RefusalCode.WRONG_STAGE)
                .replies()
                .thenAtStage(Stage.HANDLED);
    }

    @Test
    void expectingRefusal_ofRefusedAct_leavesCaseAsItIs() {
        Scenario refused = NOISE.whenPost("riverside/clerk")
                .expectingRefusal(RefusalCode.NOT_AUTHORISED)
                .signs();

        assertThat(refused.file()).isEqualTo(NOISE.file());
        assertThat(refused.toString()).contains("zhou as riverside/clerk: sign, in vain");
        assertThatThrownBy(() -> NOISE.whenHolder().expectingRefusal()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whenPartyAnswers_itsTaskTellsIt() {
        Scenario called = CaseFailures.CALLED;

        called.whenParty("police")
                .signs()
                .thenParty("police", PartyStatus.SIGNED)
                .whenParty("police")
                .makesContact()
                .whenParty("police")
                .reportsIn()
                .thenParty("police", PartyStatus.REPORTED_IN)
                .whenParty("police")
                .doesItsPart()
                .thenParty("police", PartyStatus.DONE)
                .whenHolder()
                .ratesParty("police", Satisfaction.SATISFIED)
                .whenParty("police")
                .ratesCall(Satisfaction.BASICALLY_SATISFIED);
        called.whenHolder().takesBackCallOf("police");
        called.whenHolder().expectingRefusal(RefusalCode.PARTY_NOT_CALLED).namesLead("gardeners");
        called.whenParty("police").declines().thenParty("police", PartyStatus.DECLINED);
        called.whenNobodyActsFor("1wd").thenParty("police", PartyStatus.NO_SHOW);
        called.whenParty("gardeners")
                .expectingRefusal(RefusalCode.PARTY_NOT_CALLED)
                .reportsIn();
    }

    @Test
    void whenPostFallsVacant_caseIsTakenOnAtOnce() {
        NOISE.whenPostFallsVacant("riverside-1/worker")
                .thenHeldByPost("riverside/secretary")
                .withSlipFrom("grid")
                .whenPostIsFilled("riverside-1/worker", "wang")
                .whenHolder()
                .sendsDown()
                .thenHeldIn("riverside-1")
                .then(file -> file.isHeldBy("wang"));
    }

    @Test
    void whenPostIsFilled_newcomerActsFromToday() {
        Scenario filled = NOISE.whenPostIsFilled("riverside-2/worker", "wang");

        filled.whenPost("riverside-2/worker")
                .expectingRefusal(RefusalCode.NOT_AUTHORISED)
                .signs();
        assertThatThrownBy(() -> NOISE.whenPost("riverside-2/worker"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nobody is in the post riverside-2/worker at 2022-09-30 17:40");
        assertThatThrownBy(() -> filled.whenPostIsFilled("riverside-2/worker", "zhao"))
                .isInstanceOf(InvalidModelException.class);
    }

    @Test
    void whenHolder_whereCentreHolds_asksWhichPostActs() {
        Scenario vacant = Scenario.given(
                        SmallStreet.sketch().post("riverside-2", "helper", "hu").build())
                .report("riverside-2")
                .saying("category", "waste")
                .by("r-2")
                .at("2022-09-29 10:00");

        vacant.thenHeldByCentreOf("riverside-2")
                .whenPost("riverside-2/helper")
                .signs()
                .thenAtStage(Stage.HANDLING);
        assertThatThrownBy(vacant::whenHolder)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the centre of riverside-2");
    }

    @Test
    void whenGovernedBy_otherReferenceData_caseAdoptsThem() {
        Scenario adopted = NOISE.whenGovernedBy(
                SmallStreet.sketch().deputy("riverside-1", "worker", "zhao").build());

        adopted.thenHeldByPost("riverside-1/worker")
                .whenPerson("zhao", "riverside-1/worker")
                .signs();
    }

    @Test
    void scenario_toldTwiceFromOneBeginning_isTwoStories() {
        Scenario signed = NOISE.whenHolder().signs();

        signed.thenAtStage(Stage.HANDLING);
        NOISE.thenAtStage(Stage.DISPATCHED);
        assertThat(NOISE.events()).hasSizeLessThan(signed.events().size());
    }

    @Test
    void clock_ofScenario_standsStillUnlessMoved() {
        Instant before = NOISE.now();

        assertThat(NOISE.whenHolder().signs().whenHolder().handsUp().now()).isEqualTo(before);
        assertThat(NOISE.at("2022-10-01 12:00").now()).isEqualTo(Instant.parse("2022-10-01T04:00:00Z"));
        assertThat(NOISE.whenNobodyActsFor("2h").now()).isEqualTo(before.plusSeconds(7200));
    }

    @Test
    void time_thatCannotBe_isMistakeOfTheTest() {
        assertThatThrownBy(() -> NOISE.at("2022-09-30 17:39"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time must not lie before 2022-09-30 17:40, got 2022-09-30 17:39");
        assertThatThrownBy(() -> NOISE.at("30.9.2022")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NOISE.whenNobodyActsFor("soon")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NOISE.whenNobodyActsFor("500wd")).isInstanceOf(CalendarEndsException.class);
    }

    @Test
    void names_thatAreUnknown_areMistakesOfTheTest() {
        Scenario.Given given = Scenario.given(SmallStreet.governance());

        assertThatThrownBy(() ->
                        given.report("elsewhere").saying("category", "noise").at("2022-09-30 17:40"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        given.report("riverside-1").saying("colour", "red").at("2022-09-30 17:40"))
                .isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> NOISE.whenPost("harbour/clerk"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no post harbour/clerk");
        assertThatThrownBy(() -> NOISE.whenParty("fire-brigade"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no party fire-brigade");
        assertThatThrownBy(() -> NOISE.whenPostFallsVacant("harbour/clerk"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("got harbour/clerk");
    }

    @Test
    void term_thatEnds_handsTheCaseOverWhenItDoes() {
        Scenario ending = Scenario.given(SmallStreet.sketch()
                        .term(
                                "riverside-2",
                                "worker",
                                "wang",
                                false,
                                LocalDate.of(2022, 1, 1),
                                LocalDate.of(2022, 10, 4))
                        .build())
                .report("riverside-2")
                .saying("category", "waste")
                .at("2022-09-30 17:40");

        ending.thenHeldByPost("riverside-2/worker")
                .thenNextDueAt("2022-10-05 00:00")
                .at("2022-10-05 00:00")
                .thenHeldByPost("riverside/secretary")
                .withSlipFrom("grid");
    }

    @Test
    void acts_ofEveryKind_reachTheCase() {
        Scenario signed = NOISE.at("2022-10-08 09:00").whenHolder().signs();

        signed.whenHolder()
                .handsUp()
                .thenHeldAt("community")
                .whenHolder()
                .sendsDown()
                .thenHeldAt("grid");
        signed.whenPost("harbour/officer").dispatchesTo("riverside").thenHeldIn("riverside");
        signed.whenPost("harbour/officer").raisesTo("street").thenHeldAt("street");
        signed.whenPost("harbour/officer").supervises().then(file -> file.isSupervisedBy("harbour"));
        assertThat(signed.whenRequester().urges().file().urges()).isEqualTo(1);
        signed.whenHolder()
                .requests(RequestAct.Request.forExtension(new TextRef("t/why")))
                .whenPost("riverside/secretary")
                .refuses(RequestKind.EXTENSION);
        signed.whenHolder()
                .requests(RequestAct.Request.forVoid(new TextRef("t/why")))
                .then(file -> file.hasPending(RequestKind.VOID))
                .whenHolder()
                .withdraws(RequestKind.VOID);
        signed.whenHolder()
                .requests(RequestAct.Request.forVoid(new TextRef("t/why")))
                .whenPost("riverside/secretary")
                .grants(RequestKind.VOID)
                .thenAtStage(Stage.VOIDED)
                .then(CaseFileAssert::isNotOpen)
                .whenGovernedBy(SmallStreet.governance())
                .thenAtStage(Stage.VOIDED);
        signed.whenHolder().expectingRefusal(RefusalCode.EVIDENCE_MISSING).handlesWithoutEvidence();
        signed.whenHolder().expectingRefusal(RefusalCode.WRONG_STAGE).resumes();
        signed.whenHolder().expectingRefusal(RefusalCode.WRONG_STAGE).files();
        signed.whenHolder().expectingRefusal(RefusalCode.WRONG_STAGE).rejects();
        signed.whenHolder()
                .expectingRefusal(RefusalCode.FACTS_UNCHANGED)
                .correctsFacts(NOISE.file().issue().orElseThrow().facts());
        signed.whenSystem().does(new UpkeepAct.Tick()).thenHeldAt("grid");
        signed.thenForecast(forecast -> forecast.reaches("community", "2022-10-08 18:00"));
    }

    @Test
    void course_toTheEnd_isClosedAndOpenedAgain() {
        Scenario handled =
                NOISE.at("2022-10-08 09:00").whenHolder().signs().whenHolder().handles();
        String verifier = handled.file().verification().area().orElseThrow() + "/";

        assertThat(verifier).isEqualTo("riverside/");
        handled.whenPost("riverside/clerk").sendsBack().thenAtStage(Stage.HANDLING);
        Scenario closed = handled.whenPost("riverside/clerk")
                .verifies()
                .whenPost("riverside-1/worker")
                .replies()
                .whenRequester()
                .rates(Satisfaction.SATISFIED, true)
                .whenPost("riverside/clerk")
                .closes()
                .thenAtStage(Stage.CLOSED)
                .whenNobodyActsFor("30d")
                .thenAtStage(Stage.CLOSED);
        closed.whenPost("riverside/clerk").reopens().then(CaseFileAssert::isOpen);
        closed.whenPost("riverside/clerk")
                .asksBack(Satisfaction.DISSATISFIED, false)
                .then(CaseFileAssert::isOpen);
    }
}
