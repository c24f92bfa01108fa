package io.gridward.core.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;

/** What a calendar says, checked: two calendars with the same terms are equal. */
record CalendarTerms(
        String id,
        ZoneId zone,
        DayCount dayCount,
        RollRule rollRule,
        ImmutableList<Slot> slots,
        ImmutableSet<DayOfWeek> workingWeekdays,
        ImmutableSortedSet<LocalDate> closedDays,
        ImmutableSortedSet<LocalDate> makeUpWorkdays,
        LocalDate from,
        LocalDate to) {

    boolean isWorkingDay(LocalDate date) {
        return makeUpWorkdays.contains(date)
                || (workingWeekdays.contains(date.getDayOfWeek()) && !closedDays.contains(date));
    }
}
