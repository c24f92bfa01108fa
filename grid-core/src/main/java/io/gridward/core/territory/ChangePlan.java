package io.gridward.core.territory;

import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ModelCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which changes of a set touch which area. Those of unknown areas and those that exclude each other are found and
 * set aside, so that the rest can still be tried.
 */
final class ChangePlan {
    private static final Map<ChangeKind, TerritoryChange> NONE = Map.of();

    private final Territory before;
    private final ChangeSet set;
    private final FindingCollector findings;
    private final Set<TerritoryChange> refused = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<AreaCode, Map<ChangeKind, TerritoryChange>> byArea = new HashMap<>();
    private final Map<Optional<AreaCode>, TerritoryChange.Reorder> reorders = new LinkedHashMap<>();
    /** What changes that were set aside speak of: findings about it would only be consequences. */
    private final Set<AreaCode> inDoubt = new HashSet<>();

    private final Set<Set<AreaCode>> mergedTwice = new HashSet<>();

    ChangePlan(Territory before, ChangeSet set, FindingCollector findings) {
        this.before = before;
        this.set = set;
        this.findings = findings;
        Map<AreaCode, List<TerritoryChange>> touching = new LinkedHashMap<>();
        for (TerritoryChange change : set.changes()) {
            checkForm(change);
            for (AreaCode code : change.changed()) {
                if (before.find(code).isPresent()) {
                    touching.computeIfAbsent(code, area -> new ArrayList<>()).add(change);
                } else {
                    unknown(change, code);
                }
            }
        }
        touching.forEach(this::findContradictions);
        for (TerritoryChange change : set.changes()) {
            if (isRefused(change)) {
                inDoubt.addAll(change.changed());
                inDoubt.addAll(born(change));
            } else {
                change.changed()
                        .forEach(code -> byArea.computeIfAbsent(code, area -> new EnumMap<>(ChangeKind.class))
                                .put(change.kind(), change));
            }
        }
    }

    private void checkForm(TerritoryChange change) {
        if (change instanceof TerritoryChange.Split split && split.parts().size() < 2) {
            tooFew(change, split.parts().size());
        } else if (change instanceof TerritoryChange.Merge merge
                && merge.codes().size() < 2) {
            tooFew(change, merge.codes().size());
        } else if (change instanceof TerritoryChange.Reorder reorder) {
            TerritoryChange other = reorders.putIfAbsent(Optional.ofNullable(reorder.parent()), reorder);
            if (other != null) {
                refused.add(other);
                twice(change);
            }
        }
    }

    private void tooFew(TerritoryChange change, int count) {
        refused.add(change);
        findings.error(
                ModelCode.TOO_FEW_TO_REDRAW,
                set.path(change),
                "change",
                change.kind().word(),
                "count",
                Integer.toString(count));
    }

    private void unknown(TerritoryChange change, AreaCode code) {
        refused.add(change);
        List<String> path =
                change.kind() == ChangeKind.MERGE ? set.path(change, "areas", code.value()) : set.path(change);
        Iterable<String> known =
                () -> before.areas().stream().map(area -> area.code().value()).iterator();
        findings.unknown(ModelCode.UNKNOWN_AREA, path, "area", code.value(), known);
    }

    private void findContradictions(AreaCode code, List<TerritoryChange> changes) {
        TerritoryChange end = changes.stream()
                .filter(change -> change.kind().isEnd())
                .findFirst()
                .orElse(null);
        for (int i = 1; i < changes.size(); i++) {
            TerritoryChange change = changes.get(i);
            TerritoryChange previous = changes.get(i - 1);
            if (change.kind() == previous.kind() && (end == null || change.equals(previous))) {
                refused.add(previous);
                twice(change);
            } else if (end != null) {
                TerritoryChange other = end.equals(change) ? previous : end;
                refused.addAll(changes);
                findings.error(
                        ModelCode.CHANGES_CONTRADICT,
                        set.path(change),
                        "area",
                        code.value(),
                        "change",
                        change.kind().word(),
                        "other",
                        other.kind().word());
            }
        }
    }

    private void twice(TerritoryChange change) {
        refused.add(change);
        AreaCode subject = change.subject();
        // A merger comes by once for each area merged.
        if (change.kind() != ChangeKind.MERGE || mergedTwice.add(change.changed())) {
            String id = change.kind().word() + (subject == null ? "" : " " + subject);
            findings.error(ModelCode.DUPLICATE_ID, set.path(change), "kind", "change", "id", id);
        }
    }

    boolean isRefused(TerritoryChange change) {
        return refused.contains(change);
    }

    /** Says that a change is not tried because an area it draws would have the code of another. */
    void doubt(AreaCode code) {
        inDoubt.add(code);
    }

    boolean isInDoubt(AreaCode code) {
        return inDoubt.contains(code);
    }

    /** Returns the changes that touch an area before, by kind. */
    Map<ChangeKind, TerritoryChange> of(AreaCode code) {
        return byArea.getOrDefault(code, NONE);
    }

    <T extends TerritoryChange> @Nullable T of(AreaCode code, Class<T> type) {
        for (TerritoryChange change : of(code).values()) {
            if (type.isInstance(change)) {
                return type.cast(change);
            }
        }
        return null;
    }

    List<TerritoryChange.Reorder> reorders() {
        return reorders.values().stream().filter(reorder -> !isRefused(reorder)).toList();
    }

    /** Returns the split, merger or retirement that ends an area before. */
    @Nullable TerritoryChange end(AreaCode code) {
        for (TerritoryChange change : of(code).values()) {
            if (change.kind().isEnd()) {
                return change;
            }
        }
        return null;
    }

    /** Returns the code after of the area that holds what an area held, or null if none does. */
    @Nullable AreaCode follow(AreaCode code) {
        if (of(code).isEmpty()) {
            return code;
        }
        TerritoryChange end = end(code);
        if (end instanceof TerritoryChange.Merge merge) {
            return merge.into().code();
        }
        if (end instanceof TerritoryChange.Split split) {
            return split.keepsCode() ? code : null;
        }
        TerritoryChange.Recode recode = of(code, TerritoryChange.Recode.class);
        return end != null ? null : recode == null ? code : recode.newCode();
    }

    private static List<AreaCode> born(TerritoryChange change) {
        if (change instanceof TerritoryChange.Recode recode) {
            return List.of(recode.newCode());
        }
        if (change instanceof TerritoryChange.Merge merge) {
            return List.of(merge.into().code());
        }
        if (change instanceof TerritoryChange.Split split) {
            return split.parts().stream().map(Area::code).toList();
        }
        return List.of();
    }
}
