package io.gridward.core.casefile;

import static io.gridward.core.casefile.Street.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.escalation.Approver;
import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Cutoff;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.RulingBuilder;
import io.gridward.core.escalation.Situation;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.PostId;
import io.gridward.core.time.Stopwatch;
import io.gridward.core.time.TimeLimit;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stories of what holders ask for and others decide, on the small street. */
class RequestScenarioTest {
    private static final TextRef WHY = new TextRef("t/why");
    private static final TextRef NO = new TextRef("t/no");

    private final Story story = new Story(Street.governance(RequestScenarioTest::policy));

    /** The secretary decides what is asked for first, the officer of the street what is asked for again. */
    private static Ruling policy(Situation situation) {
        RulingBuilder ruling = Ruling.builder();
        return switch (situation.trigger()) {
            case RETURN_REQUESTED ->
                situation.cause().isEmpty()
                        ? ruling.atMost(0).build()
                        : ruling.approvers(
                                        situation.cause().get().equals("dispatcher-error")
                                                ? List.of(Approver.role("secretary"))
                                                : List.of(Approver.role("secretary"), Approver.level("street")))
                                .atMost(2)
                                .notAfter(Cutoff.afterDispatch(TimeLimit.parse("1wd")))
                                .build();
            case EXTENSION_REQUESTED ->
                situation.extensions() == 0
                        ? ruling.approvers(List.of(Approver.role("secretary")))
                                .atMost(2)
                                .grant(TimeLimit.parse("2wd"))
                                .notAfter(Cutoff.beforeDue(TimeLimit.parse("4wh")))
                                .build()
                        : ruling.approvers(List.of(Approver.role("officer").at("street")))
                                .atMost(2)
                                .build();
            case SUSPENSION_REQUESTED -> ruling.grant(TimeLimit.parse("30d")).build();
            case VOID_REQUESTED ->
                situation.cause().filter("test"::equals).isPresent()
                        ? ruling.approvers(List.of()).build()
                        : ruling.build();
            default -> Street.standard(situation);
        };
    }

    @Test
    void mistakenDispatch_returnedWithReason_goesToAnotherUnitBySlip() {
        signedInG1();
        Stopwatch overall = overall();

        story.then("09-26 10:00", Street.worker(), returning("dispatcher-error"))
                .then(
                        "09-26 11:00",
                        Street.secretary(),
                        RequestAct.Decide.grantReturn(new Assignment(Street.G2, "clerk")));

        CaseFile file = story.file();
        HandoffSlip slip = file.slips().get(0);
        assertThat(file.stage()).isEqualTo(Stage.DISPATCHED);
        assertThat(file.holder()).contains(new Holder(Street.G2, new PostId("G2/clerk"), new PersonRef("w2")));
        assertThat(slip.from()).isEqualTo(new Holder(Street.G1, new PostId("G1/worker"), new PersonRef("w1")));
        assertThat(slip.to()).isEqualTo(file.holder().get());
        assertThat(slip.why().code()).isEqualTo(CourseCode.RETURNED);
        assertThat(slip.remark()).isEqualTo(WHY);
        assertThat(file.requests().granted(RequestKind.RETURN)).isEqualTo(1);
        assertThat(file.requests().pending()).isEmpty();
        assertThat(file.custody().handUps()).isZero();
        assertThat(overall()).isEqualTo(overall);
        assertThat(file.clocks().newest(ClockKind.LEVEL).get().startedAt()).isEqualTo(at("09-26 11:00"));
        story.then("09-26 11:30", Street.post("w2", "G2/clerk"), new HoldingAct.Sign());
    }

    @Test
    void returnBeforeSigning_isPossible_andWithoutReceiverGoesToTheApproversCentre() {
        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:30", Street.worker(), returning("dispatcher-error"))
                .then("09-26 09:40", Street.secretary(), RequestAct.Decide.grant(RequestKind.RETURN));

        assertThat(story.file().holder()).contains(Holder.centre(Street.C));
        assertThat(story.file().stage()).isEqualTo(Stage.DISPATCHED);
    }

