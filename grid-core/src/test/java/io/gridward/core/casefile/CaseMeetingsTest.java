package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridward.core.escalation.ClockKind;
import io.gridward.core.finding.Language;
import io.gridward.core.linkage.DeliberationOutcome;
import io.gridward.core.linkage.Fraction;
import io.gridward.core.linkage.MeetingId;
import io.gridward.core.linkage.PartyAct;
import io.gridward.core.linkage.PartyStatus;
import io.gridward.core.linkage.Tally;
import io.gridward.core.linkage.Verdict;
import io.gridward.core.linkage.VotingRule;
import io.gridward.core.party.PartyId;
import org.junit.jupiter.api.Test;

/** What meetings come to reaches the cases they dealt with. */
class CaseMeetingsTest {
    private static final Actor SYSTEM = new Actor.OfSystem();
    private static final MeetingId COUNCIL = new MeetingId("council-7");
    private static final MeetingId JOINT = new MeetingId("joint-3");
    private static final DeliberationOutcome OUTCOME = new DeliberationOutcome(
            new VotingRule(Fraction.TWO_THIRDS, VotingRule.Base.PRESENT, VotingRule.Majority.MORE_THAN_HALF),
            new Tally(20, 15, 9, 4, 1));

    private final Story story = new Story(Street.governance())
            .then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
            .then("09-26 09:10", Street.worker(), new HoldingAct.Sign());

    @Test
    void deliberation_isRecordedOnceAndTheHolderIsTold() {
        Act record = new LinkageAct.RecordDeliberation(COUNCIL, OUTCOME);
        story.then("09-26 10:00", SYSTEM, record);

        assertThat(story.file().meetings().outcome(COUNCIL).map(DeliberationOutcome::verdict))
                .contains(Verdict.ADOPTED);
        assertThat(story.file().meetings().deliberations()).containsExactly(COUNCIL);
        assertThat(story.file().meetings().outcome(JOINT)).isEmpty();
        assertThat(story.eventsOf(MeetingOutcomeEvent.DeliberationRecorded.class)
                        .get(0)
                        .told()
                        .text(Language.EN))
                .isEqualTo("deliberation council-7: adopted; for 9, against 4, abstained 1; present 15 of 20");
        assertThat(story.eventsOf(RulingEvent.Notified.class)).hasSize(1);
        assertThat(story.refused("09-26 10:10", SYSTEM, record)).containsExactly("MEETING_RECORDED");
        assertThat(story.refused("09-26 10:10", Street.worker(), new LinkageAct.RecordDeliberation(JOINT, OUTCOME)))
                .containsExactly("NOT_AUTHORISED");
    }

    @Test
    void resolution_callsThePartyWithItsDeadline() {
        story.then("09-26 10:00", SYSTEM, take(1, Street.POLICE, "09-28 12:00"));

        assertThat(story.file().linkage().tasks())
                .extracting(task -> task.call().party())
                .containsExactly(Street.POLICE);
        assertThat(story.file()
                        .clocks()
                        .stopwatch(Street.clock(ClockKind.PARTY_PART, 1))
                        .dueAt())
                .isEqualTo(Street.at("09-28 12:00"));
        assertThat(story.file().meetings().hasTaken(JOINT, 1)).isTrue();
        assertThat(story.refused("09-26 10:10", SYSTEM, take(1, Street.POLICE, "09-28 12:00")))
                .containsExactly("MEETING_RECORDED");

        story.until("09-28 12:00");
        assertThat(story.eventsOf(ClockEvent.RungReached.class))
                .extracting(event -> ((ClockEvent.RungReached) event).clock())
                .contains(Street.clock(ClockKind.PARTY_PART, 1));
        assertThat(story.file().linkage().task(1).status()).isEqualTo(PartyStatus.CALLED);
    }

    @Test
    void resolution_forAPartyAtWork_setsItADate() {
        story.then("09-26 09:20", Street.worker(), new LinkageAct.Whistle())
                .then("09-26 10:00", SYSTEM, take(1, Street.POLICE, "09-28 12:00"))
                .then("09-26 10:10", SYSTEM, take(2, Street.POLICE, "09-29 12:00"));

        assertThat(story.file().linkage().tasks()).hasSize(2);
        assertThat(story.file()
                        .clocks()
                        .stopwatch(Street.clock(ClockKind.PARTY_PART, 2))
                        .dueAt())
                .isEqualTo(Street.at("09-29 12:00"));

        story.then("09-26 10:20", Street.policeman(), Street.answer(Street.POLICE, PartyAct.REPORT_IN))
                .then("09-26 10:30", Street.policeman(), Street.answer(Street.POLICE, PartyAct.DO_PART));
        assertThat(story.file().clocks().running(clock -> clock.kind() == ClockKind.PARTY_PART))
                .isEmpty();

        story.then("09-26 10:40", SYSTEM, take(3, Street.POLICE, "09-30 12:00"));
        assertThat(story.file().linkage().tasks()).hasSize(3);
        assertThat(story.file().linkage().task(3).call().midway()).isTrue();
    }

    @Test
    void resolution_thatArrivesAfterItsDeadline_isDueAtOnce() {
        story.then("09-26 10:00", SYSTEM, take(1, Street.POLICE, "09-20 12:00"));

        assertThat(story.file()
                        .clocks()
                        .stopwatch(Street.clock(ClockKind.PARTY_PART, 1))
                        .dueAt())
                .isEqualTo(Street.at("09-26 10:00"));
        assertThat(story.file().nextDue()).contains(Street.at("09-26 10:00"));
    }

    @Test
    void resolution_forWhatNobodyKnows_isRefused() {
        assertThat(story.refused("09-26 10:00", SYSTEM, take(1, new PartyId("no-such"), "09-28 12:00")))
                .containsExactly("UNKNOWN_PARTY");
        assertThat(story.refused(
                        "09-26 10:00",
                        SYSTEM,
                        new LinkageAct.TakeResolution(JOINT, 1, Street.POLICE, "no-such", Street.at("09-28 12:00"))))
                .containsExactly("UNKNOWN_MATTER");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> take(0, Street.POLICE, "09-28 12:00"))
                .withMessageContaining("item");
    }

    @Test
    void resolution_afterTheWorkSeemedDone_isAShareOfItsOwn() {
        story.then("09-26 10:00", SYSTEM, take(1, Street.POLICE, "09-28 12:00"))
                .then("09-26 10:10", Street.policeman(), Street.answer(Street.POLICE, PartyAct.DECLINE))
                .then("09-26 10:20", SYSTEM, take(2, Street.POLICE, "09-28 12:00"));

        assertThat(story.file().linkage().tasks()).hasSize(2);
        assertThat(story.file().clocks().running(clock -> clock.kind() == ClockKind.PARTY_PART))
                .containsExactly(Street.clock(ClockKind.PARTY_PART, 2));
    }

    private static Act take(int item, PartyId party, String deadline) {
        return new LinkageAct.TakeResolution(
                JOINT, item, party, party.equals(Street.POLICE) ? "traffic" : "trees", Street.at(deadline));
    }
}
