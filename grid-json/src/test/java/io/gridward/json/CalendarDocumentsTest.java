package io.gridward.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import io.gridward.core.CalendarBook;
import io.gridward.core.Edition;
import io.gridward.core.Governance;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Casework;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.casefile.IntakeAct;
import io.gridward.core.casefile.Issue;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.Language;
import io.gridward.core.party.PartyId;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Calendars of areas and parties beside that of all others. */
class CalendarDocumentsTest {
    private static final AreaCode MARKET_GRID = AreaCode.of("120116051005002");
    private static final AreaCode OTHER_GRID = AreaCode.of("120116051005001");

    private final WorkCalendar market = GridJson.reader().calendar(Dagang.source("market-calendar"));

    private static Governance governanceWith(JsonSource... calendars) {
        return Dagang.governance(Dagang.documentsWith(documents -> {
            List.of(calendars).forEach(documents::calendar);
            return documents;
        }));
    }

    @Test
    void governance_withACalendarOfItsOwnForSome_bindsItToThem() {
        Governance governance = governanceWith(Dagang.source("market-calendar"));

        Edition edition = governance.on(LocalDate.parse("2022-09-07"));
        assertThat(edition.calendars().areas()).containsOnly(entry(MARKET_GRID, market));
        assertThat(edition.calendars().parties()).containsOnly(entry(new PartyId("enforcement-team"), market));
        assertThat(edition.calendarOf(MARKET_GRID)).isEqualTo(market);
        assertThat(edition.calendarOf(OTHER_GRID).id()).isEqualTo("china");
        assertThat(governance.findCalendar("market")).contains(market);
    }

    @Test
    void case_reportedInTheMarketGrid_isMeasuredByItsCalendar() {
        Governance governance = governanceWith(Dagang.source("market-calendar"));
        Facts facts = Facts.builder(governance.policies().facts())
                .setUntyped("category", "noise")
                .build();
        CaseCommand report = CaseCommand.of(
                new CommandId("c1"),
                new CaseId("C1"),
                Instant.parse("2022-09-17T02:00:00Z"),
                new Actor.Intake(),
                new IntakeAct.Report(Issue.builder(MARKET_GRID).facts(facts).build()));

        Outcome outcome = Casework.decide(governance, CaseFile.unreported(new CaseId("C1")), report);

        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        assertThat(((Outcome.Accepted) outcome)
                        .after()
                        .clocks()
                        .newest(ClockKind.OVERALL)
                        .orElseThrow()
                        .calendarId())
                .isEqualTo("market");
    }

    @Test
    void governance_withACalendarThatBindsNobody_keepsItForItsClocks() {
        JsonSource kept = JsonSource.of(
                "kept.json",
                Dagang.text("market-calendar")
                        .replace("[\"120116051005002\"]", "[]")
                        .replace("[\"enforcement-team\"]", "[]"));

        Governance governance = governanceWith(kept);

        CalendarBook book = governance.editions().first().calendars();
        assertThat(governance.findCalendar("market")).contains(market);
        assertThat(book.areas()).isEmpty();
        assertThat(book.parties()).isEmpty();
    }

    @Test
    void governance_ofOneCalendarInTwoDocuments_bindsItToAllOfBoth() {
        JsonSource first = JsonSource.of(
                "first.json",
                Dagang.text("market-calendar").replace("\"parties\": [\"enforcement-team\"]", "\"parties\": []"));
        JsonSource second = JsonSource.of(
                "second.json", Dagang.text("market-calendar").replace("[\"120116051005002\"]", "[\"120116051005\"]"));

        CalendarBook book = governanceWith(first, second).editions().first().calendars();

        assertThat(book.areas()).containsOnlyKeys(MARKET_GRID, AreaCode.of("120116051005"));
        assertThat(book.parties()).containsOnlyKeys(new PartyId("enforcement-team"));
        assertThat(book.calendars()).hasSize(2);
    }

    @Test
    void governance_withSameAreaInTwoDocumentsOfOneCalendar_isRefusedInTheLater() {
        JsonSource twice =
                JsonSource.of("second.json", Dagang.text("market-calendar").replace("[\"enforcement-team\"]", "[]"));

        GridJsonException refused = catchThrowableOfType(
                GridJsonException.class, () -> governanceWith(Dagang.source("market-calendar"), twice));

        assertThat(refused.problems())
                .extracting(problem -> problem.text(Language.EN))
                .containsExactly("second.json:11:13 /areas/0 CALENDAR_BOUND_TWICE the calendars market and market are"
                        + " both to hold for area 120116051005002; keep one of them");
    }

    @Test
    void governance_withAnUnsoundCalendar_stillTellsWhatTheSoundOnesName() {
        GovernanceDocuments documents = GovernanceDocuments.builder()
                .territory(Dagang.source("territory"))
                .roster(Dagang.source("roster"))
                .parties(Dagang.source("parties"))
                .calendar(JsonSource.of("calendar.json", Dagang.text("calendar").replace("Asia/Shanghai", "Shanghai")))
                .calendar(JsonSource.of(
                        "market.json", Dagang.text("market-calendar").replace("120116051005002", "999")))
                .policy(Dagang.source("policy"))
                .build();

        GridJsonException refused = catchThrowableOfType(GridJsonException.class, () -> Dagang.governance(documents));

        assertThat(refused.problems())
                .extracting(problem -> problem.text(Language.EN))
                .containsExactly(
                        "calendar.json:5:11 /zone BAD_VALUE \"Shanghai\" is not a time zone such as Asia/Shanghai",
                        "market.json:11:13 /areas/0 UNKNOWN_AREA unknown area 999");
    }
}
