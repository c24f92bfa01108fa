package io.gridward.json.internal.reference;

import com.google.common.collect.ImmutableSet;
import io.gridward.core.party.PartyId;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.WorkCalendar;
import java.util.Set;

/**
 * A work calendar and for whom it holds.
 *
 * @param calendar the calendar
 * @param forAll whether it holds for all who have none of their own; it then names nobody
 * @param areas the areas whose own it is
 * @param parties the parties whose own it is
 */
public record BoundCalendar(WorkCalendar calendar, boolean forAll, Set<AreaCode> areas, Set<PartyId> parties) {
    /** Copies areas and parties. */
    public BoundCalendar {
        areas = ImmutableSet.copyOf(areas);
        parties = ImmutableSet.copyOf(parties);
    }

    /**
     * Tells whether it names an area or a party.
     *
     * @param name an area code or the id of a party
     * @return true if it is among those it holds for
     */
    public boolean names(String name) {
        return areas.stream().anyMatch(area -> area.value().equals(name))
                || parties.stream().anyMatch(party -> party.value().equals(name));
    }
}
