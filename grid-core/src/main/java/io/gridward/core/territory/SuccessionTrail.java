package io.gridward.core.territory;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
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

    /** With a stack of its own: an area may have been redrawn thousands of times. */
    SuccessionTrail from(AreaCode code, LocalDate date) {
        Deque<Heir> open = new ArrayDeque<>();
        open.push(new Heir(code, date));
        while (!open.isEmpty()) {
            Heir heir = open.pop();
            Map.Entry<LocalDate, SuccessionStep> next =
                    steps.getOrDefault(heir.code(), ImmutableSortedMap.of()).higherEntry(heir.since());
            if (next == null || next.getKey().isAfter(until)) {
                reached.add(heir.code());
            } else if (known.add(next.getValue())) {
                taken.add(next.getValue());
                Lists.reverse(next.getValue().to()).forEach(to -> open.push(new Heir(to, next.getKey())));
            }
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

    private record Heir(AreaCode code, LocalDate since) {}
}
