package io.gridward.json.internal.reference;

import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.finding.NearestName;
import io.gridward.core.finding.Severity;
import io.gridward.core.party.PartyId;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.DayCount;
import io.gridward.core.time.RollRule;
import io.gridward.core.time.Slot;
import io.gridward.core.time.WorkCalendar;
import io.gridward.core.time.WorkCalendarBuilder;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Choices;
import io.gridward.json.internal.located.DocumentHeader;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.Kebab;
import io.gridward.json.internal.located.ModelPlaces;
import io.gridward.json.internal.located.Problems;
import io.gridward.json.internal.located.Read;
import io.gridward.json.internal.located.Shown;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Reads a work calendar. */
public final class CalendarReader {
    private static final Map<String, DayCount> DAY_COUNTS = Choices.of(DayCount.values());
    private static final Map<String, RollRule> ROLL_RULES = Choices.of(RollRule.values());
    private static final Map<String, DayOfWeek> WEEKDAYS = Choices.of(DayOfWeek.values());

    private final Problems problems;
    private final ModelPlaces places;
    private final String id;
    private final WorkCalendarBuilder calendar;
    private int slots;

    private CalendarReader(Problems problems, ModelPlaces places, String id) {
        this.problems = problems;
        this.places = places;
        this.id = id;
        this.calendar = WorkCalendar.builder(id);
    }

    /**
     * Reads a work calendar; for whom it holds is only checked for its form.
     *
     * @param document the cell of the whole document
     * @param places the places of that document
     * @param problems where problems go
     * @return the calendar, if nothing is wrong
     */
    public static Read<WorkCalendar> read(Cell document, ModelPlaces places, Problems problems) {
        BoundCalendar bound = readBound(document, places, problems).model();
        return new Read<>(bound == null ? null : bound.calendar(), places);
    }

    /**
     * Reads a work calendar and for whom it holds.
     *
     * @param document the cell of the whole document
     * @param places the places of that document
     * @param problems where problems go
     * @return the calendar, if nothing is wrong; it holds for all if it names neither areas nor parties
     */
    public static Read<BoundCalendar> readBound(Cell document, ModelPlaces places, Problems problems) {
        Fields fields = DocumentHeader.open(document, "calendar");
        BoundCalendar calendar = null;
        if (fields != null) {
            String id = fields.required("calendar", Expected.id("china")).parsed(Kebab::checked);
            places.put(fields.object(), "calendar", id == null ? "unread" : id);
            calendar = new CalendarReader(problems, places, id == null ? "unread" : id).calendar(fields);
        }
        return new Read<>(problems.count() == 0 ? calendar : null, places);
    }

    private @Nullable BoundCalendar calendar(Fields fields) {
        ZoneId zone = zone(fields.required("zone", "a time zone such as Asia/Shanghai"));
        if (zone == null) {
            places.silence(ModelCode.MISSING_PART, "calendar", id, "zone");
        } else {
            calendar.zone(zone);
        }
        DayCount dayCount = fields.optional("dayCount", oneOf(DAY_COUNTS)).oneOf(DAY_COUNTS);
        RollRule rollRule = fields.optional("rollRule", oneOf(ROLL_RULES)).oneOf(ROLL_RULES);
        calendar.dayCount(Objects.requireNonNullElse(dayCount, DayCount.NEXT_DAY_CLOSE))
                .rollRule(Objects.requireNonNullElse(rollRule, RollRule.NEXT_OPENING));
        int before = problems.count();
        calendar.slots(fields.required("slots", "a list of working hours")
                .list("working hours such as 08:30-12:00", this::slot));
        silenceIfWrong(before, "slots");
        before = problems.count();
        calendar.workingWeekdays(fields.required("workingWeekdays", "a list of weekdays")
                .set(oneOf(WEEKDAYS), weekday -> weekday.oneOf(WEEKDAYS)));
        silenceIfWrong(before, "workingWeekdays");
        covers(fields.required("covers", "an object of from and to").fields());
        calendar.closedDays(dates(fields, "closed")).makeUpWorkdays(dates(fields, "makeUpWorkdays"));
        Cell areaCells = fields.optional("areas", "a list of area codes");
        Cell partyCells = fields.optional("parties", "a list of the ids of parties");
        Set<AreaCode> areas = areaCells.set(Expected.AREA, area -> area.parsed(AreaCode::of));
        Set<PartyId> parties = partyCells.set(Expected.PARTY, party -> party.parsed(PartyId::new));
        boolean forAll = areaCells.value() == null && partyCells.value() == null;
        fields.end();
        try {
            return new BoundCalendar(calendar.build(), forAll, areas, parties);
        } catch (InvalidModelException invalid) {
            places.report(invalid.findings(), problems);
            return null;
        }
    }

    private static String oneOf(Map<String, ?> choices) {
        return "one of " + String.join(", ", choices.keySet());
    }

    private void silenceIfWrong(int before, String part) {
        if (problems.count() > before) {
            places.silence(ModelCode.MISSING_PART, "calendar", id, part);
        }
    }

    private @Nullable ZoneId zone(Cell cell) {
        String name = cell.notBlank();
        if (name == null) {
            return null;
        }
        Set<String> known = ZoneId.getAvailableZoneIds();
        if (known.contains(name)) {
            return ZoneId.of(name);
        }
        Map<String, String> details = new LinkedHashMap<>();
        details.put("value", Shown.quoted(name));
        details.put("expected", "a time zone such as Asia/Shanghai");
        NearestName.of(name, known).ifPresent(near -> details.put("instead", near));
        cell.report(new Finding(DocumentCode.BAD_VALUE, Severity.ERROR, List.of(), details));
        return null;
    }

    private @Nullable Slot slot(Cell cell) {
        Slot slot = cell.parsed(Slot::parse);
        if (slot != null) {
            places.put(Objects.requireNonNull(cell.value()), "calendar", id, "slots", Integer.toString(slots++));
        }
        return slot;
    }

    private void covers(@Nullable Fields fields) {
        LocalDate from = null;
        LocalDate to = null;
        if (fields != null) {
            from = fields.required("from", "the first day covered, such as 2022-01-01")
                    .date();
            to = fields.required("to", "the last day covered, such as 2026-12-31")
                    .date();
            fields.end();
        }
        if (from == null || to == null) {
            places.silence(ModelCode.MISSING_PART, "calendar", id, "covers");
        } else {
            calendar.covers(from, to);
        }
    }

    private static Set<LocalDate> dates(Fields fields, String name) {
        return fields.required(name, "a list of dates").set(Expected.DATE, Cell::date);
    }
}
