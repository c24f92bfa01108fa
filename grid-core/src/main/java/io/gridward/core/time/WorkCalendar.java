package io.gridward.core.time;

import io.gridward.core.time.WallClock.Reading;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When people work: weekdays, hours, holidays and make-up workdays of the days it covers. Limits in minutes,
 * hours and calendar days need no coverage; whatever else lies outside it is refused, never guessed. Every
 * answer costs the same however long the limit is.
 */
public final class WorkCalendar {
    private final CalendarTerms terms;
    private final WallClock clock;
    private final LimitCount count;
    private final Instant lastCovered;

    WorkCalendar(CalendarTerms terms) {
        this.terms = terms;
        this.clock = new WallClock(terms.zone());
        this.count = new LimitCount(terms, clock);
        this.lastCovered = clock.reached(terms.to().toEpochDay() + 1, 0, 0);
    }

    /**
     * Starts a calendar.
     *
     * @param id its id, not blank; clocks are recorded with it
     * @return a builder
     */
    public static WorkCalendarBuilder builder(String id) {
        return new WorkCalendarBuilder(id);
    }

    /**
     * Returns the id that clocks are recorded with.
     *
     * @return not blank
     */
    public String id() {
        return terms.id();
    }

    /**
     * Returns the zone in which days and hours are read.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return terms.zone();
    }

    /**
     * Returns how whole days are counted.
     *
     * @return the day count
     */
    public DayCount dayCount() {
        return terms.dayCount();
    }

    /**
     * Returns where a limit in working days starts if nobody works at its start.
     *
     * @return the rule; without effect under {@link DayCount#NEXT_DAY_CLOSE}
     */
    public RollRule rollRule() {
        return terms.rollRule();
    }

    /**
     * Returns the working hours of every working day.
     *
     * @return at least one, in order, without overlap
     */
    public List<Slot> slots() {
        return terms.slots();
    }

    /**
     * Returns the weekdays that are working days unless closed.
     *
     * @return at least one, Monday first
     */
    public Set<DayOfWeek> workingWeekdays() {
        return terms.workingWeekdays();
    }

    /**
     * Returns the days closed by exception.
     *
     * @return ascending; a closed day may be a weekend anyway
     */
    public Set<LocalDate> closedDays() {
        return terms.closedDays();
    }

    /**
     * Returns the days worked by exception (调休工作日).
     *
     * @return ascending
     */
    public Set<LocalDate> makeUpWorkdays() {
        return terms.makeUpWorkdays();
    }

    /**
     * Returns the first day covered.
     *
     * @return the day, inclusive
     */
    public LocalDate from() {
        return terms.from();
    }

    /**
     * Returns the last day covered.
     *
     * @return the day, inclusive
     */
    public LocalDate to() {
        return terms.to();
    }

    /**
     * Returns the end of the last covered day.
     *
     * @return its 24:00, the last instant the calendar answers for
     */
    public Instant lastCovered() {
        return lastCovered;
    }

    /**
     * Tells whether a day is covered.
     *
     * @param date the day
     * @return true from {@link #from} to {@link #to}
     */
    public boolean covers(LocalDate date) {
        return count.days().covers(date.toEpochDay());
    }

