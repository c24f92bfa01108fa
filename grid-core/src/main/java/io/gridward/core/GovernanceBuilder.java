package io.gridward.core;

import io.gridward.core.catalog.Catalog;
import io.gridward.core.escalation.EscalationPolicies;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.party.PartyRegister;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.Territory;
import io.gridward.core.territory.TerritoryHistory;
import io.gridward.core.time.Timeline;
import io.gridward.core.time.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Collects the parts of a governance and checks them against each other. */
public final class GovernanceBuilder {
    @Nullable Timeline<Territory> territory;

    @Nullable TerritoryHistory history;

    @Nullable Timeline<Roster> roster;

    Timeline<PartyRegister> parties = Timeline.always(PartyRegister.empty());

    @Nullable Timeline<CalendarBook> calendars;

    @Nullable EscalationPolicies policies;

    Timeline<Authority> authority = Timeline.always(Authority.standard());

    Timeline<Catalog> catalog = Timeline.always(Catalog.empty());

    GovernanceBuilder() {}

    /**
     * Says the places, which never change.
     *
     * @param places the territory
     * @return this builder
     */
    public GovernanceBuilder territory(Territory places) {
        return territory(Timeline.always(places));
    }

    /**
     * Says the places.
     *
     * @param places the territory as it is redrawn
     * @return this builder
     */
    public GovernanceBuilder territory(Timeline<Territory> places) {
        this.territory = places;
        this.history = null;
        return this;
    }

    /**
     * Says the places, and who took over from whom when they were redrawn.
     *
     * @param places the territory with its change sets
     * @return this builder
     */
    public GovernanceBuilder territory(TerritoryHistory places) {
        this.territory = places.territories();
        this.history = places;
        return this;
    }

    /**
     * Says who answers for them.
     *
     * @param people the roster, of which only terms begin and end
     * @return this builder
     */
    public GovernanceBuilder roster(Roster people) {
        return roster(Timeline.always(people));
    }

    /**
     * Says who answers for them.
     *
     * @param people the roster as its posts change
     * @return this builder
     */
    public GovernanceBuilder roster(Timeline<Roster> people) {
        this.roster = people;
        return this;
    }

    /**
     * Says who else takes part.
     *
     * @param register the party register, of which only mandates begin and end
     * @return this builder
     */
    public GovernanceBuilder parties(PartyRegister register) {
        return parties(Timeline.always(register));
    }

    /**
     * Says who else takes part.
     *
     * @param register the party register as its parties change
     * @return this builder
     */
    public GovernanceBuilder parties(Timeline<PartyRegister> register) {
        this.parties = register;
        return this;
    }

    /**
     * Says how working time is measured, everywhere and for everybody.
     *
     * @param days the one calendar
     * @return this builder
     */
    public GovernanceBuilder calendar(WorkCalendar days) {
        return calendars(CalendarBook.of(days));
    }

    /**
     * Says how working time is measured, where areas or parties have a calendar of their own.
     *
     * @param book the calendars and for whom they always hold
     * @return this builder
     */
    public GovernanceBuilder calendars(CalendarBook book) {
        return calendars(Timeline.always(book));
    }

    /**
     * Says how working time is measured, where areas or parties get another calendar on a day. A clock that runs
     * keeps the one it was measured by until it is adopted. Days are read in the zone of the calendar of the tenant, which stays
     * the same.
     *
     * @param book the calendars and for whom they hold as that changes
     * @return this builder
     */
    public GovernanceBuilder calendars(Timeline<CalendarBook> book) {
        this.calendars = book;
        return this;
    }

    /**
     * Says which policies are in force.
     *
     * @param book the policies, each with its own dates
     * @return this builder
     */
    public GovernanceBuilder policies(EscalationPolicies book) {
        this.policies = book;
        return this;
    }

    /**
     * Says who may do what, always.
     *
     * @param entries the authority
     * @return this builder
     */
    public GovernanceBuilder authority(Authority entries) {
        return authority(Timeline.always(entries));
    }

    /**
     * Says who may do what.
     *
     * @param entries the authority as it changes
     * @return this builder
     */
    public GovernanceBuilder authority(Timeline<Authority> entries) {
        this.authority = entries;
        return this;
    }

    /**
     * Says how issues are sorted, always.
     *
     * @param classes the catalog, of which only admissions begin and end
     * @return this builder
     */
    public GovernanceBuilder catalog(Catalog classes) {
        return catalog(Timeline.always(classes));
    }

    /**
     * Says how issues are sorted.
     *
     * @param classes the catalog as its classes change
     * @return this builder
     */
    public GovernanceBuilder catalog(Timeline<Catalog> classes) {
        this.catalog = classes;
        return this;
    }

    /**
     * Builds the bundle.
     *
     * @return the bundle
     * @throws InvalidModelException with every finding, if a part is missing or names something that another
     *     part lacks as long as both are in force; each path begins with the part it is about: {@code roster},
     *     {@code parties}, {@code calendar}, {@code authority}, {@code catalog}, {@code policy}, and goes on with the day of the version if that
     *     part has several
     */
    public Governance build() {
        return GovernanceCheck.checked(this);
    }
}
