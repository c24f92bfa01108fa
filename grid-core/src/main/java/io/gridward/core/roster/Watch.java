package io.gridward.core.roster;

import io.gridward.core.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One shift of a rota on one day, as instants.
 *
 * @param rota whose shift it is
 * @param day the day on which it begins
 * @param person who takes it, in office or not
 * @param from when it begins
 * @param until when it ends, exclusive
 */
record Watch(Rota rota, LocalDate day, PersonRef person, Instant from, Instant until) {
    /** Hands over the watches that begin on a day; a shift that a change of offset swallows is none. */
    static void beginning(Rota rota, LocalDate day, WorkCalendar calendar, Consumer<Watch> taker) {
        Optional<PersonRef> person = rota.person(day);
        if (person.isEmpty()) {
            return;
        }
        for (Shift shift : rota.shifts()) {
            if (shift.isOfEveryDay() || shift.days().contains(DutyDay.of(day, calendar))) {
                Instant from = reached(day, shift.start(), calendar.zone());
                Instant until = reached(shift.crossesMidnight() ? day.plusDays(1) : day, shift.end(), calendar.zone());
                if (until.isAfter(from)) {
                    taker.accept(new Watch(rota, day, person.get(), from, until));
                }
            }
        }
    }

    boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    /** Returns the first instant at which the clock shows the time or has jumped over it. */
    static Instant reached(LocalDate day, LocalTime time, ZoneId zone) {
        LocalDateTime wanted = day.atTime(time);
        ZoneRules rules = zone.getRules();
        List<ZoneOffset> offsets = rules.getValidOffsets(wanted);
        return offsets.isEmpty()
                ? Objects.requireNonNull(rules.getTransition(wanted)).getInstant()
                : wanted.toInstant(offsets.get(0));
    }
}
