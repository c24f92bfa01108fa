package io.gridward.core.territory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.time.Timeline;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A territory as it was and will be: what is in force on which day, by which changes it came so, and who took over
 * from whom. Days are read in the zone of the place.
 */
public final class TerritoryHistory {
    private final Timeline<Territory> territories;
    private final ImmutableList<ChangeSet> changeSets;
    private final ImmutableMap<AreaCode, ImmutableSortedMap<LocalDate, SuccessionStep>> steps;

    TerritoryHistory(
            Timeline<Territory> territories,
            ImmutableList<ChangeSet> changeSets,
            ImmutableMap<AreaCode, ImmutableSortedMap<LocalDate, SuccessionStep>> steps) {
        this.territories = territories;
        this.changeSets = changeSets;
        this.steps = steps;
    }

    /**
     * Returns the history of a territory that has not changed.
     *
     * @param first the territory
     * @return a history without change sets
     */
    public static TerritoryHistory startingWith(Territory first) {
        return new TerritoryHistory(Timeline.always(first), ImmutableList.of(), ImmutableMap.of());
    }

    /**
     * Finds everything that speaks against further change sets, all of them together.
     *
     * @param further sets in any order, each meant for the territory that those of earlier days leave
     * @return errors, for which {@link #revised} would refuse, and warnings; what would only follow from an error in
     *     an earlier set is left out
     */
    public List<Finding> review(Collection<ChangeSet> further) {
        return new Revision(this, further).findings();
    }

    /**
     * Applies further change sets, all or none.
     *
     * @param further sets in any order, all later than those so far
     * @return the longer history
     * @throws InvalidModelException with every finding of {@link #review}, if one is an error
     */
    public TerritoryHistory revised(Collection<ChangeSet> further) {
        return new Revision(this, further).historyOrThrow();
    }

    /**
     * Applies further change sets, all or none.
     *
     * @param further sets in any order, all later than those so far
     * @return the longer history
     * @throws InvalidModelException with every finding of {@link #review}, if one is an error
     */
    public TerritoryHistory revised(ChangeSet... further) {
        return revised(List.of(further));
    }

    /**
     * Returns the territory on a day.
     *
     * @param date the day
     * @return the territory in force; the first one before all changes
     */
    public Territory on(LocalDate date) {
        return territories.on(date);
    }

    /**
     * Returns the territories by date.
     *
     * @return one at the start, and one from the day of each change set
     */
    public Timeline<Territory> territories() {
        return territories;
    }

    /**
     * Returns the change sets.
     *
     * @return by date
     */
    public List<ChangeSet> changeSets() {
        return changeSets;
    }

    /**
     * Returns the next day on which the territory changes.
     *
     * @param date the day after which to look
     * @return the day of the first later change set, or empty if there is none
     */
    public Optional<LocalDate> nextChangeAfter(LocalDate date) {
        return territories.nextChangeAfter(date);
    }

    /**
     * Finds who answers at a later date for what an area answered for: the area itself while it goes on, whatever
     * its name and parent; the area with its new code, the parts or the merged area; additions that name it as
     * their predecessor, beside it if it goes on; and after a retirement without successor the nearest area it lay
     * in. Costs no more than the redrawings between.
     *
     * @param code the area on the earlier day
     * @param from the earlier day
     * @param to the later day, or the same
     * @return the areas and how it came so
     * @throws IllegalArgumentException if there is no such area on the earlier day, or the later day is earlier
     */
    public Succession successors(AreaCode code, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to must not be before from, " + from + ", got " + to);
        }
        if (on(from).find(code).isEmpty()) {
            throw new IllegalArgumentException("no area has the code " + code + " on " + from);
        }
        return new SuccessionTrail(steps, to).from(code, from).in(on(to));
    }

    /**
     * Finds where what is open in an area goes.
     *
     * @param code the area on the earlier day
     * @param from the earlier day
     * @param to the later day, or the same
     * @return the only successor, or the lowest area above all successors, with a note
     * @throws IllegalArgumentException if there is no such area on the earlier day, or the later day is earlier
     */
    public AreaHome home(AreaCode code, LocalDate from, LocalDate to) {
        Succession succession = successors(code, from, to);
        List<Area> areas = succession.areas();
        Optional<Area> home = on(to).commonAncestor(areas);
        return new AreaHome(home, note(code, succession, home));
    }

    private static Optional<Finding> note(AreaCode code, Succession succession, Optional<Area> home) {
        List<String> path = List.of("areas", code.value());
        String successors =
                succession.areas().stream().map(area -> area.code().value()).collect(Collectors.joining(", "));
        if (home.isEmpty()) {
            return Optional.of(
                    successors.isEmpty()
                            ? Finding.warning(CourseCode.HOME_LOST, path, "area", code.value())
                            : Finding.warning(
                                    CourseCode.HOME_LOST, path, "area", code.value(), "successors", successors));
        }
        String found = home.get().code().value();
        if (succession.areas().size() > 1) {
            return Optional.of(Finding.note(
                    CourseCode.HOME_ABOVE_SEVERAL,
                    path,
                    "area",
                    code.value(),
                    "successors",
                    successors,
                    "home",
                    found));
        }
        return succession.steps().stream().anyMatch(step -> step.kind() == ChangeKind.RETIRE)
                ? Optional.of(Finding.note(CourseCode.HOME_ABOVE_RETIRED, path, "area", code.value(), "home", found))
                : Optional.empty();
    }

    Map<AreaCode, ImmutableSortedMap<LocalDate, SuccessionStep>> steps() {
        return steps;
    }

    /** Two histories are equal if they start with the same territory and change by the same sets. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TerritoryHistory that
                && territories.first().equals(that.territories.first())
                && changeSets.equals(that.changeSets);
    }

    @Override
    public int hashCode() {
        return changeSets.hashCode();
    }

    @Override
    public String toString() {
        return "TerritoryHistory of " + changeSets.size() + " change sets";
    }
}
