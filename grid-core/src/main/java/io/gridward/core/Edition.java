package io.gridward.core;

import io.gridward.core.catalog.Catalog;
import io.gridward.core.escalation.EscalationPolicies;
import io.gridward.core.party.PartyId;
import io.gridward.core.party.PartyRegister;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import io.gridward.core.time.WorkCalendar;
import java.time.Instant;
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
    private final CalendarBook calendars;
    private final Function<AreaCode, Optional<Area>> homes;

    Edition(
            LocalDate from,
            Territory territory,
            Roster roster,
            PartyRegister parties,
            Catalog catalog,
            Authority authority,
            EscalationPolicies policies,
            CalendarBook calendars,
            Function<AreaCode, Optional<Area>> homes) {
        this.from = from;
        this.territory = territory;
        this.roster = roster;
        this.parties = parties;
        this.catalog = catalog;
        this.authority = authority;
        this.policies = policies;
        this.calendars = calendars;
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
     * Returns which work calendar holds for whom.
     *
     * @return the calendars
     */
    public CalendarBook calendars() {
        return calendars;
    }

    /**
     * Returns the calendar by which clocks that run against an area are measured, and in whose zone its days are
     * read.
     *
     * @param area an area that the territory has, or had before it was redrawn
     * @return the calendar of where the area is at home now: its own, else that of the nearest area around it that
     *     has one, else that of the tenant
     * @throws IllegalArgumentException if there never was such an area
     */
    public WorkCalendar calendarOf(AreaCode area) {
        return calendars.at(home(area), territory);
    }

    /**
     * Returns the calendar by which clocks that run against a party are measured.
     *
     * @param party the party
     * @param calledTo the area of the case that it is called to, as for {@link #calendarOf(AreaCode)}
     * @return its own, else that of the area
     * @throws IllegalArgumentException if it has none of its own, and there never was such an area
     */
    public WorkCalendar calendarOf(PartyId party, AreaCode calledTo) {
        WorkCalendar own = calendars.parties().get(party);
        return own == null ? calendarOf(calledTo) : own;
    }

    /**
     * Returns the day at an area.
     *
     * @param area an area, as for {@link #calendarOf(AreaCode)}
     * @param instant the instant
     * @return its day in the zone of the area's calendar
     * @throws IllegalArgumentException if there never was such an area
     */
    public LocalDate date(AreaCode area, Instant instant) {
        return calendarOf(area).date(instant);
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
