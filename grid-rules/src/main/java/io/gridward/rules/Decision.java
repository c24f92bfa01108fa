package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.gridward.core.escalation.Trigger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a policy decided in one situation, and which rules decided it.
 *
 * @param trigger why it was asked
 * @param answers one a table that was asked, in the order in which they were asked
 */
public record Decision(Trigger trigger, List<Answer> answers) {
    /** Copies the answers. */
    public Decision {
        answers = List.copyOf(answers);
    }

    /**
     * Returns the answer of a table.
     *
     * @param table its name
     * @return the answer, or empty if the table was not asked
     */
    public Optional<Answer> answerOf(String table) {
        return answers.stream().filter(answer -> answer.table().equals(table)).findFirst();
    }

    /**
     * Returns the value decided for an effect of a first table.
     *
     * @param effect the effect
     * @param <T> the Java type of its value
     * @return the value, or empty if none was decided
     */
    public <T> Optional<T> value(Effect<T> effect) {
        return values(effect).stream().findFirst();
    }

    /**
     * Returns the values decided for an effect.
     *
     * @param effect the effect
     * @param <T> the Java type of its value
     * @return in the order of the rules; at most one in a first table
     */
    public <T> List<T> values(Effect<T> effect) {
        return answers.stream()
                .flatMap(answer -> answer.effects().getOrDefault(effect.name(), List.of()).stream())
                .map(effect.domain()::typed)
                .toList();
    }

    /** What one table decided. */
    public static final class Answer {
        private final String table;
        private final ImmutableList<Rule> rules;
        private final ImmutableSet<String> byOtherwise;
        private final Map<String, List<Object>> effects;

        Answer(String table, List<Rule> rules, Set<String> byOtherwise, ImmutableListMultimap<String, Object> effects) {
            this.table = table;
            this.rules = ImmutableList.copyOf(rules);
            this.byOtherwise = ImmutableSet.copyOf(byOtherwise);
            this.effects = Multimaps.asMap(effects);
        }

        /**
         * Returns which table answered.
         *
         * @return its name
         */
        public String table() {
            return table;
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
            return byOtherwise;
        }

        /**
         * Returns what was decided.
         *
         * @return by the name of the effect, one value in a first table and one a matching rule in a gathering
         *     table
         */
        public Map<String, List<Object>> effects() {
            return effects;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Answer that
                    && table.equals(that.table)
                    && rules.equals(that.rules)
                    && byOtherwise.equals(that.byOtherwise)
                    && effects.equals(that.effects);
        }

        @Override
        public int hashCode() {
            return 31 * table.hashCode() + effects.hashCode();
        }

        @Override
        public String toString() {
            return table + rules.stream().map(Rule::id).toList() + " " + effects;
        }
    }
}
