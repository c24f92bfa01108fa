package io.gridward.core.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who took over from whom, over random histories; the oracle reads the change sets and knows no plan and no draft. */
class SuccessionLawsTest {
    private static final int ROUNDS = 300;

    @Test
    void successors_overRandomHistories_areThoseOfTheChangesAndFormAChain() {
        long redrawn = 0;
        for (long seed = 1; seed <= ROUNDS; seed++) {
            TerritoryHistory history = history(new RandomChanges(seed).withAdditionsTakingOver());
            List<LocalDate> days = new ArrayList<>(List.of(RandomChanges.DAY.minusYears(1)));
            history.changeSets().forEach(set -> days.add(set.effective().plusDays(3)));
            for (int i = 0; i < days.size(); i++) {
                for (Area area : history.on(days.get(i)).areas()) {
                    for (int k = i; k < days.size(); k++) {
                        List<AreaCode> found = successors(history, area.code(), days.get(i), days.get(k));
                        String about =
                                "seed " + seed + ", " + area.code() + " from " + days.get(i) + " to " + days.get(k);

                        assertThat(Set.copyOf(found))
                                .as(about)
                                .hasSameSizeAs(found)
                                .isEqualTo(naive(history, i, k, area.code()));
                        assertThat(found).as(about).isEqualTo(byWayOf(history, area.code(), days, i, (i + k) / 2, k));
                        redrawn += found.equals(List.of(area.code())) ? 0 : 1;
                        checkTrailAndHome(history, area.code(), days.get(i), days.get(k), about);
                    }
                }
            }
        }
        assertThat(redrawn).isGreaterThan(ROUNDS);
    }

    private static TerritoryHistory history(RandomChanges random) {
        TerritoryHistory history = TerritoryHistory.startingWith(random.territory());
        LocalDate day = RandomChanges.DAY;
        for (int round = 0; round < 6; round++) {
            Territory last = history.territories().last();
            if (last.areas().isEmpty()) {
                break;
            }
            ChangeSet set = random.changes(last, day);
            if (set.review(last).isEmpty()) {
                history = history.revised(set);
                day = day.plusMonths(1);
            }
        }
        return history;
    }

    private static List<AreaCode> successors(TerritoryHistory history, AreaCode code, LocalDate from, LocalDate to) {
        return history.successors(code, from, to).areas().stream()
                .map(Area::code)
                .toList();
    }

    private static List<AreaCode> byWayOf(
            TerritoryHistory history, AreaCode code, List<LocalDate> days, int from, int middle, int to) {
        Set<AreaCode> union = new LinkedHashSet<>();
        for (AreaCode between : successors(history, code, days.get(from), days.get(middle))) {
            union.addAll(successors(history, between, days.get(middle), days.get(to)));
        }
        return List.copyOf(union);
    }

    private static void checkTrailAndHome(
            TerritoryHistory history, AreaCode code, LocalDate from, LocalDate to, String about) {
        Succession succession = history.successors(code, from, to);
        AreaHome home = history.home(code, from, to);
        assertThat(succession.steps())
                .as(about)
                .allMatch(step -> step.date().isAfter(from) && !step.date().isAfter(to));
        if (succession.steps().isEmpty()) {
            assertThat(home.area()).as(about).contains(history.on(to).area(code));
            assertThat(home.note()).as(about).isEmpty();
        }
        home.area()
                .ifPresent(area -> assertThat(succession.areas())
                        .as(about)
                        .allMatch(successor -> history.on(to).contains(area, successor)));
        if (succession.areas().size() > 1 || home.area().isEmpty()) {
            assertThat(home.note()).as(about).isPresent();
        }
    }

    /** Set by set, each area on its own: who names it as origin, else whoever took over from its parent. */
    private static Set<AreaCode> naive(TerritoryHistory history, int from, int to, AreaCode code) {
        Set<AreaCode> now = Set.of(code);
        Territory territory = history.on(LocalDate.MIN);
        for (int i = 0; i < to; i++) {
            ChangeSet set = history.changeSets().get(i);
            if (i >= from) {
                Territory before = territory;
                now = now.stream()
                        .flatMap(each -> naiveStep(before, set, each).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
            }
            territory = history.on(set.effective());
        }
        return now;
    }

    private static Set<AreaCode> naiveStep(Territory before, ChangeSet set, AreaCode code) {
        Set<AreaCode> heirs = new LinkedHashSet<>();
        boolean ended = false;
        for (TerritoryChange change : set.changes()) {
            if (change instanceof TerritoryChange.Add add
                    && add.area().predecessors().contains(code)) {
                heirs.add(add.area().code());
            }
            if (!change.changed().contains(code)) {
                continue;
            }
            if (change instanceof TerritoryChange.Split split) {
                split.parts().forEach(part -> heirs.add(part.code()));
            } else if (change instanceof TerritoryChange.Merge merge) {
                heirs.add(merge.into().code());
            } else if (change instanceof TerritoryChange.Recode recode) {
                heirs.add(recode.newCode());
            }
            ended |= change instanceof TerritoryChange.Split
                    || change instanceof TerritoryChange.Merge
                    || change instanceof TerritoryChange.Recode
                    || change instanceof TerritoryChange.Retire;
        }
        if (!ended) {
            heirs.add(code);
        }
        if (!heirs.isEmpty()) {
            return heirs;
        }
        AreaCode parent = before.area(code).parent();
        return parent == null ? Set.of() : naiveStep(before, set, parent);
    }
}