    @Test
    void returnThatTwoMustAgreeTo_waitsForBoth_andTheLastWordOnTheReceiverHolds() {
        signedInG1();

        story.then("09-26 10:00", Street.worker(), returning("not-ours"))
                .then("09-26 10:10", Street.secretary(), RequestAct.Decide.grantReturn(Assignment.to(Street.G2)));
        PendingRequest pending =
                story.file().requests().pending(RequestKind.RETURN).get();

        assertThat(pending.missing()).containsExactly(Holder.centre(Street.S));
        assertThat(pending.agreements()).hasSize(1);
        assertThat(story.file().holder().get().area()).isEqualTo(Street.G1);
        assertThat(story.refused("09-26 10:20", Street.secretary(), RequestAct.Decide.grant(RequestKind.RETURN)))
                .containsExactly("NOT_ASKED");

        story.then("09-26 10:30", Street.officer(), RequestAct.Decide.grantReturn(new Assignment(Street.E, "worker")));

        assertThat(story.file().holder().get().asPerson()).contains(new PersonRef("w4"));
    }

    @Test
    void refusedReturn_leavesHolderAndClocksAsTheyWere() {
        signedInG1();
        CaseClocks before = story.file().clocks();

        story.then("09-26 10:00", Street.worker(), returning("not-ours"))
                .then("09-26 11:00", Street.officer(), RequestAct.Decide.refuse(RequestKind.RETURN, NO));

        assertThat(story.file().stage()).isEqualTo(Stage.HANDLING);
        assertThat(story.file().requests().pending()).isEmpty();
        assertThat(story.file().requests().granted(RequestKind.RETURN)).isZero();
        assertThat(story.file().clocks()).isEqualTo(before);
        assertThat(story.file().slips()).isEmpty();
        story.then("09-26 12:00", Street.worker(), Street.handle());
    }

    @Test
    void pendingReturn_stopsNoClock_andLapsesWhenTheCaseGoesUp() {
        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:30", Street.worker(), returning("not-ours"))
                .until("09-26 12:00");

        assertThat(story.file().holder().get().area()).isEqualTo(Street.C);
        assertThat(story.file().requests().pending()).isEmpty();
        assertThat(story.eventsOf(RequestEvent.Lapsed.class)).hasSize(1);
        assertThat(story.refused("09-26 12:10", Street.officer(), RequestAct.Decide.grant(RequestKind.RETURN)))
                .containsExactly("NOTHING_REQUESTED");
    }

    @Test
    void dispute_isAdjudicated_andBindsTheLead() {
        signedInG1();
        story.then("09-26 10:00", Street.worker(), returning("not-ours"))
                .then("09-26 11:00", Street.officer(), RequestAct.Decide.adjudicate(NO));

        assertThat(story.file().stage()).isEqualTo(Stage.ADJUDICATING);
        assertThat(story.file().holder()).contains(Holder.centre(Street.S));
        assertThat(story.file().clocks().newest(ClockKind.SIGN).get().isRunning())
                .isFalse();
        assertThat(story.file().clocks().newest(ClockKind.LEVEL).get().isRunning())
                .isTrue();
        assertThat(story.file().slips().get(0).why().code()).isEqualTo(CourseCode.DISPUTED);

        story.then(
                "09-27 10:00",
                Street.officer(),
                new RequestAct.Adjudicate(
                        new Assignment(Street.G1, "worker"), List.of("trees", "traffic"), new TextRef("t/decided")));

        CaseFile file = story.file();
        assertThat(file.stage()).isEqualTo(Stage.DISPATCHED);
        assertThat(file.holder().get().asPerson()).contains(new PersonRef("w1"));
        assertThat(file.slips())
                .extracting(slip -> slip.why().code())
                .containsExactly(CourseCode.DISPUTED, CourseCode.ADJUDICATED);
        assertThat(file.slips().get(1).from()).isEqualTo(file.slips().get(0).to());
        assertThat(file.linkage().tasks())
                .extracting(task -> task.call().as())
                .containsExactly(CallRole.SUPPORT, CallRole.SUPPORT);
        assertThat(file.clocks().all()).containsKey(Street.clock(ClockKind.PARTY_REPORT_IN, 2));
        assertThat(file.requests().boundLead()).contains(Street.G1);
        assertThat(story.refused("09-27 10:30", Street.worker(), returning("not-ours")))
                .containsExactly("BOUND_BY_ADJUDICATION");
    }

