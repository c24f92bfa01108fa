package io.gridward.core.territory;

import com.google.common.collect.ImmutableList;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Changes of a territory that take effect together on a day, and are reviewed as one. Their order has no meaning.
 *
 * <p>The areas in one area are listed after the changes in this order: first those that were in it before,
 * as they stood, a part, a merged or a recoded area in the place of what it replaces (a merged one in that of the
 * area whose code it keeps, else of the first); then those that were moved here, in the order of the tree before;
 * then additions, by code. {@link TerritoryChange.Reorder} says another order.
 */
public final class ChangeSet {
    private static final Comparator<TerritoryChange> FIXED = Comparator.comparing(TerritoryChange::kind)
            .thenComparing(TerritoryChange::subject, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ChangeSet::content);

    private final LocalDate effective;
    private final ImmutableList<TerritoryChange> changes;

    private ChangeSet(LocalDate effective, ImmutableList<TerritoryChange> changes) {
        this.effective = effective;
        this.changes = changes;
    }

    /**
     * Makes a set.
     *
     * @param effective the first day on which the territory is as the changes say
     * @param changes the changes in any order; may be empty
     * @return the set
     */
    public static ChangeSet of(LocalDate effective, Collection<? extends TerritoryChange> changes) {
        return new ChangeSet(effective, ImmutableList.sortedCopyOf(FIXED, changes));
    }

    /**
     * Makes a set.
     *
     * @param effective the first day on which the territory is as the changes say
     * @param changes the changes in any order
     * @return the set
     */
    public static ChangeSet of(LocalDate effective, TerritoryChange... changes) {
        return of(effective, List.of(changes));
    }

    /**
     * Finds the changes between two territories. Applied to the first they give exactly the second, the order in
     * which areas are listed included; and they are in normal form, so that changes in normal form are found again:
     *
     * <ul>
     *   <li>no change does nothing, and an order is said only where it is not the one described above;
     *   <li>a rename, a move and another reach of one area stay changes of their own beside a new code;
     *   <li>where predecessors tell of one area becoming one, several becoming one or one becoming several, it is
     *       a recode, a merger or a split with its parts in the order of the tree; all else that predecessors tell is
     *       an addition that has them;
     *   <li>an area that keeps code, level and predecessors is the same area. So a code that is freed and taken up
     *       again within one set, and a redrawing that leaves an area the very predecessors it had, are seen only if
     *       predecessors give them away.
     * </ul>
     *
     * @param before the earlier territory
     * @param after the later one
     * @param effective the day for the set
     * @return the changes; none if both are equal
     * @throws IllegalArgumentException if the territories differ in their levels or in how codes are built
     */
    public static ChangeSet between(Territory before, Territory after, LocalDate effective) {
        return new TerritoryDiff(before, after, effective).changes();
    }

    /**
     * Returns the day.
     *
     * @return the first on which the territory is as the changes say
     */
    public LocalDate effective() {
        return effective;
    }

    /**
     * Returns the changes.
     *
     * @return by kind, then by subject
     */
    public List<TerritoryChange> changes() {
        return changes;
    }

    /**
     * Tells whether nothing changes.
     *
     * @return true if there is no change
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * Finds everything that speaks against the changes.
     *
     * @param before the territory they are meant for
     * @return errors, for which {@link #applyTo} would refuse, and warnings about changes that do nothing; each
     *     with the path {@code [changes, DAY, KIND, SUBJECT]} and what follows
     */
    public List<Finding> review(Territory before) {
        return Redrawing.of(before, this).findings();
    }

    /**
     * Applies the changes, all or none.
     *
     * @param before the territory they are meant for; untouched
     * @return the territory after
     * @throws InvalidModelException with every finding of {@link #review}, if one is an error
     */
    public Territory applyTo(Territory before) {
        return Redrawing.of(before, this).territoryOrThrow();
    }

    /** Returns the path by which findings name a change, and what follows it. */
    ImmutableList<String> path(TerritoryChange change, String... below) {
        ImmutableList.Builder<String> path = ImmutableList.<String>builder()
                .add("changes", effective.toString(), change.kind().word());
        AreaCode subject = change.subject();
        if (subject != null) {
            path.add(subject.value());
        }
        return path.add(below).build();
    }

    /** Two sets are equal if they have the same changes on the same day. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ChangeSet that && effective.equals(that.effective) && changes.equals(that.changes);
    }

    @Override
    public int hashCode() {
        return effective.hashCode() * 31 + changes.hashCode();
    }

    /** All that a change says: two of one kind and subject must still have a fixed order. */
    private static String content(TerritoryChange change) {
        if (change instanceof TerritoryChange.Add add) {
            return content(add.area());
        }
        if (change instanceof TerritoryChange.Split split) {
            return split.parts().stream().map(ChangeSet::content).collect(Collectors.joining());
        }
        if (change instanceof TerritoryChange.Merge merge) {
            return sorted(merge.codes()) + content(merge.into());
        }
        return change.toString();
    }

    private static String content(Area area) {
        return area + " " + area.name() + " " + area.parent() + " " + area.kind() + sorted(area.reach())
                + sorted(area.predecessors());
    }

    private static String sorted(Collection<AreaCode> codes) {
        return codes.stream().sorted().toList().toString();
    }

    @Override
    public String toString() {
        return "ChangeSet of " + changes.size() + " changes effective " + effective;
    }
}
