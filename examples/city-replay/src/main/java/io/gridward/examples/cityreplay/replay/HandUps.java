package io.gridward.examples.cityreplay.replay;

import io.gridward.examples.cityreplay.source.ColumnMapping;
import io.gridward.examples.cityreplay.source.MappingReader;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How many cases went up to each level in each stretch of time: months, or quarters or years where the months would
 * be too many to look at.
 *
 * @param unit what the stretches are: {@code month}, {@code quarter} or {@code year}
 * @param levels the levels that cases went up to, lowest first
 * @param stretches the stretches, earliest first, those in between without any hand-up among them
 */
public record HandUps(String unit, List<String> levels, List<Stretch> stretches) {
    private static final int MOST = 36;
    private static final SortedMap<YearMonth, Long> NONE = Collections.emptySortedMap();

    /** Copies the lists. */
    public HandUps {
        levels = List.copyOf(levels);
        stretches = List.copyOf(stretches);
    }

    /**
     * Arranges what was counted.
     *
     * @param figures what became of the requests
     * @return the counts in stretches; without stretches if nothing went up
     */
    public static HandUps of(Figures figures) {
        Map<String, SortedMap<YearMonth, Long>> counts = figures.handUps();
        List<String> levels = new ArrayList<>();
        for (ColumnMapping.Place place : figures.survey().mapping().places()) {
            levels.add(0, place.level());
        }
        levels.add(MappingReader.CITY_LEVEL);
        levels.retainAll(counts.keySet());
        List<YearMonth> months = months(counts);
        if (months.size() <= MOST) {
            return of("month", levels, months, counts, YearMonth::toString);
        }
        Function<YearMonth, String> quarter = month -> month.getYear() + " Q" + ((month.getMonthValue() + 2) / 3);
        return months.stream().map(quarter).distinct().count() <= MOST
                ? of("quarter", levels, months, counts, quarter)
                : of("year", levels, months, counts, month -> Integer.toString(month.getYear()));
    }

    private static List<YearMonth> months(Map<String, SortedMap<YearMonth, Long>> counts) {
        TreeMap<YearMonth, Long> all = new TreeMap<>();
        counts.values().forEach(all::putAll);
        List<YearMonth> months = new ArrayList<>();
        if (!all.isEmpty()) {
            for (YearMonth each = all.firstKey(); !each.isAfter(all.lastKey()); each = each.plusMonths(1)) {
                months.add(each);
            }
        }
        return months;
    }

    private static HandUps of(
            String unit,
            List<String> levels,
            List<YearMonth> months,
            Map<String, SortedMap<YearMonth, Long>> counts,
            Function<YearMonth, String> name) {
        Map<String, List<YearMonth>> stretches = new TreeMap<>();
        months.forEach(month -> stretches
                .computeIfAbsent(name.apply(month), label -> new ArrayList<>())
                .add(month));
        List<Stretch> all = new ArrayList<>();
        stretches.forEach((label, in) -> all.add(new Stretch(
                label,
                levels.stream()
                        .map(level -> sum(counts.getOrDefault(level, NONE), in))
                        .toList())));
        return new HandUps(unit, levels, all);
    }

    private static long sum(SortedMap<YearMonth, Long> counts, List<YearMonth> months) {
        return months.stream()
                .mapToLong(month -> counts.getOrDefault(month, 0L))
                .sum();
    }

    /**
     * A stretch of time.
     *
     * @param label such as {@code 2011-07}
     * @param counts one for each level
     */
    public record Stretch(String label, List<Long> counts) {
        /** Copies the counts. */
        public Stretch {
            counts = List.copyOf(counts);
        }

        /**
         * Returns the hand-ups to any level.
         *
         * @return 0 or more
         */
        public long sum() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }
}
