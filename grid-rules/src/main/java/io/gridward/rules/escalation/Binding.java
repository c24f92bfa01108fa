package io.gridward.rules.escalation;

import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.territory.AreaCode;
import io.gridward.rules.Policy;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A policy and where it holds.
 *
 * @param escalation the policy
 * @param area where and below which it holds, or null for everywhere
 */
record Binding(RuleBasedEscalation escalation, @Nullable AreaCode area) {
    Policy source() {
        return escalation.policy().policy();
    }

    PolicyRef ref() {
        return escalation.ref();
    }

    boolean isAt(@Nullable AreaCode place) {
        return Objects.equals(area, place);
    }

    @Override
    public String toString() {
        return ref().brief() + (area == null ? " everywhere" : " in " + area);
    }
}
