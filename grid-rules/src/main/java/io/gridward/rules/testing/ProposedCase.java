package io.gridward.rules.testing;

import com.google.common.collect.ImmutableSet;
import io.gridward.core.facts.Facts;
import io.gridward.rules.Decision;
import java.util.Set;

/** A case that is missing, with what the policy decides today, for a person to confirm or mend. */
public final class ProposedCase {
    private final Facts facts;
    private final Decision today;
    private final ImmutableSet<String> shows;

    ProposedCase(Facts facts, Decision today, Set<String> shows) {
        this.facts = facts;
        this.today = today;
        this.shows = ImmutableSet.copyOf(shows);
    }

    /**
     * Returns what is known in the situation.
     *
     * @return facts of the schema {@link io.gridward.rules.Policy#inputs}
     */
    public Facts facts() {
        return facts;
    }

    /**
     * Returns what the policy decides today, and at what trigger.
     *
     * @return the decision
     */
    public Decision today() {
        return today;
    }

    /**
     * Returns what the case is proposed for.
     *
     * @return ids of {@linkplain CoverageGoal goals} nothing else shows, or of {@linkplain Mutant mutants} nothing else
     *     notices
     */
    public Set<String> shows() {
        return shows;
    }

    /**
     * Returns the case that expects the effects of today's decision.
     *
     * @param id what it is to be called
     * @return the case
     */
    public PolicyCase asCase(String id) {
        return PolicyCase.keeping(id, facts, today);
    }

    @Override
    public String toString() {
        return today.trigger().id() + " " + facts;
    }
}
