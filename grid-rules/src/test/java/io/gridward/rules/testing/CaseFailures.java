package io.gridward.rules.testing;

import static io.gridward.rules.testing.GridAssertions.assertThat;

import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.Casework;
import io.gridward.core.casefile.ClosingEvent;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.casefile.HoldingAct;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.casefile.Passage;
import io.gridward.core.casefile.RequestKind;
import io.gridward.core.casefile.Stage;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.linkage.PartyStatus;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.PostId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Assertions on cases that do not hold, each with the name of the file that has its text. */
final class CaseFailures {
    static final Scenario REPORTED = Scenario.given(SmallStreet.governance())
            .report("riverside-1")
            .saying("category", "parking")
            .saying("households", 3)
            .at("2022-09-30 17:40");
    static final Scenario HANDED_UP = REPORTED.whenNobodyActsFor("3wd");
    static final Scenario CALLED = REPORTED.whenHolder().signs().whenHolder().whistles();

    private CaseFailures() {}

    static Map<String, ThrowingCallable> all() {
        Map<String, ThrowingCallable> all = new LinkedHashMap<>();
        all.put("scenario-held-at", () -> HANDED_UP.thenHeldAt("grid"));
        all.put(
                "scenario-refused",
                () -> HANDED_UP.whenPost("riverside-1/worker").signs());
        all.put(
                "scenario-not-refused",
                () -> REPORTED.whenHolder()
                        .expectingRefusal(RefusalCode.NOT_AUTHORISED)
                        .signs());
        all.put(
                "scenario-refused-otherwise",
                () -> REPORTED.whenPost("riverside/clerk")
                        .expectingRefusal(RefusalCode.WRONG_STAGE)
                        .signs());
        all.put("scenario-slip", () -> CALLED.thenHeldAt("grid").withSlipFrom("community"));
        all.put("scenario-party", () -> CALLED.at("2022-10-09 17:00").thenParty("police", PartyStatus.DONE));
        all.put("scenario-next-due", () -> REPORTED.thenNextDueAt("2022-10-08 10:00"));
        all.put(
                "scenario-forecast",
                () -> REPORTED.thenForecast(forecast -> forecast.reaches("street", "2022-10-10 18:00")));
        all.put("scenario-long", () -> HANDED_UP.at("2023-02-27 18:00").thenAtStage(Stage.CLOSED));
        all.put("case-held-by", () -> assertThat(REPORTED.file()).isHeldBy("wang"));
        all.put(
                "case-clock",
                () -> assertThat(REPORTED.file())
                        .inZone(SmallStreet.calendar().zone())
                        .hasClockDueAt(ClockKind.SIGN, "2022-10-08 09:30"));
        all.put(
                "case-clock-missing",
                () -> assertThat(REPORTED.file()).hasClockDueAt(ClockKind.REVIEW, "2022-10-08 09:30"));
        all.put("case-slips", () -> assertThat(HANDED_UP.file()).hasSlips(2));
        all.put("case-no-slip", () -> assertThat(REPORTED.file()).lastSlip());
        all.put("case-not-called", () -> assertThat(CALLED.file()).party("gardeners"));
        all.put("case-pending", () -> assertThat(CALLED.file()).hasPending(RequestKind.RETURN));
        all.put("case-supervised", () -> assertThat(CALLED.file()).isSupervisedBy("harbour"));
        all.put(
                "slip-reason",
                () -> assertThat(HANDED_UP.file().slips().get(0)).isFrom("grid").isBecauseOf(CourseCode.NOT_ACTED_ON));
        all.put("slip-passage", () -> HANDED_UP.then(file -> file.lastSlip().was(Passage.DISPATCHED)));
        all.put(
                "slip-passed-over",
                () -> assertThat(HANDED_UP.file().slips().get(0)).passedOver("community"));
        all.put(
                "party-status",
                () -> assertThat(CALLED.file())
                        .party("police")
                        .isCalledAs(CallRole.LEAD)
                        .hasStatus(PartyStatus.NO_SHOW));
        all.put(
                "party-matter",
                () -> assertThat(CALLED.file().linkage().tasks().get(0)).isCalledFor("trees"));
        all.put(
                "outcome-refused",
                () -> assertThat(outcome(REPORTED, "zhou", "riverside/clerk")).isAccepted());
        all.put(
                "outcome-accepted",
                () -> assertThat(outcome(REPORTED, "li", "riverside-1/worker"))
                        .isRefusedWith(RefusalCode.NOT_AUTHORISED));
        all.put(
                "outcome-event",
                () -> assertThat(outcome(REPORTED, "li", "riverside-1/worker")).hasEvent(ClosingEvent.Closed.class));
        all.put(
                "outcome-after",
                () -> assertThat(outcome(REPORTED, "li", "riverside-1/worker"))
                        .after()
                        .isAtStage(Stage.HANDLED));
        all.put(
                "forecast-next",
                () -> assertThat(Casework.forecast(SmallStreet.governance(), REPORTED.file(), REPORTED.now()))
                        .hasNextStepAt("2022-10-08 09:30"));
        return all;
    }

    static Outcome outcome(Scenario scenario, String person, String post) {
        Actor actor = new Actor.OfPost(new PersonRef(person), new PostId(post));
        return Casework.decide(
                SmallStreet.governance(),
                scenario.file(),
                CaseCommand.of(
                        new CommandId("sign"), scenario.file().id(), scenario.now(), actor, new HoldingAct.Sign()));
    }
}
