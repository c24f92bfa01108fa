package io.gridward.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Facts;
import io.gridward.rules.CompiledPolicy;
import io.gridward.rules.Dagang;
import io.gridward.rules.TinyPolicies;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CaseProposalsTest {
    @Test
    void of_randomPolicies_showAllThatAnySituationShowsAndProveTheRestImpossible() {
        int impossible = 0;
        for (long seed = 0; seed < 10; seed++) {
            CompiledPolicy policy = new TinyPolicies(seed).policy().compile();
            CoverageTally everything = CoverageTally.of(policy);
            for (Trigger trigger : List.of(Trigger.REPORTED, Trigger.OVERDUE)) {
                for (Facts facts : TinyPolicies.situations(policy.policy(), trigger)) {
                    everything.add(trigger, facts);
                }
            }

            CaseProposals proposals =
                    CaseProposals.of(policy, CoverageTally.of(policy).coverage());

            CoverageTally proposed = CoverageTally.of(policy);
            proposals.cases().forEach(one -> proposed.add(one.today().trigger(), one.facts()));
            assertThat(proposals.undecided()).as("seed %s", seed).isEmpty();
            assertThat(proposals.impossible())
                    .as("seed %s", seed)
                    .isEqualTo(everything.coverage().missing());
            assertThat(proposed.coverage().reached())
                    .as("seed %s", seed)
                    .isEqualTo(everything.coverage().reached());
            assertThat(proposals.cases()).allMatch(one -> !one.shows().isEmpty());
            impossible += proposals.impossible().size();
        }
        assertThat(impossible).isGreaterThan(30);
    }

    @Test
    void of_whatSomeCasesShowAlready_isNotProposedAgain() {
        CompiledPolicy policy = Dagang.policy().compile();
        CaseProposals all = CaseProposals.of(policy, CoverageTally.of(policy).coverage());
        CoverageTally most = CoverageTally.of(policy);
        all.cases().stream().skip(1).forEach(one -> most.add(one.today().trigger(), one.facts()));

        CaseProposals one = CaseProposals.of(policy, most.coverage());

        assertThat(one.cases()).hasSize(1);
        assertThat(one.cases().get(0).shows())
                .isEqualTo(
                        most.coverage().missing().stream().map(CoverageGoal::id).collect(Collectors.toSet()));
        most.add(one.cases().get(0).today().trigger(), one.cases().get(0).facts());
        assertThat(CaseProposals.of(policy, most.coverage()).cases()).isEmpty();
    }

    @Test
    void of_coverageOfAnotherPolicy_isRefused() {
        Coverage coverage =
                CoverageTally.of(new TinyPolicies(1).policy().compile()).coverage();

        assertThatThrownBy(() -> CaseProposals.of(Dagang.policy().compile(), coverage))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tiny");
    }

    @Test
    void nearFewest_smallSets_isCloseToTheFewest() {
        int near = 0;
        int fewest = 0;
        for (long seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            List<Set<Integer>> sets = new ArrayList<>();
            for (int i = 0; i < 3 + random.nextInt(8); i++) {
                Set<Integer> set = new LinkedHashSet<>();
                for (int j = 0; j < 1 + random.nextInt(5); j++) {
                    set.add(random.nextInt(12));
                }
                sets.add(set);
            }
            List<Integer> chosen = SetCover.nearFewest(sets);
            Set<Integer> all = union(sets, (1 << sets.size()) - 1);
            int mask = chosen.stream().mapToInt(position -> 1 << position).sum();
            assertThat(union(sets, mask)).as("seed %s", seed).isEqualTo(all);
            int least = sets.size();
            for (int some = 0; some < 1 << sets.size(); some++) {
                if (Integer.bitCount(some) < least && union(sets, some).equals(all)) {
                    least = Integer.bitCount(some);
                }
            }
            near += chosen.size();
            fewest += least;
        }
        assertThat(near).isBetween(fewest, fewest * 103 / 100);
    }

    private static Set<Integer> union(List<Set<Integer>> sets, int chosen) {
        Set<Integer> union = new HashSet<>();
        for (int i = 0; i < sets.size(); i++) {
            if ((chosen >> i & 1) == 1) {
                union.addAll(sets.get(i));
            }
        }
        return union;
    }
}