    @Test
    void adjudicationLeftUndone_isToldAndSupervised_neverSilent() {
        signedInG1();
        story.then("09-26 10:00", Street.worker(), returning("not-ours"))
                .then("09-26 11:00", Street.secretary(), RequestAct.Decide.adjudicate(null))
                .until("09-30 18:00");

        assertThat(story.file().stage()).isEqualTo(Stage.ADJUDICATING);
        assertThat(story.file().supervisor()).contains(Street.S);
        assertThat(story.file().nextDue()).isPresent();
    }

    @Test
    void extension_grantedAsThePolicySays_movesLevelAndOverall() {
        signedInG1();

        story.then("09-26 10:00", Street.worker(), RequestAct.Request.forExtension(WHY))
                .then("09-26 11:00", Street.secretary(), RequestAct.Decide.grant(RequestKind.EXTENSION));

        assertThat(level().dueAt()).isEqualTo(at("09-29 18:00"));
        assertThat(overall().dueAt()).isEqualTo(at("10-10 18:00"));
        assertThat(overall().budget().limit()).isEqualTo(TimeLimit.parse("7wd"));
        assertThat(story.file().requests().promised()).isEmpty();
        assertThat(story.file().requests().granted(RequestKind.EXTENSION)).isEqualTo(1);
    }

    @Test
    void extensionOfALevelClockInHours_byDays_isDueNoEarlierThanSoManyDaysLater() {
        Story hours = new Story(Street.governance(situation -> situation.trigger() == Trigger.REPORTED
                ? Ruling.builder()
                        .handler("worker")
                        .level(Street.budget("4wh"))
                        .overall(Street.budget("30d"))
                        .build()
                : policy(situation)));
        hours.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:00", Street.worker(), new HoldingAct.Sign());
        assertThat(hours.refused("09-26 09:10", Street.worker(), RequestAct.Request.forExtension(WHY)))
                .containsExactly("REQUEST_TOO_LATE");

        Story late = new Story(Street.governance(situation -> switch (situation.trigger()) {
            case REPORTED ->
                Ruling.builder()
                        .handler("worker")
                        .level(Street.budget("4wh"))
                        .overall(Street.budget("30d"))
                        .build();
            case EXTENSION_REQUESTED ->
                Ruling.builder()
                        .approvers(List.of())
                        .grant(TimeLimit.parse("2wd"))
                        .build();
            default -> policy(situation);
        }));
        late.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:00", Street.worker(), new HoldingAct.Sign())
                .then("09-26 09:10", Street.worker(), RequestAct.Request.forExtension(WHY));

        assertThat(late.file().clocks().newest(ClockKind.LEVEL).get().dueAt()).isEqualTo(at("09-28 18:00"));
        assertThat(late.file().clocks().newest(ClockKind.OVERALL).get().dueAt()).isAfter(at("10-27 00:00"));
    }

    @Test
    void extension_tooLate_isRefused() {
        signedInG1();

        assertThat(story.refused("09-27 15:00", Street.worker(), RequestAct.Request.forExtension(WHY)))
                .containsExactly("REQUEST_TOO_LATE");
    }

