package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.gridward.core.escalation.Trigger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a policy decided in one situation, and which policy and rules decided it. */
public final class Decision {
    private final Policy policy;
    private final Trigger trigger;
    private final Answer[] answers;
    private final Effect<?>[] firstEffects;
    private final Optional<?>[] firstValues;

    /** Takes over the array. */
    Decision(Policy policy, Trigger trigger, Answer[] answers) {
        this.policy = policy;
        this.trigger = trigger;
        this.answers = answers;
        this.firstEffects = answers.length == 0 ? new Effect<?>[0] : answers[0].effects;
        this.firstValues = answers.length == 0 ? new Optional<?>[0] : answers[0].values;
    }

    /**
     * Returns which policy decided.
     *
     * @return its {@link Policy#contentId}
     */
    public String contentId() {
        return policy.contentId();
    }

    /**
     * Returns why the policy was asked.
     *
     * @return the trigger
     */
    public Trigger trigger() {
        return trigger;
    }

    /**
     * Returns what each table decided.
     *
     * @return one answer a table that was asked, in the order in which they were asked
     */
    public List<Answer> answers() {
        return ImmutableList.copyOf(answers);
    }

    /**
     * Returns the answer of a table.
     *
     * @param table its name
     * @return the answer, or empty if the table was not asked
     */
    public Optional<Answer> answerOf(String table) {
        for (Answer answer : answers) {
            if (answer.table().equals(table)) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the value decided for an effect of a first table.
     *
     * @param effect the effect
     * @param <T> the Java type of its value
     * @return the value, or empty if none was decided
     */
    @SuppressWarnings("unchecked") // the policy was checked: the value of an effect is of its domain
    public <T> Optional<T> value(Effect<T> effect) {
        // Mostly one table was asked, by the vocabulary that the effect is from.
        for (int i = 0; i < firstEffects.length; i++) {
            if (firstEffects[i] == effect) {
                return (Optional<T>) firstValues[i];
            }
        }
        return searched(effect);
    }

    private <T> Optional<T> searched(Effect<T> effect) {
        for (Answer answer : answers) {
            Optional<T> value = answer.value(effect);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the values decided for an effect.
     *
     * @param effect the effect
     * @param <T> the Java type of its value
     * @return in the order of the rules; at most one in a first table
     */
    public <T> List<T> values(Effect<T> effect) {
        for (Answer answer : answers) {
            List<Object> values = answer.valuesOf(effect.name());
            if (!values.isEmpty()) {
                return values.stream().map(effect.domain()::typed).toList();
            }
        }
        return List.of();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Decision that
                && contentId().equals(that.contentId())
                && trigger == that.trigger
                && Arrays.equals(answers, that.answers);
    }

    @Override
    public int hashCode() {
        return 31 * trigger.hashCode() + Arrays.hashCode(answers);
    }

    @Override
    public String toString() {
        return policy + " at " + trigger.id() + " " + answers();
    }

    /** What one table decided. */
    public static final class Answer {
        private final DecisionTable table;
        private final ImmutableList<Rule> rules;
        private final Effect<?>[] effects;
        private final @Nullable Object[] firsts;
        private final Optional<?>[] values;

        private Answer(DecisionTable table, ImmutableList<Rule> rules, Effect<?>[] effects) {
            this.table = table;
            this.rules = rules;
            this.effects = effects;
            this.firsts = new Object[effects.length];
            for (int i = 0; i < effects.length; i++) {
                firsts[i] = first(effects[i].name());
            }
            this.values = Arrays.stream(firsts).map(Optional::ofNullable).toArray(Optional<?>[]::new);
        }

        private @Nullable Object first(String effect) {
            for (Rule rule : rules) {
                Object value = rule.then().get(effect);
                if (value != null) {
                    return value;
                }
            }
            // A gathering table has no otherwise.
            return table.otherwise().get(effect);
        }

        /** The effects that a table decides at a trigger, for its answers to share. */
        static Effect<?>[] effects(DecisionTable table, Trigger trigger) {
            return table.effects().stream()
                    .filter(effect -> effect.isDecidedAt(trigger))
                    .toArray(Effect<?>[]::new);
        }

        /** The answer of a first table in which a rule matched first, or none did. */
        static Answer first(DecisionTable table, @Nullable Rule rule, Effect<?>[] effects) {
            return new Answer(table, rule == null ? ImmutableList.of() : ImmutableList.of(rule), effects);
        }

        /** The answer of a gathering table in which some rules matched. */
        static Answer gathered(DecisionTable table, List<Rule> rules, Effect<?>[] effects) {
            return new Answer(table, ImmutableList.copyOf(rules), effects);
        }

        /**
         * Returns which table answered.
         *
         * @return its name
         */
        public String table() {
            return table.name();
        }

        /**
         * Returns the rules that decided, each with its reason.
         *
         * @return at most one in a first table; empty if no rule matched
         */
        public List<Rule> rules() {
            return rules;
        }

        /**
         * Returns the effects no matching rule named, which the table's otherwise decided.
         *
         * @return names of effects
         */
        public Set<String> byOtherwise() {
            ImmutableSet.Builder<String> names = ImmutableSet.builder();
            for (Effect<?> effect : table.effects()) {
                if (isByOtherwise(effect.name()) && firstValue(effect.name()) != null) {
                    names.add(effect.name());
                }
            }
            return names.build();
        }

        private boolean isByOtherwise(String effect) {
            return table.mode() == HitMode.FIRST
                    && (rules.isEmpty() || !rules.get(0).then().containsKey(effect));
        }

        /**
         * Returns what was decided.
         *
         * @return by the name of the effect, one value in a first table and one a matching rule in a gathering
         *     table
         */
        public Map<String, List<Object>> effects() {
            ImmutableMap.Builder<String, List<Object>> effects = ImmutableMap.builder();
            for (Effect<?> effect : table.effects()) {
                List<Object> values = valuesOf(effect.name());
                if (!values.isEmpty()) {
                    effects.put(effect.name(), values);
                }
            }
            return effects.buildOrThrow();
        }

        /** The value of an effect, of a gathering table the first one. */
        @SuppressWarnings("unchecked") // the policy was checked: the value of an effect is of its domain
        <T> Optional<T> value(Effect<T> effect) {
            for (int i = 0; i < effects.length; i++) {
                if (effects[i] == effect) {
                    return (Optional<T>) values[i];
                }
            }
            return Optional.ofNullable(firstValue(effect.name())).map(effect.domain()::typed);
        }

        @Nullable Object firstValue(String effect) {
            for (int i = 0; i < effects.length; i++) {
                if (effects[i].name().equals(effect)) {
                    return firsts[i];
                }
            }
            return null;
        }

        List<Object> valuesOf(String effect) {
            Object first = firstValue(effect);
            if (first == null || rules.size() < 2) {
                return first == null ? List.of() : List.of(first);
            }
            ImmutableList.Builder<Object> values = ImmutableList.builder();
            for (Rule rule : rules) {
                Object value = rule.then().get(effect);
                if (value != null) {
                    values.add(value);
                }
            }
            return values.build();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Answer that
                    && table().equals(that.table())
                    && rules.equals(that.rules)
                    && effects().equals(that.effects());
        }

        @Override
        public int hashCode() {
            return 31 * table().hashCode() + rules.hashCode();
        }

        @Override
        public String toString() {
            return table() + rules.stream().map(Rule::id).toList() + " " + effects();
        }
    }
}
