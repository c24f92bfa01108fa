package io.gridward.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.gridward.core.escalation.EscalationPolicies;
import io.gridward.core.finding.Naming;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All reference data of one tenant as timelines: territory, roster, parties, catalog, authority, policies and calendar,
 * checked against each other when built. What they say on a day is an {@link Edition}. Decisions are taken
 * against it; events carry what was used, so that replaying them needs none of it.
 */
public final class Governance {
    private final Timeline<Territory> territory;
    private final @Nullable TerritoryHistory history;
    private final Timeline<Edition> editions;
    private final EscalationPolicies policies;
    private final WorkCalendar calendar;

    Governance(
            GovernanceBuilder parts,
            Timeline<Territory> territory,
            Timeline<Roster> roster,
            EscalationPolicies policies,
            WorkCalendar calendar) {
        this.territory = territory;
        this.history = parts.history;
        this.policies = policies;
        this.calendar = calendar;
        this.editions = Timeline.combined(
                ImmutableSet.of(territory, roster, parts.parties, parts.authority, parts.catalog),
                date -> new Edition(
                        date,
                        territory.on(date),
                        roster.on(date),
                        parts.parties.on(date),
                        parts.catalog.on(date),
                        parts.authority.on(date),
                        policies,
                        calendar,
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
     * Returns the calendar by which clocks that run against an area are measured.
     *
     * @param area an area that the territory has at some time
     * @return its calendar
     * @throws IllegalArgumentException if there never is such an area
     */
    public WorkCalendar calendarOf(AreaCode area) {
        if (territory.versions().values().stream()
                .noneMatch(version -> version.find(area).isPresent())) {
            throw new IllegalArgumentException("no area has the code " + area);
        }
        return calendar;
    }

    /**
     * Returns the zone in which dates and times of this tenant are read.
     *
     * @return the zone of its calendar
     */
    public ZoneId zone() {
        return calendar.zone();
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
