package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.Intake;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.RulingBuilder;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.Language;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.roster.PersonRef;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Matters handled on the spot (自办自结): who may, what it takes, and that they stay apart. */
class SelfHandlingTest {
    private static final List<Evidence> PHOTO = List.of(new Evidence("photo", "after", null));
    private static final IntakeAct.SelfHandle DONE = new IntakeAct.SelfHandle(PHOTO, new TextRef("t/swept"));

    @Test
    void matterOnTheSpot_byTheRoleThatMay_closesWithoutAVerifierAndAnswers() {
        Story story =
                allowing(ruling -> ruling.selfHandle(Set.of("worker"))).then("09-26 09:20", Street.worker(), DONE);

        CaseFile file = story.file();
        assertThat(file.stage()).isEqualTo(Stage.CLOSED);
        assertThat(file.verification().isSelfHandled()).isTrue();
        assertThat(file.verification().handler()).contains(new PersonRef("w1"));
        assertThat(file.verification().verifier()).isEmpty();
        assertThat(file.verification()).hasToString("handled on the spot by w1, reworks 0");
        assertThat(file.answer()).contains(new TextRef("t/swept"));
        assertThat(file.reporters().waiting()).isEmpty();
        assertThat(file.closedAt()).contains(Street.at("09-26 09:20"));
        assertThat(file.nextDue()).isEmpty();
        assertThat(story.eventsOf(IntakeEvent.SelfHandled.class).get(0).told().text(Language.EN))
                .isEqualTo("handled on the spot and closed by w1, evidence photo, not verified");
    }

    @Test
    void matterThatWaitsAtIntake_orIsSignedFor_canBeHandledOnTheSpotToo() {
        Story held = allowing(ruling -> ruling.intake(Intake.HOLD).selfHandle(Set.of("worker")));
        assertThat(held.file().stage()).isEqualTo(Stage.AT_INTAKE);
        assertThat(held.then("09-26 09:20", Street.worker(), DONE)
                        .file()
                        .verification()
                        .isSelfHandled())
                .isTrue();

        Story signed = allowing(ruling -> ruling.selfHandle(Set.of("worker")))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign());
        assertThat(signed.then("09-26 09:20", Street.worker(), DONE)
                        .file()
                        .verification()
                        .isSelfHandled())
                .isTrue();
    }

    @Test
    void roleTheMatterWasNotLeftTo_mayNot() {
        Story story = allowing(ruling -> ruling.selfHandle(Set.of("worker")));

        assertThat(story.file().selfHandlers()).containsExactly("worker");
        assertThat(story.refused("09-26 09:20", Street.secretary(), DONE)).containsExactly("NOT_AUTHORISED");
        assertThat(story.refused("09-26 09:20", Street.post("w4", "E/worker"), DONE))
                .containsExactly("NOT_AUTHORISED");
        assertThat(story.refused("09-26 09:20", new Actor.OfSystem(), DONE)).containsExactly("NOT_AUTHORISED");

        Story nobody = allowing(ruling -> ruling);
        assertThat(nobody.file().selfHandlers()).isEmpty();
        assertThat(nobody.refused("09-26 09:20", Street.worker(), DONE)).containsExactly("NOT_AUTHORISED");
    }

    @Test
    void noEvidence_orNoAnswer_isRefused() {
        Story story = allowing(ruling -> ruling.selfHandle(Set.of("worker")));

        assertThat(story.refused(
                        "09-26 09:20", Street.worker(), new IntakeAct.SelfHandle(List.of(), new TextRef("t/swept"))))
                .containsExactly("EVIDENCE_MISSING");
        assertThat(story.refused("09-26 09:20", Street.worker(), new IntakeAct.SelfHandle(PHOTO, null)))
                .containsExactly("ANSWER_MISSING");
    }

    @Test
    void matterNobodyKnownReported_needsNoAnswer() {
        Story story = new Story(Street.governance(situation -> situation.trigger() == Trigger.REPORTED
                ? reported(ruling -> ruling.selfHandle(Set.of("worker")))
                : Street.standard(situation)));
        story.then(
                        "09-26 09:00",
                        new Actor.Intake(),
                        new IntakeAct.Report(Issue.builder(Street.G1).build()))
                .then("09-26 09:20", Street.worker(), new IntakeAct.SelfHandle(PHOTO, null));

        assertThat(story.file().stage()).isEqualTo(Stage.CLOSED);
        assertThat(story.file().answer()).isEmpty();
    }

    @Test
    void matterThatWentThroughOtherHands_isNoLongerOneOfTheSpot() {
        Story up = allowing(ruling -> ruling.selfHandle(Set.of("worker")))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign())
                .then("09-26 09:15", Street.worker(), Street.handUp());
        assertThat(up.refused("09-26 09:20", Street.worker(), DONE)).containsExactly("NOT_ON_THE_SPOT");

        Story joint = allowing(
                ruling -> ruling.selfHandle(Set.of("worker")).call(new Call("trees", CallRole.LEAD, null, null, null)));
        assertThat(joint.refused("09-26 09:20", Street.worker(), DONE)).containsExactly("NOT_ON_THE_SPOT");

        Story reworked = allowing(ruling -> ruling.selfHandle(Set.of("worker")))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign())
                .then("09-26 09:20", Street.worker(), Street.handle())
                .then("09-26 09:30", Street.secretary(), new ClosingAct.Verify(false, null));
        assertThat(reworked.refused("09-26 09:40", Street.worker(), DONE)).containsExactly("NOT_ON_THE_SPOT");
    }

    @Test
    void handledOnTheSpotUnfiled_openedAgain_goesBackToIntakeAndIsVerifiedThen() {
        Story story = allowing(ruling -> ruling.intake(Intake.HOLD).selfHandle(Set.of("worker")))
                .then("09-26 09:20", Street.worker(), DONE)
                .then("09-27 09:00", Street.secretary(), new ClosingAct.Reopen(new TextRef("t/again")));

        assertThat(story.file().stage()).isEqualTo(Stage.AT_INTAKE);
        assertThat(story.file().verification().isSelfHandled()).isFalse();
        assertThat(story.file().nextDue()).isPresent();
        assertThat(story.refused("09-27 09:10", Street.worker(), DONE)).containsExactly("NOT_ON_THE_SPOT");

        story.then("09-27 09:20", Street.secretary(), new IntakeAct.File())
                .then("09-27 09:30", Street.worker(), new HoldingAct.Sign())
                .then("09-27 10:00", Street.worker(), Street.handle())
                .then("09-27 11:00", Street.secretary(), new ClosingAct.Verify(true, null))
                .then("09-27 11:10", Street.worker(), new ClosingAct.Reply(new TextRef("t/answer")))
                .then("09-27 11:20", Street.secretary(), new ClosingAct.Close());
        assertThat(story.file().verification().isSelfHandled()).isFalse();
        assertThat(story.file().verification().reopenings()).isEqualTo(1);
    }

    private static Story allowing(UnaryOperator<RulingBuilder> more) {
        return new Story(Street.governance(situation ->
                        situation.trigger() == Trigger.REPORTED ? reported(more) : Street.standard(situation)))
                .then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1));
    }

    private static Ruling reported(UnaryOperator<RulingBuilder> more) {
        return more.apply(Ruling.builder()
                        .handler("worker")
                        .enter("grid")
                        .level(Street.budget("1wd"))
                        .overall(Street.budget("5wd")))
                .build();
    }
}
