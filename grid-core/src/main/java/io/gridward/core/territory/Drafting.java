package io.gridward.core.territory;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ModelCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws every area as a plan says, in the order of the tree before, additions last; each code once. */
final class Drafting {
    private final Territory before;
    private final ChangeSet set;
    private final ChangePlan plan;
    private final FindingCollector findings;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<AreaCode> leftBehind = new HashSet<>();
    private final Set<AreaCode> reachLeftBehind = new HashSet<>();
    private final Set<TerritoryChange> drawnMerges = Collections.newSetFromMap(new IdentityHashMap<>());

    Drafting(Territory before, ChangeSet set, ChangePlan plan, FindingCollector findings) {
        this.before = before;
        this.set = set;
        this.plan = plan;
        this.findings = findings;
    }

    List<Draft> drafts() {
        before.areas().forEach(this::draw);
        set.changes().stream()
                .filter(TerritoryChange.Add.class::isInstance)
                .map(TerritoryChange.Add.class::cast)
                .map(add -> new Draft(add.area(), null, add))
                .sorted(Comparator.comparing(Draft::code))
                .forEach(drafts::add);
        return withoutTwins();
    }

    /** Areas whose parent is gone, by their code after. */
    Set<AreaCode> leftBehind() {
        return leftBehind;
    }

    /** Dedicated grids of whose reach something is gone, by their code after. */
    Set<AreaCode> reachLeftBehind() {
        return reachLeftBehind;
    }

    private void draw(Area area) {
        TerritoryChange end = plan.end(area.code());
        if (end instanceof TerritoryChange.Split split) {
            split.parts().forEach(part -> drafts.add(new Draft(part, area.code(), split)));
        } else if (end instanceof TerritoryChange.Merge merge) {
            if (isPlace(area.code(), merge)) {
                drafts.add(new Draft(merge.into(), area.code(), merge));
            }
        } else if (end == null) {
            drafts.add(new Draft(goingOn(area), area.code(), null));
        }
    }

    /** A merged area stands in the place of the one whose code it keeps, else of the first. */
    private boolean isPlace(AreaCode code, TerritoryChange.Merge merge) {
        AreaCode into = merge.into().code();
        return merge.codes().contains(into) ? into.equals(code) : drawnMerges.add(merge);
    }

    private Area goingOn(Area area) {
        AreaCode code = area.code();
        AreaCode parent = area.parent();
        AreaCode followed = parent == null ? null : plan.follow(parent);
        Map<ChangeKind, TerritoryChange> changes = plan.of(code);
        if (changes.isEmpty()
                && (parent == null || parent.equals(followed))
                && area.reach().isEmpty()) {
            return area;
        }
        Area.Builder next = area.toBuilder();
        AreaCode codeAfter = code;
        if (changes.get(ChangeKind.RECODE) instanceof TerritoryChange.Recode recode) {
            codeAfter = recode.newCode();
            idleIf(codeAfter.equals(code), recode);
            if (!codeAfter.equals(code)) {
                next.code(codeAfter).predecessors(Set.of(code));
            }
        }
        if (changes.get(ChangeKind.RENAME) instanceof TerritoryChange.Rename rename) {
            idleIf(rename.name().equals(area.name()), rename);
            next.name(rename.name());
        }
        AreaCode parentAfter = followed;
        if (changes.get(ChangeKind.MOVE) instanceof TerritoryChange.Move move) {
            idleIf(move.newParent().equals(followed), move);
            parentAfter = move.newParent();
        } else if (parent != null && followed == null) {
            leaveBehind(area, codeAfter, parent);
            parentAfter = parent;
        }
        next.parent(parentAfter);
        reach(area, changes, parentAfter, codeAfter, next);
        return next.build();
    }

    private void leaveBehind(Area area, AreaCode codeAfter, AreaCode parent) {
        leftBehind.add(codeAfter);
        findings.error(
                ModelCode.AREA_LEFT_BEHIND, endPath(parent), "area", area.code().value(), "parent", parent.value());
    }

    private List<String> endPath(AreaCode gone) {
        TerritoryChange end = plan.end(gone);
        return end == null ? List.of("changes", set.effective().toString()) : set.path(end);
    }

