package io.gridward.rules;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.Finding;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of the attempt to prove a guarantee.
 *
 * @param guarantee the guarantee
 * @param outcome how it ended
 * @param witness a situation in which the guarantee does not hold; present exactly when refuted
 * @param problem what to tell the author, or null when proved; its path leads to the guarantee
 */
public record Verdict(
        Guarantee guarantee,
        Outcome outcome,
        @Nullable Witness witness,
        @Nullable Finding problem) {
    /** A guarantee with more classes of situations than this is left undecided. */
    public static final long BOUND = 1_000_000;

    /**
     * Checks that witness and problem go with the outcome.
     *
     * @throws IllegalArgumentException if not
     */
    public Verdict {
        if ((outcome == Outcome.REFUTED) != (witness != null) || (outcome == Outcome.PROVED) != (problem == null)) {
            throw new IllegalArgumentException("witness and problem do not go with " + outcome);
        }
    }

    /**
     * Returns what to tell the author.
     *
     * @return an error at the path of the guarantee, or empty when proved
     */
    public Optional<Finding> finding() {
        return Optional.ofNullable(problem);
    }

    /** How an attempt ends. */
    public enum Outcome {
        /** The guarantee holds in every possible situation. */
        PROVED,
        /** There is a possible situation in which it does not hold. */
        REFUTED,
        /**
         * There are too many classes of situations to ask them all, or it depends on what a {@link FactPredicate}
         * can answer.
         */
        UNDECIDED,
        /** No possible situation meets its premise, so it promises nothing. */
        VACUOUS
    }

    /**
     * A situation in which a guarantee does not hold: what {@link CompiledPolicy#decide} is to be asked to see it.
     *
     * @param trigger why the policy is asked
     * @param facts what is known, of the schema {@link Policy#inputs}
     */
    public record Witness(Trigger trigger, Facts facts) {}
}
