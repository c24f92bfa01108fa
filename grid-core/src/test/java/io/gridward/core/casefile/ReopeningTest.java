package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.Authority;
import io.gridward.core.CaseAct;
import io.gridward.core.Governance;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.EscalationPolicy;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.Situation;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import io.gridward.core.linkage.CompletionRule;
import io.gridward.core.roster.Appointment;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.PostId;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.AreaCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes after the answer: the requester rates, is asked back (回访), and the case may be opened again (重办). */
class ReopeningTest {
    private static final TextRef TEXT = new TextRef("t/said");
    private final List<Situation> asked = new ArrayList<>();

    @Test
    void answer_startsTheFollowUpClock_whichOutlivesTheClosing() {
        Story story = closed(story());

        CaseFile file = story.file();
        assertThat(file.stage()).isEqualTo(Stage.CLOSED);
        assertThat(file.followUp().area()).contains(Street.C);
        assertThat(file.clocks().running(clock -> true)).containsExactly(Street.clock(ClockKind.FOLLOW_UP, 1));
        assertThat(file.nextDue()).contains(Street.at("09-27 18:00"));
    }

    @Test
    void followUp_notDone_tellsTheVerifyingAreaAndThenOneHigher_onceARung() {
        Story story = closed(story());
        int before = notices(story).size();

        story.until("09-27 18:00");
        assertThat(notices(story).subList(before, before + 1)).containsExactly(List.of(Street.C));
        story.until("09-28 18:00").until("09-28 18:00");
        assertThat(notices(story).subList(before + 1, notices(story).size()))
                .containsExactly(List.of(Street.C, Street.S));
        assertThat(story.file().stage()).isEqualTo(Stage.CLOSED);
        assertThat(story.file().supervisor()).isEmpty();
        assertThat(story.file().nextDue()).contains(Street.at("09-29 18:00"));
    }

    @Test
    void followUp_ofAContentRequester_endsIt() {
        Story story = closed(story())
                .then(
                        "09-27 10:00",
                        Street.secretary(),
                        new ClosingAct.FollowUp(Satisfaction.SATISFIED, true, true, null));

        assertThat(story.file().nextDue()).isEmpty();
        assertThat(story.file().followUp().rating()).contains(new Rating(Satisfaction.SATISFIED, true));
        assertThat(story.file().followUp().factsTrue()).isTrue();
        assertThat(story.file().verification().reopenings()).isZero();
    }

    @Test
    void complaint_thatIsNotTrue_isRecordedAlone() {
        Story story = closed(story())
                .then(
                        "09-27 10:00",
                        Street.officer(),
                        new ClosingAct.FollowUp(Satisfaction.DISSATISFIED, false, false, TEXT));

        assertThat(story.file().stage()).isEqualTo(Stage.CLOSED);
        assertThat(story.file().nextDue()).isEmpty();
    }

    @Test
    void complaint_thatIsTrue_opensTheCaseAgainWithNewClocks() {
        Story story = closed(story())
                .then(
                        "09-27 10:00",
                        Street.secretary(),
                        new ClosingAct.FollowUp(Satisfaction.DISSATISFIED, false, true, TEXT));

        CaseFile file = story.file();
        assertThat(file.stage()).isEqualTo(Stage.HANDLING);
        assertThat(file.closedAt()).isEmpty();
        assertThat(file.answer()).isEmpty();
        assertThat(file.verification().verifier()).isEmpty();
        assertThat(file.verification().reopenings()).isEqualTo(1);
        assertThat(file.reporters().waiting()).containsExactly(new PersonRef("r1"));
        assertThat(file.supervisor()).contains(Street.C);
        assertThat(file.holder().map(Holder::area)).contains(Street.G1);
        assertThat(file.clocks().running(clock -> true))
                .containsExactly(Street.clock(ClockKind.LEVEL, 2), Street.clock(ClockKind.OVERALL, 2));
        assertThat(file.clocks().stopwatch(Street.clock(ClockKind.OVERALL, 1)).stoppedAt())
                .contains(Street.at("09-26 16:10"));
        assertThat(file.clocks().stopwatch(Street.clock(ClockKind.OVERALL, 2)).startedAt())
                .isEqualTo(Street.at("09-27 10:00"));
        Situation dissatisfied = asked.get(asked.size() - 1);
        assertThat(dissatisfied.trigger()).isEqualTo(Trigger.DISSATISFIED);
        assertThat(dissatisfied.reworks()).isEqualTo(1);
    }

    @Test
    void secondReopening_goesUpBySlip_andItsSignClockRuns() {
        Story story = closed(story());
        reopen(story, "09-27 10:00");
        story.then("09-27 11:00", Street.worker(), Street.handle())
                .then("09-27 12:00", Street.secretary(), new ClosingAct.Verify(true, null))
                .then("09-27 14:00", Street.worker(), new ClosingAct.Reply(TEXT));

        reopen(story, "09-27 15:00");

        assertThat(story.file().verification().reopenings()).isEqualTo(2);
        assertThat(story.file().stage()).isEqualTo(Stage.DISPATCHED);
        assertThat(story.file().holder().map(Holder::area)).contains(Street.C);
        assertThat(story.file().slips())
                .extracting(slip -> slip.why().code().code())
                .containsExactly("OPENED_AGAIN");
        // It was answered but not closed: the clock of the whole case never stopped.
        assertThat(story.file().clocks().all()).doesNotContainKey(Street.clock(ClockKind.OVERALL, 3));
    }