    private void reach(
            Area area,
            Map<ChangeKind, TerritoryChange> changes,
            @Nullable AreaCode parentAfter,
            AreaCode codeAfter,
            Area.Builder next) {
        Set<AreaCode> followed = follow(plan, area, parentAfter);
        if (changes.get(ChangeKind.REDEFINE) instanceof TerritoryChange.Redefine redefine) {
            idleIf(redefine.grid() == area.kind() && redefine.reach().equals(followed), redefine);
            if (redefine.grid() == GridKind.DEDICATED) {
                next.dedicated(redefine.reach());
            } else {
                next.comprehensive();
            }
        } else if (followed != null && area.kind() == GridKind.DEDICATED) {
            next.dedicated(followed);
        } else if (followed == null) {
            reachLeftBehind.add(codeAfter);
            for (AreaCode reached : area.reach()) {
                if (plan.follow(reached) == null) {
                    findings.error(
                            ModelCode.REACH_LEFT_BEHIND,
                            endPath(reached),
                            "area",
                            area.code().value(),
                            "reached",
                            reached.value());
                }
            }
        }
    }

    /** What an area reaches into if nobody says otherwise, by codes after; null if something of it is gone. */
    static @Nullable Set<AreaCode> follow(ChangePlan plan, Area area, @Nullable AreaCode parentAfter) {
        if (area.reach().isEmpty()) {
            return area.reach();
        }
        ImmutableSet.Builder<AreaCode> reach = ImmutableSet.builder();
        for (AreaCode reached : area.reach()) {
            AreaCode followed = plan.follow(reached);
            if (followed == null) {
                return null;
            }
            if (!followed.equals(parentAfter)) {
                reach.add(followed);
            }
        }
        return reach.build();
    }

    private void idleIf(boolean idle, TerritoryChange change) {
        if (idle) {
            findings.add(idle(set, change));
        }
    }

    private List<Draft> withoutTwins() {
        ListMultimap<AreaCode, Draft> twins =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        Map<AreaCode, Draft> byCode = Maps.newHashMapWithExpectedSize(drafts.size());
        for (Draft draft : drafts) {
            Draft first = byCode.putIfAbsent(draft.code(), draft);
            if (first != null) {
                if (!twins.containsKey(draft.code())) {
                    twins.put(draft.code(), first);
                }
                twins.put(draft.code(), draft);
            }
        }
        if (twins.isEmpty()) {
            return drafts;
        }
        // All of them are set aside: which of two was written first must not matter.
        Set<Draft> refused = Collections.newSetFromMap(new IdentityHashMap<>());
        for (AreaCode code : twins.keySet()) {
            List<Draft> newly =
                    twins.get(code).stream().filter(Draft::isNewlyCoded).toList();
            boolean borneOn = newly.size() < twins.get(code).size();
            if (!borneOn || !plan.isInDoubt(code)) {
                newly.stream().skip(borneOn ? 0 : 1).forEach(this::reportTaken);
            }
            refused.addAll(newly);
            plan.doubt(code);
        }
        return drafts.stream().filter(draft -> !refused.contains(draft)).toList();
    }

    private void reportTaken(Draft draft) {
        findings.error(
                ModelCode.AREA_CODE_TAKEN,
                pathOfCode(set, plan, draft),
                "area",
                draft.code().value(),
                "date",
                set.effective().toString());
    }

    /** Where the code of an area that is to be was given. */
    static List<String> pathOfCode(ChangeSet set, ChangePlan plan, Draft draft) {
        if (draft.cause() instanceof TerritoryChange.Split) {
            return set.path(draft.cause(), "parts", draft.code().value());
        }
        if (draft.cause() instanceof TerritoryChange.Merge) {
            return set.path(draft.cause(), "into");
        }
        if (draft.cause() != null) {
            return set.path(draft.cause());
        }
        TerritoryChange recode = plan.of(Objects.requireNonNull(draft.anchor())).get(ChangeKind.RECODE);
        return set.path(Objects.requireNonNull(recode), "to");
    }

    /** The warning that a change does nothing. */
    static Finding idle(ChangeSet set, TerritoryChange change) {
        String word = change.kind().word();
        AreaCode subject = change.subject();
        return subject == null
                ? Finding.warning(ModelCode.CHANGE_IDLE, set.path(change), "change", word)
                : Finding.warning(ModelCode.CHANGE_IDLE, set.path(change), "change", word, "area", subject.value());
    }
}
