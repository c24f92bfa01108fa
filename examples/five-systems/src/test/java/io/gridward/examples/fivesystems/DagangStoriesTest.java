package io.gridward.examples.fivesystems;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.casefile.ClockEvent;
import io.gridward.core.casefile.ClosingEvent;
import io.gridward.core.casefile.HoldingEvent;
import io.gridward.core.casefile.RequestEvent;
import io.gridward.core.casefile.Satisfaction;
import io.gridward.core.casefile.Stage;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.time.Rung;
import io.gridward.core.time.Stopwatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What decides each story of Dagang: who held when, what fell due when, and why. The golden files show the rest. */
class DagangStoriesTest {
    private static Stories dagang;

    @BeforeAll
    static void play() {
        dagang = Stories.ofSystem(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DG-1", "DG-2", "DG-3", "DG-4", "DG-5", "DG-6", "DG-7"})
    void everyStory_isToldWithoutRefusalAndCloses(String id) {
        Rehearsal.Played played = dagang.played(id);

        assertThat(played.refused()).isEmpty();
        assertThat(dagang.file(id).stage()).isEqualTo(Stage.CLOSED);
        assertThat(dagang.file(id).verification().handler())
                .isPresent()
                .isNotEqualTo(dagang.file(id).verification().verifier());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DG-3", "DG-4", "DG-5", "DG-6", "DG-7"})
    void storiesOfOurs_areMarkedAsOurs(String id) {
        assertThat(dagang.played(id).incident().source())
                .isNotNull()
                .satisfies(source -> assertThat(source.en()).isEqualTo("ours"))
                .satisfies(source -> assertThat(source.zh()).isEqualTo("本例自拟"));
    }

    @Test
    void returned_isGrantedByTheStreetAndGoesToTheOtherCommunityBySlip() {
        assertThat(dagang.of("DG-4", RequestEvent.Requested.class))
                .singleElement()
                .satisfies(requested -> {
                    assertThat(requested.head().at()).isEqualTo(Stories.at("2022-09-15T10:10"));
                    assertThat(requested.approvers())
                            .extracting(Stories::shown)
                            .containsExactly("120116051/street-officer");
                });
        assertThat(dagang.of("DG-4", RequestEvent.Granted.class))
                .singleElement()
                .satisfies(granted -> assertThat(granted.head().at()).isEqualTo(Stories.at("2022-09-15T14:40")));
        assertThat(dagang.held("DG-4"))
                .containsExactly(
                        "2022-09-15T08:20 120116051010/community-secretary dg-010-1",
                        "2022-09-15T14:40 120116051011/community-secretary dg-011-1");
        assertThat(dagang.slips("DG-4"))
                .containsExactly(
                        "RETURNED 120116051010/community-secretary > 120116051011/community-secretary 4h10m left");
        assertThat(dagang.file("DG-4").custody().handUps()).isZero();
        // The new holder's level clock is his own; the whole case keeps the one it began with.
        assertThat(dagang.due("DG-4", ClockKind.LEVEL)).containsExactly("2022-09-20T18:00", "2022-09-20T18:00");
        assertThat(dagang.due("DG-4", ClockKind.OVERALL)).containsExactly("2022-09-26T18:00");
        assertThat(dagang.of("DG-4", HoldingEvent.FirstHandlerTold.class))
                .singleElement()
                .satisfies(told -> assertThat(told.person().value()).isEqualTo("dg-010-1"));
    }

    @Test
    void rework_startsANewLevelClockAndKeepsTheOldOne() {
        assertThat(dagang.of("DG-5", ClosingEvent.SentBack.class))
                .singleElement()
                .satisfies(back -> {
                    assertThat(back.head().at()).isEqualTo(Stories.at("2022-09-20T14:30"));
                    assertThat(back.person().value()).isEqualTo("dg-009-2");
                });
        assertThat(dagang.file("DG-5").verification().reworks()).isOne();
        assertThat(dagang.file("DG-5").verification().handler().orElseThrow().value())
                .isEqualTo("dg-009-grid-1");
        assertThat(dagang.clocks("DG-5", ClockKind.LEVEL))
                .extracting(Stopwatch::startedAt)
                .containsExactly(Stories.at("2022-09-20T09:10"), Stories.at("2022-09-20T14:30"));
        assertThat(dagang.clocks("DG-5", ClockKind.OVERALL)).hasSize(1);
        assertThat(dagang.held("DG-5")).hasSize(1);
    }

    @Test
    void vacancyOverTheHoliday_movesByItselfAtTheInstantsOfTheCalendar() {
        assertThat(dagang.held("DG-6"))
                .containsExactly(
                        "2022-09-30T21:40 120116051016002/grid-worker dg-016-grid-2",
                        "2022-10-01T00:00 120116051016002 centre",
                        "2022-10-01T00:00 120116051016/community-secretary dg-016-2",
                        "2022-10-09T18:00 120116051/street-officer dg-street-1");
        assertThat(dagang.of("DG-6", HoldingEvent.Held.class).get(1).reasons())
                .extracting(Finding::code)
                .containsExactly(CourseCode.TERM_ENDED, CourseCode.POST_VACANT, CourseCode.AREA_UNSTAFFED);
        assertThat(dagang.of("DG-6", HoldingEvent.Held.class).get(2).reasons())
                .extracting(Finding::code)
                .contains(CourseCode.POST_VACANT, CourseCode.DEPUTY_HOLDS);
        assertThat(dagang.slips("DG-6"))
                .containsExactly(
                        "AREA_UNSTAFFED 120116051016002 > 120116051016/community-secretary 0h0m left",
                        "OVERDUE 120116051016/community-secretary > 120116051/street-officer 15h0m left");
        // 1 to 7 October are days off, 8 and 9, a weekend, are worked.
        assertThat(dagang.due("DG-6", ClockKind.SIGN))
                .containsExactly("2022-09-30T23:40", "2022-10-01T02:00", "2022-10-08T10:30", "2022-10-09T20:00");
        assertThat(dagang.due("DG-6", ClockKind.LEVEL))
                .containsExactly("2022-10-08T18:00", "2022-10-09T18:00", "2022-10-12T18:00");
        assertThat(dagang.due("DG-6", ClockKind.OVERALL)).containsExactly("2022-10-12T18:00");
    }

    @Test
    void vacancyOverTheHoliday_everyRungFiresOnceAtItsInstant() {
        assertThat(dagang.of("DG-6", ClockEvent.RungReached.class))
                .allSatisfy(reached ->
                        assertThat(reached.head().at()).isEqualTo(reached.rung().at()))
                .extracting(reached -> Stories.local(reached.rung().at()) + " "
                        + reached.clock().kind().id() + " "
                        + (reached.rung().kind() == Rung.Kind.WARN
                                ? "warn"
                                : reached.rung().number()))
                .containsExactly(
                        "2022-09-30T23:40 sign 0",
                        "2022-10-08T10:30 sign 0",
                        "2022-10-09T14:00 level warn",
                        "2022-10-09T18:00 sign 1",
                        "2022-10-09T18:00 level 0",
                        "2022-10-09T20:00 sign 0");
    }

    @Test
    void vacancyOverTheHoliday_nobodyActsBeforeTheStreetSigns() {
        assertThat(dagang.of("DG-6", HoldingEvent.Signed.class)).singleElement().satisfies(signed -> {
            assertThat(signed.person().value()).isEqualTo("dg-street-1");
            assertThat(signed.head().at()).isEqualTo(Stories.at("2022-10-10T08:40"));
        });
        assertThat(dagang.file("DG-6").verification().verifier().orElseThrow().value())
                .isEqualTo("dg-street-2");
        assertThat(Totals.isOnTime(dagang.file("DG-6"))).contains(true);
    }

    @Test
    void reopened_afterClosing_isDoneAgainWithNewClocks() {
        assertThat(dagang.of("DG-7", ClosingEvent.FollowedUp.class))
                .extracting(ClosingEvent.FollowedUp::satisfaction)
                .containsExactly(Satisfaction.DISSATISFIED, Satisfaction.SATISFIED);
        assertThat(dagang.of("DG-7", ClosingEvent.Reopened.class))
                .singleElement()
                .satisfies(reopened -> {
                    assertThat(reopened.head().at()).isEqualTo(Stories.at("2022-09-27T10:00"));
                    assertThat(reopened.stage()).isEqualTo(Stage.HANDLING);
                });
        assertThat(dagang.of("DG-7", ClosingEvent.Closed.class))
                .extracting(closed -> Stories.local(closed.head().at()).toString())
                .containsExactly("2022-09-26T08:45", "2022-09-29T09:00");
        assertThat(dagang.file("DG-7").verification().reopenings()).isOne();
        // 30 September is the last working day before the holiday; 8 and 9 October are worked.
        assertThat(dagang.due("DG-7", ClockKind.LEVEL)).containsExactly("2022-09-27T18:00", "2022-09-30T18:00");
        assertThat(dagang.due("DG-7", ClockKind.OVERALL)).containsExactly("2022-10-08T18:00", "2022-10-11T18:00");
        assertThat(dagang.due("DG-7", ClockKind.FOLLOW_UP)).containsExactly("2022-09-28T18:00", "2022-10-08T18:00");
    }
}
