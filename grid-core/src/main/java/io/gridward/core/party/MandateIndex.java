package io.gridward.core.party;

import com.google.common.collect.ImmutableListMultimap;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Mandates by matter and area, so that an answer costs the depth of the place and not the length of the register. */
final class MandateIndex {
    private final ImmutableListMultimap<Spot, Mandate> mandates;

    MandateIndex(List<Mandate> mandates) {
        ImmutableListMultimap.Builder<Spot, Mandate> bySpot = ImmutableListMultimap.builder();
        for (Mandate mandate : mandates) {
            mandate.areas().forEach(area -> bySpot.put(new Spot(mandate.matter(), area), mandate));
        }
        this.mandates = bySpot.build();
    }

    InCharge inCharge(String matter, Area place, Territory territory, LocalDate date) {
        for (Optional<Area> area = Optional.of(place); area.isPresent(); area = territory.parent(area.get())) {
            List<Mandate> here = at(matter, area.get().code(), date);
            if (!here.isEmpty()) {
                return InCharge.mandated(matter, place.code(), area.get().code(), here);
            }
        }
        return InCharge.nobody(matter, place.code());
    }

    /** The mandates that name exactly this area, in the order of the register. */
    List<Mandate> at(String matter, AreaCode area, LocalDate date) {
        List<Mandate> named = mandates.get(new Spot(matter, area));
        return named.isEmpty()
                ? named
                : named.stream().filter(mandate -> mandate.holdsOn(date)).toList();
    }

    /** The first day after one on which a mandate for the matter begins or does not hold any more, at a place or above. */
    Optional<LocalDate> nextChange(String matter, Area place, Territory territory, LocalDate date) {
        LocalDate first = null;
        for (Optional<Area> area = Optional.of(place); area.isPresent(); area = territory.parent(area.get())) {
            for (Mandate mandate : mandates.get(new Spot(matter, area.get().code()))) {
                LocalDate change = mandate.from().isAfter(date) ? mandate.from() : dayAfter(mandate);
                if (change != null && change.isAfter(date) && (first == null || change.isBefore(first))) {
                    first = change;
                }
            }
        }
        return Optional.ofNullable(first);
    }

    /** A mandate to the end of time has no day after. */
    private static @Nullable LocalDate dayAfter(Mandate mandate) {
        LocalDate last = mandate.to();
        return last == null || last.equals(LocalDate.MAX) ? null : last.plusDays(1);
    }

    private record Spot(String matter, AreaCode area) {}
}
