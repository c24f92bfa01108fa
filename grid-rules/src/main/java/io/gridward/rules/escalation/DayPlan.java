package io.gridward.rules.escalation;

import com.google.common.collect.ImmutableMap;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is in force from one day on until the next on which something changes.
 *
 * @param territory which areas lie below which, or null if nothing is bound to an area
 * @param everywhere what holds where nothing nearer does
 * @param byPlace what holds at each place that has a layer at some time, and below
 * @param <T> what is in force
 */
record DayPlan<T>(@Nullable Territory territory, T everywhere, ImmutableMap<AreaCode, T> byPlace) {
    /** What is in force at the nearest place up the tree. */
    T at(AreaCode area) {
        if (territory == null || byPlace.isEmpty()) {
            return everywhere;
        }
        Optional<Area> place = territory.find(area);
        while (place.isPresent()) {
            T here = byPlace.get(place.get().code());
            if (here != null) {
                return here;
            }
            place = territory.parent(place.get());
        }
        return everywhere;
    }

    <R> DayPlan<R> map(Function<? super T, ? extends R> change) {
        Map<AreaCode, R> mapped = new HashMap<>();
        byPlace.forEach((place, what) -> mapped.put(place, change.apply(what)));
        return new DayPlan<>(territory, change.apply(everywhere), ImmutableMap.copyOf(mapped));
    }
}
