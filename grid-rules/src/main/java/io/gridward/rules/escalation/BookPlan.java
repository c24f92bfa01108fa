package io.gridward.rules.escalation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import io.gridward.core.time.Timeline;
import io.gridward.rules.PolicyLayer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds every stack of layers that can ever be in force: at each place to which one is bound, and for each day
 * on which a layer begins, has ended, or the territory is redrawn.
 */
final class BookPlan {
    private final List<Binding> bindings;
    private final @Nullable Timeline<Territory> territory;
    private final Map<AreaCode, List<Binding>> byArea = new LinkedHashMap<>();
    private final List<Binding> everywhere = new ArrayList<>();

    private BookPlan(List<Binding> bindings, @Nullable Timeline<Territory> territory) {
        this.bindings = bindings;
        this.territory = territory;
        for (Binding binding : bindings) {
            if (binding.area() == null) {
                everywhere.add(binding);
            } else {
                byArea.computeIfAbsent(binding.area(), area -> new ArrayList<>())
                        .add(binding);
            }
        }
    }

    static ImmutableSortedMap<LocalDate, DayPlan<Stack>> of(
            List<Binding> bindings, @Nullable Timeline<Territory> territory) {
        return new BookPlan(bindings, territory).plan();
    }

    private ImmutableSortedMap<LocalDate, DayPlan<Stack>> plan() {
        ImmutableSortedMap.Builder<LocalDate, DayPlan<Stack>> plan = ImmutableSortedMap.naturalOrder();
        for (LocalDate day : days()) {
            Territory places = territory == null || byArea.isEmpty() ? null : territory.on(day);
            ImmutableMap.Builder<AreaCode, Stack> byPlace = ImmutableMap.builder();
            for (AreaCode area : byArea.keySet()) {
                Optional<Area> known = places == null ? Optional.empty() : places.find(area);
                if (places != null && known.isPresent()) {
                    byPlace.put(area, stack(places.path(known.get()), area, day));
                }
            }
            plan.put(day, new DayPlan<>(places, stack(List.of(), null, day), byPlace.buildOrThrow()));
        }
        return plan.buildOrThrow();
    }

    private SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>();
        days.add(LocalDate.MIN);
        for (Binding binding : bindings) {
            days.add(binding.start());
            binding.layer()
                    .effectiveTo()
                    .filter(last -> last.isBefore(LocalDate.MAX))
                    .ifPresent(last -> days.add(last.plusDays(1)));
        }
        if (territory != null) {
            days.addAll(territory.versions().keySet());
        }
        return days;
    }

    private Stack stack(List<Area> path, @Nullable AreaCode place, LocalDate day) {
        ImmutableList.Builder<Binding> inForce = ImmutableList.builder();
        ImmutableList.Builder<PolicyLayer> missing = ImmutableList.builder();
        boolean isEmpty = true;
        List<List<Binding>> downward = new ArrayList<>();
        downward.add(everywhere);
        path.forEach(area -> downward.add(byArea.getOrDefault(area.code(), List.of())));
        for (List<Binding> here : downward) {
            Optional<Binding> last = here.stream()
                    .filter(binding -> binding.layer().isEffectiveOn(day))
                    .max(Comparator.comparing(Binding::start));
            if (last.isPresent()) {
                inForce.add(last.get());
                isEmpty = false;
            } else if (isEmpty) {
                here.forEach(binding -> missing.add(binding.layer()));
            }
        }
        return new Stack(inForce.build(), place, day, missing.build());
    }
}
