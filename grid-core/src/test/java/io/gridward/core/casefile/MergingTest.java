package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.Governance;
import io.gridward.core.escalation.Intake;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.Language;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Duplicates (并案): one case answers, and every reporter is answered. */
class MergingTest {
    private static final CaseId MASTER = new CaseId("C1");
    private static final CaseId DUPLICATE = new CaseId("C18");
    private static final PersonRef SECOND = new PersonRef("r2");
    private static final TextRef SAME = new TextRef("t/same");
    private static final TextRef ANSWER = new TextRef("t/answer");
    private static final Actor SYSTEM = new Actor.OfSystem();

    private final Story story = new Story(Street.governance());

    @Test
    void duplicate_merged_endsWithItsClocksAndNamesItsMaster() {
        reported(story).then("09-26 09:30", Street.secretary(), new IntakeAct.Merge(MASTER, SAME));

        CaseFile file = story.file();
        assertThat(file.stage()).isEqualTo(Stage.MERGED);
        assertThat(file.master()).contains(MASTER);
        assertThat(file.nextDue()).isEmpty();
        assertThat(file.closedAt()).contains(Street.at("09-26 09:30"));
        IntakeEvent.Merged merged =
                (IntakeEvent.Merged) story.eventsOf(IntakeEvent.Merged.class).get(0);
        assertThat(merged.reporters()).containsExactly(new PersonRef("r1"));
        assertThat(merged.told().text(Language.ZH)).isEqualTo("c1 将本件并入 C1");
        story.until("09-30 09:00");
        assertThat(story.file().stage()).isEqualTo(Stage.MERGED);
    }

    @Test
    void merging_itself_orByWhoStandsBelow_orOnceHandled_isRefused() {
        reported(story);

        assertThat(story.refused("09-26 09:30", Street.secretary(), new IntakeAct.Merge(Street.CASE, SAME)))
                .containsExactly("MERGED_INTO_ITSELF");
        assertThat(story.refused("09-26 09:30", Street.post("w4", "E/worker"), new IntakeAct.Merge(MASTER, SAME)))
                .containsExactly("NOT_AUTHORISED");
        assertThat(story.refused("09-26 09:30", Street.requester(), new IntakeAct.Merge(MASTER, SAME)))
                .containsExactly("NOT_AUTHORISED");
        assertThat(story.refused("09-26 09:30", SYSTEM, new IntakeAct.Join(Street.CASE, List.of())))
                .containsExactly("MERGED_INTO_ITSELF");
        assertThat(story.refused("09-26 09:30", Street.secretary(), new IntakeAct.Join(DUPLICATE, List.of())))
                .containsExactly("NOT_AUTHORISED");

        story.then("09-26 10:00", Street.worker(), new HoldingAct.Sign())
                .then("09-26 11:00", Street.worker(), Street.handle());
        assertThat(story.refused("09-26 11:30", Street.secretary(), new IntakeAct.Merge(MASTER, SAME)))
                .containsExactly("WRONG_STAGE");
    }

    @Test
    void reporters_ofBothCases_areAnsweredByOneReplyAndMayRate() {
        reported(story)
                .then("09-26 09:30", SYSTEM, new IntakeAct.Join(DUPLICATE, List.of(SECOND)))
                .then("09-26 10:00", Street.worker(), new HoldingAct.Sign())
                .then("09-26 11:00", Street.worker(), Street.handle())
                .then("09-26 12:00", Street.secretary(), new ClosingAct.Verify(true, null));

        assertThat(story.file().reporters().joined()).containsExactly(DUPLICATE);
        assertThat(story.file().reporters().waiting()).containsExactly(new PersonRef("r1"), SECOND);
        assertThat(story.refused("09-26 12:05", Street.secretary(), new ClosingAct.Close()))
                .containsExactly("ANSWER_MISSING");

        story.then("09-26 12:10", Street.worker(), new ClosingAct.Reply(ANSWER))
                .then(
                        "09-26 12:20",
                        new Actor.Requester(SECOND),
                        new ClosingAct.Rate(Satisfaction.BASICALLY_SATISFIED, true));
        assertThat(story.eventsOf(ClosingEvent.Replied.class).get(0).told().text(Language.EN))
                .isEqualTo("answered by w1, to r1, r2");
        assertThat(story.file().reporters().waiting()).isEmpty();
        assertThat(story.refused("09-26 12:30", Street.worker(), new ClosingAct.Reply(ANSWER)))
                .containsExactly("NOBODY_TO_ANSWER");
    }

