package io.gridward.core.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ModelCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Checks what a builder was told and reports every problem at once. */
final class CalendarCheck {
    /** Working days and slots are kept as arrays, so a mistyped year must not ask for gigabytes. */
    private static final int MOST_YEARS = 100;

    private final WorkCalendarBuilder given;
    private final FindingCollector findings = new FindingCollector();

    private CalendarCheck(WorkCalendarBuilder given) {
        this.given = given;
    }

    static CalendarTerms checked(WorkCalendarBuilder given) {
        return new CalendarCheck(given).terms();
    }

    private CalendarTerms terms() {
        present("id", given.id.isBlank() ? null : given.id);
        present("zone", given.zone);
        present("slots", given.slots.isEmpty() ? null : given.slots);
        present("workingWeekdays", given.workingWeekdays.isEmpty() ? null : given.workingWeekdays);
        present("covers", given.from);
        ImmutableSortedSet<LocalDate> closed = ImmutableSortedSet.copyOf(given.closedDays);
        ImmutableSortedSet<LocalDate> makeUp = ImmutableSortedSet.copyOf(given.makeUpWorkdays);
        checkSlots();
        if (given.from != null && given.to != null && checkCoverage(given.from, given.to)) {
            checkCovered("closed", closed, given.from, given.to);
            checkCovered("makeUpWorkdays", makeUp, given.from, given.to);
        }
        for (LocalDate date : Sets.intersection(closed, makeUp)) {
            findings.error(ModelCode.DAY_BOTH_WAYS, path("makeUpWorkdays", date.toString()), "date", date.toString());
        }
        findings.throwIfErrors("calendar " + given.id);
        return new CalendarTerms(
                given.id,
                Objects.requireNonNull(given.zone),
                given.dayCount,
                given.rollRule,
                ImmutableList.copyOf(given.slots),
                Sets.immutableEnumSet(given.workingWeekdays),
                closed,
                makeUp,
                Objects.requireNonNull(given.from),
                Objects.requireNonNull(given.to));
    }

    private void present(String part, @Nullable Object value) {
        if (value == null) {
            findings.error(ModelCode.MISSING_PART, path(part), "part", part);
        }
    }

    private void checkSlots() {
        int closed = 0;
        for (int i = 0; i < given.slots.size(); i++) {
            Slot slot = given.slots.get(i);
            if (slot.startMinute() >= slot.endMinute() || slot.startMinute() < closed) {
                findings.error(ModelCode.SLOT_FORM, path("slots", Integer.toString(i)), "slot", slot.toString());
            }
            closed = Math.max(closed, slot.endMinute());
        }
    }

    private boolean checkCoverage(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            findings.error(ModelCode.DATES_REVERSED, path("covers"), "from", from.toString(), "to", to.toString());
            return false;
        }
        if (ChronoUnit.YEARS.between(from, to) >= MOST_YEARS) {
            findings.error(
                    ModelCode.VALUE_OUT_OF_RANGE,
                    path("covers", "to"),
                    "value",
                    to.toString(),
                    "range",
                    from + " to " + from.plusYears(MOST_YEARS).minusDays(1),
                    "attribute",
                    "covers");
            return false;
        }
        return true;
    }

    private void checkCovered(String part, Set<LocalDate> dates, LocalDate from, LocalDate to) {
        for (LocalDate date : dates) {
            if (date.isBefore(from) || date.isAfter(to)) {
                findings.error(
                        ModelCode.DAY_NOT_COVERED,
                        path(part, date.toString()),
                        "date",
                        date.toString(),
                        "from",
                        from.toString(),
                        "to",
                        to.toString());
            }
        }
    }

    private List<String> path(String... below) {
        return ImmutableList.<String>builder()
                .add("calendar", given.id)
                .add(below)
                .build();
    }
}
