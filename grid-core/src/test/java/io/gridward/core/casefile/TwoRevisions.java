package io.gridward.core.casefile;

import io.gridward.core.escalation.EscalationPolicies;
import io.gridward.core.escalation.EscalationPolicy;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.territory.AreaCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One policy under two references, which asks how many households a matter concerns. */
record TwoRevisions(EscalationPolicy policy) implements EscalationPolicies {
    /** The one that is never in force, so that a case has to be moved to it. */
    static final PolicyRef OTHER = new PolicyRef("street", "2", "fedcba9876543210");

    private static final NumberAttribute HOUSEHOLDS = NumberAttribute.of("households", 0, 9, Presence.defaulted(1L));
    private static final FactSchema FACTS = FactSchema.of(List.of(HOUSEHOLDS));

    static Facts facts(long households) {
        return Facts.builder(FACTS).set(HOUSEHOLDS, households).build();
    }

    @Override
    public FactSchema facts() {
        return FACTS;
    }

    @Override
    public Optional<PolicyRef> inForce(AreaCode area, LocalDate date) {
        return Optional.of(Street.POLICY);
    }

    @Override
    public Optional<EscalationPolicy> find(PolicyRef ref) {
        return Optional.of(policy).filter(any -> ref.equals(Street.POLICY) || ref.equals(OTHER));
    }
}
