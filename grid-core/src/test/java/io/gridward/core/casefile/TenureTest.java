package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.Governance;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.roster.Appointment;
import io.gridward.core.roster.DutyCover;
import io.gridward.core.roster.DutyDay;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.PostId;
import io.gridward.core.roster.Roster;
import io.gridward.core.roster.Rota;
import io.gridward.core.roster.Shift;
import io.gridward.core.roster.Turn;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.Territory;
import io.gridward.core.time.Timeline;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A holder holds until his term, his stint or his area ends, and somebody follows him at that instant. */
class TenureTest {
    private static final PostId WORKER = new PostId("G1/worker");

    private Story story;

    private void reportedIn(Governance governance) {
        story = new Story(governance);
        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1));
    }

    private static Governance with(Roster roster) {
        return Street.governing(Street::standard).roster(roster).build();
    }

    /** The street with other terms at G1. */
    private static Roster roster(Appointment... terms) {
        Roster street = Street.roster();
        return Roster.of(
                street.roles(),
                street.posts(),
                Stream.concat(
                                street.appointments().stream()
                                        .filter(term -> !term.post().equals(WORKER)),
                                Stream.of(terms))
                        .toList());
    }

    private static Appointment term(String person, String from, String to) {
        return Street.term(WORKER.value(), person, from, to);
    }

    private Holder holder() {
        return story.file().holder().orElseThrow();
    }

    @Test
    void until_openTerm_isUnknown() {
        reportedIn(Street.governance());

        assertThat(story.file().custody().until()).isEmpty();
    }

    @Test
    void endOfATerm_isTheNextDueInstant_andTheSuccessorMustSign() {
        reportedIn(with(roster(term("w1", "01-01", "09-26"), term("w9", "09-27", null))));
        assertThat(story.file().custody().until()).contains(Street.at("09-27 00:00"));
        story.then("09-26 10:00", Street.worker(), new HoldingAct.Sign());
        assertThat(story.file().nextDue()).contains(Street.at("09-27 00:00"));

        story.until("09-27 00:00");

        assertThat(holder().person()).isEqualTo(new PersonRef("w9"));
        assertThat(story.reasonsOfHolder()).containsExactly(CourseCode.TERM_ENDED);
        assertThat(story.file().stage()).isEqualTo(Stage.DISPATCHED);
        assertThat(story.file().slips()).isEmpty();
        assertThat(story.file().charge().orElseThrow().answerer()).isEqualTo(holder());
        assertThat(story.file().clocks().all())
                .containsKey(Street.clock(ClockKind.SIGN, 2))
                .doesNotContainKey(Street.clock(ClockKind.LEVEL, 2));
        story.then("09-27 09:00", Street.post("w9", "G1/worker"), new HoldingAct.Sign());
    }

    @Test
    void termsThatFollowEachOther_areOne() {
        reportedIn(with(roster(term("w1", "01-01", "09-26"), term("w1", "09-27", "09-30"))));

        assertThat(story.file().custody().until()).contains(Street.at("10-01 00:00"));
    }

    @Test
    void endOfATerm_withNobodyAfterHim_goesToTheCommunityAtOnce() {
        reportedIn(with(roster(term("w1", "01-01", "09-26"))));
        story.then("09-26 10:00", Street.worker(), new HoldingAct.Sign()).until("09-27 00:00");

        assertThat(holder().post()).hasToString("C/secretary");
        assertThat(story.file().slips()).singleElement().satisfies(slip -> {
            assertThat(slip.from()).isEqualTo(Holder.centre(Street.G1));
            assertThat(slip.why().code()).isEqualTo(CourseCode.AREA_UNSTAFFED);
        });
    }

    @Test
    void lateTick_firesWhatCameBeforeTheEndOfTheTermFirst() {
        reportedIn(with(roster(term("w1", "01-01", "09-26"), term("w9", "09-27", null))));
        // The sign clock ran out at 11:00, and the case went up to the secretary, whose term has no end.
        story.until("09-28 09:00");

        assertThat(story.eventsOf(HoldingEvent.Held.class)).hasSize(2);
        assertThat(holder().post()).hasToString("C/secretary");
    }

    @Test
    void rosterOfALaterDay_endsTheTermThen() {
        Timeline<Roster> rosters =
                Timeline.always(Street.roster()).then(LocalDate.of(2022, 9, 28), roster(term("w9", "01-01", null)));
        reportedIn(Street.governing(Street::standard).roster(rosters).build());
        assertThat(story.file().custody().until()).contains(Street.at("09-28 00:00"));

        story.then("09-26 10:00", Street.worker(), new HoldingAct.Sign()).until("09-27 09:00");
        assertThat(holder().person()).isEqualTo(new PersonRef("w1"));
    }

    @Test
    void stintOnDuty_endsWithTheShift() {
        Roster street = Street.roster();
        Roster nights = Roster.builder()
                .roles(street.roles())
                .posts(street.posts())
                .appointments(Stream.concat(
                                street.appointments().stream(),
                                Stream.of(new Appointment(
                                        new PostId("G1/worker"),
                                        new PersonRef("w8"),
                                        true,
                                        LocalDate.of(2022, 1, 1),
                                        null)))
                        .toList())
                .rotas(List.of(Rota.builder("nights", "worker", Street.G1, LocalDate.of(2022, 9, 1))
                        .turn(Turn.DAILY)
                        .cover(DutyCover.OWN_SHIFTS)
                        .shifts(List.of(
                                new Shift(LocalTime.of(18, 0), LocalTime.of(8, 0), EnumSet.allOf(DutyDay.class))))
                        .persons(List.of(new PersonRef("w8")))
                        .build()))
                .build();
        story = new Story(with(nights));
        story.then("09-26 20:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 20:05", Street.post("w8", "G1/worker"), new HoldingAct.Sign());
        assertThat(holder().person()).isEqualTo(new PersonRef("w8"));
        assertThat(story.file().nextDue()).contains(Street.at("09-27 08:00"));

        story.until("09-27 08:00");

        assertThat(holder().person()).isEqualTo(new PersonRef("w1"));
        assertThat(story.file().custody().until()).isEmpty();
    }

    // Territory.

    @Test
    void areaThatIsGivenUp_leavesItsCaseToTheAreaAround_onTheDay() {
        reportedIn(Street.governanceWithout(Street.G1, LocalDate.of(2022, 9, 27)));
        story.then("09-26 10:00", Street.worker(), new HoldingAct.Sign()).until("09-27 00:00");

        HandoffSlip slip = story.file().slips().get(0);
        assertThat(slip.passage()).isEqualTo(Passage.RE_HOMED);
        assertThat(slip.why().code()).isEqualTo(CourseCode.AREA_REDRAWN);
        assertThat(slip.fromLevel()).isEqualTo("grid");
        assertThat(holder().post()).hasToString("C/secretary");
        assertThat(story.file().custody().handUps()).isZero();
        assertThat(story.file().stage()).isEqualTo(Stage.DISPATCHED);
    }

    @Test
    void areaThatIsGivenUp_whileItsWorkIsVerified_keepsTheStage() {
        reportedIn(Street.governanceWithout(Street.G2, LocalDate.of(2022, 9, 27)));
        Story verified = new Story(Street.governanceWithout(Street.G1, LocalDate.of(2022, 9, 27)));
        verified.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 10:00", Street.worker(), new HoldingAct.Sign())
                .then("09-26 11:00", Street.worker(), Street.handle())
                .until("09-27 00:00");

        assertThat(verified.file().stage()).isEqualTo(Stage.HANDLED);
        assertThat(verified.file().holder().orElseThrow()).isEqualTo(Holder.centre(Street.C));
        assertThat(verified.file().slips()).hasSize(1);
        verified.then("09-27 09:00", Street.clerk(), new ClosingAct.Verify(true, null));
    }

    // Adopting.

    @Test
    void adopt_ofNothingNew_changesNothing() {
        reportedIn(Street.governance());
        story.then("09-26 10:00", Street.worker(), new HoldingAct.Sign()).until("09-29 09:00");
        int before = story.events().size();

        story.then("09-29 10:00", new Actor.OfSystem(), new UpkeepAct.Adopt());

        assertThat(story.events()).hasSize(before);
    }

    @Test
    void adopt_ofARosterWithoutTheHolder_actsAtOnce() {
        reportedIn(Street.governance());
        story.govern(with(roster(term("w9", "01-01", "12-01"))));
        story.then("09-26 09:30", new Actor.OfSystem(), new UpkeepAct.Adopt());

        assertThat(holder().person()).isEqualTo(new PersonRef("w9"));
        assertThat(story.file().custody().until()).contains(Street.at("12-02 00:00"));
    }

    @Test
    void adopt_ofALongerTerm_movesTheEnd() {
        reportedIn(with(roster(term("w1", "01-01", "09-26"))));
        story.govern(with(roster(term("w1", "01-01", "10-26"))));
        story.then("09-26 09:30", new Actor.OfSystem(), new UpkeepAct.Adopt());

        assertThat(story.file().custody().until()).contains(Street.at("10-27 00:00"));
        assertThat(story.file().custody().since()).contains(Street.at("09-26 09:00"));
        assertThat(story.reasonsOfHolder()).containsExactly(CourseCode.DATA_ADOPTED);
    }

    @Test
    void adopt_ofTheLongerCalendar_measuresTheClocks() {
        reportedIn(Street.governance(Street::standard, LocalDate.of(2022, 9, 27)));
        ClockId overall = Street.clock(ClockKind.OVERALL, 1);
        assertThat(story.file().clocks().stopwatch(overall).measured()).isFalse();
        assertThat(story.events())
                .last()
                .isInstanceOfSatisfying(
                        RulingEvent.Notified.class,
                        told -> assertThat(told.areas()).containsExactly(Street.G1));

        story.govern(Street.governance());
        story.then("09-26 10:00", new Actor.OfSystem(), new UpkeepAct.Adopt());

        assertThat(story.file().clocks().stopwatch(overall).measured()).isTrue();
        assertThat(story.file().clocks().stopwatch(overall).dueAt()).isEqualTo(Street.at("10-08 18:00"));
        assertThat(story.eventsOf(ClockEvent.ClockRemeasured.class))
                .extracting(event -> ((ClockEvent.ClockRemeasured) event).before())
                .containsExactly(Street.at("09-28 00:00"));
    }

    @Test
    void adopt_ofATerritoryWithoutTheArea_reHomesAtOnce() {
        reportedIn(Street.governance());
        Territory street = Street.territory();
        List<Area> left = street.areas().stream()
                .filter(area -> !area.code().equals(Street.G1))
                .toList();
        Timeline<Territory> redrawn = Timeline.always(street)
                .then(LocalDate.of(2022, 9, 26), Territory.of(street.levels(), street.codes(), left));
        story.govern(Street.governing(Street::standard).territory(redrawn).build());
        story.then("09-26 09:30", new Actor.OfSystem(), new UpkeepAct.Adopt());

        assertThat(story.file().slips()).extracting(HandoffSlip::passage).containsExactly(Passage.RE_HOMED);
    }

    @Test
    void adopt_isTheSystemsAlone() {
        reportedIn(Street.governance());

        assertThat(story.refused("09-26 09:30", Street.officer(), new UpkeepAct.Adopt()))
                .containsExactly("NOT_AUTHORISED");
    }

    /** A request outlives its asker's term, but nothing is laid aside that nobody has signed for. */
    @Test
    void suspension_grantedAfterAnotherTookOver_waitsForHimToSign() {
        Roster street = Street.roster();
        List<Appointment> terms = new ArrayList<>(street.appointments());
        terms.removeIf(term -> term.person().value().equals("w1"));
        PostId post = new PostId("G1/worker");
        terms.add(
                new Appointment(post, new PersonRef("w1"), false, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 9, 26)));
        terms.add(new Appointment(post, new PersonRef("w9"), false, LocalDate.of(2022, 9, 27), null));
        Story story = new Story(Street.governing(Street::standard)
                .roster(Roster.of(street.roles(), street.posts(), terms))
                .build());
        story.then("09-26 15:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 15:10", Street.worker(), new HoldingAct.Sign())
                .then(
                        "09-26 15:20",
                        Street.worker(),
                        RequestAct.Request.forSuspension(new TextRef("t/why"), Street.at("10-12 09:00")))
                .until("09-27 00:00");
        RequestAct.Decide grant = RequestAct.Decide.grant(RequestKind.SUSPENSION);

        assertThat(story.file().stage()).isEqualTo(Stage.DISPATCHED);
        assertThat(story.refused("09-27 08:40", Street.clerk(), grant)).containsExactly("WRONG_STAGE");

        story.then("09-27 08:50", Street.post("w9", "G1/worker"), new HoldingAct.Sign())
                .then("09-27 09:00", Street.clerk(), grant);
        assertThat(story.file().stage()).isEqualTo(Stage.SUSPENDED);
    }
}
