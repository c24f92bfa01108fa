package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.CalendarBook;
import io.gridward.core.Governance;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.DayKind;
import io.gridward.core.escalation.EscalationPolicy;
import io.gridward.core.escalation.Milestone;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.Situation;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.roster.Appointment;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.PostId;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.Territory;
import io.gridward.core.time.Stopwatch;
import io.gridward.core.time.TimeLimit;
import io.gridward.core.time.Timeline;
import io.gridward.core.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Grid 1 works by the hours of its market, Saturdays included, grid 3 by those of another zone, everybody else by the
 * calendar of the street. Each clock is measured by the calendar of whom it runs against, and keeps it.
 */
class BoundCalendarsTest {
    private static final LocalDate END = LocalDate.of(2022, 12, 31);
    private static final WorkCalendar STREET = Street.calendar(END);
    private static final WorkCalendar MARKET = RandomCalendars.market(END);
    private static final WorkCalendar ABROAD = RandomCalendars.abroad(END);
    private static final TextRef WHY = new TextRef("t/why");

    private final List<Situation> asked = new ArrayList<>();

    private static CalendarBook.Builder book() {
        return CalendarBook.builder(STREET).area(Street.G1, MARKET).area(Street.G3, ABROAD);
    }

    private Governance governance(CalendarBook book) {
        return Street.governing(watched()).calendars(book).build();
    }

    private EscalationPolicy watched() {
        return situation -> {
            asked.add(situation);
            return situation.trigger() == Trigger.SUSPENSION_REQUESTED
                            || situation.trigger() == Trigger.EXTENSION_REQUESTED
                    ? Ruling.builder().approvers(List.of()).build()
                    : Street.standard(situation);
        };
    }

    private Story reportedAtTheMarket(CalendarBook book) {
        return new Story(governance(book))
                .then("09-24 10:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-24 10:30", Street.worker(), new HoldingAct.Sign());
    }

    private static Stopwatch newest(Story story, ClockKind kind) {
        return story.file().clocks().newest(kind).orElseThrow();
    }

    @Test
    void handUp_toAnAreaOfAnotherCalendar_measuresTheLevelByItAndTheWholeCaseByItsOwn() {
        Story story = reportedAtTheMarket(book().build());
        assertThat(newest(story, ClockKind.LEVEL).dueAt()).isEqualTo(Street.at("09-26 20:00"));
        assertThat(newest(story, ClockKind.OVERALL).dueAt()).isEqualTo(Street.at("09-30 20:00"));

        story.then("09-24 11:00", Street.worker(), Street.handUp());

        assertThat(newest(story, ClockKind.LEVEL).calendarId()).isEqualTo("autumn");
        assertThat(newest(story, ClockKind.LEVEL).dueAt()).isEqualTo(Street.at("09-27 18:00"));
        assertThat(newest(story, ClockKind.SIGN).calendarId()).isEqualTo("autumn");
        assertThat(newest(story, ClockKind.OVERALL).calendarId()).isEqualTo("market");
        assertThat(newest(story, ClockKind.OVERALL).dueAt()).isEqualTo(Street.at("09-30 20:00"));
        HandoffSlip slip = story.file().slips().get(0);
        assertThat(slip.used()).isEqualTo(Duration.ofHours(1));
        assertThat(slip.left()).isEqualTo(Duration.ofHours(9 + 5 * 14));
    }

    @Test
    void party_ofItsOwnCalendar_isMeasuredByThatAndAnotherByThatOfThePlace() {
        Story story = reportedAtTheMarket(book().party(Street.POLICE, ABROAD).build())
                .then("09-24 11:00", Street.worker(), new LinkageAct.Whistle());

        int police = ordinal(story, Street.POLICE.value());
        int gardeners = ordinal(story, Street.GARDENERS.value());
        Stopwatch abroad = story.file().clocks().stopwatch(Street.clock(ClockKind.PARTY_REPORT_IN, police));
        Stopwatch here = story.file().clocks().stopwatch(Street.clock(ClockKind.PARTY_REPORT_IN, gardeners));
        assertThat(abroad.calendarId()).isEqualTo("abroad");
        assertThat(abroad.dueAt()).isEqualTo(ABROAD.due(Street.at("09-24 11:00"), TimeLimit.parse("1wd")));
        assertThat(here.calendarId()).isEqualTo("market");
        assertThat(here.dueAt()).isEqualTo(Street.at("09-26 20:00"));

        story.then("09-24 12:00", Street.worker(), Street.handUp());

        assertThat(story.file().clocks().stopwatch(Street.clock(ClockKind.PARTY_REPORT_IN, gardeners)))
                .isEqualTo(here);
    }

