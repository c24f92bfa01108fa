package io.gridward.core;

import io.gridward.core.catalog.Catalog;
import io.gridward.core.escalation.EscalationPolicies;
import io.gridward.core.party.PartyRegister;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import io.gridward.core.time.WorkCalendar;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * The reference data in force from one day until the next change: what a {@link Governance} says on that day.
 * Its parts fit each other.
 */
public final class Edition {
    private final LocalDate from;
    private final Territory territory;
    private final Roster roster;
    private final PartyRegister parties;
    private final Catalog catalog;
    private final Authority authority;
    private final EscalationPolicies policies;
    private final WorkCalendar calendar;
    private final Function<AreaCode, Optional<Area>> homes;

    Edition(
            LocalDate from,
            Territory territory,
            Roster roster,
            PartyRegister parties,
            Catalog catalog,
            Authority authority,
            EscalationPolicies policies,
            WorkCalendar calendar,
            Function<AreaCode, Optional<Area>> homes) {
        this.from = from;
        this.territory = territory;
        this.roster = roster;
        this.parties = parties;
        this.catalog = catalog;
        this.authority = authority;
        this.policies = policies;
        this.calendar = calendar;
        this.homes = homes;
    }

    /**
     * Returns the first day on which it is in force.
     *
     * @return {@link LocalDate#MIN} for the first edition
     */
    public LocalDate from() {
        return from;
    }

    /**
     * Returns the places.
     *
     * @return the territory
     */
    public Territory territory() {
        return territory;
    }

    /**
     * Returns who answers for them.
     *
     * @return the roster
     */
    public Roster roster() {
        return roster;
    }

    /**
     * Returns who else takes part.
     *
     * @return the party register
     */
    public PartyRegister parties() {
        return parties;
    }

    /**
     * Returns how issues are sorted, and what grid workers may be given.
     *
     * @return the catalog
     */
    public Catalog catalog() {
        return catalog;
    }

    /**
     * Returns who may do what.
     *
     * @return the authority
     */
    public Authority authority() {
        return authority;
    }

    /**
     * Returns which policy is in force where and when.
     *
     * @return the policies
     */
    public EscalationPolicies policies() {
        return policies;
    }

    /**
     * Returns the calendar by which clocks that run against an area are measured.
     *
     * @param area an area that the territory has, or had before it was redrawn
     * @return its calendar
     * @throws IllegalArgumentException if there never was such an area
     */
    public WorkCalendar calendarOf(AreaCode area) {
        home(area);
        return calendar;
    }

    /**
     * Returns where what belongs to an area is at home now.
     *
     * @param area an area that the territory has, or had before it was redrawn
     * @return the area itself while it exists; then its only successor, what contains all of several, or the
     *     nearest that still exists of those it lay in
     * @throws IllegalArgumentException if there never was such an area
     */
    public Area home(AreaCode area) {
        return territory
                .find(area)
                .or(() -> homes.apply(area))
                .orElseThrow(() -> new IllegalArgumentException("no area has or had the code " + area));
    }

    @Override
    public String toString() {
        return "Edition from " + from + " of " + territory;
    }
}
