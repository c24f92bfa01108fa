package io.gridward.core.time;

import io.gridward.core.finding.InvalidModelException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Collects what a calendar says and refuses all of its problems at once. */
public final class WorkCalendarBuilder {
    final String id;
    DayCount dayCount = DayCount.NEXT_DAY_CLOSE;
    RollRule rollRule = RollRule.NEXT_OPENING;
    List<Slot> slots = List.of();
    Set<DayOfWeek> workingWeekdays = Set.of();
    List<LocalDate> closedDays = List.of();
    List<LocalDate> makeUpWorkdays = List.of();

    @Nullable ZoneId zone;

    @Nullable LocalDate from;

    @Nullable LocalDate to;

    WorkCalendarBuilder(String id) {
        this.id = id;
    }

    /**
     * Says in which zone days and hours are read. Required.
     *
     * @param zone the zone
     * @return this builder
     */
    public WorkCalendarBuilder zone(ZoneId zone) {
        this.zone = zone;
        return this;
    }

    /**
     * Says how whole days are counted; {@link DayCount#NEXT_DAY_CLOSE} if not said.
     *
     * @param dayCount the day count
     * @return this builder
     */
    public WorkCalendarBuilder dayCount(DayCount dayCount) {
        this.dayCount = dayCount;
        return this;
    }

    /**
     * Says where working days start if nobody works at a start; {@link RollRule#NEXT_OPENING} if not said.
     *
     * @param rollRule the rule
     * @return this builder
     */
    public WorkCalendarBuilder rollRule(RollRule rollRule) {
        this.rollRule = rollRule;
        return this;
    }

    /**
     * Says the working hours of every working day. Required.
     *
     * @param slots at least one, none empty, in order and without overlap; they may touch
     * @return this builder
     */
    public WorkCalendarBuilder slots(List<Slot> slots) {
        this.slots = List.copyOf(slots);
        return this;
    }

    /**
     * Says on which weekdays people work. Required.
     *
     * @param weekdays at least one
     * @return this builder
     */
    public WorkCalendarBuilder workingWeekdays(Set<DayOfWeek> weekdays) {
        this.workingWeekdays = Set.copyOf(weekdays);
        return this;
    }

    /**
     * Says which days are closed by exception; none if not said.
     *
     * @param dates covered days in any order; a weekend day may be among them
     * @return this builder
     */
    public WorkCalendarBuilder closedDays(Collection<LocalDate> dates) {
        this.closedDays = List.copyOf(dates);
        return this;
    }

    /**
     * Says which days are worked by exception; none if not said.
     *
     * @param dates covered days in any order, none of them closed
     * @return this builder
     */
    public WorkCalendarBuilder makeUpWorkdays(Collection<LocalDate> dates) {
        this.makeUpWorkdays = List.copyOf(dates);
        return this;
    }

    /**
     * Says for which days the exceptions are known. Required.
     *
     * @param fromInclusive the first day
     * @param toInclusive the last day, less than 100 years later
     * @return this builder
     */
    public WorkCalendarBuilder covers(LocalDate fromInclusive, LocalDate toInclusive) {
        this.from = fromInclusive;
        this.to = toInclusive;
        return this;
    }

    /**
     * Builds the calendar.
     *
     * @return the calendar
     * @throws InvalidModelException with every finding, if something required is missing, a slot is empty
     *     or overlaps the one before, the coverage is reversed or too long, or a dated exception is not
     *     covered or both closed and worked
     */
    public WorkCalendar build() {
        return new WorkCalendar(CalendarCheck.checked(this));
    }
}