    private static int ordinal(Story story, String party) {
        return story.file().linkage().tasks().stream()
                .filter(task -> task.call().party().value().equals(party))
                .findFirst()
                .orElseThrow()
                .ordinal();
    }

    @Test
    void suspension_overDaysThatAreClosedForOneOnly_movesEachClockByItsOwnCalendar() {
        Story story = reportedAtTheMarket(book().build())
                .then("09-24 11:00", Street.worker(), Street.handUp())
                .then("09-26 09:00", Street.secretary(), new HoldingAct.Sign())
                .then(
                        "09-26 10:00",
                        Street.secretary(),
                        RequestAct.Request.forSuspension(WHY, Street.at("10-06 12:00")));
        assertThat(newest(story, ClockKind.REVIEW).calendarId()).isEqualTo("market");

        story.until("10-06 12:00");

        // Of its two days the street has used the 26th in part; of its five days the market has used the same.
        assertThat(newest(story, ClockKind.LEVEL).calendarId()).isEqualTo("autumn");
        assertThat(newest(story, ClockKind.LEVEL).dueAt()).isEqualTo(Street.at("10-08 18:00"));
        assertThat(newest(story, ClockKind.OVERALL).calendarId()).isEqualTo("market");
        assertThat(newest(story, ClockKind.OVERALL).dueAt()).isEqualTo(Street.at("10-10 20:00"));
    }

    @Test
    void adoption_afterABindingChanged_recordsOldAndNewDueAndNothingASecondTime() {
        Story story = reportedAtTheMarket(book().build());
        Governance moved = governance(CalendarBook.builder(STREET)
                .area(Street.C, ABROAD)
                .keeping(MARKET)
                .build());
        story.govern(moved).until("09-24 12:00");
        assertThat(newest(story, ClockKind.LEVEL).calendarId()).isEqualTo("market");

        story.then("09-24 12:30", new Actor.OfSystem(), new UpkeepAct.Adopt());

        assertThat(story.eventsOf(ClockEvent.ClockRemeasured.class)).hasSize(2).allSatisfy(event -> {
            ClockEvent.ClockRemeasured remeasured = (ClockEvent.ClockRemeasured) event;
            assertThat(remeasured.before())
                    .isEqualTo(
                            remeasured.clock().kind() == ClockKind.LEVEL
                                    ? Street.at("09-26 20:00")
                                    : Street.at("09-30 20:00"));
            assertThat(remeasured.schedule().calendarId()).isEqualTo("abroad");
        });
        assertThat(newest(story, ClockKind.LEVEL).dueAt())
                .isEqualTo(ABROAD.due(Street.at("09-24 10:00"), TimeLimit.parse("1wd")));
        int version = story.file().version();
        story.then("09-24 13:00", new Actor.OfSystem(), new UpkeepAct.Adopt());
        assertThat(story.file().version()).isEqualTo(version);
    }

    @Test
    void adoption_ofAPausedClock_measuresItByTheNewCalendarOnceItGoesOn() {
        Story story = reportedAtTheMarket(book().build())
                .then("09-24 11:00", Street.worker(), RequestAct.Request.forSuspension(WHY, Street.at("09-28 12:00")));
        Instant due = newest(story, ClockKind.LEVEL).dueAt();
        story.govern(governance(CalendarBook.builder(STREET).keeping(MARKET).build()))
                .then("09-25 09:00", new Actor.OfSystem(), new UpkeepAct.Adopt());

        assertThat(newest(story, ClockKind.LEVEL).dueAt()).isEqualTo(due);
        assertThat(newest(story, ClockKind.LEVEL).calendarId()).isEqualTo("autumn");

        story.until("09-28 12:00");

        assertThat(newest(story, ClockKind.LEVEL).dueAt()).isEqualTo(Street.at("09-28 18:00"));
        assertThat(newest(story, ClockKind.OVERALL).calendarId()).isEqualTo("autumn");
    }

