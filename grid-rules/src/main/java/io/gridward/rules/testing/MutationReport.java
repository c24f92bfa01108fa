package io.gridward.rules.testing;

import com.google.common.collect.ImmutableList;
import io.gridward.core.finding.Language;
import io.gridward.rules.CompiledPolicy;
import io.gridward.rules.Decision;
import io.gridward.rules.Policy;
import io.gridward.rules.SituationSearch;
import io.gridward.rules.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which small mistakes in a policy its cases would notice. Every mutant that no case kills is compared with the policy:
 * one that decides the same everywhere is no mistake and does not count, for any other there is an input that would kill
 * it.
 */
public final class MutationReport {
    private final Policy policy;
    private final ImmutableList<Result> results;
    private final ImmutableList<String> unmet;

    private MutationReport(Policy policy, List<Result> results, List<String> unmet) {
        this.policy = policy;
        this.results = ImmutableList.copyOf(results);
        this.unmet = ImmutableList.copyOf(unmet);
    }

    /**
     * Tries all mutants of a policy.
     *
     * @param policy the policy
     * @param cases what it is expected to do
     * @return what became of the mutants
     * @throws IllegalArgumentException if facts of a case are not of the schema {@link Policy#inputs}
     */
    public static MutationReport of(CompiledPolicy policy, Iterable<? extends PolicyCase> cases) {
        return of(policy, cases, SituationSearch.NODES);
    }

    /**
     * Tries all mutants of a policy under a budget.
     *
     * @param policy the policy
     * @param cases what it is expected to do
     * @param nodes how many boxes of situations are looked at to compare a mutant with the policy at one trigger, at least
     *     1
     * @return what became of the mutants
     * @throws IllegalArgumentException if facts of a case are not of the schema {@link Policy#inputs}, or there is not
     *     even one node
     */
    public static MutationReport of(CompiledPolicy policy, Iterable<? extends PolicyCase> cases, long nodes) {
        List<Asked> asked = new ArrayList<>();
        List<String> unmet = new ArrayList<>();
        for (PolicyCase one : cases) {
            Decision decision = policy.decide(one.trigger(), one.facts());
            if (one.isMet(decision)) {
                asked.add(new Asked(one, decision));
            } else {
                unmet.add(one.id());
            }
        }
        SituationSearch search = SituationSearch.of(policy, nodes);
        List<Result> results = Mutants.of(policy).stream()
                .map(mutant -> result(mutant, asked, search))
                .toList();
        return new MutationReport(policy.policy(), results, unmet);
    }

    /** A case, and what the policy decides in it. */
    private record Asked(PolicyCase one, Decision decision) {
        @SuppressWarnings("ReferenceEquality") // a decision that stays as it is is the same object
        boolean kills(Mutant mutant) {
            Decision now = mutant.variant().decide(decision, one.facts());
            return now != decision && !one.isMet(now);
        }
    }

    private static Result result(Mutant mutant, List<Asked> cases, SituationSearch search) {
        for (Asked asked : cases) {
            if (asked.kills(mutant)) {
                return new Result(mutant, Fate.KILLED, asked.one().id(), null);
            }
        }
        SituationSearch.Answer difference = search.difference(mutant.variant());
        Fate fate = switch (difference.outcome()) {
            case FOUND -> Fate.SURVIVED;
            case IMPOSSIBLE -> Fate.EQUIVALENT;
            case UNDECIDED -> Fate.UNDECIDED;
        };
        return new Result(mutant, fate, null, difference.witness().orElse(null));
    }

    /** What can become of a mutant. */
    public enum Fate {
        /** A case is met by the policy and not by the mutant. */
        KILLED,
        /** No case notices it, and there is an input at which it decides otherwise. */
        SURVIVED,
        /** It decides the same in every possible situation, proved. */
        EQUIVALENT,
        /** No case notices it, and nobody knows whether any could. */
        UNDECIDED;

        /**
         * Returns the name documents use.
         *
         * @return lower case
         */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What became of one mutant. */
    public static final class Result {
        private final Mutant mutant;
        private final Fate fate;
        private final @Nullable String killer;
        private final Verdict.@Nullable Witness witness;

        private Result(Mutant mutant, Fate fate, @Nullable String killer, Verdict.@Nullable Witness witness) {
            this.mutant = mutant;
            this.fate = fate;
            this.killer = killer;
            this.witness = witness;
        }

        /**
         * Returns the mutant.
         *
         * @return the mutant
         */
        public Mutant mutant() {
            return mutant;
        }

        /**
         * Returns what became of it.
         *
         * @return its fate
         */
        public Fate fate() {
            return fate;
        }

        /**
         * Returns the first case that noticed it.
         *
         * @return its id; present exactly when it was killed
         */
        public Optional<String> killer() {
            return Optional.ofNullable(killer);
        }

        /**
         * Returns an input that would kill it.
         *
         * @return trigger and facts at which it decides otherwise; present exactly when it survived
         */
        public Optional<Verdict.Witness> witness() {
            return Optional.ofNullable(witness);
        }

        @Override
        public String toString() {
            return fate.id() + " " + mutant;
        }
    }

    /**
     * Returns which policy was tried.
     *
     * @return the policy
     */
    public Policy policy() {
        return policy;
    }

    /**
     * Returns what became of all mutants.
     *
     * @return table by table, rule by rule
     */
    public List<Result> results() {
        return results;
    }

    /**
     * Returns what became of the mutants of one fate.
     *
     * @param fate the fate
     * @return table by table, rule by rule
     */
    public List<Result> results(Fate fate) {
        return results.stream().filter(result -> result.fate() == fate).toList();
    }

    /**
     * Returns the mutants that no case notices though one could.
     *
     * @return each with an input that would kill it
     */
    public List<Result> survivors() {
        return results(Fate.SURVIVED);
    }

    /**
     * Returns the cases the policy itself does not meet. They say nothing about mutants and were set aside.
     *
     * @return their ids
     */
    public List<String> unmet() {
        return unmet;
    }

    /**
     * Returns how many of the mutants that decide otherwise somewhere were killed. Undecided ones are not among them: see
     * {@link #results(Fate)}.
     *
     * @return the exact share
     */
    public Share score() {
        long killed = results(Fate.KILLED).size();
        return new Share(killed, killed + survivors().size());
    }

    /**
     * Writes the score, by kinds of mistakes, and the survivors under it.
     *
     * @param language the language
     * @return lines of text
     */
    public List<String> lines(Language language) {
        return new MutationText(this, language).lines();
    }

    @Override
    public String toString() {
        return policy + " " + score();
    }
}
