package io.gridward.core.territory;

import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds which change is to blame for what is wrong with the territory that would come of it. */
final class Causes {
    private final ChangeSet set;
    private final ChangePlan plan;
    private final Drafting drafting;
    private final List<Draft> drafts;
    private final Map<AreaCode, Draft> byCode = new HashMap<>();

    Causes(ChangeSet set, ChangePlan plan, Drafting drafting, List<Draft> drafts) {
        this.set = set;
        this.plan = plan;
        this.drafting = drafting;
        this.drafts = drafts;
        drafts.forEach(draft -> byCode.put(draft.code(), draft));
    }

    /** Returns findings about the territory after as findings about the changes, without mere consequences. */
    List<Finding> of(List<Finding> wrong) {
        List<Finding> blamed = new ArrayList<>();
        Set<AreaCode> circling = findCircles(blamed);
        for (Finding finding : wrong) {
            Draft draft = subject(finding);
            if (draft == null) {
                blamed.add(finding.at(List.of("changes", set.effective().toString())));
            } else if (!isConsequence(finding, draft, circling)) {
                blamed.add(finding.at(path(finding, draft)));
            }
        }
        return blamed;
    }

    private @Nullable Draft subject(Finding finding) {
        List<String> path = finding.path();
        return path.size() < 2 || !AreaCode.isCode(path.get(1)) ? null : byCode.get(AreaCode.of(path.get(1)));
    }

    private static String field(Finding finding) {
        return finding.path().size() < 3 ? "" : finding.path().get(2);
    }

    private boolean isConsequence(Finding finding, Draft draft, Set<AreaCode> circling) {
        AreaCode code = draft.code();
        if (circling.contains(code) && finding.code() == ModelCode.WRONG_PARENT_LEVEL) {
            return true;
        }
        if (field(finding).equals("reach") && drafting.reachLeftBehind().contains(code)) {
            return true;
        }
        AreaCode parent = draft.area().parent();
        return (parent != null && plan.isInDoubt(parent))
                || drafting.leftBehind().contains(code)
                || finding.details().values().stream()
                        .anyMatch(value -> AreaCode.isCode(value) && plan.isInDoubt(AreaCode.of(value)));
    }

    private List<String> path(Finding finding, Draft draft) {
        String field = field(finding);
        TerritoryChange cause = draft.cause();
        if (cause != null || draft.anchor() == null) {
            List<String> path = new ArrayList<>(Drafting.pathOfCode(set, plan, draft));
            path.addAll(finding.path().subList(2, finding.path().size()));
            return path;
        }
        Map<ChangeKind, TerritoryChange> changes = plan.of(draft.anchor());
        for (ChangeKind kind : field.equals("parent")
                ? List.of(ChangeKind.MOVE, ChangeKind.RECODE)
                : field.equals("reach")
                        ? List.of(ChangeKind.REDEFINE, ChangeKind.MOVE)
                        : List.of(ChangeKind.RECODE, ChangeKind.MOVE, ChangeKind.REDEFINE)) {
            TerritoryChange change = changes.get(kind);
            if (change != null) {
                return kind == ChangeKind.MOVE || kind == ChangeKind.RECODE ? set.path(change, "to") : set.path(change);
            }
        }
        return pathByOthers(finding, draft);
    }

    /** An area that is not changed itself suffers from what it lies in, or from one it speaks of. */
    private List<String> pathByOthers(Finding finding, Draft draft) {
        Set<AreaCode> seen = new HashSet<>();
        for (AreaCode at = draft.area().parent(); at != null && seen.add(at); ) {
            Draft above = byCode.get(at);
            if (above == null) {
                break;
            }
            if (isChanged(above)) {
                return path(finding.at(finding.path().subList(0, 2)), above);
            }
            at = above.area().parent();
        }
        for (String value : finding.details().values()) {
            if (AreaCode.isCode(value)) {
                TerritoryChange change = touching(AreaCode.of(value));
                if (change != null) {
                    return set.path(change);
                }
            }
        }
        return List.of("changes", set.effective().toString());
    }

    private boolean isChanged(Draft draft) {
        return draft.cause() != null
                || (draft.anchor() != null
                        && plan.of(draft.anchor()).keySet().stream().anyMatch(kind -> kind != ChangeKind.RENAME));
    }

    private @Nullable TerritoryChange touching(AreaCode code) {
        for (TerritoryChange change : plan.of(code).values()) {
            if (change.kind() != ChangeKind.RENAME) {
                return change;
            }
        }
        Draft draft = byCode.get(code);
        return draft == null || draft.anchor() == null
                ? (draft == null ? null : draft.cause())
                : plan.of(draft.anchor()).values().stream()
                        .filter(change -> change.kind() != ChangeKind.RENAME)
                        .findFirst()
                        .orElse(draft.cause());
    }

    /** Adds one finding a circle and returns who goes round in circles. */
    private Set<AreaCode> findCircles(List<Finding> blamed) {
        Set<AreaCode> circling = new HashSet<>();
        Set<AreaCode> seen = new HashSet<>();
        for (Draft draft : drafts) {
            Set<AreaCode> way = new LinkedHashSet<>();
            AreaCode at = draft.code();
            while (at != null && byCode.containsKey(at) && !seen.contains(at) && way.add(at)) {
                at = byCode.get(at).area().parent();
            }
            if (at != null && way.contains(at)) {
                List<AreaCode> steps = List.copyOf(way);
                List<AreaCode> circle = steps.subList(steps.indexOf(at), steps.size());
                circling.addAll(circle);
                if (circle.stream().noneMatch(plan::isInDoubt)) {
                    reportCircle(circle, blamed);
                }
            }
            seen.addAll(way);
        }
        return circling;
    }

    private void reportCircle(List<AreaCode> circle, List<Finding> blamed) {
        AreaCode first = circle.stream()
                .filter(code -> isChanged(draftOf(code)))
                .findFirst()
                .orElse(circle.get(0));
        List<String> way = new ArrayList<>();
        int from = circle.indexOf(first);
        for (int i = 0; i <= circle.size(); i++) {
            way.add(circle.get((from + i) % circle.size()).value());
        }
        Finding finding = Finding.error(
                ModelCode.CYCLE,
                List.of("areas", first.value(), "parent"),
                "kind",
                "area",
                "id",
                first.value(),
                "path",
                String.join(" > ", way));
        blamed.add(finding.at(path(finding, draftOf(first))));
    }

    private Draft draftOf(AreaCode code) {
        return Objects.requireNonNull(byCode.get(code));
    }
}