    @Test
    void secondExtension_needsSomebodyElse_andAThirdIsRefused() {
        signedInG1();
        story.then("09-26 10:00", Street.worker(), RequestAct.Request.forExtension(WHY))
                .then("09-26 11:00", Street.secretary(), RequestAct.Decide.grant(RequestKind.EXTENSION))
                .then("09-28 10:00", Street.worker(), RequestAct.Request.forExtension(WHY));

        assertThat(story.refused("09-28 11:00", Street.secretary(), RequestAct.Decide.grant(RequestKind.EXTENSION)))
                .containsExactly("NOT_AUTHORISED");
        assertThat(story.refused("09-28 11:00", Street.officer(), RequestAct.Decide.grant(RequestKind.EXTENSION)))
                .containsExactly("TIME_MISSING");
        story.then(
                "09-28 11:10",
                Street.officer(),
                RequestAct.Decide.grant(RequestKind.EXTENSION, TimeLimit.parse("1wd")));

        assertThat(level().dueAt()).isEqualTo(at("09-30 18:00"));
        assertThat(story.refused("09-29 10:00", Street.worker(), RequestAct.Request.forExtension(WHY)))
                .containsExactly("REQUEST_USED_UP");
    }

    @Test
    void promisedDate_makesACommittedCase_whichNoSuspensionMoves() {
        signedInG1();
        Instant promised = at("09-29 12:00");

        story.then("09-26 10:00", Street.worker(), RequestAct.Request.forExtension(WHY, promised))
                .then("09-26 11:00", Street.secretary(), RequestAct.Decide.grant(RequestKind.EXTENSION));
        assertThat(story.file().requests().promised()).contains(promised);
        assertThat(level().dueAt()).isEqualTo(promised);
        assertThat(overall().dueAt()).isEqualTo(at("10-08 18:00"));

        story.then("09-27 10:00", Street.worker(), RequestAct.Request.forSuspension(WHY, at("09-30 09:00")))
                .then("09-27 11:00", Street.clerk(), RequestAct.Decide.grant(RequestKind.SUSPENSION))
                .until("09-29 15:00");

        assertThat(story.file().stage()).isEqualTo(Stage.SUSPENDED);
        assertThat(level().lastReached()).isPresent();
        assertThat(story.file().supervisor()).contains(Street.C);
    }

    @Test
    void promisedDate_bindsWhoeverHasTheCaseNext_andWhoeverDoesItAgain() {
        signedInG1();
        Instant promised = at("09-29 12:00");
        story.then("09-26 10:00", Street.worker(), RequestAct.Request.forExtension(WHY, promised))
                .then("09-26 11:00", Street.secretary(), RequestAct.Decide.grant(RequestKind.EXTENSION))
                .then("09-26 12:00", Street.worker(), Street.handUp());

        assertThat(level().startedAt()).isEqualTo(at("09-26 12:00"));
        assertThat(level().isPromised()).isTrue();
        assertThat(level().dueAt()).isEqualTo(promised);

        story.then("09-27 09:00", Street.secretary(), new HoldingAct.Sign())
                .then("09-28 09:00", Street.secretary(), Street.handle())
                .then("09-28 10:00", Street.clerk(), new ClosingAct.Verify(false, null));
        assertThat(level().startedAt()).isEqualTo(at("09-28 10:00"));
        assertThat(level().dueAt()).isEqualTo(promised);
    }

    @Test
    void promisedDateThatHasPassed_bindsNobodyAnew() {
        signedInG1();
        story.then("09-26 10:00", Street.worker(), RequestAct.Request.forExtension(WHY, at("09-29 12:00")))
                .then("09-26 11:00", Street.secretary(), RequestAct.Decide.grant(RequestKind.EXTENSION))
                .until("09-29 12:00");

        assertThat(story.file().custody().level()).contains("community");
        assertThat(level().isPromised()).isFalse();
        assertThat(level().dueAt()).isAfter(at("09-29 12:00"));
    }

