package io.gridward.core.escalation;

import io.gridward.core.facts.FactSchema;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.party.PartyRegister;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which policy is in force where and when, and every policy an open case may be pinned to. */
public interface EscalationPolicies {
    /**
     * Returns what may be said about an issue.
     *
     * @return the facts all policies of this collection understand
     */
    FactSchema facts();

    /**
     * Returns the policy a case reported now would be pinned to.
     *
     * @param area where the issue lies
     * @param date the day of the report
     * @return the policy in force, or empty if there is none
     */
    Optional<PolicyRef> inForce(AreaCode area, LocalDate date);

    /**
     * Finds a policy by the reference a case is pinned to.
     *
     * @param ref the reference
     * @return the policy, or empty if it is not available any more
     */
    Optional<EscalationPolicy> find(PolicyRef ref);

    /**
     * Checks that everything the policies name exists.
     *
     * @param territory the territory they are to work in
     * @param roster its roster
     * @param parties its party register
     * @return a finding for each level, role or matter that is unknown
     */
    default List<Finding> check(Territory territory, Roster roster, PartyRegister parties) {
        return List.of();
    }

    /**
     * Names what the policies decide in vain: effects nothing acts on, moves that cannot be made, triggers at
     * which nobody asks.
     *
     * @param reach how far rulings are carried out
     * @return a warning for each; empty if everything is carried out, and for policies that cannot tell
     */
    default List<Finding> audit(Reach reach) {
        return List.of();
    }

    /**
     * Returns what people call a value of a policy, such as the grade {@code small} (小事).
     *
     * @param id the value
     * @return its name, or empty if the policies give none
     */
    default Optional<BilingualText> label(String id) {
        return Optional.empty();
    }

    /**
     * Returns a collection of one policy, in force everywhere and always.
     *
     * @param ref what cases are pinned to
     * @param facts what may be said about an issue
     * @param policy the policy
     * @return the collection
     */
    static EscalationPolicies only(PolicyRef ref, FactSchema facts, EscalationPolicy policy) {
        return new LonePolicy(ref, facts, policy);
    }
}
