package io.gridward.rules;

import com.google.common.collect.ImmutableMap;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.Presence;
import io.gridward.core.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * A policy ready to decide. In this release the rules of a table are read one by one in order, so a decision
 * takes time in proportion to their number; what is decided does not depend on how the rules are read.
 */
public final class CompiledPolicy {
    private final Policy policy;
    private final ImmutableMap<String, Attribute<?>> attributes;

    CompiledPolicy(Policy policy) {
        this.policy = policy;
        this.attributes = policy.attributesByName();
    }

    /**
     * Returns the policy this was compiled from.
     *
     * @return the policy
     */
    public Policy policy() {
        return policy;
    }

    /**
     * Decides in one situation: asks every table that is asked at the trigger, in order; each sees what the
     * ones before it decided. The same arguments always give the same decision.
     *
     * @param trigger why the policy is asked
     * @param facts what is known, of the schema {@link Policy#inputs}
     * @return what every table asked decided
     * @throws IllegalArgumentException if the facts are not of that schema
     */
    public Decision decide(Trigger trigger, Facts facts) {
        for (Attribute<?> attribute : policy.inputs().attributes()) {
            check(attribute, facts.value(attribute.name()));
        }
        return new Evaluation(attributes, trigger, facts.values()).decide(policy.tables());
    }

    private static void check(Attribute<?> attribute, Optional<Object> value) {
        if (value.isEmpty() && attribute.presence().kind() != Presence.Kind.OPTIONAL) {
            throw new IllegalArgumentException("facts must be of the policy's inputs, but lack " + attribute.name());
        }
        Optional<Finding> problem = value.flatMap(attribute::check);
        if (problem.isPresent()) {
            throw new IllegalArgumentException("facts must be of the policy's inputs: " + problem.get());
        }
    }

    /**
     * Tries to prove every guarantee, by asking the policy in every class of possible situations: values that
     * no condition can tell apart are one class, and an absent value is one of its own. Takes up to some
     * seconds for a guarantee that has about {@link Verdict#BOUND} classes.
     *
     * @return one verdict a guarantee, in order
     */
    public List<Verdict> verdicts() {
        return policy.guarantees().stream()
                .map(guarantee -> new GuaranteeProof(policy, attributes, guarantee).verdict())
                .toList();
    }

    @Override
    public String toString() {
        return policy.toString();
    }
}
