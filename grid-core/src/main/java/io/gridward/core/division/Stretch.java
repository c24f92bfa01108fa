package io.gridward.core.division;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.gridward.core.territory.AreaCode;
import java.util.List;
import java.util.TreeSet;

/** Neighbouring households of a building that the same areas take in. */
record Stretch(int first, int last, ImmutableSet<AreaCode> areas) {
    /** Covers every household exactly once, first to last. */
    static List<Stretch> of(Building building) {
        TreeSet<Integer> starts = new TreeSet<>();
        starts.add(1);
        starts.add(building.households() + 1);
        for (Share share : building.shares()) {
            starts.add(share.first());
            starts.add(share.last() + 1);
        }
        ImmutableList.Builder<Stretch> stretches = ImmutableList.builder();
        int first = starts.pollFirst();
        for (int next : starts) {
            int from = first;
            ImmutableSet<AreaCode> areas = building.shares().stream()
                    .filter(share -> share.first() <= from && from <= share.last())
                    .map(Share::area)
                    .collect(ImmutableSet.toImmutableSet());
            stretches.add(new Stretch(from, next - 1, areas));
            first = next;
        }
        return stretches.build();
    }

    int households() {
        return last - first + 1;
    }
}