    @Test
    void holderWhoLeftAnEmptyGrid_leavesTheCaseToTheAreaAbove() {
        Story story = closed(new Story(withoutAfter("09-27", "G1/worker")));
        reopen(story, "09-28 10:00");

        // Nobody else is in office in the grid, so that it goes up at once, and the slip says from whom.
        assertThat(heldReasons(story)).contains("HOLDER_LEFT", "POST_VACANT", "AREA_UNSTAFFED");
        assertThat(story.file().slips()).hasSize(1);
        assertThat(story.file().slips().get(0).from()).isEqualTo(Holder.centre(Street.G1));
        assertThat(story.file().holder().map(Holder::area)).contains(Street.C);
        assertThat(story.file().stage()).isEqualTo(Stage.DISPATCHED);
    }

    @Test
    void holderWhoLeftACommunityWithOthers_isFollowedByItsCentre_whoSignsAnewAndAnswers() {
        Story story = new Story(withoutAfter("09-27", "C/secretary"))
                .then("09-26 09:00", new Actor.Intake(), Street.report(Street.G3))
                .then("09-26 10:00", Street.secretary(), new HoldingAct.Sign())
                .then("09-26 11:00", Street.secretary(), Street.handle())
                .then("09-26 15:00", Street.clerk(), new ClosingAct.Verify(true, null))
                .then("09-26 15:10", Street.secretary(), new ClosingAct.Reply(TEXT))
                .then("09-26 16:10", Street.clerk(), new ClosingAct.Close());
        story.then("09-28 10:00", Street.officer(), new ClosingAct.Reopen(TEXT));

        assertThat(story.file().stage()).isEqualTo(Stage.DISPATCHED);
        assertThat(story.file().holder()).contains(Holder.centre(Street.C));
        assertThat(story.file().charge().orElseThrow().answerer()).isEqualTo(Holder.centre(Street.C));
        assertThat(story.file().clocks().newest(ClockKind.SIGN).orElseThrow().isRunning())
                .isTrue();
        story.then("09-28 10:30", Street.clerk(), new HoldingAct.Sign());
        assertThat(story.file().stage()).isEqualTo(Stage.HANDLING);
    }

    @Test
    void areaThatIsGone_handsTheCaseOverBySlip() {
        Story story = closed(new Story(Street.governanceWithout(Street.G1, LocalDate.of(2022, 9, 28))));
        story.then("09-28 10:00", Street.secretary(), new ClosingAct.Reopen(TEXT));

        assertThat(story.file().holder().map(Holder::area)).contains(Street.C);
        assertThat(story.file().slips()).hasSize(1);
        assertThat(story.file().nextDue()).isPresent();
    }

    @Test
    void handler_orWhoStandsBelow_mayNotAskBack_andNobodyOutsideOpensAgain() {
        Story story = closed(story());
        Act content = new ClosingAct.FollowUp(Satisfaction.SATISFIED, true, true, null);

        assertThat(story.refused("09-27 10:00", Street.worker(), content)).containsExactly("NOT_AUTHORISED");
        assertThat(story.refused("09-27 10:00", Street.requester(), content)).containsExactly("NOT_AUTHORISED");
        assertThat(story.refused("09-27 10:00", Street.requester(), new ClosingAct.Reopen(TEXT)))
                .containsExactly("NOT_AUTHORISED");
        assertThat(story.refused("09-27 10:00", Street.post("w4", "E/worker"), new ClosingAct.Reopen(TEXT)))
                .containsExactly("NOT_AUTHORISED");

        Story ofSecretary = new Story(Street.governance(policy()))
                .then("09-26 09:00", new Actor.Intake(), Street.report(Street.G3))
                .then("09-26 10:00", Street.secretary(), new HoldingAct.Sign())
                .then("09-26 11:00", Street.secretary(), Street.handle())
                .then("09-26 15:00", Street.clerk(), new ClosingAct.Verify(true, null))
                .then("09-26 15:10", Street.secretary(), new ClosingAct.Reply(TEXT));
        assertThat(ofSecretary.refused("09-27 10:00", Street.secretary(), content))
                .containsExactly("SELF_FOLLOW_UP");
    }

    @Test
    void hotline_whereTheHostLetsIt_asksBackAndOpensAgainWithoutAPerson() {
        List<Authority.Entry> entries = new ArrayList<>(Authority.standard().entries());
        entries.add(new Authority.Entry(null, CaseAct.FOLLOW_UP, Authority.Scope.ANYONE));
        entries.add(new Authority.Entry(null, CaseAct.MERGE, Authority.Scope.ANYONE));
        Story story = closed(new Story(Street.governing(policy())
                        .authority(new Authority(entries))
                        .build()))
                .then(
                        "09-27 10:00",
                        new Actor.Intake(),
                        new ClosingAct.FollowUp(Satisfaction.DISSATISFIED, false, true, TEXT));

        assertThat(texts(story))
                .contains("asked back: dissatisfied, resolved no, facts true yes", "opened again, now handling");
        story.then("09-27 10:10", new Actor.OfSystem(), new IntakeAct.Merge(new CaseId("C1"), TEXT));
        assertThat(texts(story)).contains("merged into C1");
    }

