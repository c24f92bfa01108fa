package io.gridward.examples.fivesystems;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.casefile.CallEvent;
import io.gridward.core.casefile.CallRatings;
import io.gridward.core.casefile.HoldingEvent;
import io.gridward.core.casefile.PartyEvent;
import io.gridward.core.casefile.Satisfaction;
import io.gridward.core.casefile.Stage;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.linkage.PartyTask;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.PersonRef;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What decides each story of Qianjin: who held, who was called, what each party did and when. */
class QianjinStoriesTest {
    private static Stories qianjin;

    @BeforeAll
    static void play() {
        qianjin = Stories.ofSystem(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"QJ-1", "QJ-2", "QJ-3", "QJ-4"})
    void everyStory_isToldWithoutRefusalAndCloses(String id) {
        assertThat(qianjin.played(id).refused()).isEmpty();
        assertThat(qianjin.file(id).stage()).isEqualTo(Stage.CLOSED);
        assertThat(qianjin.file(id).verification().verifier())
                .isPresent()
                .isNotEqualTo(qianjin.file(id).verification().handler());
        assertThat(Totals.isOnTime(qianjin.file(id))).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"QJ-2", "QJ-3", "QJ-4"})
    void storiesOfOurs_areMarkedAsOurs(String id) {
        assertThat(qianjin.played(id).incident().source())
                .isNotNull()
                .satisfies(source -> assertThat(source.en()).isEqualTo("ours"))
                .satisfies(source -> assertThat(source.zh()).isEqualTo("本例自拟"));
    }

    @Test
    void willow_theGridWhistlesAndTheStationedUnitLeads() {
        assertThat(held("QJ-1")).containsExactly("2024-04-26T15:20 230804008001001/grid-worker qj-008-001-grid-1");
        assertThat(qianjin.of("QJ-1", CallEvent.WhistleBlown.class))
                .singleElement()
                .satisfies(blown -> {
                    assertThat(blown.type()).isEqualTo("grid");
                    assertThat(blown.person()).isEqualTo(new PersonRef("qj-008-001-grid-1"));
                });
        assertThat(tasks("QJ-1")).containsExactly("city-garden-centre lead done");
        assertThat(acts("QJ-1"))
                .containsExactly(
                        "2024-04-26T15:48 city-garden-centre sign",
                        "2024-04-26T16:35 city-garden-centre report-in",
                        "2024-04-26T17:25 city-garden-centre do-part");
    }

    @Test
    void declined_goesUpBySlipAndTheSecretaryCallsAgain() {
        assertThat(held("QJ-2"))
                .containsExactly(
                        "2024-05-13T09:10 230804008002001/grid-worker qj-008-002-grid-1",
                        "2024-05-13T09:50 230804008002/community-secretary qj-008-002-1");
        assertThat(qianjin.slips("QJ-2"))
                .containsExactly("PARTY_DECLINED 230804008002001/grid-worker > 230804008002/community-secretary "
                        + "0h40m left");
        assertThat(acts("QJ-2"))
                .containsExactly(
                        "2024-05-13T09:50 city-garden-centre decline",
                        "2024-05-13T14:50 city-garden-centre sign",
                        "2024-05-13T15:40 city-garden-centre report-in",
                        "2024-05-13T16:50 city-garden-centre do-part");
        assertThat(tasks("QJ-2"))
                .containsExactly("city-garden-centre lead declined", "city-garden-centre lead done midway");
        // Every clock of a party that declines stands still; called again it has clocks of its own.
        assertThat(qianjin.due("QJ-2", ClockKind.PARTY_SIGN)).containsExactly("2024-05-13T10:20", "2024-05-13T15:30");
        assertThat(qianjin.clocks("QJ-2", ClockKind.PARTY_CONTACT).get(0).stoppedAt())
                .contains(Stories.at("2024-05-13T09:50"));
    }

    @Test
    void declined_betweenTheTwoCalls_theHolderLeads() {
        assertThat(qianjin.of("QJ-2", CallEvent.HolderLeads.class))
                .singleElement()
                .satisfies(leads -> {
                    assertThat(leads.head().at()).isEqualTo(Stories.at("2024-05-13T09:50"));
                    assertThat(leads.holder().person()).isEqualTo(new PersonRef("qj-008-002-1"));
                });
        assertThat(qianjin.file("QJ-2").linkage().lead().map(PartyTask::ordinal))
                .contains(2);
        CallRatings ratings = qianjin.file("QJ-2").callRatings();
        assertThat(ratings.ofParty(1)).isEmpty();
        assertThat(ratings.ofParty(2)).contains(Satisfaction.SATISFIED);
        assertThat(ratings.ofCall(2)).contains(Satisfaction.BASICALLY_SATISFIED);
    }

    @Test
    void noShow_isToldToTheSuperiorAndGoesUpAtTheInstantOfTheCalendar() {
        // 30 April is worked, 1 to 5 May are days off.
        assertThat(qianjin.due("QJ-3", ClockKind.PARTY_REPORT_IN)).containsExactly("2024-05-06T18:00");
        assertThat(qianjin.of("QJ-3", PartyEvent.SuperiorTold.class))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.head().at()).isEqualTo(Stories.at("2024-05-06T18:00"));
                    assertThat(told.party()).isEqualTo(new PartyId("municipal-works"));
                    assertThat(told.superior()).isEqualTo(new PartyId("construction-bureau"));
                });
        assertThat(held("QJ-3"))
                .containsExactly(
                        "2024-04-29T09:00 230804009003001/grid-worker qj-009-003-grid-1",
                        "2024-05-06T18:00 230804009003/community-secretary qj-009-003-1");
        assertThat(qianjin.of("QJ-3", HoldingEvent.HandedOver.class))
                .singleElement()
                .satisfies(over -> assertThat(over.slip().why().code()).isEqualTo(CourseCode.PARTY_NO_SHOW));
        assertThat(acts("QJ-3"))
                .containsExactly(
                        "2024-04-29T10:40 municipal-works sign",
                        "2024-05-06T18:00 municipal-works miss",
                        "2024-05-07T10:10 municipal-works report-in",
                        "2024-05-07T16:20 municipal-works do-part");
    }

    @Test
    void noShow_whoComesLateDoesItsPartAndIsRatedByWhoHolds() {
        assertThat(tasks("QJ-3")).containsExactly("municipal-works support done");
        assertThat(qianjin.file("QJ-3").linkage().lead()).isEmpty();
        assertThat(qianjin.file("QJ-3").linkage().workers()).containsExactly(new PersonRef("qj-municipal-2"));
        assertThat(qianjin.of("QJ-3", PartyEvent.PartyRated.class))
                .singleElement()
                .satisfies(rated -> {
                    assertThat(rated.satisfaction()).isEqualTo(Satisfaction.DISSATISFIED);
                    assertThat(rated.person()).isEqualTo(new PersonRef("qj-009-003-1"));
                });
    }

    @Test
    void addedMidway_supportsTheLeadThatWasThereBefore() {
        assertThat(tasks("QJ-4"))
                .containsExactly("city-garden-centre lead done", "municipal-works support done midway");
        assertThat(qianjin.of("QJ-4", CallEvent.PartyCalled.class))
                .extracting(called ->
                        Stories.local(called.head().at()) + " " + called.call().party())
                .containsExactly("2024-05-20T13:50 city-garden-centre", "2024-05-20T15:15 municipal-works");
        assertThat(qianjin.file("QJ-4").linkage().lead().map(task -> task.call().party()))
                .contains(new PartyId("city-garden-centre"));
        assertThat(held("QJ-4")).containsExactly("2024-05-20T13:40 230804007002001/grid-worker qj-007-002-grid-1");
    }

    @Test
    void addedMidway_restartsNoClockOfTheOthers() {
        assertThat(qianjin.due("QJ-4", ClockKind.PARTY_SIGN)).containsExactly("2024-05-20T14:50", "2024-05-20T16:15");
        assertThat(qianjin.due("QJ-4", ClockKind.PARTY_REPORT_IN))
                .containsExactly("2024-05-21T18:00", "2024-05-22T18:00");
        assertThat(qianjin.due("QJ-4", ClockKind.LEVEL)).containsExactly("2024-05-21T18:00");
        assertThat(acts("QJ-4"))
                .containsExactly(
                        "2024-05-20T14:05 city-garden-centre sign",
                        "2024-05-20T14:40 city-garden-centre report-in",
                        "2024-05-20T15:40 municipal-works sign",
                        "2024-05-20T16:10 city-garden-centre do-part",
                        "2024-05-20T16:30 municipal-works report-in",
                        "2024-05-20T17:20 municipal-works do-part");
    }

    private static List<String> held(String id) {
        return qianjin.held(id);
    }

    private static List<String> tasks(String id) {
        return qianjin.file(id).linkage().tasks().stream()
                .map(task -> task.call().party() + " " + (task.call().as() == CallRole.LEAD ? "lead " : "support ")
                        + task.status().id() + (task.call().midway() ? " midway" : ""))
                .toList();
    }

    private static List<String> acts(String id) {
        return qianjin.of(id, CallEvent.PartyActed.class).stream()
                .map(acted -> Stories.local(acted.head().at()) + " " + acted.party() + " "
                        + acted.act().id())
                .toList();
    }
}
