package io.gridward.core.escalation;

import io.gridward.core.facts.FactSchema;
import io.gridward.core.territory.AreaCode;
import java.time.LocalDate;
import java.util.Optional;

/** One policy, in force everywhere and always. */
record LonePolicy(PolicyRef ref, FactSchema facts, EscalationPolicy policy) implements EscalationPolicies {
    @Override
    public Optional<PolicyRef> inForce(AreaCode area, LocalDate date) {
        return Optional.of(ref);
    }

    @Override
    public Optional<EscalationPolicy> find(PolicyRef wanted) {
        return wanted.equals(ref) ? Optional.of(policy) : Optional.empty();
    }
}
