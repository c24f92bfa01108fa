package io.gridward.core.territory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Further change sets tried one after another on a history; nothing comes of it unless all of them fit. */
final class Revision {
    private final TerritoryHistory earlier;
    private final FindingCollector findings = new FindingCollector();
    private final List<ChangeSet> sets = new ArrayList<>();
    private final Map<AreaCode, SortedMap<LocalDate, SuccessionStep>> steps = new HashMap<>();
    /** Codes of which a refused set speaks: what later sets say of them can't be judged. */
    private final Set<String> inDoubt = new HashSet<>();

    private final Timeline<Territory> territories;

    Revision(TerritoryHistory earlier, Collection<ChangeSet> further) {
        this.earlier = earlier;
        Timeline<Territory> revised = earlier.territories();
        List<ChangeSet> byDate = new ArrayList<>(further);
        byDate.sort(Comparator.comparing(ChangeSet::effective));
        for (ChangeSet set : byDate) {
            if (isInTurn(set)) {
                revised = tried(set, revised);
            } else {
                doubt(set);
            }
        }
        this.territories = revised;
    }

    private boolean isInTurn(ChangeSet set) {
        String date = set.effective().toString();
        List<String> path = List.of("changes", date);
        if (sets.stream().anyMatch(other -> other.effective().equals(set.effective()))) {
            findings.error(ModelCode.DUPLICATE_ID, path, "kind", "change set", "id", date);
            return false;
        }
        LocalDate last = earlier.territories().versions().lastKey();
        if (!set.effective().isAfter(last)) {
            findings.error(ModelCode.CHANGED_TOO_EARLY, path, "date", date, "last", last.toString());
            return false;
        }
        return true;
    }

    private Timeline<Territory> tried(ChangeSet set, Timeline<Territory> so) {
        sets.add(set);
        Redrawing redrawing = Redrawing.of(so.last(), set);
        for (Finding finding : redrawing.findings()) {
            if (finding.path().stream().skip(2).noneMatch(inDoubt::contains)
                    && finding.details().values().stream().noneMatch(inDoubt::contains)) {
                findings.add(finding);
            }
        }
        if (redrawing.isRefused()) {
            doubt(set);
            return so;
        }
        redrawing
                .steps()
                .forEach((code, step) ->
                        steps.computeIfAbsent(code, area -> new TreeMap<>()).put(step.date(), step));
        return so.then(set.effective(), redrawing.territoryOrThrow());
    }

    private void doubt(ChangeSet set) {
        for (TerritoryChange change : set.changes()) {
            change.changed().forEach(code -> inDoubt.add(code.value()));
            AreaCode subject = change.subject();
            if (subject != null) {
                inDoubt.add(subject.value());
            }
            if (change instanceof TerritoryChange.Split split) {
                split.parts().forEach(part -> inDoubt.add(part.code().value()));
            } else if (change instanceof TerritoryChange.Recode recode) {
                inDoubt.add(recode.newCode().value());
            }
        }
    }

    List<Finding> findings() {
        return findings.findings();
    }

    TerritoryHistory historyOrThrow() {
        findings.throwIfErrors("territory history");
        Map<AreaCode, ImmutableSortedMap<LocalDate, SuccessionStep>> all = new HashMap<>(earlier.steps());
        steps.forEach((code, further) -> all.merge(
                code,
                ImmutableSortedMap.copyOfSorted(further),
                (one, other) -> ImmutableSortedMap.<LocalDate, SuccessionStep>naturalOrder()
                        .putAll(one)
                        .putAll(other)
                        .buildOrThrow()));
        return new TerritoryHistory(
                territories,
                ImmutableList.<ChangeSet>builder()
                        .addAll(earlier.changeSets())
                        .addAll(sets)
                        .build(),
                ImmutableMap.copyOf(all));
    }
}
