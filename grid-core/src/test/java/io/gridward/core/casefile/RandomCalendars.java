package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.CalendarBook;
import io.gridward.core.Edition;
import io.gridward.core.Governance;
import io.gridward.core.roster.Holder;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.DayCount;
import io.gridward.core.time.Schedule;
import io.gridward.core.time.Slot;
import io.gridward.core.time.Stopwatch;
import io.gridward.core.time.Timeline;
import io.gridward.core.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Calendars bound to areas and parties at random, and what must hold of clocks under them, told in another way. */
final class RandomCalendars {
    private static final LocalDate FIRST = LocalDate.of(2022, 8, 1);
    private static final List<AreaCode> PLACES = List.of(Street.G1, Street.G2, Street.G3, Street.E, Street.C, Street.S);

    /** Those no wild life does without. */
    private static final List<AreaCode> STAYING = List.of(Street.G3, Street.E, Street.C, Street.S);

    private RandomCalendars() {}

    /** Works on Saturdays and late. */
    static WorkCalendar market(LocalDate to) {
        return WorkCalendar.builder("market")
                .zone(Street.ZONE)
                .slots(List.of(Slot.parse("06:00-20:00")))
                .workingWeekdays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY))
                .covers(FIRST, to)
                .build();
    }

    /** Counts days from the very hour, in a zone whose clocks change in autumn. */
    static WorkCalendar abroad(LocalDate to) {
        return WorkCalendar.builder("abroad")
                .zone(ZoneId.of("Europe/Berlin"))
                .dayCount(DayCount.SAME_TIME)
                .slots(List.of(Slot.parse("09:00-12:30"), Slot.parse("13:00-17:00")))
                .workingWeekdays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))
                .closedDays(List.of(LocalDate.of(2022, 9, 28)).stream()
                        .filter(day -> !day.isAfter(to))
                        .toList())
                .covers(FIRST, to)
                .build();
    }

    /** Two or three calendars; perhaps bound otherwise from a day on. */
    static Timeline<CalendarBook> bound(Random random, LocalDate ends) {
        Timeline<CalendarBook> books = Timeline.always(book(random, PLACES, ends));
        return random.nextInt(3) > 0
                ? books
                : books.then(LocalDate.of(2022, 9, 27).plusDays(random.nextInt(10)), book(random, STAYING, ends));
    }

    private static CalendarBook book(Random random, List<AreaCode> places, LocalDate ends) {
        List<WorkCalendar> own = List.of(market(LocalDate.of(2022, 12, 30)), abroad(ends));
        CalendarBook.Builder book = CalendarBook.builder(Street.calendar(ends));
        for (AreaCode place : places) {
            if (random.nextInt(3) == 0) {
                book.area(place, own.get(random.nextInt(2)));
            }
        }
        if (random.nextBoolean()) {
            book.party(Street.POLICE, own.get(random.nextInt(2)));
        }
        if (random.nextInt(4) == 0) {
            book.keeping(own.get(0));
        }
        return book.build();
    }

    /**
     * A clock starts, and is adopted, by the calendar of whom it runs against, and whatever else happens to it is
     * measured by the calendar it has, as long as that is known.
     */
    static void check(Governance governance, CaseFile before, List<CaseEvent> events, boolean adopted, String where) {
        CaseFile file = before;
        for (CaseEvent event : events) {
            if (event instanceof ClockEvent.ClockStarted started) {
                assertThat(started.stopwatch().calendarId())
                        .as(where + event)
                        .isEqualTo(against(
                                governance, file, started.clock(), event.head().at()));
            } else if (event instanceof ClockEvent.ClockRemeasured remeasured) {
                assertThat(adopted).as(where + event).isTrue();
                assertThat(remeasured.before())
                        .as(where + event)
                        .isEqualTo(file.clocks().stopwatch(remeasured.clock()).dueAt());
            } else {
                unchanged(governance, file, event, where);
            }
            file = Evolution.evolve(file, event);
        }
        if (adopted) {
            Instant at = file.lastAt().orElseThrow();
            for (Map.Entry<ClockId, Stopwatch> clock : file.clocks().all().entrySet()) {
                if (clock.getValue().isRunning() && !events.isEmpty()) {
                    assertThat(clock.getValue().calendarId())
                            .as(where + clock.getKey())
                            .isEqualTo(against(governance, file, clock.getKey(), at));
                }
            }
        }
    }

    private static void unchanged(Governance governance, CaseFile file, CaseEvent event, String where) {
        ClockId clock = null;
        Schedule schedule = null;
        if (event instanceof ClockEvent.ClockResumed resumed) {
            clock = resumed.clock();
            schedule = resumed.schedule();
        } else if (event instanceof ClockEvent.ClockExtended extended) {
            clock = extended.clock();
            schedule = extended.schedule();
        } else if (event instanceof ClockEvent.ClockPromised promised) {
            clock = promised.clock();
            schedule = promised.schedule();
        } else if (event instanceof ClockEvent.ClockLimited limited) {
            clock = limited.clock();
            schedule = limited.schedule();
        }
        if (clock != null && schedule != null) {
            String had = file.clocks().stopwatch(clock).calendarId();
            if (governance.findCalendar(had).isPresent()) {
                assertThat(schedule.calendarId()).as(where + event).isEqualTo(had);
            }
        }
    }

    /** The calendar of whom a clock runs against, found from the top down. */
    private static String against(Governance governance, CaseFile file, ClockId clock, Instant at) {
        Edition edition = governance.at(at);
        AreaCode place = file.issue().orElseThrow().area();
        if (clock.kind().isOfParty()) {
            WorkCalendar own = edition.calendars()
                    .parties()
                    .get(file.linkage().task(clock.ordinal()).call().party());
            return own == null ? nearest(edition, place) : own.id();
        }
        return nearest(
                edition,
                switch (clock.kind()) {
                    case SIGN, LEVEL -> file.holder().orElseThrow().area();
                    case FOLLOW_UP ->
                        file.followUp()
                                .area()
                                .or(() -> file.verification().area())
                                .orElseGet(() -> file.holder().orElseThrow().area());
                    default -> place;
                });
    }

    private static String nearest(Edition edition, AreaCode area) {
        Map<AreaCode, WorkCalendar> found = new HashMap<>();
        // Areas stand in no order; as many rounds as there are levels hand every calendar down.
        for (int level = 0; level < 3; level++) {
            for (Area each : edition.territory().areas()) {
                @Nullable WorkCalendar own = edition.calendars().areas().get(each.code());
                @Nullable WorkCalendar above = edition.territory()
                        .parent(each)
                        .map(Area::code)
                        .map(found::get)
                        .orElse(edition.calendars().calendar());
                found.put(each.code(), own == null ? above : own);
            }
        }
        return found.get(edition.home(area).code()).id();
    }

    /** Until the next due instant the holder is in office, by the days of his own area. */
    static void holdsUntilDue(Governance governance, CaseFile file, String where) {
        Holder holder = file.holder().orElse(null);
        if (holder == null
                || holder.person() == null
                || holder.post() == null
                || !file.stage().isOpen()) {
            return;
        }
        Instant last = file.nextDue().orElseThrow().minusNanos(1);
        if (last.isBefore(file.lastAt().orElseThrow())) {
            return;
        }
        Edition edition = governance.at(last);
        assertThat(edition.territory().find(holder.area()))
                .as(where + " at " + last)
                .isPresent();
        LocalDate day =
                LocalDate.ofInstant(last, edition.calendarOf(holder.area()).zone());
        assertThat(edition.roster().holds(holder.person(), holder.post(), day))
                .as(where + " on " + day)
                .isTrue();
    }
}
