package io.gridward.core.roster;

import com.google.common.collect.ImmutableList;
import io.gridward.core.finding.AuditCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.Slot;
import io.gridward.core.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is on duty for a role at an area: its rotas, read by a calendar. A person on a rota who holds no post of
 * the role there on the day asked about is passed over. Of two shifts of one rota the one that began later
 * is on duty; of two rotas the one listed first.
 *
 * <p>Days the calendar does not cover are refused with {@link io.gridward.core.time.CalendarEndsException}
 * wherever a shift or the cover asks what kind of day it is; a shift that began before the first covered day
 * is not known.
 */
public final class DutyPlan {
    private static final int DAYS_AT_A_TIME = 8;

    private final Roster roster;
    private final String role;
    private final AreaCode area;
    private final ImmutableList<Rota> rotas;
    private final WorkCalendar calendar;

    DutyPlan(Roster roster, String role, AreaCode area, List<Rota> rotas, WorkCalendar calendar) {
        this.roster = roster;
        this.role = role;
        this.area = area;
        this.rotas = ImmutableList.copyOf(rotas);
        this.calendar = calendar;
    }

    /**
     * Returns the rotas.
     *
     * @return in the order of the roster; empty if nobody ever is on duty
     */
    public List<Rota> rotas() {
        return rotas;
    }

    /**
     * Tells whether the calendar covers a day as far as the rotas need one.
     *
     * @param day the day
     * @return false if what is asked about it would be refused
     */
    public boolean isKnown(LocalDate day) {
        return calendar.covers(day) || rotas.stream().noneMatch(rota -> rota.isInForce(day) && rota.needsCalendar());
    }

    /**
     * Returns who is on duty.
     *
     * @param at the instant
     * @return the person in his post, or empty if nobody is
     * @throws io.gridward.core.time.CalendarEndsException if a rota needs the calendar and it does not cover
     *     the day
     */
    public Optional<Duty> onDuty(Instant at) {
        Watch watch = watch(at);
        return watch == null ? Optional.empty() : Optional.of(duty(watch, at));
    }