    @Test
    void clock_whoseCalendarIsNotKnownAnyMore_goesOnByThatOfWhomItRunsAgainst() {
        Story story = reportedAtTheMarket(book().build())
                .then("09-24 11:00", Street.worker(), RequestAct.Request.forSuspension(WHY, Street.at("09-28 12:00")))
                .govern(governance(CalendarBook.of(STREET)))
                .until("09-28 12:00");

        assertThat(newest(story, ClockKind.LEVEL).calendarId()).isEqualTo("autumn");
        assertThat(newest(story, ClockKind.LEVEL).dueAt()).isEqualTo(Street.at("09-28 18:00"));
    }

    @Test
    void bindingOfALaterDay_holdsForWhatStartsThenAndNotForWhatRuns() {
        Timeline<CalendarBook> books = Timeline.always(CalendarBook.of(STREET))
                .then(LocalDate.of(2022, 9, 27), book().area(Street.C, MARKET).build());
        Story story = new Story(Street.governing(watched()).calendars(books).build())
                .then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:30", Street.worker(), new HoldingAct.Sign())
                .then("09-27 09:00", Street.worker(), Street.handUp());

        assertThat(newest(story, ClockKind.OVERALL).calendarId()).isEqualTo("autumn");
        assertThat(newest(story, ClockKind.LEVEL).calendarId()).isEqualTo("market");

        story.then("09-27 09:30", new Actor.OfSystem(), new UpkeepAct.Adopt());

        assertThat(newest(story, ClockKind.OVERALL).calendarId()).isEqualTo("market");
    }

    @Test
    void areaOfNobody_isLeftUpwardAtOnceAndTheNextIsMeasuredByItsOwnCalendar() {
        Story story =
                new Story(governance(book().build())).then("09-26 09:00", new Actor.Intake(), Street.report(Street.G3));

        assertThat(story.file().holder().orElseThrow().area()).isEqualTo(Street.C);
        assertThat(newest(story, ClockKind.LEVEL).calendarId()).isEqualTo("autumn");
        assertThat(newest(story, ClockKind.LEVEL).dueAt()).isEqualTo(Street.at("09-28 18:00"));
        assertThat(newest(story, ClockKind.OVERALL).calendarId()).isEqualTo("abroad");
        assertThat(story.file()
                        .clocks()
                        .stopwatch(Street.clock(ClockKind.LEVEL, 1))
                        .calendarId())
                .isEqualTo("abroad");
    }

    @Test
    void overdueClock_handedUp_repeatsByTheCalendarItIsRecordedWith() {
        Story story = reportedAtTheMarket(book().build()).until("09-30 20:00");

        // Nobody did anything: the case stands at the street, and the whole of it is due again a day of the market on.
        assertThat(story.file().holder().orElseThrow().area()).isEqualTo(Street.S);
        assertThat(newest(story, ClockKind.OVERALL).next().orElseThrow().at()).isEqualTo(Street.at("10-01 20:00"));
    }

    @Test
    void milestones_goOnByTheCalendarOfThePlace_whoeverHolds() {
        EscalationPolicy policy = situation -> situation.trigger() == Trigger.REPORTED
                ? Ruling.builder()
                        .enter("community")
                        .handler("secretary")
                        .level(Street.budget("1wd"))
                        .overall(Street.budget("5wd"))
                        .milestone(new Milestone("fenced", Street.budget("1wd")))
                        .build()
                : Street.standard(situation);
        Story story = new Story(
                        Street.governing(policy).calendars(book().build()).build())
                .then("09-23 21:00", new Actor.Intake(), Street.report(Street.G1));

        assertThat(newest(story, ClockKind.LEVEL).dueAt()).isEqualTo(Street.at("09-26 18:00"));
        assertThat(newest(story, ClockKind.MILESTONE).dueAt()).isEqualTo(Street.at("09-24 20:00"));
    }

