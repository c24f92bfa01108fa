package io.gridward.rules.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.gridward.core.escalation.Trigger;
import io.gridward.rules.CompiledPolicy;
import io.gridward.rules.Decision;
import io.gridward.rules.SituationSearch;
import io.gridward.rules.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The cases that are missing: near the fewest situations that show what no case shows yet, and of the rest what no case
 * can show. Situations are found by search, not drawn; the same question always gets the same answer.
 */
public final class CaseProposals {
    private final ImmutableList<ProposedCase> cases;
    private final ImmutableSet<CoverageGoal> impossible;
    private final ImmutableSet<CoverageGoal> undecided;

    private CaseProposals(List<ProposedCase> cases, Set<CoverageGoal> impossible, Set<CoverageGoal> undecided) {
        this.cases = ImmutableList.copyOf(cases);
        this.impossible = ImmutableSet.copyOf(impossible);
        this.undecided = ImmutableSet.copyOf(undecided);
    }

    /**
     * Proposes cases that show what is missing.
     *
     * @param policy the policy
     * @param so what the cases there are show of it
     * @return the proposals
     * @throws IllegalArgumentException if the coverage is that of another policy
     */
    public static CaseProposals of(CompiledPolicy policy, Coverage so) {
        return of(policy, so, SituationSearch.NODES);
    }

    /**
     * Proposes cases that show what is missing, under a budget.
     *
     * @param policy the policy
     * @param so what the cases there are show of it
     * @param nodes how many boxes of situations are looked at for one goal at one trigger, at least 1
     * @return the proposals
     * @throws IllegalArgumentException if the coverage is that of another policy, or there is not even one node
     */
    public static CaseProposals of(CompiledPolicy policy, Coverage so, long nodes) {
        if (!so.policy().contentId().equals(policy.policy().contentId())) {
            throw new IllegalArgumentException("coverage must be that of " + policy + ", got " + so);
        }
        return new Drafting(policy, nodes).drafted(so.missing());
    }

    /**
     * Proposes cases that notice mutants no case notices yet.
     *
     * @param policy the policy
     * @param report what became of its mutants
     * @return the proposals; nothing is impossible or undecided about them
     * @throws IllegalArgumentException if the report is about another policy
     */
    public static CaseProposals noticing(CompiledPolicy policy, MutationReport report) {
        if (!report.policy().contentId().equals(policy.policy().contentId())) {
            throw new IllegalArgumentException("report must be about " + policy + ", got " + report);
        }
        List<MutationReport.Result> survivors = report.survivors();
        List<Verdict.Witness> witnesses = survivors.stream()
                .flatMap(result -> result.witness().stream())
                .distinct()
                .toList();
        List<Set<String>> shown = new ArrayList<>();
        List<Decision> today = new ArrayList<>();
        for (Verdict.Witness witness : witnesses) {
            Decision decision = policy.decide(witness.trigger(), witness.facts());
            today.add(decision);
            PolicyCase keeping = PolicyCase.keeping("", witness.facts(), decision);
            shown.add(survivors.stream()
                    .map(MutationReport.Result::mutant)
                    .filter(mutant -> !keeping.isMet(mutant.variant().decide(decision, witness.facts())))
                    .map(Mutant::id)
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        List<ProposedCase> cases = SetCover.nearFewest(shown).stream()
                .map(i -> new ProposedCase(witnesses.get(i).facts(), today.get(i), shown.get(i)))
                .toList();
        return new CaseProposals(cases, Set.of(), Set.of());
    }

    /**
     * Returns the proposed cases.
     *
     * @return near the fewest that show all that can be shown
     */
    public List<ProposedCase> cases() {
        return cases;
    }

    /**
     * Returns what no case can show.
     *
     * @return goals no possible situation reaches, proved
     */
    public Set<CoverageGoal> impossible() {
        return impossible;
    }

    /**
     * Returns what stays open.
     *
     * @return goals of which nobody knows whether a case can show them
     */
    public Set<CoverageGoal> undecided() {
        return undecided;
    }

    @Override
    public String toString() {
        return cases.size() + " cases, impossible " + impossible + ", undecided " + undecided;
    }

    /** Not thread-safe. Collects situations until each goal is in one, or no situation has it. */
    private static final class Drafting {
        private final CompiledPolicy policy;
        private final CoverageTally tally;
        private final SituationSearch search;
        private final List<Verdict.Witness> found = new ArrayList<>();
        private final List<Decision> today = new ArrayList<>();
        private final List<Set<CoverageGoal>> shown = new ArrayList<>();
        private final Set<CoverageGoal> impossible = new LinkedHashSet<>();
        private final Set<CoverageGoal> undecided = new LinkedHashSet<>();

        Drafting(CompiledPolicy policy, long nodes) {
            this.policy = policy;
            this.tally = CoverageTally.of(policy);
            this.search = SituationSearch.of(policy, nodes);
        }

        CaseProposals drafted(Set<CoverageGoal> missing) {
            Set<CoverageGoal> open = new LinkedHashSet<>(missing);
            Map<CoverageGoal, Aim> aims = tally.goals().aims();
            while (!open.isEmpty()) {
                CoverageGoal goal = open.iterator().next();
                Aim aim = aims.get(goal);
                open.remove(goal);
                if (aim != null) {
                    pursue(goal, aim, missing);
                    open.removeAll(shown.isEmpty() ? Set.of() : shown.get(shown.size() - 1));
                }
            }
            List<ProposedCase> cases = SetCover.nearFewest(shown).stream()
                    .map(i -> new ProposedCase(
                            found.get(i).facts(),
                            today.get(i),
                            shown.get(i).stream()
                                    .map(CoverageGoal::id)
                                    .collect(Collectors.toCollection(LinkedHashSet::new))))
                    .toList();
            return new CaseProposals(cases, impossible, undecided);
        }

        private void pursue(CoverageGoal goal, Aim aim, Set<CoverageGoal> missing) {
            boolean sure = true;
            for (Aim.Place place : aim.places()) {
                for (Trigger trigger : place.triggers()) {
                    SituationSearch.Answer answer = search.reaching(place.table(), place.rule(), place.also(), trigger);
                    if (answer.witness().isPresent()) {
                        take(answer.witness().get(), missing);
                        if (!shown.get(shown.size() - 1).contains(goal)) {
                            undecided.add(goal);
                        }
                        return;
                    }
                    sure &= answer.outcome() == SituationSearch.Outcome.IMPOSSIBLE;
                }
            }
            (sure ? impossible : undecided).add(goal);
        }

        private void take(Verdict.Witness witness, Set<CoverageGoal> missing) {
            Decision decision = policy.decide(witness.trigger(), witness.facts());
            found.add(witness);
            today.add(decision);
            shown.add(Sets.intersection(missing, tally.shown(decision, witness.facts()))
                    .immutableCopy());
        }
    }
}