    @Test
    void reporter_whoJoinsAfterTheAnswer_isAnsweredBeforeTheCaseCloses() {
        answered(story).then("09-26 13:00", SYSTEM, new IntakeAct.Join(DUPLICATE, List.of(SECOND)));

        assertThat(story.refused("09-26 13:10", Street.secretary(), new ClosingAct.Close()))
                .containsExactly("ANSWER_MISSING");
        story.then("09-26 13:20", Street.worker(), new ClosingAct.Reply(ANSWER))
                .then("09-26 13:30", Street.secretary(), new ClosingAct.Close());
        assertThat(story.file().stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void reporters_ofAVoidedCase_areStillAnswered() {
        reported(story)
                .then("09-26 09:30", SYSTEM, new IntakeAct.Join(DUPLICATE, List.of(SECOND)))
                .then("09-26 10:00", Street.worker(), new HoldingAct.Sign())
                .then("09-26 11:00", Street.worker(), RequestAct.Request.forVoid(SAME));
        int notices = story.eventsOf(RulingEvent.Notified.class).size();
        story.then("09-26 12:00", Street.clerk(), RequestAct.Decide.grant(RequestKind.VOID));

        assertThat(story.eventsOf(RulingEvent.Notified.class)).hasSize(notices + 1);
        story.then("09-26 12:10", Street.worker(), new ClosingAct.Reply(ANSWER));

        assertThat(story.file().stage()).isEqualTo(Stage.VOIDED);
        assertThat(story.file().reporters().waiting()).isEmpty();
        assertThat(story.refused("09-26 12:20", Street.worker(), new ClosingAct.Reply(ANSWER)))
                .containsExactly("NOBODY_TO_ANSWER");
        story.then("09-26 13:00", SYSTEM, new IntakeAct.Join(new CaseId("C19"), List.of(new PersonRef("r3"))))
                .then("09-26 13:10", Street.worker(), new ClosingAct.Reply(ANSWER));
        assertThat(story.file().reporters().waiting()).isEmpty();
    }

    @Test
    void reporter_whoJoinsAClosedCase_isToldOfAndCanStillBeAnswered() {
        answered(story).then("09-26 13:00", Street.secretary(), new ClosingAct.Close());
        int notices = story.eventsOf(RulingEvent.Notified.class).size();

        story.then("09-26 14:00", SYSTEM, new IntakeAct.Join(DUPLICATE, List.of(SECOND)));

        assertThat(story.file().stage()).isEqualTo(Stage.CLOSED);
        assertThat(story.eventsOf(RulingEvent.Notified.class)).hasSize(notices + 1);
        assertThat(story.file().reporters().waiting()).containsExactly(SECOND);
        story.then("09-26 14:10", Street.worker(), new ClosingAct.Reply(ANSWER));
        assertThat(story.file().stage()).isEqualTo(Stage.CLOSED);
        assertThat(story.file().reporters().waiting()).isEmpty();
    }

    @Test
    void sameRequester_reportingAgain_isAnsweredAgain() {
        answered(story).then("09-26 13:00", SYSTEM, new IntakeAct.Join(DUPLICATE, List.of(new PersonRef("r1"))));

        assertThat(story.file().reporters().people()).containsExactly(new PersonRef("r1"));
        assertThat(story.file().reporters().waiting()).containsExactly(new PersonRef("r1"));
    }

    @Test
    void repeatedReports_moveTheCaseWhereThePolicySays() {
        Story asked = new Story(movingUpAtTheSecond());
        reported(asked).then("09-26 09:30", SYSTEM, new IntakeAct.Join(DUPLICATE, List.of(SECOND)));
        assertThat(asked.file().slips()).isEmpty();

        asked.then("09-26 09:40", SYSTEM, new IntakeAct.Join(new CaseId("C19"), List.of()));

        assertThat(asked.file().slips()).hasSize(1);
        assertThat(asked.file().slips().get(0).why().text(Language.EN))
                .isEqualTo("the same matter was reported again, as C19");
        assertThat(asked.file().holder().map(Holder::area)).contains(Street.C);
    }

    @Test
    void sameDuplicate_joinedTwice_countsOnce() {
        reported(story)
                .then("09-26 09:30", SYSTEM, new IntakeAct.Join(DUPLICATE, List.of(SECOND)))
                .then("09-26 09:40", SYSTEM, new IntakeAct.Join(DUPLICATE, List.of(SECOND)));

        assertThat(story.file().reporters().joined()).containsExactly(DUPLICATE);
        assertThat(story.eventsOf(IntakeEvent.Joined.class)).hasSize(1);
    }

    @Test
    void join_whoseRulingFails_isKeptUnderTheBuiltInRuling() {
        Story failing = new Story(Street.governance(situation -> {
            if (situation.trigger() == Trigger.REPEATED) {
                throw new IllegalStateException("broken");
            }
            return Street.standard(situation);
        }));
        reported(failing).then("09-26 09:30", SYSTEM, new IntakeAct.Join(DUPLICATE, List.of(SECOND)));

        assertThat(failing.file().reporters().waiting()).contains(SECOND);
        assertThat(failing.file().supervisor()).contains(Street.C);
    }

    @Test
    void reporters_whoJoinedAtIntake_areToldTheProperPathWithTheRequester() {
        Story held = new Story(Street.governance(situation -> situation.trigger() == Trigger.REPORTED
                ? Ruling.builder()
                        .intake(Intake.HOLD)
                        .overall(Street.budget("1wd"))
                        .build()
                : Street.standard(situation)));
        reported(held)
                .then("09-26 09:30", SYSTEM, new IntakeAct.Join(DUPLICATE, List.of(SECOND)))
                .then(
                        "09-26 10:00",
                        Street.secretary(),
                        new IntakeAct.Reject(new TextRef("t/court"), new TextRef("t/pending-there")));

        assertThat(held.file().stage()).isEqualTo(Stage.REJECTED);
        assertThat(held.file().reporters().waiting()).isEmpty();
    }

    private static Story reported(Story story) {
        return story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1));
    }

    private static Story answered(Story story) {
        return reported(story)
                .then("09-26 10:00", Street.worker(), new HoldingAct.Sign())
                .then("09-26 11:00", Street.worker(), Street.handle())
                .then("09-26 12:00", Street.secretary(), new ClosingAct.Verify(true, null))
                .then("09-26 12:10", Street.worker(), new ClosingAct.Reply(ANSWER));
    }

    private static Governance movingUpAtTheSecond() {
        return Street.governance(situation -> situation.trigger() == Trigger.REPEATED
                ? Ruling.builder()
                        .move(situation.repeatReports() > 1 ? Move.UP : Move.STAY)
                        .build()
                : Street.standard(situation));
    }
}
