package io.gridward.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.Language;
import io.gridward.core.party.PartyId;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.Slot;
import io.gridward.core.time.Timeline;
import io.gridward.core.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarBookTest {
    private static final LocalDate CHANGE = LocalDate.of(2023, 5, 1);
    private static final WorkCalendar HARBOUR = Fixtures.calendar();
    private static final WorkCalendar HILLS = calendar("hills", Fixtures.ZONE, Fixtures.LAST_DAY);
    private static final WorkCalendar GARDEN =
            calendar("garden", ZoneId.of("Europe/Berlin"), LocalDate.of(2024, 12, 31));

    private static WorkCalendar calendar(String id, ZoneId zone, LocalDate to) {
        return WorkCalendar.builder(id)
                .zone(zone)
                .slots(List.of(Slot.parse("09:00-17:00")))
                .workingWeekdays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY))
                .covers(Fixtures.FIRST_DAY, to)
                .build();
    }

    private static GovernanceBuilder governing(Timeline<CalendarBook> books) {
        return Fixtures.governanceWithoutPolicies()
                .policies(Fixtures.policies())
                .calendars(books);
    }

    private static Governance governance(CalendarBook book) {
        return governing(Timeline.always(book)).build();
    }

    private static List<String> problems(GovernanceBuilder builder) {
        return catchThrowableOfType(InvalidModelException.class, builder::build).findings().stream()
                .map(finding -> String.join("/", finding.path()) + " " + finding.code())
                .toList();
    }

    @Test
    void calendarOf_area_isItsOwnElseTheNearestAboveElseThatOfTheTenant() {
        Edition edition = governance(CalendarBook.builder(HARBOUR)
                        .area(Fixtures.HILLSIDE.code(), HILLS)
                        .area(Fixtures.GRID_4.code(), GARDEN)
                        .build())
                .on(Fixtures.ORDINARY_DAY);

        assertThat(edition.calendarOf(Fixtures.GRID_4.code())).isEqualTo(GARDEN);
        assertThat(edition.calendarOf(Fixtures.GRID_3.code())).isEqualTo(HILLS);
        assertThat(edition.calendarOf(Fixtures.HILLSIDE.code())).isEqualTo(HILLS);
        assertThat(edition.calendarOf(Fixtures.GRID_1.code())).isEqualTo(HARBOUR);
        assertThat(edition.calendarOf(Fixtures.STREET.code())).isEqualTo(HARBOUR);
    }

    @Test
    void calendarOf_party_isItsOwnElseThatOfWhereItIsCalledTo() {
        Edition edition = governance(CalendarBook.builder(HARBOUR)
                        .area(Fixtures.HILLSIDE.code(), HILLS)
                        .party(Fixtures.GARDEN_BUREAU, GARDEN)
                        .build())
                .on(Fixtures.ORDINARY_DAY);

        assertThat(edition.calendarOf(Fixtures.GARDEN_BUREAU, Fixtures.GRID_3.code()))
                .isEqualTo(GARDEN);
        // What is above it in the register does not matter.
        assertThat(edition.calendarOf(Fixtures.GARDEN_CENTRE, Fixtures.GRID_3.code()))
                .isEqualTo(HILLS);
        assertThat(edition.calendarOf(Fixtures.GARDEN_CENTRE, Fixtures.GRID_1.code()))
                .isEqualTo(HARBOUR);
    }

    @Test
    void calendarOf_areaThatNeverWas_isACallersMistake() {
        Edition edition = governance(CalendarBook.builder(HARBOUR)
                        .party(Fixtures.GARDEN_BUREAU, GARDEN)
                        .build())
                .on(Fixtures.ORDINARY_DAY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> edition.calendarOf(Fixtures.GARDEN_CENTRE, AreaCode.of("999")))
                .withMessageContaining("999");
    }

    @Test
    void date_isThatOfTheAreasZone() {
        Edition edition = governance(CalendarBook.builder(HARBOUR)
                        .area(Fixtures.GRID_4.code(), GARDEN)
                        .build())
                .on(Fixtures.ORDINARY_DAY);
        Instant early = Fixtures.at("2022-09-07T03:00");

        assertThat(edition.date(Fixtures.GRID_4.code(), early)).isEqualTo(LocalDate.of(2022, 9, 6));
        assertThat(edition.date(Fixtures.GRID_3.code(), early)).isEqualTo(LocalDate.of(2022, 9, 7));
    }

    @Test
    void book_knowsAllItsCalendars_eachOnce() {
        CalendarBook book = CalendarBook.builder(HARBOUR)
                .area(Fixtures.HILLSIDE.code(), HILLS)
                .area(Fixtures.GRID_4.code(), HARBOUR)
                .party(Fixtures.GARDEN_BUREAU, HILLS)
                .keeping(GARDEN)
                .build();

        assertThat(book.calendars()).containsExactly(HARBOUR, HILLS, GARDEN);
        assertThat(book.areas()).containsOnlyKeys(Fixtures.HILLSIDE.code(), Fixtures.GRID_4.code());
        assertThat(book.parties()).containsEntry(Fixtures.GARDEN_BUREAU, HILLS);
        assertThat(book).hasToString("CalendarBook of [harbour, hills, garden]");
        Governance governance = governance(book);
        assertThat(governance.findCalendar("garden")).contains(GARDEN);
        assertThat(governance.findCalendar("other")).isEmpty();
    }

    @Test
    void build_bindingsThatDoNotFit_areAllRefusedAtOnce() {
        CalendarBook book = CalendarBook.builder(HARBOUR)
                .area(Fixtures.GRID_1.code(), HILLS)
                .area(AreaCode.of("120116051009"), HILLS)
                .area(Fixtures.GRID_1.code(), GARDEN)
                .party(new PartyId("garden-buro"), GARDEN)
                .party(Fixtures.GARDEN_CENTRE, HILLS)
                .party(Fixtures.GARDEN_CENTRE, HARBOUR)
                .keeping(calendar("hills", Fixtures.ZONE, LocalDate.of(2030, 1, 1)))
                .build();

        InvalidModelException thrown = catchThrowableOfType(InvalidModelException.class, () -> governance(book));

        assertThat(thrown.findings())
                .extracting(finding -> String.join("/", finding.path()) + " " + finding.text(Language.EN))
                .containsExactly(
                        "calendar/hills there are different calendars with the id hills, with which clocks are recorded;"
                                + " give one of them another id",
                        "calendar/garden/areas/120116051005001 the calendars hills and garden are both to hold for area"
                                + " 120116051005001; keep one of them",
                        "calendar/harbour/parties/garden-centre the calendars hills and harbour are both to hold for"
                                + " party garden-centre; keep one of them",
                        "calendar/hills/areas/120116051009 unknown area 120116051009; did you mean 120116051005?",
                        "calendar/garden/parties/garden-buro unknown party garden-buro; did you mean garden-bureau?");
    }

    @Test
    void build_bookOfALaterDay_isRefusedByItsDay() {
        CalendarBook later = CalendarBook.builder(GARDEN)
                .area(AreaCode.of("999"), HILLS)
                .keeping(calendar("harbour", Fixtures.ZONE, LocalDate.of(2030, 1, 1)))
                .build();

        assertThat(problems(governing(Timeline.always(CalendarBook.of(HARBOUR)).then(CHANGE, later))))
                .containsExactly(
                        "calendar/2023-05-01/hills/areas/999 UNKNOWN_AREA",
                        "calendar/2023-05-01/garden/zone ZONE_CHANGES",
                        "calendar/2023-05-01/harbour CALENDAR_TWO_WAYS");
    }

    @Test
    void on_eachDay_hasTheBindingsOfThatDay() {
        CalendarBook later = CalendarBook.builder(HARBOUR)
                .area(Fixtures.STREET.code(), HILLS)
                .build();
        Governance governance = governing(
                        Timeline.always(CalendarBook.of(HARBOUR)).then(CHANGE, later))
                .build();

        assertThat(governance.on(CHANGE.minusDays(1)).calendarOf(Fixtures.GRID_1.code()))
                .isEqualTo(HARBOUR);
        assertThat(governance.on(CHANGE).calendarOf(Fixtures.GRID_1.code())).isEqualTo(HILLS);
        assertThat(governance.calendarOf(Fixtures.GRID_1.code())).isEqualTo(HILLS);
        assertThat(governance.on(CHANGE).calendars()).isSameAs(later);
    }

    @Test
    void findings_calendarThatEndsTooSoon_isNamedWithWhoUsesIt() {
        CalendarBook later = CalendarBook.builder(HARBOUR)
                .area(Fixtures.GRID_3.code(), GARDEN)
                .area(Fixtures.GRID_1.code(), GARDEN)
                .party(Fixtures.GARDEN_BUREAU, GARDEN)
                .keeping(calendar("old", Fixtures.ZONE, LocalDate.of(2022, 6, 30)))
                .build();
        Governance governance = governing(
                        Timeline.always(CalendarBook.of(HARBOUR)).then(CHANGE, later))
                .build();
        LocalDate day = LocalDate.of(2024, 12, 1);

        assertThat(governance.findings(day, LocalDate.of(2024, 12, 31))).isEmpty();
        assertThat(governance.findings(Fixtures.FIRST_DAY, CHANGE.minusDays(1))).isEmpty();
        assertThat(governance.findings(Fixtures.FIRST_DAY, LocalDate.of(2025, 1, 1)))
                .hasSize(1);
        List<Finding> findings = governance.findings(day, LocalDate.of(2025, 1, 31));
        assertThat(findings)
                .extracting(finding -> finding.text(Language.EN))
                .containsExactly("the calendar garden covers 2022-01-01 to 2024-12-31, not all days from 2024-12-01 to"
                        + " 2025-01-31; it holds for the areas 120116051005001, 120116051006001; it holds for the"
                        + " parties garden-bureau");
        assertThat(findings.get(0).text(Language.ZH, governance.naming()))
                .endsWith("适用区域:" + Fixtures.GRID_1.name().zh() + "、"
                        + Fixtures.GRID_3.name().zh() + ";适用参与方:园林局");
        assertThat(findings.get(0).path()).containsExactly("calendar", "garden");
        assertThat(governance.findings(day, LocalDate.of(2100, 1, 1)))
                .extracting(finding -> finding.details().get("calendar"))
                .containsExactly("harbour", "garden");
    }

    @Test
    void findings_calendarOfTheTenant_namesNobody() {
        Governance governance = Fixtures.governance();

        assertThat(governance.findings(Fixtures.LAST_DAY, Fixtures.LAST_DAY.plusDays(1)))
                .extracting(finding -> finding.text(Language.EN))
                .containsExactly("the calendar harbour covers " + Fixtures.FIRST_DAY + " to " + Fixtures.LAST_DAY
                        + ", not all days from " + Fixtures.LAST_DAY + " to " + Fixtures.LAST_DAY.plusDays(1));
    }

    @Test
    void findings_daysTheWrongWayRound_areACallersMistake() {
        Governance governance = Fixtures.governance();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> governance.findings(CHANGE, CHANGE.minusDays(1)))
                .withMessageContaining("until")
                .withMessageContaining("2023-04-30");
    }
}
