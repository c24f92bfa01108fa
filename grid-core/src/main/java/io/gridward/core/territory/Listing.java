package io.gridward.core.territory;

import com.google.common.collect.Lists;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ModelCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In which order the areas of a changed territory are listed; {@link ChangeSet} says which it is. */
final class Listing {
    private final Territory before;
    private final ChangeSet set;
    private final ChangePlan plan;
    private final FindingCollector findings;
    /** By parent, empty for the top. */
    private final Map<Optional<AreaCode>, List<Draft>> children = new HashMap<>();

    Listing(Territory before, ChangeSet set, ChangePlan plan, FindingCollector findings) {
        this.before = before;
        this.set = set;
        this.plan = plan;
        this.findings = findings;
    }

    /** Returns the drafts each before those in it, those that lie under nothing known last. */
    List<Draft> inOrder(List<Draft> drafts) {
        List<Draft> moved = new ArrayList<>();
        for (Draft draft : drafts) {
            if (hasStayed(draft)) {
                append(draft);
            } else {
                moved.add(draft);
            }
        }
        // Additions are last among the drafts already.
        moved.forEach(this::append);
        List<TerritoryChange.Reorder> reorders = plan.reorders();
        Set<AreaCode> codes =
                reorders.isEmpty() ? Set.of() : drafts.stream().map(Draft::code).collect(Collectors.toSet());
        for (TerritoryChange.Reorder reorder : reorders) {
            if (isKnown(reorder.parent(), codes, drafts)) {
                reorder(reorder);
            }
        }
        return listed(drafts);
    }

    private void append(Draft draft) {
        children.computeIfAbsent(Optional.ofNullable(draft.area().parent()), parent -> new ArrayList<>())
                .add(draft);
    }

    private boolean hasStayed(Draft draft) {
        if (draft.anchor() == null) {
            return false;
        }
        AreaCode parentBefore = before.area(draft.anchor()).parent();
        AreaCode followed = parentBefore == null ? null : plan.follow(parentBefore);
        return Objects.equals(followed, draft.area().parent());
    }

    /** Drafts are told apart by identity: the parts of a split would each hash all of them. */
    private List<Draft> listed(List<Draft> drafts) {
        Set<Draft> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Draft> listed = new ArrayList<>(drafts.size());
        Deque<Draft> open = new ArrayDeque<>(children.getOrDefault(Optional.empty(), List.of()));
        while (!open.isEmpty()) {
            Draft draft = open.pop();
            if (seen.add(draft)) {
                listed.add(draft);
                Lists.reverse(children.getOrDefault(Optional.of(draft.code()), List.of()))
                        .forEach(open::push);
            }
        }
        drafts.stream().filter(seen::add).forEach(listed::add);
        return List.copyOf(listed);
    }

    private boolean isKnown(@Nullable AreaCode parent, Set<AreaCode> codes, List<Draft> drafts) {
        if (parent == null || children.containsKey(Optional.of(parent)) || codes.contains(parent)) {
            return true;
        }
        if (!plan.isInDoubt(parent)) {
            findings.unknown(
                    ModelCode.UNKNOWN_AREA,
                    List.of("changes", set.effective().toString(), ChangeKind.REORDER.word(), parent.value()),
                    "area",
                    parent.value(),
                    Lists.transform(drafts, draft -> draft.code().value()));
        }
        return false;
    }

    private void reorder(TerritoryChange.Reorder reorder) {
        Optional<AreaCode> parent = Optional.ofNullable(reorder.parent());
        List<Draft> there = children.getOrDefault(parent, List.of());
        Map<AreaCode, Draft> byCode = new LinkedHashMap<>();
        there.forEach(draft -> byCode.put(draft.code(), draft));
        Set<AreaCode> missing = new LinkedHashSet<>(byCode.keySet());
        List<AreaCode> surplus = new ArrayList<>();
        Set<AreaCode> named = new HashSet<>();
        boolean doubtful = false;
        for (AreaCode code : reorder.order()) {
            missing.remove(code);
            if (!byCode.containsKey(code) || !named.add(code)) {
                surplus.add(code);
                doubtful |= plan.isInDoubt(code);
            }
        }
        if (missing.isEmpty() && surplus.isEmpty()) {
            if (reorder.order().equals(List.copyOf(byCode.keySet()))) {
                findings.add(Drafting.idle(set, reorder));
            }
            children.put(
                    parent,
                    reorder.order().stream()
                            .map(code -> Objects.requireNonNull(byCode.get(code)))
                            .toList());
        } else if (!doubtful && missing.stream().noneMatch(plan::isInDoubt)) {
            reportMismatch(reorder, missing, surplus);
        }
    }

    private void reportMismatch(TerritoryChange.Reorder reorder, Set<AreaCode> missing, List<AreaCode> surplus) {
        Map<String, String> details = new LinkedHashMap<>();
        if (reorder.parent() != null) {
            details.put("area", reorder.parent().value());
        }
        if (!missing.isEmpty()) {
            details.put("missing", shown(missing));
        }
        if (!surplus.isEmpty()) {
            details.put("surplus", shown(surplus));
        }
        String[] pairs = details.entrySet().stream()
                .flatMap(detail -> Stream.of(detail.getKey(), detail.getValue()))
                .toArray(String[]::new);
        findings.error(ModelCode.ORDER_INCOMPLETE, set.path(reorder, "order"), pairs);
    }

    private static String shown(Iterable<AreaCode> codes) {
        List<String> shown = new ArrayList<>();
        for (AreaCode code : codes) {
            if (shown.size() == 5) {
                shown.add("...");
                break;
            }
            shown.add(code.value());
        }
        return String.join(", ", shown);
    }
}