    @Test
    void suspension_resumesByItselfAfterTheHoliday_andItsDaysDoNotCount() {
        signedBeforeTheHoliday();
        story.then("09-29 14:30", Street.worker(), RequestAct.Request.forSuspension(WHY, at("10-08 10:00")))
                .then("09-29 15:00", Street.secretary(), RequestAct.Decide.grant(RequestKind.SUSPENSION));

        assertThat(story.file().stage()).isEqualTo(Stage.SUSPENDED);
        assertThat(story.file().nextDue()).contains(at("10-08 10:00"));
        assertThat(level().isPaused()).isTrue();

        story.until("10-03 12:00");
        assertThat(story.file().stage()).isEqualTo(Stage.SUSPENDED);
        story.until("10-08 10:00");

        assertThat(story.file().stage()).isEqualTo(Stage.HANDLING);
        assertThat(level().dueAt()).isEqualTo(at("10-08 18:00"));
        assertThat(overall().dueAt()).isEqualTo(at("10-12 18:00"));
        assertThat(story.file().requests().granted(RequestKind.SUSPENSION)).isEqualTo(1);
        assertThat(story.file().clocks().newest(ClockKind.REVIEW).get().isRunning())
                .isFalse();
        assertThat(story.eventsOf(RulingEvent.Notified.class))
                .last()
                .satisfies(event ->
                        assertThat(((RulingEvent.Notified) event).areas()).containsExactly(Street.G1));
    }

    @Test
    void reviewDateFoundLate_resumesFromTheDateItself_andWhatFellDueMeanwhileActs() {
        signedBeforeTheHoliday();
        story.then("09-29 14:30", Street.worker(), RequestAct.Request.forSuspension(WHY, at("10-08 10:00")))
                .then("09-29 15:00", Street.secretary(), RequestAct.Decide.grant(RequestKind.SUSPENSION))
                .until("10-09 09:00");

        assertThat(story.file()
                        .clocks()
                        .stopwatch(Street.clock(ClockKind.LEVEL, 1))
                        .pauses())
                .singleElement()
                .satisfies(pause -> assertThat(pause.endedAt()).isEqualTo(at("10-08 10:00")));
        assertThat(story.file().stage()).isEqualTo(Stage.DISPATCHED);
        assertThat(story.file().holder().get().area()).isEqualTo(Street.C);
    }

    @Test
    void suspendedCase_takenUpBefore_goesOnAsIfItHadRestedOnlySoLong() {
        signedBeforeTheHoliday();
        story.then("09-29 14:30", Street.worker(), RequestAct.Request.forSuspension(WHY, at("10-08 10:00")))
                .then("09-29 15:00", Street.secretary(), RequestAct.Decide.grant(RequestKind.SUSPENSION));

        assertThat(story.refused("09-29 16:00", Street.worker(), Street.handle()))
                .containsExactly("WRONG_STAGE");
        assertThat(story.refused("09-29 16:00", Street.post("w2", "G2/clerk"), new RequestAct.Resume()))
                .containsExactly("NOT_AUTHORISED");
        story.then("09-29 17:00", Street.officer(), new RequestAct.Resume());

        assertThat(story.file().stage()).isEqualTo(Stage.HANDLING);
        assertThat(level().dueAt()).isEqualTo(at("09-30 18:00"));
        story.then("09-30 09:00", Street.worker(), Street.handle());
    }

    @Test
    void suspendedCase_takenUpAfterAReviewDateNoTickFound_restedNoLongerThanGranted() {
        signedBeforeTheHoliday();
        story.then("09-29 14:30", Street.worker(), RequestAct.Request.forSuspension(WHY, at("10-08 10:00")))
                .then("09-29 15:00", Street.secretary(), RequestAct.Decide.grant(RequestKind.SUSPENSION));
        CaseFile resting = story.file();
        story.until("10-08 10:00");
        Instant due = level().dueAt();
        Story late = new Story(Street.governance(RequestScenarioTest::policy)).at(resting, story.events());

        late.then("10-12 09:00", Street.officer(), new RequestAct.Resume());

        assertThat(late.file().clocks().newest(ClockKind.LEVEL).orElseThrow().dueAt())
                .isEqualTo(due);
        late.until("10-12 09:00");
        assertThat(late.eventsOf(ClockEvent.RungReached.class)).isNotEmpty();
    }