    /**
     * Returns when somebody else comes on duty, or nobody is any more, or somebody is again.
     *
     * @param at the instant after which to look
     * @return the next handover (交接班), or empty if there is none before the rotas or the calendar end
     * @throws io.gridward.core.time.CalendarEndsException if a rota needs the calendar and it does not cover
     *     the day
     */
    public Optional<Instant> nextHandover(Instant at) {
        if (rotas.isEmpty()) {
            return Optional.empty();
        }
        PersonRef now = person(at);
        LocalDate last = lastDay();
        for (LocalDate day = calendar.date(at); !day.isAfter(last); day = day.plusDays(DAYS_AT_A_TIME)) {
            LocalDate until = day.plusDays(DAYS_AT_A_TIME);
            for (Instant edge : edges(day, until.isAfter(last) ? last.plusDays(1) : until)) {
                if (edge.isAfter(at) && isKnown(calendar.date(edge)) && differ(now, person(edge))) {
                    return Optional.of(edge);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Returns when somebody is meant to be on duty by a rota's {@link DutyCover} and nobody is.
     *
     * @param first the first day looked at
     * @param last the last day looked at, until its 24:00
     * @return in order; stretches that touch are one
     * @throws IllegalArgumentException if the last day lies before the first
     * @throws io.gridward.core.time.CalendarEndsException if a rota needs the calendar and it does not cover
     *     a day
     */
    public List<DutyGap> gaps(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last must not lie before " + first + ", got " + last);
        }
        List<DutyGap> gaps = new ArrayList<>();
        Instant end = midnight(last.plusDays(1));
        Instant open = null;
        for (Instant edge : edges(first, last.plusDays(1))) {
            boolean gap = edge.isBefore(end) && isMeant(edge) && watch(edge) == null;
            if (gap && open == null) {
                open = edge;
            } else if (!gap && open != null) {
                gaps.add(new DutyGap(open, edge));
                open = null;
            }
        }
        return ImmutableList.copyOf(gaps);
    }

    /**
     * Finds what is wrong with the duty: gaps, persons who hold no post here, days the calendar lacks.
     *
     * @param first the first day looked at
     * @param last the last day looked at
     * @return days without a calendar first, then persons, then gaps in order
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public List<Finding> audit(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last must not lie before " + first + ", got " + last);
        }
        List<Finding> findings = new ArrayList<>();
        LocalDate from = first;
        LocalDate to = last;
        if (!rotas.stream().allMatch(rota -> !rota.needsCalendar() || calendarCovers(rota, first, last))) {
            findings.add(uncovered(calendar.covers(first) ? calendar.to().plusDays(1) : first));
            from = first.isBefore(calendar.from()) ? calendar.from() : first;
            to = last.isAfter(calendar.to()) ? calendar.to() : last;
        }
        if (to.isBefore(from)) {
            return findings;
        }
        for (Rota rota : rotas) {
            notInPost(rota, from, to, findings);
        }
        for (DutyGap gap : gaps(from, to)) {
            findings.add(gap(gap.from(), "next", gap.until().toString()));
        }
        return findings;
    }

    /** What is not as the rotas mean it at an instant: who is passed over, and that nobody is on duty. */
    List<Finding> remarks(Instant at) {
        LocalDate today = calendar.date(at);
        List<Finding> findings = new ArrayList<>();
        for (Rota rota : rotas) {
            for (LocalDate day : around(today)) {
                Watch.beginning(rota, day, calendar, watch -> {
                    if (watch.covers(at) && post(watch.person(), today) == null) {
                        findings.add(notInPost(rota, watch.person(), today));
                    }
                });
            }
        }
        if (watch(at) == null && isMeant(at)) {
            findings.add(gap(at));
        }
        return findings;
    }

    /** The finding that the calendar does not know what kind of day it is. */
    Finding uncovered(LocalDate day) {
        List<String> path = List.of("rotas", rotas.get(0).id());
        return warning(AuditCode.DUTY_NOT_COVERED, path, new String[0], "calendar", calendar.id(), "date", day);
    }

    private boolean calendarCovers(Rota rota, LocalDate first, LocalDate last) {
        LocalDate from = first.isBefore(rota.from()) ? rota.from() : first;
        LocalDate to = rota.to() != null && rota.to().isBefore(last) ? rota.to() : last;
        return to.isBefore(from) || (calendar.covers(from) && calendar.covers(to));
    }

    /** One finding a person: the first day on which he is passed over, and on how many. */
    private void notInPost(Rota rota, LocalDate first, LocalDate last, List<Finding> findings) {
        Map<PersonRef, LocalDate> since = new LinkedHashMap<>();
        Map<PersonRef, Integer> days = new LinkedHashMap<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            List<Watch> begun = new ArrayList<>();
            Watch.beginning(rota, day, calendar, begun::add);
            if (begun.stream().anyMatch(watch -> !isServed(watch))) {
                PersonRef person = begun.get(0).person();
                since.putIfAbsent(person, day);
                days.merge(person, 1, Integer::sum);
            }
        }
        since.forEach(
                (person, day) -> findings.add(notInPost(rota, person, day, "days", String.valueOf(days.get(person)))));
    }

    private Finding notInPost(Rota rota, PersonRef person, LocalDate date, String... more) {
        List<String> path = List.of("rotas", rota.id(), "persons", person.value());
        return warning(AuditCode.NOT_IN_POST, path, more, "rota", rota.id(), "person", person.value(), "date", date);
    }

    private Finding gap(Instant at, String... more) {
        return warning(AuditCode.DUTY_GAP, List.of("rotas", rotas.get(0).id()), more, "at", at);
    }

    private Finding warning(AuditCode code, List<String> path, String[] more, Object... details) {
        Stream<String> here = Stream.of("role", role, "area", area.value());
        Stream<String> said = Stream.of(details).map(Object::toString);
        return Finding.warning(
                code,
                path,
                Stream.of(here, said, Stream.of(more)).flatMap(part -> part).toArray(String[]::new));
    }

    /** A shift over midnight is served only if he is in office on both days. */
    private boolean isServed(Watch watch) {
        return post(watch.person(), watch.day()) != null
                && post(watch.person(), calendar.date(watch.until().minusNanos(1))) != null;
    }

    private Duty duty(Watch watch, Instant at) {
        Post post = post(watch.person(), calendar.date(at));
        if (post == null) {
            throw new AssertionError("whoever is on duty holds a post");
        }
        Instant until = watch.until();
        for (Instant edge :
                edges(calendar.date(at), calendar.date(watch.until()).plusDays(1))) {
            if (edge.isAfter(at) && edge.isBefore(until) && !watch.equals(watch(edge))) {
                until = edge;
            }
        }
        return new Duty(watch.rota().id(), Holder.of(post, watch.person()), watch.day(), watch.from(), until);
    }

    private @Nullable PersonRef person(Instant at) {
        Watch watch = watch(at);
        return watch == null ? null : watch.person();
    }

    private @Nullable Watch watch(Instant at) {
        LocalDate today = calendar.date(at);
        Watch[] latest = new Watch[1];
        for (Rota rota : rotas) {
            for (LocalDate day : around(today)) {
                Watch.beginning(rota, day, calendar, watch -> {
                    boolean later = latest[0] == null || watch.from().isAfter(latest[0].from());
                    if (later && watch.covers(at) && post(watch.person(), today) != null) {
                        latest[0] = watch;
                    }
                });
            }
            if (latest[0] != null) {
                return latest[0];
            }
        }
        return null;
    }

    /** A shift ends on the next day at the latest; the next day may show up early where midnight is set back. */
    private List<LocalDate> around(LocalDate today) {
        ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
        for (LocalDate day : List.of(today.minusDays(1), today, today.plusDays(1))) {
            if (day.equals(today) || isKnown(day)) {
                days.add(day);
            }
        }
        return days.build();
    }

    private @Nullable Post post(PersonRef person, LocalDate day) {
        return roster.postsAt(area).stream()
                .filter(post -> post.role().id().equals(role) && roster.holds(person, post.id(), day))
                .findFirst()
                .orElse(null);
    }

    /** Tells whether somebody is meant to be on duty. */
    private boolean isMeant(Instant at) {
        LocalDate today = calendar.date(at);
        for (Rota rota : rotas) {
            boolean meant = switch (rota.cover()) {
                case OWN_SHIFTS -> isInShift(rota, today, at);
                case OUTSIDE_WORKING_HOURS -> rota.isInForce(today) && !isWorking(today, at);
                case ALWAYS -> rota.isInForce(today);
            };
            if (meant) {
                return true;
            }
        }
        return false;
    }

    private boolean isInShift(Rota rota, LocalDate today, Instant at) {
        boolean[] found = new boolean[1];
        for (LocalDate day : around(today)) {
            Watch.beginning(rota, day, calendar, watch -> found[0] |= watch.covers(at));
        }
        return found[0];
    }

    /** From the first opening of a working day to its last closing; a break at noon is no duty. */
    private boolean isWorking(LocalDate today, Instant at) {
        List<Slot> slots = calendar.slots();
        return calendar.isWorkingDay(today)
                && !at.isBefore(opening(today, slots.get(0)))
                && at.isBefore(closing(today, slots.get(slots.size() - 1)));
    }

    /** The instants of some days, and the end of the last, at which who is or should be on duty may change. */
    private NavigableSet<Instant> edges(LocalDate first, LocalDate end) {
        NavigableSet<Instant> edges = new TreeSet<>();
        for (LocalDate day = first.minusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            edges.add(midnight(day));
            if (isKnown(day)) {
                for (Rota rota : rotas) {
                    Watch.beginning(rota, day, calendar, watch -> {
                        edges.add(watch.from());
                        edges.add(watch.until());
                    });
                }
            }
            for (Slot slot : calendar.slots()) {
                edges.add(opening(day, slot));
                edges.add(closing(day, slot));
            }
        }
        return edges.subSet(midnight(first), true, midnight(end), true);
    }

    private LocalDate lastDay() {
        LocalDate last = calendar.to();
        for (Rota rota : rotas) {
            if (rota.to() == null) {
                return last;
            }
        }
        return rotas.stream()
                .map(Rota::to)
                .filter(to -> to != null)
                .max(LocalDate::compareTo)
                .map(to -> to.isBefore(last) ? to.plusDays(1) : last)
                .orElse(last);
    }

    private Instant opening(LocalDate day, Slot slot) {
        return Watch.reached(day, slot.startInclusive(), calendar.zone());
    }

    private Instant closing(LocalDate day, Slot slot) {
        boolean midnight = slot.endExclusive().equals(LocalTime.MIDNIGHT);
        return Watch.reached(midnight ? day.plusDays(1) : day, slot.endExclusive(), calendar.zone());
    }

    private Instant midnight(LocalDate day) {
        return Watch.reached(day, LocalTime.MIDNIGHT, calendar.zone());
    }

    private static boolean differ(@Nullable PersonRef one, @Nullable PersonRef other) {
        return one == null ? other != null : !one.equals(other);
    }
}
