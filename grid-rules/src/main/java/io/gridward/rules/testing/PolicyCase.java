package io.gridward.rules.testing;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Facts;
import io.gridward.rules.Decision;
import java.util.function.Predicate;

/** One thing a policy is expected to do: in what situation it is asked, and whether its decision is as expected. */
public interface PolicyCase {
    /**
     * Returns what the case is called.
     *
     * @return unique among the cases of a policy
     */
    String id();

    /**
     * Returns why the policy is asked.
     *
     * @return the trigger
     */
    Trigger trigger();

    /**
     * Returns what is known.
     *
     * @return facts of the schema {@link io.gridward.rules.Policy#inputs}
     */
    Facts facts();

    /**
     * Tells whether a decision in this situation is as expected. A pure function: it is asked about decisions of the
     * policy and of its {@linkplain Mutant mutants} alike.
     *
     * @param decision what was decided
     * @return whether it is as expected
     */
    boolean isMet(Decision decision);

    /**
     * Makes a case.
     *
     * @param id what it is called
     * @param trigger why the policy is asked
     * @param facts what is known
     * @param expected which decisions are as expected
     * @return the case
     */
    static PolicyCase of(String id, Trigger trigger, Facts facts, Predicate<Decision> expected) {
        return new PolicyCase() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Trigger trigger() {
                return trigger;
            }

            @Override
            public Facts facts() {
                return facts;
            }

            @Override
            public boolean isMet(Decision decision) {
                return expected.test(decision);
            }

            @Override
            public String toString() {
                return id;
            }
        };
    }

    /**
     * Makes a case that expects all effects to stay as they are in a decision. Which rules decide them is not expected.
     *
     * @param id what it is called
     * @param facts what is known
     * @param today the decision
     * @return the case
     */
    static PolicyCase keeping(String id, Facts facts, Decision today) {
        return of(
                id,
                today.trigger(),
                facts,
                decision -> DecidedEffects.of(decision).equals(DecidedEffects.of(today)));
    }
}
