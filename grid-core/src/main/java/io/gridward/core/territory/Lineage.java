package io.gridward.core.territory;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who took over from whom in one change set. Areas that are simply themselves need no step. */
final class Lineage {
    private final Territory before;
    private final LocalDate date;
    private final ChangePlan plan;
    private final ListMultimap<AreaCode, AreaCode> heirs =
            MultimapBuilder.linkedHashKeys().arrayListValues().build();
    private final Map<AreaCode, SuccessionStep> steps = new LinkedHashMap<>();

    Lineage(Territory before, LocalDate date, ChangePlan plan, List<Draft> listed) {
        this.before = before;
        this.date = date;
        this.plan = plan;
        for (Draft draft : listed) {
            for (AreaCode from : origins(draft)) {
                if (before.find(from).isPresent()) {
                    heirs.put(from, draft.code());
                }
            }
        }
    }

    private static Collection<AreaCode> origins(Draft draft) {
        if (draft.cause() instanceof TerritoryChange.Add add) {
            return add.area().predecessors();
        }
        if (draft.cause() instanceof TerritoryChange.Merge merge) {
            return merge.codes();
        }
        return draft.anchor() == null
                        || (draft.cause() == null && draft.anchor().equals(draft.code()))
                ? Set.of()
                : Set.of(draft.anchor());
    }

    ImmutableMap<AreaCode, SuccessionStep> steps() {
        heirs.keySet().forEach(this::takenOver);
        for (Area area : before.areas()) {
            if (plan.of(area.code()).containsKey(ChangeKind.RETIRE) && !steps.containsKey(area.code())) {
                steps.put(area.code(), new SuccessionStep(date, ChangeKind.RETIRE, area.code(), upward(area)));
            }
        }
        return ImmutableMap.copyOf(steps);
    }

    private void takenOver(AreaCode from) {
        TerritoryChange end = plan.end(from);
        Set<AreaCode> to = new LinkedHashSet<>();
        ChangeKind kind = ChangeKind.ADD;
        if (end == null && from.equals(plan.follow(from))) {
            to.add(from);
        } else if (end == null) {
            kind = ChangeKind.RECODE;
        } else if (end.kind() != ChangeKind.RETIRE) {
            kind = end.kind();
        }
        to.addAll(heirs.get(from));
        steps.put(from, new SuccessionStep(date, kind, from, List.copyOf(to)));
    }

    private List<AreaCode> upward(Area retired) {
        for (Area above : before.ancestors(retired)) {
            if (heirs.containsKey(above.code())) {
                return takers(above.code());
            }
            if (plan.end(above.code()) == null) {
                return List.of(above.code());
            }
        }
        return new ArrayList<>();
    }

    private List<AreaCode> takers(AreaCode code) {
        SuccessionStep step = steps.get(code);
        return step == null ? List.of() : step.to();
    }
}
