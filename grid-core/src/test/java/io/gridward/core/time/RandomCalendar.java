package io.gridward.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What a random calendar says, kept as plain sets so that an oracle can read it without the calendar. */
record RandomCalendar(
        ZoneId zone,
        DayCount dayCount,
        RollRule rollRule,
        List<Slot> slots,
        Set<DayOfWeek> weekdays,
        Set<LocalDate> closed,
        Set<LocalDate> makeUp,
        LocalDate from,
        LocalDate to) {
    /** A zone and a day on which it changes its offset: an hour, half an hour, at midnight, or never. */
    private static final List<String> CHANGES = List.of(
            "Asia/Shanghai 2026-02-14",
            "America/New_York 2026-03-08",
            "America/New_York 2026-11-01",
            "Europe/Berlin 2026-03-29",
            "Europe/Berlin 2026-10-25",
            "Australia/Lord_Howe 2026-04-05",
            "Australia/Lord_Howe 2026-10-04",
            "America/Sao_Paulo 2018-02-18",
            "America/Sao_Paulo 2018-11-04",
            "Asia/Kathmandu 2025-12-31");

    static RandomCalendar of(Random random) {
        String[] change = CHANGES.get(random.nextInt(CHANGES.size())).split(" ");
        LocalDate from = LocalDate.parse(change[1]).minusDays(random.nextInt(20));
        int length = 21 + random.nextInt(20);
        Set<LocalDate> closed = new HashSet<>();
        Set<LocalDate> makeUp = new HashSet<>();
        for (int i = 0; i < 6; i++) {
            LocalDate date = from.plusDays(random.nextInt(length));
            (random.nextBoolean() ? closed : makeUp).add(date);
        }
        closed.removeAll(makeUp);
        return new RandomCalendar(
                ZoneId.of(change[0]),
                DayCount.values()[random.nextInt(2)],
                RollRule.values()[random.nextInt(RollRule.values().length)],
                slots(random),
                weekdays(random),
                closed,
                makeUp,
                from,
                from.plusDays(length - 1));
    }

    private static Set<DayOfWeek> weekdays(Random random) {
        Set<DayOfWeek> weekdays = new HashSet<>(China.WEEKDAYS);
        weekdays.add(DayOfWeek.of(1 + random.nextInt(7)));
        if (random.nextInt(3) == 0) {
            weekdays.remove(DayOfWeek.of(1 + random.nextInt(5)));
        }
        return weekdays;
    }

    /** One to three slots of at least 75 minutes, longer than any change of offset. */
    private static List<Slot> slots(Random random) {
        List<Slot> slots = new ArrayList<>();
        // Most changes of offset happen in the first hours of the day.
        int minute = 15 * random.nextInt(random.nextInt(4) > 0 ? 12 : 48);
        while (minute + 75 <= 24 * 60 && slots.size() < 3) {
            int end = random.nextInt(5) == 0 ? 24 * 60 : Math.min(24 * 60, minute + 75 + 15 * random.nextInt(24));
            slots.add(new Slot(time(minute), time(end)));
            minute = end + 15 * random.nextInt(9);
        }
        return slots;
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute % (24 * 60) * 60L);
    }

    boolean isWorkingDay(LocalDate date) {
        return makeUp.contains(date) || (weekdays.contains(date.getDayOfWeek()) && !closed.contains(date));
    }

    WorkCalendar build() {
        return WorkCalendar.builder("random")
                .zone(zone)
                .dayCount(dayCount)
                .rollRule(rollRule)
                .slots(slots)
                .workingWeekdays(weekdays)
                .closedDays(closed)
                .makeUpWorkdays(makeUp)
                .covers(from, to)
                .build();
    }
}