    @Test
    void extension_beyondTheEndOfOneOfTheCalendars_isRefusedByItsName() {
        WorkCalendar shortMarket = RandomCalendars.market(LocalDate.of(2022, 9, 30));
        Story story = reportedAtTheMarket(CalendarBook.builder(STREET)
                        .area(Street.G1, shortMarket)
                        .build())
                .then("09-24 11:00", Street.worker(), Street.handUp())
                .then("09-26 09:00", Street.secretary(), new HoldingAct.Sign());
        Act request = RequestAct.Request.forExtension(WHY, Street.at("10-08 12:00"));

        Outcome outcome = story.submit(story.command("09-26 10:00", Street.secretary(), request));

        assertThat(((Outcome.Refused) outcome).reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(RefusalCode.CALENDAR_ENDS);
            assertThat(reason.details()).containsEntry("calendar", "market");
        });
        story.then("09-26 11:00", Street.secretary(), RequestAct.Request.forExtension(WHY, Street.at("09-29 12:00")));
        assertThat(newest(story, ClockKind.LEVEL).dueAt()).isEqualTo(Street.at("09-29 12:00"));
        assertThat(newest(story, ClockKind.OVERALL).dueAt()).isEqualTo(Street.at("09-30 20:00"));
    }

    @Test
    void policy_isAskedByDayAndHourOfTheArea() {
        new Story(governance(CalendarBook.builder(STREET).area(Street.E, ABROAD).build()))
                .then("10-08 03:30", new Actor.Intake(), Street.report(Street.E));

        Situation reported = asked.get(0);
        assertThat(reported.hour()).isEqualTo(21);
        assertThat(reported.dayKind()).isEqualTo(DayKind.WORKDAY);
    }

    /** Six hours behind the street: the last day of a term ends at six in the morning of the next. */
    @Test
    void termInAnAreaOfAnotherZone_endsAtItsMidnight() {
        Roster street = Street.roster();
        List<Appointment> terms = new ArrayList<>(street.appointments());
        PostId post = new PostId("G1/worker");
        terms.removeIf(term -> term.post().equals(post));
        terms.add(
                new Appointment(post, new PersonRef("w1"), false, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 9, 26)));
        Story story = new Story(Street.governing(watched())
                        .roster(Roster.of(street.roles(), street.posts(), terms))
                        .calendars(CalendarBook.builder(STREET)
                                .area(Street.G1, ABROAD)
                                .build())
                        .build())
                .then("09-27 05:00", new Actor.Intake(), Street.report(Street.G1));

        assertThat(story.file().custody().until()).contains(Street.at("09-27 06:00"));
        story.then("09-27 05:59", Street.worker(), new HoldingAct.Sign());
        assertThat(story.refused("09-27 06:00", Street.worker(), Street.handle()))
                .containsExactly(RefusalCode.NOT_IN_OFFICE.code());
    }

    /** The days of changes are those of the tenant, wherever the area lies. */
    @Test
    void areaOfAnotherZoneThatIsRedrawn_isLeftAtTheMidnightOfTheTenant() {
        Territory all = Street.territory();
        List<Area> left = all.areas().stream()
                .filter(area -> !Set.of(Street.G1).contains(area.code()))
                .toList();
        Timeline<Territory> redrawn =
                Timeline.always(all).then(LocalDate.of(2022, 9, 27), Territory.of(all.levels(), all.codes(), left));
        Story story = new Story(Street.governing(watched())
                        .territory(redrawn)
                        .calendars(CalendarBook.builder(STREET)
                                .area(Street.G1, ABROAD)
                                .build())
                        .build())
                .then("09-26 23:00", new Actor.Intake(), Street.report(Street.G1));
        assertThat(story.file().custody().until()).contains(Street.at("09-27 00:00"));

        story.until("09-27 00:00");

        assertThat(story.file().holder().orElseThrow().area()).isEqualTo(Street.C);
        assertThat(newest(story, ClockKind.LEVEL).calendarId()).isEqualTo("autumn");
        assertThat(newest(story, ClockKind.OVERALL).calendarId()).isEqualTo("abroad");
    }
}
