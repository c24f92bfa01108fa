package io.gridward.core.casefile;

import static io.gridward.core.casefile.Street.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.core.escalation.Approver;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.EscalationPolicy;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.RulingBuilder;
import io.gridward.core.escalation.Situation;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Language;
import io.gridward.core.linkage.PartyAct;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.PostId;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.TimeLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What cannot be asked for or granted, who must agree, and what ends a request. */
class RequestRefusalTest {
    private static final TextRef WHY = new TextRef("t/why");
    private static final Set<Trigger> REQUESTS = RandomRequests.KINDS;

    private static EscalationPolicy terms(UnaryOperator<RulingBuilder> terms) {
        return (Situation situation) -> REQUESTS.contains(situation.trigger())
                ? terms.apply(Ruling.builder()).build()
                : Street.standard(situation);
    }

    private static Story signed(EscalationPolicy policy) {
        return new Story(Street.governance(policy))
                .then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign());
    }

    private static List<Holder> approvers(AreaCode place, List<Approver> named) {
        Story story = new Story(Street.governance(terms(ruling -> ruling.approvers(named))))
                .then("09-26 09:00", new Actor.Intake(), Street.report(place));
        Holder holder = story.file().holder().orElseThrow();
        Actor asking = holder.isCentre()
                ? holder.area().equals(Street.G2) ? Street.post("w2", "G2/clerk") : Street.secretary()
                : new Actor.OfPost(holder.person(), holder.post());
        story.then("09-26 09:20", asking, RequestAct.Request.forReturn(WHY));
        return story.file()
                .requests()
                .pending(RequestKind.RETURN)
                .orElseThrow()
                .requested()
                .approvers();
    }

    @Test
    void act_thatCannotBeMeant_isNotMade() {
        assertThatThrownBy(() -> new RequestAct.Request(RequestKind.WHISTLE, WHY, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RequestAct.Request(RequestKind.SUSPENSION, WHY, null, null, null))
                .hasMessageContaining("review date");
        assertThatThrownBy(() -> new RequestAct.Request(RequestKind.RETURN, WHY, null, null, at("10-08 10:00")))
                .hasMessageContaining("until must be null");
        assertThatThrownBy(() -> RequestAct.Request.forReturn(WHY).because("Mr Wang said so"))
                .hasMessageContaining("Mr Wang");
        assertThatThrownBy(() -> RequestAct.Decide.grant(RequestKind.RETURN, TimeLimit.parse("1wd")))
                .hasMessageContaining("1wd");
        assertThatThrownBy(() -> RequestAct.Decide.grant(RequestKind.VOID, at("10-08 10:00")))
                .hasMessageContaining("until");
        assertThatThrownBy(() ->
                        new RequestAct.Decide(RequestKind.EXTENSION, Judgement.ADJUDICATE, null, null, null, null))
                .hasMessageContaining("ADJUDICATE");
        assertThatThrownBy(() -> new RequestAct.Decide(
                        RequestKind.RETURN, Judgement.REFUSE, null, null, null, Assignment.to(Street.G2)))
                .hasMessageContaining("granting a return");
        assertThatThrownBy(() -> new RequestAct.Adjudicate(Assignment.to(Street.G2), List.of("a", "a"), WHY))
                .hasMessageContaining("[a, a]");
    }

    @ParameterizedTest
    @EnumSource(RequestKind.class)
    void kind_hasItsActAndTrigger(RequestKind kind) {
        assertThat(TransitionTable.stages(kind.act())).contains(Stage.HANDLING);
        assertThat(Casework.reach().triggers()).contains(kind.trigger());
    }

    @Test
    void request_byWhoDoesNotHold_isRefused() {
        Story story = signed(Street::standard);

        assertThat(story.refused("09-26 10:00", Street.secretary(), RequestAct.Request.forReturn(WHY)))
                .containsExactly("NOT_AUTHORISED");
        assertThat(story.refused("09-26 10:00", Street.worker(), RequestAct.Decide.grant(RequestKind.VOID)))
                .containsExactly("NOTHING_REQUESTED");
        assertThat(story.refused("09-26 10:00", Street.worker(), new RequestAct.Resume()))
                .containsExactly("WRONG_STAGE");
    }

    @Test
    void date_behindOrBeyondTheCalendar_isRefusedWhenAskedForAndWhenGranted() {
        Story story = signed(terms(ruling -> ruling));

        assertThat(story.refused(
                        "09-26 10:00", Street.worker(), RequestAct.Request.forExtension(WHY, at("09-26 10:00"))))
                .containsExactly("DATE_NOT_AHEAD");
        assertThat(story.refused(
                        "09-26 10:00",
                        Street.worker(),
                        RequestAct.Request.forSuspension(WHY, at("12-31 23:59").plusSeconds(61))))
                .containsExactly("CALENDAR_ENDS");

        story.then("09-26 10:00", Street.worker(), RequestAct.Request.forSuspension(WHY, at("09-27 10:00")));
        assertThat(story.refused("09-27 10:00", Street.secretary(), RequestAct.Decide.grant(RequestKind.SUSPENSION)))
                .containsExactly("DATE_NOT_AHEAD");
        assertThat(story.refused(
                        "09-27 10:00",
                        Street.secretary(),
                        RequestAct.Decide.grant(RequestKind.SUSPENSION, TimeLimit.parse("200wd"))))
                .containsExactly("CALENDAR_ENDS");
        story.then(
                "09-27 10:00",
                Street.secretary(),
                RequestAct.Decide.grant(RequestKind.SUSPENSION, TimeLimit.parse("2wd")));
        assertThat(story.file().nextDue()).contains(at("09-29 18:00"));
    }

    @Test
    void extension_pastTheEndOfTheCalendar_isRefusedAndNothingChanges() {
        EscalationPolicy policy = terms(ruling -> ruling.approvers(List.of()).grant(TimeLimit.parse("9wd")));
        Story story = new Story(Street.governance(policy, LocalDate.of(2022, 10, 12)))
                .then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign());

        assertThat(story.refused("09-26 10:00", Street.worker(), RequestAct.Request.forExtension(WHY)))
                .containsExactly("CALENDAR_ENDS");
    }

    @Test
    void suspensionOverTheEndOfTheMeasurable_resumesUnmeasured_neverSilent() {
        EscalationPolicy policy = terms(ruling -> ruling.approvers(List.of()));
        Story story = new Story(Street.governance(policy, LocalDate.of(2022, 10, 12)))
                .then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign())
                .then("09-26 10:00", Street.worker(), RequestAct.Request.forSuspension(WHY, at("10-12 10:00")))
                .until("10-12 10:00");

        assertThat(story.file().stage()).isEqualTo(Stage.HANDLING);
        assertThat(story.file().clocks().newest(ClockKind.OVERALL).get().measured())
                .isFalse();
        assertThat(story.file().nextDue()).isPresent();
    }

    @Test
    void extension_thatEndsNoLater_isRefused() {
        Story story = signed(terms(ruling -> ruling.approvers(List.of())));

        assertThat(story.refused(
                        "09-26 10:00", Street.worker(), RequestAct.Request.forExtension(WHY, at("09-27 12:00"))))
                .containsExactly("NOTHING_TO_EXTEND");
    }

    @Test
    void approver_cannotGrantMoreThanThePolicy() {
        Story story = signed(terms(ruling -> ruling.grant(TimeLimit.parse("1wd"))));
        story.then("09-26 10:00", Street.worker(), RequestAct.Request.forExtension(WHY));

        assertThat(story.refused(
                        "09-26 11:00",
                        Street.clerk(),
                        RequestAct.Decide.grant(RequestKind.EXTENSION, TimeLimit.parse("5wd"))))
                .containsExactly("BEYOND_GRANT");
        assertThat(story.refused(
                        "09-26 11:00",
                        Street.clerk(),
                        RequestAct.Decide.grant(RequestKind.EXTENSION, at("11-01 10:00"))))
                .containsExactly("BEYOND_GRANT");
        story.then("09-26 11:00", Street.clerk(), RequestAct.Decide.grant(RequestKind.EXTENSION));
    }

    @Test
    void extensionThatWouldEndBeforeNow_isRefused() {
        Story story = signed(situation -> situation.trigger() == Trigger.EXTENSION_REQUESTED
                ? Ruling.builder().build()
                : situation.trigger() == Trigger.OVERDUE ? Ruling.builder().build() : Street.standard(situation));
        story.until("09-28 09:00").then("09-28 10:00", Street.worker(), RequestAct.Request.forExtension(WHY));
        assertThat(story.file().clocks().newest(ClockKind.LEVEL).orElseThrow().dueAt())
                .isEqualTo(at("09-27 18:00"));

        assertThat(story.refused(
                        "09-28 11:00",
                        Street.clerk(),
                        RequestAct.Decide.grant(RequestKind.EXTENSION, TimeLimit.parse("17h"))))
                .containsExactly("DATE_NOT_AHEAD");
        story.then(
                "09-28 11:00", Street.clerk(), RequestAct.Decide.grant(RequestKind.EXTENSION, TimeLimit.parse("1wd")));
        assertThat(story.file().clocks().newest(ClockKind.LEVEL).orElseThrow().dueAt())
                .isEqualTo(at("09-28 18:00"));
    }

    @Test
    void extensionOfAPromisedCase_promisesALaterDate() {
        Story story = signed(terms(ruling -> ruling.approvers(List.of())));
        story.then("09-26 10:00", Street.worker(), RequestAct.Request.forExtension(WHY, at("10-20 12:00")));
        Story further = signed(terms(ruling -> ruling.approvers(List.of()).grant(TimeLimit.parse("2wd"))));
        further.then("09-26 10:00", Street.worker(), RequestAct.Request.forExtension(WHY, at("09-29 12:00")))
                .then("09-26 11:00", Street.worker(), RequestAct.Request.forExtension(WHY));

        assertThat(story.file().clocks().newest(ClockKind.OVERALL).get().dueAt())
                .isEqualTo(at("10-20 12:00"));
        assertThat(further.file().clocks().newest(ClockKind.LEVEL).get().dueAt())
                .isEqualTo(at("10-08 18:00"));
        assertThat(further.file().clocks().newest(ClockKind.LEVEL).get().isPromised())
                .isTrue();
    }

    @Test
    void receiver_mustExistAndLieWithinTheApproversArea() {
        Story story = signed(terms(ruling -> ruling.approvers(List.of(Approver.role("secretary")))));
        story.then("09-26 10:00", Street.worker(), RequestAct.Request.forReturn(WHY));

        assertThat(story.refused("09-26 11:00", Street.secretary(), to(Assignment.to(Street.E))))
                .containsExactly("OUT_OF_REACH");
        assertThat(story.refused("09-26 11:00", Street.secretary(), to(Assignment.to(AreaCode.of("G9")))))
                .containsExactly("UNKNOWN_PLACE");
        assertThat(story.refused("09-26 11:00", Street.secretary(), to(new Assignment(Street.G2, "wizard"))))
                .containsExactly("UNKNOWN_ROLE");
    }

    private static Act to(Assignment assignment) {
        return RequestAct.Decide.grantReturn(assignment);
    }

    @Test
    void returnToAnAreaWhereNobodyIs_goesOnUpAtOnce() {
        Story story = signed(terms(ruling -> ruling.approvers(List.of(Approver.role("secretary")))));
        story.then("09-26 10:00", Street.worker(), RequestAct.Request.forReturn(WHY))
                .then("09-26 11:00", Street.secretary(), to(Assignment.to(Street.G3)));

        assertThat(story.file().slips())
                .extracting(slip -> slip.why().code())
                .containsExactly(CourseCode.RETURNED, CourseCode.AREA_UNSTAFFED);
        assertThat(story.file().holder().get().asPerson()).contains(new PersonRef("c1"));
    }

    @Test
    void returnThatNobodyMustAgreeTo_goesToTheAreaAbove_andAtTheTopNowhere() {
        EscalationPolicy atOnce = terms(ruling -> ruling.approvers(List.of()));
        Story story = signed(atOnce);
        story.then("09-26 10:00", Street.worker(), RequestAct.Request.forReturn(WHY));
        Story top = new Story(Street.governance(situation -> situation.trigger() == Trigger.REPORTED
                ? Ruling.builder()
                        .handler("officer")
                        .overall(Street.budget("5wd"))
                        .build()
                : atOnce.rule(situation)));
        top.then("09-26 09:00", new Actor.Intake(), Street.report(Street.S));

        assertThat(story.file().holder()).contains(Holder.centre(Street.C));
        assertThat(top.refused("09-26 10:00", Street.officer(), RequestAct.Request.forReturn(WHY)))
                .containsExactly("TOP_OF_LADDER");
    }

    @Test
    void adjudication_isNotForWhoWantedToBeRidOfIt_andNamesWhatExists() {
        Story story = new Story(Street.governance(situation -> situation.trigger() == Trigger.REPORTED
                ? Ruling.builder()
                        .handler("clerk")
                        .overall(Street.budget("5wd"))
                        .build()
                : terms(ruling -> ruling.approvers(List.of(Approver.role("secretary"))))
                        .rule(situation)));
        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.C))
                .then("09-26 09:10", Street.clerk(), RequestAct.Request.forReturn(WHY))
                .then("09-26 09:20", Street.secretary(), RequestAct.Decide.adjudicate(null));

        assertThat(story.refused("09-26 10:00", Street.clerk(), lead(Street.G1)))
                .containsExactly("SELF_APPROVAL");
        assertThat(story.refused("09-26 10:00", Street.officer(), lead(Street.G1)))
                .containsExactly("NOT_AUTHORISED");
        assertThat(story.refused("09-26 10:00", Street.secretary(), lead(Street.E)))
                .containsExactly("OUT_OF_REACH");
        assertThat(story.refused("09-26 10:00", Street.secretary(), lead(Street.G1, "dragons")))
                .containsExactly("UNKNOWN_MATTER");
        story.then("09-26 10:00", Street.secretary(), lead(Street.G1, "trees"));
    }

    private static Act lead(AreaCode area, String... matters) {
        return new RequestAct.Adjudicate(Assignment.to(area), List.of(matters), WHY);
    }

    @Test
    void approvers_areFoundOnTheBranchOfTheCase() {
        Holder secretary = new Holder(Street.C, new PostId("C/secretary"), new PersonRef("c1"));
        Holder officer = new Holder(Street.S, new PostId("S/officer"), new PersonRef("s1"));

        assertThat(approvers(Street.G1, List.of(Approver.role("secretary")))).containsExactly(secretary);
        assertThat(approvers(Street.G1, List.of(Approver.level("community")))).containsExactly(Holder.centre(Street.C));
        assertThat(approvers(
                        Street.G1,
                        List.of(
                                Approver.role("officer"),
                                Approver.role("officer").at("street"))))
                .containsExactly(officer);
        assertThat(approvers(Street.G1, List.of(Approver.role("officer").at("community"))))
                .containsExactly(Holder.centre(Street.C));
        assertThat(approvers(Street.E, List.of(Approver.level("community")))).containsExactly(Holder.centre(Street.S));
        assertThat(approvers(Street.G1, List.of(Approver.level("grid")))).containsExactly(Holder.centre(Street.C));
        assertThat(approvers(Street.G2, List.of(Approver.role("secretary")))).containsExactly(secretary);
    }

    @Test
    void unknownApprover_makesThePolicyFail() {
        Story story = signed(terms(ruling -> ruling.approvers(List.of(Approver.role("wizard")))));

        assertThat(story.refused("09-26 10:00", Street.worker(), RequestAct.Request.forReturn(WHY)))
                .containsExactly("POLICY_FAILED");
    }

    @Test
    void handledCase_needsNoExtension() {
        Story story = signed(terms(ruling -> ruling));
        story.then("09-26 10:00", Street.worker(), RequestAct.Request.forExtension(WHY))
                .then("09-26 11:00", Street.worker(), Street.handle());

        assertThat(story.file().requests().pending()).isEmpty();
        assertThat(story.eventsOf(RequestEvent.Lapsed.class)).hasSize(1);
        assertThat(story.refused("09-26 12:00", Street.clerk(), RequestAct.Decide.grant(RequestKind.EXTENSION)))
                .containsExactly("WRONG_STAGE");
    }

    @Test
    void suspendedAndDisputedCases_stillHearCalledParties() {
        Story story = signed(terms(ruling -> ruling.approvers(List.of())));
        story.then("09-26 09:20", Street.worker(), new LinkageAct.Whistle())
                .then("09-26 09:30", Street.worker(), RequestAct.Request.forSuspension(WHY, at("10-08 10:00")))
                .then("09-26 10:00", Street.gardener(), Street.answer(Street.GARDENERS, PartyAct.SIGN))
                .until("09-29 10:00");

        assertThat(story.file().stage()).isEqualTo(Stage.SUSPENDED);
        assertThat(story.file().linkage().tasks())
                .extracting(task -> task.status().id())
                .contains("no-show");
        assertThat(story.file().clocks().all()).anySatisfy((clock, stopwatch) -> {
            assertThat(clock.kind()).isEqualTo(ClockKind.PARTY_REPORT_IN);
            assertThat(stopwatch.isRunning()).isTrue();
        });
    }

    @Test
    void firstHandler_isToldWhenTheCaseHeGaveAwayCloses() {
        Story story = signed(terms(ruling -> ruling.approvers(List.of(Approver.role("secretary")))));
        story.then("09-26 10:00", Street.worker(), RequestAct.Request.forReturn(WHY))
                .then("09-26 10:10", Street.secretary(), to(new Assignment(Street.G2, "clerk")))
                .then("09-26 10:20", Street.post("w2", "G2/clerk"), new HoldingAct.Sign())
                .then("09-26 11:00", Street.post("w2", "G2/clerk"), Street.handle())
                .then("09-26 15:00", Street.clerk(), new ClosingAct.Verify(true, null))
                .then("09-26 15:10", Street.post("w2", "G2/clerk"), new ClosingAct.Reply(WHY))
                .then("09-26 15:20", Street.clerk(), new ClosingAct.Close());

        assertThat(story.file().custody().firstHandler()).contains(new PersonRef("w1"));
        assertThat(story.eventsOf(HoldingEvent.FirstHandlerTold.class))
                .map(CaseEvent::told)
                .map(told -> told.details().get("person"))
                .containsExactly("w1");
    }

    @Test
    void everyEventOfARequest_isToldInBothLanguages() {
        Story story = signed(terms(ruling -> ruling.approvers(List.of(Approver.role("secretary")))));
        story.then("09-26 10:00", Street.worker(), RequestAct.Request.forSuspension(WHY, at("10-08 10:00")))
                .then("09-26 10:10", Street.secretary(), RequestAct.Decide.grant(RequestKind.SUSPENSION))
                .then("09-26 10:20", Street.worker(), new RequestAct.Resume());

        assertThat(story.events().stream()
                        .filter(event -> event instanceof RequestEvent || event instanceof HaltEvent)
                        .map(event -> event.told()
                                .text(Language.ZH, Street.governance().naming()))
                        .toList())
                .containsExactly(
                        "w1 申请挂账,至 2022-10-08 10:00,审批人 secretary",
                        "c1 同意挂账",
                        "挂账获批,至 2022-10-08 10:00",
                        "挂账至 2022-10-08 10:00",
                        "自 2022-09-26 10:20 恢复办理,由 w1 提出");
    }
}
