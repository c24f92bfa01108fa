package io.gridward.core;

import io.gridward.core.escalation.EscalationPolicies;
import io.gridward.core.escalation.EscalationPolicy;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.territory.AreaCode;
import java.time.LocalDate;
import java.util.Optional;

/** Policies of which none is ever in force; a test says the one thing it is about. */
class NoPolicies implements EscalationPolicies {
    @Override
    public FactSchema facts() {
        return FactSchema.empty();
    }

    @Override
    public Optional<PolicyRef> inForce(AreaCode area, LocalDate date) {
        return Optional.empty();
    }

    @Override
    public Optional<EscalationPolicy> find(PolicyRef ref) {
        return Optional.empty();
    }
}
