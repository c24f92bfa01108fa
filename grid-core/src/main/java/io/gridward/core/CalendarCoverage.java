package io.gridward.core;

import com.google.common.collect.ImmutableList;
import io.gridward.core.finding.AuditCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.party.PartyId;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.Timeline;
import io.gridward.core.time.WorkCalendar;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether the calendars that hold for somebody cover the days they are needed for. */
final class CalendarCoverage {
    private final Set<String> areas = new TreeSet<>();
    private final Set<String> parties = new TreeSet<>();

    private CalendarCoverage() {}

    static ImmutableList<Finding> findings(Timeline<Edition> editions, LocalDate asOf, LocalDate until) {
        if (until.isBefore(asOf)) {
            throw new IllegalArgumentException("until must not lie before " + asOf + ", got " + until);
        }
        Map<WorkCalendar, CalendarCoverage> used = new LinkedHashMap<>();
        LocalDate day = asOf;
        while (!day.isAfter(until)) {
            collect(editions.on(day), used);
            day = editions.nextChangeAfter(day).orElse(LocalDate.MAX);
            if (day.equals(LocalDate.MAX)) {
                break;
            }
        }
        return used.entrySet().stream()
                .filter(use -> !use.getKey().covers(asOf) || !use.getKey().covers(until))
                .map(use -> finding(use.getKey(), use.getValue(), asOf, until))
                .collect(ImmutableList.toImmutableList());
    }

    private static void collect(Edition edition, Map<WorkCalendar, CalendarCoverage> used) {
        CalendarBook book = edition.calendars();
        used.computeIfAbsent(book.calendar(), calendar -> new CalendarCoverage());
        for (Map.Entry<AreaCode, WorkCalendar> bound : book.areas().entrySet()) {
            if (edition.territory().find(bound.getKey()).isPresent()) {
                used.computeIfAbsent(bound.getValue(), calendar -> new CalendarCoverage())
                        .areas
                        .add(bound.getKey().value());
            }
        }
        for (Map.Entry<PartyId, WorkCalendar> bound : book.parties().entrySet()) {
            if (edition.parties().find(bound.getKey()).isPresent()) {
                used.computeIfAbsent(bound.getValue(), calendar -> new CalendarCoverage())
                        .parties
                        .add(bound.getKey().value());
            }
        }
    }

    private static Finding finding(WorkCalendar calendar, CalendarCoverage use, LocalDate asOf, LocalDate until) {
        ImmutableList.Builder<String> details = ImmutableList.builder();
        details.add("calendar", calendar.id());
        details.add("from", calendar.from().toString(), "to", calendar.to().toString());
        details.add("since", asOf.toString(), "until", until.toString());
        if (!use.areas.isEmpty()) {
            details.add("boundAreas", String.join(", ", use.areas));
        }
        if (!use.parties.isEmpty()) {
            details.add("boundParties", String.join(", ", use.parties));
        }
        return Finding.warning(
                AuditCode.CALENDAR_TOO_SHORT,
                ImmutableList.of("calendar", calendar.id()),
                details.build().toArray(String[]::new));
    }
}