    @Test
    void badRating_opensNothing_butIsToldToWhoAsksBack() {
        Story story = closed(story());
        int before = notices(story).size();

        story.then("09-26 17:00", Street.requester(), new ClosingAct.Rate(Satisfaction.SATISFIED, true));
        assertThat(notices(story)).hasSize(before);
        story.then("09-26 17:10", Street.requester(), new ClosingAct.Rate(Satisfaction.DISSATISFIED, false));

        assertThat(story.file().stage()).isEqualTo(Stage.CLOSED);
        assertThat(notices(story).subList(before, before + 1)).containsExactly(List.of(Street.C));
    }

    @Test
    void matterNobodyKnownReported_isFollowedUpByNobody() {
        Story story = new Story(Street.governance(policy()))
                .then(
                        "09-26 09:00",
                        new Actor.Intake(),
                        new IntakeAct.Report(Issue.builder(Street.G1).build()))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign())
                .then("09-26 11:00", Street.worker(), Street.handle())
                .then("09-26 15:00", Street.secretary(), new ClosingAct.Verify(true, null))
                .then("09-26 15:10", Street.secretary(), new ClosingAct.Close());

        assertThat(story.file().nextDue()).isEmpty();
    }

    @Test
    void openCase_isNeitherAskedBackNorOpenedAgain() {
        Story story = story().then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1));

        assertThat(story.refused("09-26 10:00", Street.secretary(), new ClosingAct.Reopen(TEXT)))
                .containsExactly("WRONG_STAGE");
        assertThat(story.refused(
                        "09-26 10:00",
                        Street.secretary(),
                        new ClosingAct.FollowUp(Satisfaction.SATISFIED, true, true, null)))
                .containsExactly("WRONG_STAGE");
    }

    @Test
    void reopening_underAPolicyThatFails_isRefusedAndChangesNothing() {
        Story story = closed(new Story(Street.governance(situation -> {
            if (situation.trigger() == Trigger.DISSATISFIED) {
                throw new IllegalStateException("broken");
            }
            return policy().rule(situation);
        })));

        assertThat(story.refused("09-27 10:00", Street.secretary(), new ClosingAct.Reopen(TEXT)))
                .containsExactly("POLICY_FAILED");
    }

    private Story story() {
        return new Story(Street.governance(policy()));
    }

    /** Asks back within a working day; supervises what is opened again, and moves it up the second time. */
    private EscalationPolicy policy() {
        return situation -> {
            asked.add(situation);
            return switch (situation.trigger()) {
                case HANDLED ->
                    Ruling.builder()
                            .evidence(true)
                            .verify("community")
                            .complete(CompletionRule.ALL)
                            .followUp(Street.budget("1wd"))
                            .build();
                case DISSATISFIED ->
                    Ruling.builder()
                            .supervise(true)
                            .move(situation.reworks() > 1 ? Move.UP : Move.STAY)
                            .build();
                default -> Street.standard(situation);
            };
        };
    }

    private static Story closed(Story story) {
        return story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign())
                .then("09-26 11:00", Street.worker(), Street.handle())
                .then("09-26 15:00", Street.secretary(), new ClosingAct.Verify(true, null))
                .then("09-26 15:05", Street.worker(), new ClosingAct.Reply(TEXT))
                .then("09-26 16:10", Street.secretary(), new ClosingAct.Close());
    }

    private static void reopen(Story story, String at) {
        story.then(at, Street.secretary(), new ClosingAct.Reopen(TEXT));
        assertThat(story.file().nextDue()).isPresent();
    }

    /** The street in which whoever holds some posts leaves after a day. */
    private Governance withoutAfter(String monthDay, String post) {
        LocalDate last = LocalDate.parse("2022-" + monthDay);
        Roster all = Street.roster();
        List<Appointment> terms = all.appointments().stream()
                .map(term -> term.post().equals(new PostId(post))
                        ? new Appointment(term.post(), term.person(), term.deputy(), term.from(), last)
                        : term)
                .toList();
        return Street.governing(policy())
                .roster(Roster.of(all.roles(), all.posts(), terms))
                .build();
    }

    private static List<List<AreaCode>> notices(Story story) {
        return story.eventsOf(RulingEvent.Notified.class).stream()
                .map(event -> ((RulingEvent.Notified) event).areas())
                .toList();
    }

    private static List<String> texts(Story story) {
        return story.events().stream()
                .map(event -> event.told().text(Language.EN))
                .toList();
    }

    private static List<String> heldReasons(Story story) {
        return story.eventsOf(HoldingEvent.Held.class).get(1).reasons().stream()
                .map(Finding::code)
                .map(code -> code.code())
                .toList();
    }
}
