package io.gridward.rules.testing;

import static io.gridward.rules.testing.CaseFailures.CALLED;
import static io.gridward.rules.testing.CaseFailures.HANDED_UP;
import static io.gridward.rules.testing.CaseFailures.REPORTED;
import static io.gridward.rules.testing.GridAssertions.assertThat;
import static io.gridward.rules.testing.GridAssertions.assertThatThrownBy;

import io.gridward.core.casefile.Casework;
import io.gridward.core.casefile.HoldingEvent;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.casefile.Passage;
import io.gridward.core.casefile.RequestAct;
import io.gridward.core.casefile.RequestKind;
import io.gridward.core.casefile.Stage;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.linkage.PartyStatus;
import org.junit.jupiter.api.Test;

class CaseFileAssertTest {
    @Test
    void assertions_onReportedCase_hold() {
        assertThat(REPORTED.file())
                .inZone(SmallStreet.calendar().zone())
                .isAtStage(Stage.DISPATCHED)
                .isOpen()
                .isHeldAt("grid")
                .isHeldIn("riverside-1")
                .isHeldByPost("riverside-1/worker")
                .isHeldBy("li")
                .isGraded("small")
                .isNextDueAt("2022-10-08 14:10")
                .hasClockDueAt(ClockKind.LEVEL, "2022-10-08 18:00")
                .hasNoRunningClock(ClockKind.REVIEW)
                .hasCalledNobody()
                .hasSlips(0);
    }

    @Test
    void assertions_onHandedUpCase_hold() {
        assertThat(HANDED_UP.file())
                .hasSlip("grid", "community")
                .hasSlipFrom("grid")
                .hasSlips(1)
                .isSupervisedBy("harbour")
                .lastSlip()
                .isFrom("grid")
                .isTo("community")
                .was(Passage.HANDED_UP)
                .isBecauseOf(CourseCode.UNSIGNED)
                .passedOver();
    }

    @Test
    void assertions_onCalledParty_hold() {
        assertThat(CALLED.file())
                .party("police")
                .isCalledAs(CallRole.LEAD)
                .isCalledFor("parking")
                .hasStatus(PartyStatus.CALLED);
    }

    @Test
    void hasPending_whereRequestWaits_holds() {
        Scenario asked = REPORTED.whenHolder()
                .signs()
                .whenHolder()
                .requests(RequestAct.Request.forExtension(new TextRef("t/why")));

        assertThat(asked.file()).hasPending(RequestKind.EXTENSION);
    }

    @Test
    void assertion_thatDoesNotHold_failsWhateverIsAsked() {
        assertThatThrownBy(() -> assertThat(REPORTED.file()).isNotOpen()).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(REPORTED.file()).isHeldIn("riverside-2"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(REPORTED.file()).isHeldByPost("riverside-2/worker"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(REPORTED.file()).isHeldByCentreOf("riverside-1"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(REPORTED.file()).isGraded("big")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(REPORTED.file()).isOnTrack("quick")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(REPORTED.file()).hasNoRunningClock(ClockKind.SIGN))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(REPORTED.file()).hasSlip("grid", "community"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(CALLED.file()).hasCalledNobody()).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(HANDED_UP.file()).lastSlip().isTo("street"))
                .isInstanceOf(AssertionError.class);
        // Whoever signed holds a stopped clock, which is not due.
        assertThatThrownBy(() -> assertThat(CALLED.file())
                        .inZone(SmallStreet.calendar().zone())
                        .hasClockDueAt(ClockKind.SIGN, "2022-10-08 14:10"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("stopped at 2022-09-30 17:40");
    }

    @Test
    void inZone_afterDescription_keepsIt() {
        assertThatThrownBy(() -> assertThat(REPORTED.file())
                        .as("a party")
                        .inZone(SmallStreet.calendar().zone())
                        .isHeldAt("street"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("[a party]")
                .hasMessageContaining("Asia/Shanghai");
    }

    @Test
    void time_inOtherForm_isMistakeOfTheTest() {
        assertThatThrownBy(() -> assertThat(REPORTED.file()).isNextDueAt("tomorrow"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time must be written like 2022-09-30 17:40, got tomorrow");
    }

    @Test
    void outcome_ofCommand_isToldApart() {
        Outcome accepted = CaseFailures.outcome(REPORTED, "li", "riverside-1/worker");
        Outcome refused = CaseFailures.outcome(REPORTED, "zhou", "riverside/clerk");
        Outcome repeated = new Outcome.Repeated(1, 2);

        assertThat(accepted)
                .isAccepted()
                .hasEvent(HoldingEvent.Signed.class)
                .after()
                .isAtStage(Stage.HANDLING);
        assertThat(refused)
                .isRefused()
                .isRefusedWith(RefusalCode.NOT_AUTHORISED)
                .isRefusedWith("NOT_AUTHORISED");
        assertThat(repeated).isRepeated();
        assertThatThrownBy(() -> assertThat(accepted).isRefused()).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(accepted).isRepeated()).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(repeated).isAccepted()).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(refused).after()).isInstanceOf(AssertionError.class);
    }

    @Test
    void forecast_ofReportedCase_isToldStepByStep() {
        assertThat(Casework.forecast(SmallStreet.governance(), REPORTED.file(), REPORTED.now()))
                .inZone(SmallStreet.calendar().zone())
                .hasNextStepAt("2022-10-08 14:10")
                .reaches("community", "2022-10-08 14:10")
                .reaches("street", "2022-10-11 18:00")
                .endsAt("street")
                .after()
                .hasSlips(2);
    }

    @Test
    void forecast_thatIsOther_fails() {
        Scenario atCommunity = REPORTED.whenNobodyActsFor("3wd");

        atCommunity.thenForecast(forecast -> forecast.neverReaches("grid"));
        assertThatThrownBy(() -> REPORTED.thenForecast(forecast -> forecast.neverReaches("street")))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> REPORTED.thenForecast(forecast -> forecast.endsAt("grid")))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> REPORTED.thenForecast(ForecastAssert::hasNoSteps))
                .isInstanceOf(AssertionError.class);
    }
}
