package io.gridward.core.territory;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Sets;
import io.gridward.core.finding.FindingCollector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the changes between two territories: who became whom by predecessors, then what else differs, then the order. */
final class TerritoryDiff {
    private final Territory before;
    private final Territory after;
    private final LocalDate effective;
    private final List<TerritoryChange> changes = new ArrayList<>();
    private final Set<AreaCode> goingOn = new HashSet<>();
    /** Who of the areas after that do not simply go on names whom before as predecessor. */
    private final ListMultimap<AreaCode, Area> heirs =
            MultimapBuilder.hashKeys().arrayListValues().build();
    /** Codes before and after that a split, merger or recode accounts for. */
    private final Set<AreaCode> ended = new HashSet<>();

    private final Set<AreaCode> begun = new HashSet<>();

    TerritoryDiff(Territory before, Territory after, LocalDate effective) {
        if (!before.levels().equals(after.levels())) {
            throw new IllegalArgumentException("both territories must have the levels "
                    + before.levels().ids() + ", got " + after.levels().ids());
        }
        if (!before.codes().equals(after.codes())) {
            throw new IllegalArgumentException(
                    "both territories must have the codes " + before.codes() + ", got " + after.codes());
        }
        this.before = before;
        this.after = after;
        this.effective = effective;
    }

    ChangeSet changes() {
        List<Area> areasAfter = after.areas();
        List<Area> areasBefore = before.areas();
        for (Area area : areasAfter) {
            if (goesOn(area)) {
                goingOn.add(area.code());
            } else {
                known(area).forEach(from -> heirs.put(from, area));
            }
        }
        areasBefore.forEach(this::findSplitOrRecode);
        areasAfter.forEach(this::findMergeOrAdd);
        for (Area area : areasBefore) {
            if (!goingOn.contains(area.code()) && !ended.contains(area.code())) {
                changes.add(new TerritoryChange.Retire(area.code()));
            }
        }
        findDifferences(areasBefore);
        findOrders(areasAfter);
        return ChangeSet.of(effective, changes);
    }

    private boolean goesOn(Area area) {
        return before.find(area.code())
                .filter(earlier -> earlier.level().equals(area.level())
                        && earlier.predecessors().equals(area.predecessors()))
                .isPresent();
    }

    private Set<AreaCode> known(Area area) {
        return Sets.filter(area.predecessors(), code -> before.find(code).isPresent());
    }

    private void findSplitOrRecode(Area earlier) {
        AreaCode code = earlier.code();
        Set<AreaCode> self = Set.of(code);
        List<Area> parts = new ArrayList<>(heirs.get(code));
        if (parts.isEmpty()
                || !parts.stream().allMatch(part -> part.predecessors().equals(self))) {
            return;
        }
        if (goingOn.contains(code)) {
            Area kept = after.area(code);
            if (!kept.predecessors().equals(self)) {
                return;
            }
            // It was split before, and kept its code then as now.
            parts = partsInOrder(kept, parts);
        }
        Area first = parts.get(0);
        if (parts.size() > 1) {
            changes.add(new TerritoryChange.Split(code, parts));
        } else if (!first.code().equals(code) && first.level().equals(earlier.level())) {
            changes.add(new TerritoryChange.Recode(code, first.code()));
        } else {
            return;
        }
        goingOn.remove(code);
        ended.add(code);
        parts.forEach(part -> begun.add(part.code()));
    }

    private List<Area> partsInOrder(Area kept, List<Area> parts) {
        Set<AreaCode> all = new HashSet<>();
        all.add(kept.code());
        parts.forEach(part -> all.add(part.code()));
        if (parts.stream()
                .allMatch(part -> part.parent() != null && part.parent().equals(kept.parent()))) {
            return after.children(after.area(Optional.ofNullable(kept.parent()).orElseThrow())).stream()
                    .filter(area -> all.contains(area.code()))
                    .toList();
        }
        return after.areas().stream().filter(area -> all.contains(area.code())).toList();
    }

    private void findMergeOrAdd(Area area) {
        if (goingOn.contains(area.code()) || begun.contains(area.code())) {
            return;
        }
        Set<AreaCode> from = area.predecessors();
        if (from.size() > 1 && from.stream().allMatch(code -> becameOnly(code, area))) {
            changes.add(new TerritoryChange.Merge(from, area));
            ended.addAll(from);
        } else {
            changes.add(new TerritoryChange.Add(area));
        }
    }

    private boolean becameOnly(AreaCode code, Area area) {
        return before.find(code).isPresent()
                && !goingOn.contains(code)
                && !ended.contains(code)
                && heirs.get(code).equals(List.of(area));
    }

    private void findDifferences(List<Area> areasBefore) {
        ChangePlan plan = new ChangePlan(before, ChangeSet.of(effective, changes), new FindingCollector());
        for (Area earlier : areasBefore) {
            if (plan.end(earlier.code()) == null) {
                AreaCode code = plan.follow(earlier.code());
                if (code != null) {
                    compare(plan, earlier, after.area(code));
                }
            }
        }
    }

    private void compare(ChangePlan plan, Area earlier, Area later) {
        AreaCode code = earlier.code();
        if (!later.name().equals(earlier.name())) {
            changes.add(new TerritoryChange.Rename(code, later.name()));
        }
        AreaCode parent = later.parent();
        if (parent != null && !parent.equals(followed(plan, earlier.parent()))) {
            changes.add(new TerritoryChange.Move(code, parent));
        }
        if (later.kind() != earlier.kind() || !later.reach().equals(Drafting.follow(plan, earlier, parent))) {
            changes.add(new TerritoryChange.Redefine(code, later.kind(), later.reach()));
        }
    }

    private static @Nullable AreaCode followed(ChangePlan plan, @Nullable AreaCode code) {
        return code == null ? null : plan.follow(code);
    }

    private void findOrders(List<Area> areasAfter) {
        Territory unordered = ChangeSet.of(effective, changes).applyTo(before);
        findOrder(null, unordered.tops(), after.tops());
        for (Area area : areasAfter) {
            findOrder(area.code(), unordered.children(unordered.area(area.code())), after.children(area));
        }
    }

    private void findOrder(@Nullable AreaCode parent, List<Area> unordered, List<Area> ordered) {
        if (!unordered.equals(ordered)) {
            changes.add(new TerritoryChange.Reorder(
                    parent, ordered.stream().map(Area::code).toList()));
        }
    }
}