    @Test
    void suspension_beyondWhatMayBeGranted_isRefusedAtOnce() {
        signedInG1();

        assertThat(story.refused(
                        "09-26 10:00", Street.worker(), RequestAct.Request.forSuspension(WHY, at("11-30 10:00"))))
                .containsExactly("BEYOND_GRANT");
    }

    @Test
    void approver_mayNameAnotherReviewDate() {
        signedInG1();
        story.then("09-26 10:00", Street.worker(), RequestAct.Request.forSuspension(WHY, at("10-20 10:00")))
                .then(
                        "09-26 11:00",
                        Street.secretary(),
                        RequestAct.Decide.grant(RequestKind.SUSPENSION, at("10-10 10:00")));

        assertThat(story.file().nextDue()).contains(at("10-10 10:00"));
    }

    @Test
    void testReport_voidedAtOnce_endsWithEveryClockStopped() {
        signedInG1();
        story.then("09-26 09:50", Street.worker(), RequestAct.Request.forExtension(WHY))
                .then(
                        "09-26 10:00",
                        Street.worker(),
                        RequestAct.Request.forVoid(WHY).because("test"));

        assertThat(story.file().stage()).isEqualTo(Stage.VOIDED);
        assertThat(story.file().closedAt()).contains(at("09-26 10:00"));
        assertThat(story.file().nextDue()).isEmpty();
        assertThat(story.file().requests().pending()).isEmpty();
        assertThat(story.refused("09-26 10:10", Street.worker(), Street.handle()))
                .containsExactly("WRONG_STAGE");
        story.until("10-20 10:00");
        assertThat(story.file().stage()).isEqualTo(Stage.VOIDED);
    }

    @Test
    void voiding_withoutTermsOfThePolicy_needsTheCentreAbove() {
        signedInG1();
        story.then("09-26 10:00", Street.worker(), RequestAct.Request.forVoid(WHY));
        PendingRequest pending =
                story.file().requests().pending(RequestKind.VOID).get();

        assertThat(pending.requested().approvers()).containsExactly(Holder.centre(Street.C));
        story.then("09-26 11:00", Street.clerk(), RequestAct.Decide.grant(RequestKind.VOID));
        assertThat(story.file().stage()).isEqualTo(Stage.VOIDED);
    }

    @Test
    void whoAsks_neverDecides_theNextAboveDoes() {
        handedUpToC();
        story.then("09-26 10:00", Street.secretary(), RequestAct.Request.forExtension(WHY));

        RequestEvent.Requested requested =
                story.file().requests().pending(RequestKind.EXTENSION).get().requested();
        assertThat(requested.approvers()).containsExactly(Holder.centre(Street.S));
        assertThat(requested.reasons()).extracting(Finding::code).contains(CourseCode.WOULD_APPROVE_HIMSELF);
        assertThat(requested.told().text(Language.EN)).isEqualTo("extension requested by c1, to be decided by S");
    }

