package io.gridward.rules.testing;

import com.google.common.collect.ImmutableMap;
import io.gridward.core.escalation.DayKind;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.rules.CompiledPolicy;
import io.gridward.rules.Explanation;
import io.gridward.rules.Policy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One question to a policy, in few words: what is not said is as it is most of the time. Immutable; a question said
 * further is another one.
 *
 * <pre>{@code
 * Question party = Question.to(policy).saying("category", "noise");
 * assertThat(party.saying("households", 3).explain()).staysAt("grid");
 * assertThat(party.saying("households", 30).explain()).entersAt("community");
 * assertThat(party.at(Trigger.UNABLE).saying("level", "grid").explain()).hasEffect("move", "up");
 * }</pre>
 *
 * <p>Unless said otherwise, an issue is just reported, at the lowest level, on a workday of January at ten. What a
 * trigger brings with it must be said: at {@code overdue} the {@code clock} and its {@code rung}.
 */
public final class Question {
    private static final ImmutableMap<String, Object> MOSTLY =
            ImmutableMap.of("day-kind", DayKind.WORKDAY.id(), "hour", 10L, "month", 1L);

    private final CompiledPolicy policy;
    private final Trigger trigger;
    private final ImmutableMap<String, Object> said;

    private Question(CompiledPolicy policy, Trigger trigger, Map<String, Object> said) {
        this.policy = policy;
        this.trigger = trigger;
        this.said = ImmutableMap.copyOf(said);
    }

    /**
     * Asks a policy.
     *
     * @param policy the policy
     * @return a question about an issue that is just reported
     */
    public static Question to(Policy policy) {
        return to(policy.compile());
    }

    /**
     * Asks a policy.
     *
     * @param policy the policy
     * @return a question about an issue that is just reported
     */
    public static Question to(CompiledPolicy policy) {
        return new Question(policy, Trigger.REPORTED, Map.of());
    }

    /**
     * Asks for another reason.
     *
     * @param reason why the policy is asked
     * @return this question at that trigger
     */
    public Question at(Trigger reason) {
        return new Question(policy, reason, said);
    }

    /**
     * Says something of the issue or of its case.
     *
     * @param attribute the name of an attribute the policy knows, also one of the situation, such as {@code level}
     * @param value a text, flag, whole number, duration or set of texts
     * @return this question with that said; what was said of the attribute before is taken back
     */
    public Question saying(String attribute, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(said);
        more.put(attribute, value instanceof Integer number ? (Object) number.longValue() : value);
        return new Question(policy, trigger, more);
    }

    /**
     * Says something of the issue.
     *
     * @param attribute an attribute the policy knows
     * @param value its value
     * @param <T> the type of the value
     * @return this question with that said
     */
    public <T> Question saying(Attribute<T> attribute, T value) {
        return saying(attribute.name(), value);
    }

    /**
     * Returns what the policy is told.
     *
     * @return facts of its inputs
     * @throws InvalidModelException with every finding, if something said is not known or of another kind, or something
     *     needed is not said
     */
    public Facts facts() {
        FactSchema inputs = policy.policy().inputs();
        Facts.Builder facts = Facts.builder(inputs);
        Map<String, Object> all = new LinkedHashMap<>(MOSTLY);
        policy.policy().levels().stream().reduce((higher, lower) -> lower).ifPresent(level -> all.put("level", level));
        all.keySet().retainAll(Set.copyOf(inputs.names()));
        all.putAll(said);
        all.forEach(facts::setUntyped);
        return facts.build();
    }

    /**
     * Asks.
     *
     * @return what the policy decides, and why
     * @throws InvalidModelException as {@link #facts} does
     */
    public Explanation explain() {
        return policy.explain(trigger, facts());
    }

    @Override
    public String toString() {
        return policy + " at " + trigger.id() + " " + said;
    }
}
