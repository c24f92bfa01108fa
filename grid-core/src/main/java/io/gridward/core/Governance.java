package io.gridward.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.gridward.core.catalog.Catalog;
import io.gridward.core.escalation.EscalationPolicies;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Naming;
import io.gridward.core.party.PartyRegister;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import io.gridward.core.territory.TerritoryHistory;
import io.gridward.core.time.Timeline;
import io.gridward.core.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All reference data of one tenant as timelines: territory, roster, parties, catalog, authority, policies and calendars,
 * checked against each other when built. What they say on a day is an {@link Edition}. Decisions are taken
 * against it; events carry what was used, so that replaying them needs none of it.
 */
public final class Governance {
    private final Timeline<Territory> territory;
    private final @Nullable TerritoryHistory history;
    private final Timeline<Edition> editions;
    private final EscalationPolicies policies;
    private final Timeline<CalendarBook> calendars;
    private final ImmutableMap<String, WorkCalendar> calendarsById;
    private final Timeline<Roster> roster;
    private final Timeline<PartyRegister> parties;
    private final Timeline<Catalog> catalog;
    private final Timeline<Authority> authority;

    Governance(
            GovernanceBuilder parts,
            Timeline<Territory> territory,
            Timeline<Roster> roster,
            EscalationPolicies policies,
            Timeline<CalendarBook> calendars) {
        this.territory = territory;
        this.history = parts.history;
        this.policies = policies;
        this.calendars = calendars;
        this.calendarsById = calendars.versions().values().stream()
                .flatMap(book -> book.calendars().stream())
                .distinct()
                .collect(ImmutableMap.toImmutableMap(WorkCalendar::id, each -> each));
        this.roster = roster;
        this.parties = parts.parties;
        this.catalog = parts.catalog;
        this.authority = parts.authority;
        this.editions = Timeline.combined(
                ImmutableSet.of(territory, roster, parts.parties, parts.authority, parts.catalog, calendars),
                date -> new Edition(
                        date,
                        territory.on(date),
                        roster.on(date),
                        parts.parties.on(date),
                        parts.catalog.on(date),
                        parts.authority.on(date),
                        policies,
                        calendars.on(date),
                        area -> home(area, date)));
    }

    /**
     * Starts a bundle.
     *
     * @return a builder with an empty party register and the standard authority
     */
    public static GovernanceBuilder builder() {
        return new GovernanceBuilder();
    }

    /**
     * Returns a builder of the same bundle, to say some of it anew.
     *
     * @return a new builder with all parts of this one
     */
    public GovernanceBuilder toBuilder() {
        GovernanceBuilder same =
                history == null ? builder().territory(territory) : builder().territory(history);
        return same.roster(roster)
                .parties(parties)
                .calendars(calendars)
                .policies(policies)
                .catalog(catalog)
                .authority(authority);
    }

    /**
     * Returns what is in force on a day.
     *
     * @param date the day, in the zone of {@link #zone}
     * @return the edition of that day
     */
    public Edition on(LocalDate date) {
        return editions.on(date);
    }

    /**
     * Returns what is in force at an instant.
     *
     * @param instant the instant, read in the zone of {@link #zone}
     * @return the edition of its day
     */
    public Edition at(Instant instant) {
        return on(LocalDate.ofInstant(instant, zone()));
    }

    /**
     * Returns all editions.
     *
     * @return one for each day on which a part changes, and the first
     */
    public Timeline<Edition> editions() {
        return editions;
    }

    /**
     * Returns the calendar by which clocks that run against an area are measured, as it is bound in the newest
     * edition that has the area; {@link Edition#calendarOf(AreaCode)} tells it for a day.
     *
     * @param area an area that the territory has at some time
     * @return its own, else that of the nearest area around it that has one, else that of the tenant
     * @throws IllegalArgumentException if there never is such an area
     */
    public WorkCalendar calendarOf(AreaCode area) {
        return ImmutableList.copyOf(editions.versions().values()).reverse().stream()
                .filter(edition -> edition.territory().find(area).isPresent())
                .findFirst()
                .map(edition -> edition.calendarOf(area))
                .orElseThrow(() -> new IllegalArgumentException("no area has the code " + area));
    }

    /**
     * Finds a calendar, such as the one that a clock is recorded with.
     *
     * @param id its id
     * @return the calendar, be it bound now, at another time, or only kept; empty if there is none
     */
    public Optional<WorkCalendar> findCalendar(String id) {
        return Optional.ofNullable(calendarsById.get(id));
    }

    /**
     * Finds which calendars do not cover the days for which clocks will need them. Without them clocks are due
     * where their calendar ends, see {@link io.gridward.core.time.WorkCalendar#deadline}. Holidays become known
     * year by year, so a host asks regularly.
     *
     * @param asOf the first day they are needed for
     * @param until the last such day, not before the first
     * @return a warning for each calendar that holds for somebody between the two days and does not cover all of
     *     them, with the areas and parties bound to it; that of the tenant first, the others as they are bound
     * @throws IllegalArgumentException if {@code until} lies before {@code asOf}
     */
    public List<Finding> findings(LocalDate asOf, LocalDate until) {
        return CalendarCoverage.findings(editions, asOf, until);
    }

    /**
     * Returns the zone in which the days of this tenant's changes are read. What belongs to an area is read in the
     * zone of {@link Edition#calendarOf(AreaCode)}.
     *
     * @return the zone of the calendar that holds for all who have none of their own
     */
    public ZoneId zone() {
        return calendars.first().calendar().zone();
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
     * Returns how findings about cases of this tenant print their ids: areas, levels, roles, posts, parties
     * and matters by the newest name they have, values of policies by their labels.
     *
     * @return the naming
     */
    public Naming naming() {
        return new GovernanceNaming(this);
    }

    /** Where what belonged to an area that is gone is at home on a day. */
    private Optional<Area> home(AreaCode area, LocalDate date) {
        return ImmutableList.copyOf(territory.versions().headMap(date).entrySet()).reverse().stream()
                .filter(before -> before.getValue().find(area).isPresent())
                .findFirst()
                .flatMap(before -> history == null
                        ? above(before.getValue().area(area), before.getValue(), territory.on(date))
                        : history.home(area, before.getKey(), date).area());
    }

    /** The nearest area around a former one that still exists. */
    private static Optional<Area> above(Area gone, Territory before, Territory now) {
        return before.ancestors(gone).stream()
                .flatMap(above -> now.find(above.code()).stream())
                .findFirst();
    }
}