    @Test
    void whoAsks_isRefusedByPerson_whateverThePost() {
        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.C))
                .then("09-26 09:10", Street.clerk(), new HoldingAct.Sign())
                .then("09-26 09:20", Street.clerk(), RequestAct.Request.forSuspension(WHY, at("10-08 10:00")));

        assertThat(story.refused("09-26 09:30", Street.clerk(), RequestAct.Decide.grant(RequestKind.SUSPENSION)))
                .isNotEmpty();
        story.then("09-26 09:40", Street.officer(), RequestAct.Decide.grant(RequestKind.SUSPENSION));
    }

    @Test
    void atTheTop_somebodyElseOfTheCentreDecides() {
        Story top = new Story(Street.governance(situation -> situation.trigger() == Trigger.REPORTED
                ? Ruling.builder()
                        .handler("officer")
                        .overall(Street.budget("5wd"))
                        .build()
                : policy(situation)));
        top.then("09-26 09:00", new Actor.Intake(), Street.report(Street.S))
                .then("09-26 09:10", Street.officer(), new HoldingAct.Sign())
                .then("09-26 09:20", Street.officer(), RequestAct.Request.forSuspension(WHY, at("10-08 10:00")));

        assertThat(top.refused("09-26 09:30", Street.officer(), RequestAct.Decide.grant(RequestKind.SUSPENSION)))
                .containsExactly("SELF_APPROVAL");
        top.then("09-26 09:40", Street.post("s2", "S/clerk"), RequestAct.Decide.grant(RequestKind.SUSPENSION));
        assertThat(top.file().stage()).isEqualTo(Stage.SUSPENDED);
    }

    @Test
    void withdrawnRequest_canBeMadeAgain() {
        signedInG1();
        story.then("09-26 10:00", Street.worker(), RequestAct.Request.forVoid(WHY));
        assertThat(story.refused("09-26 10:05", Street.worker(), RequestAct.Request.forVoid(WHY)))
                .containsExactly("REQUEST_PENDING");

        story.then("09-26 10:10", Street.worker(), new RequestAct.Withdraw(RequestKind.VOID))
                .then(
                        "09-26 10:20",
                        Street.worker(),
                        RequestAct.Request.forVoid(WHY).resting(NO));

        assertThat(story.file().requests().pending()).hasSize(1);
        assertThat(story.refused("09-26 10:30", Street.worker(), new RequestAct.Withdraw(RequestKind.RETURN)))
                .containsExactly("NOTHING_REQUESTED");
    }

    @Test
    void whistleThatOthersStandBehind_callsPartiesOnlyOnceTheyAgree() {
        Story whistle = new Story(Street.governance(situation -> situation.trigger() == Trigger.WHISTLED
                ? Ruling.builder()
                        .call(new Call("trees", CallRole.LEAD, null, null, Street.budget("1wd")))
                        .call(new Call("traffic", CallRole.SUPPORT, null, null, Street.budget("1wd")))
                        .approvers(List.of(Approver.role("officer")))
                        .atMost(1)
                        .build()
                : Street.standard(situation)));
        whistle.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign())
                .then("09-26 09:20", Street.worker(), new LinkageAct.Whistle());
        assertThat(whistle.file().linkage().tasks()).isEmpty();

        whistle.then("09-26 10:00", Street.officer(), RequestAct.Decide.grant(RequestKind.WHISTLE));

        assertThat(whistle.file().linkage().tasks()).hasSize(2);
        assertThat(whistle.file().requests().granted(RequestKind.WHISTLE)).isEqualTo(1);
        assertThat(whistle.refused("09-26 10:10", Street.worker(), new LinkageAct.Whistle()))
                .containsExactly("REQUEST_USED_UP");
    }

    private Act returning(String cause) {
        return RequestAct.Request.forReturn(WHY).because(cause);
    }

    private void signedInG1() {
        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign());
    }

    private void signedBeforeTheHoliday() {
        story.then("09-29 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-29 09:10", Street.worker(), new HoldingAct.Sign());
    }

    private void handedUpToC() {
        signedInG1();
        story.then("09-26 09:20", Street.worker(), Street.handUp())
                .then("09-26 09:30", Street.secretary(), new HoldingAct.Sign());
    }

    private Stopwatch level() {
        return story.file().clocks().newest(ClockKind.LEVEL).orElseThrow();
    }

    private Stopwatch overall() {
        return story.file().clocks().newest(ClockKind.OVERALL).orElseThrow();
    }
}
