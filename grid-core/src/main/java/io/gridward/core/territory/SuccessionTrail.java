package io.gridward.core.territory;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The steps that lead from one area to its successors on a day; each step is taken once, however many ways lead to it. */
final class SuccessionTrail {
    private final Map<AreaCode, ImmutableSortedMap<LocalDate, SuccessionStep>> steps;
    private final LocalDate until;
    private final Set<AreaCode> reached = new LinkedHashSet<>();
    private final Set<SuccessionStep> taken = new LinkedHashSet<>();
    private final Set<SuccessionStep> known = new HashSet<>();

    SuccessionTrail(Map<AreaCode, ImmutableSortedMap<LocalDate, SuccessionStep>> steps, LocalDate until) {
        this.steps = steps;
        this.until = until;
    }

    SuccessionTrail from(AreaCode code, LocalDate date) {
        Map.Entry<LocalDate, SuccessionStep> next =
                steps.getOrDefault(code, ImmutableSortedMap.of()).higherEntry(date);
        if (next == null || next.getKey().isAfter(until)) {
            reached.add(code);
        } else if (known.add(next.getValue())) {
            taken.add(next.getValue());
            next.getValue().to().forEach(to -> from(to, next.getKey()));
        }
        return this;
    }

    Succession in(Territory later) {
        return new Succession(
                reached.stream().map(later::area).toList(),
                taken.stream()
                        .sorted(Comparator.comparing(SuccessionStep::date))
                        .toList());
    }
}
