package io.gridward.core.roster;

import io.gridward.core.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Looks at every minute of some days and writes down what the clock shows; knows no zone rules and no indices. */
final class DutyOracle {
    private final WorkCalendar calendar;
    private final Instant start;
    private final LocalDateTime[] shown;
    private final @Nullable PersonRef[] persons;
    private final boolean[] meant;

    DutyOracle(Roster roster, WorkCalendar calendar, LocalDate first, int days) {
        this.calendar = calendar;
        this.start = first.atStartOfDay(calendar.zone()).toInstant();
        this.shown = new LocalDateTime[days * 24 * 60];
        for (int minute = 0; minute < shown.length; minute++) {
            shown[minute] = LocalDateTime.ofInstant(instant(minute), calendar.zone());
        }
        this.persons = new PersonRef[shown.length];
        this.meant = new boolean[shown.length];
        for (Rota rota : roster.rotas()) {
            follow(roster, rota, first, days);
        }
    }

    int minutes() {
        return shown.length;
    }

    Instant instant(int minute) {
        return start.plus(Duration.ofMinutes(minute));
    }

    @Nullable PersonRef person(int minute) {
        return persons[minute];
    }

    boolean isGap(int minute) {
        return meant[minute] && persons[minute] == null;
    }

    private void follow(Roster roster, Rota rota, LocalDate first, int days) {
        PersonRef[] mine = new PersonRef[shown.length];
        int[] began = new int[shown.length];
        boolean[] inShift = new boolean[shown.length];
        for (LocalDate day = first; day.isBefore(first.plusDays(days)); day = day.plusDays(1)) {
            for (Shift shift : rota.shifts()) {
                if (!isInForce(rota, day) || !shift.days().contains(kind(day))) {
                    continue;
                }
                int from = firstShowing(day.atTime(shift.start()));
                boolean over = shift.start().compareTo(shift.end()) >= 0;
                int until = firstShowing((over ? day.plusDays(1) : day).atTime(shift.end()));
                PersonRef person = personOf(rota, day);
                for (int minute = from; minute < until; minute++) {
                    inShift[minute] = true;
                    boolean later = mine[minute] == null || from > began[minute];
                    if (later && isInOffice(roster, rota, person, shown[minute].toLocalDate())) {
                        mine[minute] = person;
                        began[minute] = from;
                    }
                }
            }
        }
        boolean[] working = working(first, days);
        for (int minute = 0; minute < shown.length; minute++) {
            if (persons[minute] == null) {
                persons[minute] = mine[minute];
            }
            boolean inForce = isInForce(rota, shown[minute].toLocalDate());
            meant[minute] |= rota.cover() == DutyCover.OWN_SHIFTS
                    ? inShift[minute]
                    : inForce && (rota.cover() == DutyCover.ALWAYS || !working[minute]);
        }
    }

    private boolean[] working(LocalDate first, int days) {
        boolean[] working = new boolean[shown.length];
        for (LocalDate day = first; day.isBefore(first.plusDays(days)); day = day.plusDays(1)) {
            if (!calendar.isWorkingDay(day)) {
                continue;
            }
            LocalTime close = calendar.slots().get(calendar.slots().size() - 1).endExclusive();
            int until = firstShowing(day.atTime(close));
            for (int minute = firstShowing(day.atTime(calendar.slots().get(0).startInclusive()));
                    minute < until;
                    minute++) {
                working[minute] = true;
            }
        }
        return working;
    }

    private int firstShowing(LocalDateTime time) {
        int minute = 0;
        while (minute < shown.length && shown[minute].isBefore(time)) {
            minute++;
        }
        return minute;
    }

    private DutyDay kind(LocalDate day) {
        if (calendar.isWorkingDay(day)) {
            return DutyDay.WORKING_DAY;
        }
        return new ArrayList<>(calendar.closedDays()).contains(day) ? DutyDay.HOLIDAY : DutyDay.DAY_OFF;
    }

    private static boolean isInForce(Rota rota, LocalDate day) {
        return day.compareTo(rota.from()) >= 0 && (rota.to() == null || day.compareTo(rota.to()) <= 0);
    }

    private static PersonRef personOf(Rota rota, LocalDate day) {
        for (Substitution substitution : rota.substitutions()) {
            if (substitution.date().equals(day)) {
                return substitution.by();
            }
        }
        int turn = 0;
        int left = rota.turn() == Turn.DAILY ? 1 : 7;
        for (LocalDate date = rota.from(); date.isBefore(day); date = date.plusDays(1)) {
            left--;
            if (left == 0) {
                turn = turn + 1 == rota.persons().size() ? 0 : turn + 1;
                left = rota.turn() == Turn.DAILY ? 1 : 7;
            }
        }
        return rota.persons().get(turn);
    }

    private static boolean isInOffice(Roster roster, Rota rota, PersonRef person, LocalDate day) {
        for (Appointment term : roster.appointments()) {
            Post post = roster.findPost(term.post()).orElseThrow();
            if (term.person().equals(person)
                    && post.role().id().equals(rota.role())
                    && post.area().equals(rota.area())
                    && !day.isBefore(term.from())
                    && (term.to() == null || !day.isAfter(term.to()))) {
                return true;
            }
        }
        return false;
    }
}
