package io.gridward.core.roster;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.Slot;
import io.gridward.core.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Short words for tests of rosters. */
final class Terms {
    static final LocalDate START = LocalDate.of(2018, 1, 1);

    private Terms() {}

    static Role role(String id) {
        return new Role(id, BilingualText.same(id));
    }

    static Post post(Role role, AreaCode area, int seats) {
        return new Post(new PostId(area + "/" + role.id()), role, area, seats);
    }

    static Post post(Role role, Area area, int seats) {
        return post(role, area.code(), seats);
    }

    static Appointment term(Post post, String person) {
        return term(post, person, START, null);
    }

    static Appointment term(Post post, String person, LocalDate from, @Nullable LocalDate to) {
        return new Appointment(post.id(), new PersonRef(person), false, from, to);
    }

    static Appointment deputy(Post post, String person) {
        return new Appointment(post.id(), new PersonRef(person), true, START, null);
    }

    static List<PersonRef> persons(String... ids) {
        List<PersonRef> persons = new ArrayList<>();
        for (String id : ids) {
            persons.add(new PersonRef(id));
        }
        return persons;
    }

    /** Monday to Friday, two slots, with one holiday week and a make-up Saturday before it. */
    static WorkCalendar calendar(ZoneId zone) {
        return WorkCalendar.builder("year-2018")
                .zone(zone)
                .slots(List.of(Slot.parse("08:30-12:00"), Slot.parse("14:00-18:00")))
                .workingWeekdays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))
                .covers(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31))
                .closedDays(Set.of(
                        LocalDate.of(2018, 10, 1),
                        LocalDate.of(2018, 10, 2),
                        LocalDate.of(2018, 10, 3),
                        LocalDate.of(2018, 10, 7)))
                .makeUpWorkdays(Set.of(LocalDate.of(2018, 9, 29)))
                .build();
    }
}