    /**
     * Returns the day an instant falls on in the calendar's zone.
     *
     * @param instant the instant, covered or not
     * @return the day; at midnight the one that begins
     */
    public LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, terms.zone());
    }

    /**
     * Tells whether people work on a day.
     *
     * @param date the day
     * @return true for a working weekday that is not closed, and for a make-up workday
     * @throws CalendarEndsException if the day is not covered
     */
    public boolean isWorkingDay(LocalDate date) {
        return count.days().isWorking(covered(date.toEpochDay()));
    }

    /**
     * Returns when a limit ends.
     *
     * @param start when it starts; midnight belongs to the day that begins
     * @param limit the limit; one in working hours starts at the next opening if nobody works at the start,
     *     and if it fills a slot exactly it ends with it
     * @return the instant up to which it is on time; 3wd from Friday 2026-02-13 in China is Wednesday
     *     2026-02-25 at closing time
     * @throws CalendarEndsException if the limit is in working hours or days and the calendar does not cover
     *     its start or ends before it
     */
    public Instant due(Instant start, TimeLimit limit) {
        Reading reading = clock.at(start);
        Instant due = count.after(start, reading, limit, Breaks.NONE);
        if (due == null) {
            covered(reading.day());
            throw ends(terms.to().plusDays(1));
        }
        return due;
    }

    /**
     * Returns when a limit ends, or the last instant the calendar answers for if it ends first.
     *
     * @param start when it starts; midnight belongs to the day that begins
     * @param limit the limit
     * @return the due instant, measured; or unmeasured {@link #lastCovered}, or the start itself if that is
     *     not covered, so that a clock nobody can measure is looked at soon rather than late
     */
    public Deadline deadline(Instant start, TimeLimit limit) {
        return deadline(start, limit, Breaks.NONE);
    }

    Deadline deadline(Instant start, TimeLimit limit, Breaks breaks) {
        return deadline(start, clock.at(start), limit, breaks);
    }

    /** Returns when a step after a due instant comes: like a deadline, but midnight belongs to the day it ends. */
    Deadline deadlineAfterDue(Instant due, TimeLimit step, Breaks breaks) {
        return deadline(due, clock.atEnd(due), step, breaks.after(due));
    }

    private Deadline deadline(Instant start, Reading reading, TimeLimit limit, Breaks breaks) {
        Instant due = count.after(start, reading, limit, breaks);
        if (due != null) {
            return new Deadline(due, true);
        }
        return new Deadline(count.days().covers(reading.day()) ? lastCovered : start, false);
    }

    /**
     * Returns the instant that lies a limit before an end, for a warning. Days are counted as the calendar's
     * {@link DayCount} says: {@code n} working days before is the close of the last slot of the n-th earlier
     * working day, {@code n} days before is the 24:00 of the n-th earlier day; or the same wall-clock time on
     * that day.
     *
     * @param end the end; midnight belongs to the day it ends
     * @param limit the limit; for one in working hours it is the last instant from which that much is left
     * @return an instant before the end; 1wd before Wednesday 18:00 is Tuesday 18:00
     * @throws CalendarEndsException if the limit is in working hours or days and the calendar does not cover
     *     the end or begins after the answer
     */
    public Instant before(Instant end, TimeLimit limit) {
        Instant answer = beforeOrNull(end, limit, Breaks.NONE);
        if (answer == null) {
            covered(clock.atEnd(end).day());
            throw ends(terms.from().minusDays(1));
        }
        return answer;
    }

    @Nullable Instant beforeOrNull(Instant end, TimeLimit limit, Breaks breaks) {
        return count.before(end, clock.atEnd(end), limit, breaks);
    }

    /**
     * Returns how much working time lies between two instants, in real elapsed time: a slot in which clocks
     * are put forward is shorter.
     *
     * @param from the earlier instant
     * @param to the later instant, up to {@link #lastCovered}
     * @return zero or more
     * @throws IllegalArgumentException if {@code to} lies before {@code from}
     * @throws CalendarEndsException if either is not covered
     */
    public Duration workingTime(Instant from, Instant to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to must not lie before from " + from + ", got " + to);
        }
        covered(clock.at(from).day());
        covered(clock.atEnd(to).day());
        return count.workingTime(from, to);
    }

    /** Returns the working time between two instants outside breaks that lie there; empty if not covered. */
    Optional<Duration> workingTimeWithin(Instant from, Instant to, Breaks breaks) {
        return count.days().covers(clock.at(from).day())
                        && count.days().covers(clock.atEnd(to).day())
                ? Optional.of(count.workingTime(from, to).minus(count.workingTime(breaks)))
                : Optional.empty();
    }

    /**
     * Counts working days.
     *
     * @param fromInclusive the first day
     * @param toInclusive the last day
     * @return how many of them are working days; 248 for the whole of 2026 in China
     * @throws IllegalArgumentException if the last day lies before the first
     * @throws CalendarEndsException if either is not covered
     */
    public int workingDays(LocalDate fromInclusive, LocalDate toInclusive) {
        if (toInclusive.isBefore(fromInclusive)) {
            throw new IllegalArgumentException(
                    "toInclusive must not lie before " + fromInclusive + ", got " + toInclusive);
        }
        long first = covered(fromInclusive.toEpochDay());
        return count.days().through(covered(toInclusive.toEpochDay()))
                - count.days().before(first);
    }

    private long covered(long day) {
        if (!count.days().covers(day)) {
            throw ends(LocalDate.ofEpochDay(day));
        }
        return day;
    }

    private CalendarEndsException ends(LocalDate missing) {
        return new CalendarEndsException(terms.id(), missing.getYear(), terms.from(), terms.to());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkCalendar that && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    @Override
    public String toString() {
        return "calendar " + terms.id() + " (" + terms.zone() + ", " + terms.from() + " to " + terms.to() + ")";
    }
}
