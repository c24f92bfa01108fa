package io.gridward.rules.escalation;

import com.google.common.collect.ImmutableMap;
import io.gridward.core.escalation.Basis;
import io.gridward.core.escalation.EscalationPolicy;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.RulingBuilder;
import io.gridward.core.escalation.Situation;
import io.gridward.rules.CompiledPolicy;
import io.gridward.rules.Decision;
import io.gridward.rules.Effect;
import io.gridward.rules.Explanation;
import io.gridward.rules.Policy;
import io.gridward.rules.Rule;

/** Rules on situations by the standard tables of a policy. */
public final class RuleBasedEscalation implements EscalationPolicy {
    private static final String OTHERWISE = "otherwise";

    private final CompiledPolicy policy;
    private final PolicyRef ref;
    private final ImmutableMap<String, Effect<?>> executed;

    private RuleBasedEscalation(CompiledPolicy policy) {
        this.policy = policy;
        Policy source = policy.policy();
        this.ref = new PolicyRef(source.id(), source.revision(), source.contentId());
        this.executed = RulingEffects.executed(source);
    }

    /**
     * Makes an escalation of a policy. Its guarantees are not proved here, but by a {@link PolicyBook}.
     *
     * @param policy a policy in the {@link StandardVocabulary}
     * @return the escalation
     */
    public static RuleBasedEscalation of(Policy policy) {
        return new RuleBasedEscalation(policy.compile());
    }

    /**
     * Returns what cases are pinned to.
     *
     * @return id, revision and content id of the policy
     */
    public PolicyRef ref() {
        return ref;
    }

    /**
     * Returns the policy that decides.
     *
     * @return the policy
     */
    public CompiledPolicy policy() {
        return policy;
    }

    /**
     * Rules on a situation.
     *
     * @param situation what is known; counts and rungs above 99 are read as 99, and a grade, track, party,
     *     channel or cause the policy does not know as absent
     * @return what the tables asked decided, effects of the host's own as instructions to whoever executes
     *     them; its basis names each rule that did, or {@code otherwise} where no
     *     rule of a table matched
     * @throws IllegalArgumentException if the level or the facts of the situation are not the policy's
     */
    @Override
    public Ruling rule(Situation situation) {
        Decision decision = policy.decide(situation.trigger(), SituationAttributes.facts(policy.policy(), situation));
        RulingBuilder ruling = Ruling.builder();
        for (Decision.Answer answer : decision.answers()) {
            RulingEffects.apply(answer, executed, ruling);
            addBasis(answer, ruling);
        }
        return ruling.build();
    }

    private static void addBasis(Decision.Answer answer, RulingBuilder ruling) {
        for (Rule rule : answer.rules()) {
            ruling.basis(new Basis(answer.table(), rule.id(), rule.because().orElse(null)));
        }
        if (answer.rules().isEmpty() && !answer.byOtherwise().isEmpty()) {
            ruling.basis(new Basis(answer.table(), OTHERWISE, null));
        }
    }

    /**
     * Explains a ruling: which rules decided and why, why others did not, and which failed on one attribute alone.
     *
     * @param situation what the policy is told
     * @return the explanation of what {@link #rule} would say
     */
    public Explanation explain(Situation situation) {
        return policy.explain(situation.trigger(), SituationAttributes.facts(policy.policy(), situation));
    }

    @Override
    public String toString() {
        return ref.brief();
    }
}
