package io.gridward.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lists of days for fixtures. */
final class Dates {
    private Dates() {}

    static List<LocalDate> of(String... dates) {
        return Stream.of(dates).map(LocalDate::parse).toList();
    }

    static List<LocalDate> days(String first, String last) {
        return LocalDate.parse(first)
                .datesUntil(LocalDate.parse(last).plusDays(1))
                .toList();
    }

    @SafeVarargs
    static List<LocalDate> join(List<LocalDate>... lists) {
        List<LocalDate> all = new ArrayList<>();
        for (List<LocalDate> list : lists) {
            all.addAll(list);
        }
        return all;
    }
}
