package io.gridward.rules;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.gridward.core.facts.Attribute;
import io.gridward.core.finding.Finding;
import java.util.List;
import java.util.Map;

/**
 * What a policy is written in: the tables there are, in the order in which they are asked, and the attributes
 * that come with the situation rather than from the policy. Every method is a function of its arguments only.
 */
public interface Vocabulary {
    /**
     * Returns the forms of the tables.
     *
     * @return in the order in which they are asked; each effect belongs to one table
     */
    List<TableForm> tables();

    /**
     * Returns the attributes of the situation for one policy, without {@code trigger}, which every policy has.
     *
     * @param names what the policy lists and assigns
     * @return the attributes, none twice by name
     */
    List<Attribute<?>> attributes(Names names);

    /**
     * Returns what holds in every possible situation. Guarantees speak of no other.
     *
     * @return conditions on the trigger and attributes of the situation, without predicates written in Java; one on an attribute a policy lacks
     *     is left out there
     */
    default List<Condition> constraints() {
        return List.of();
    }

    /**
     * Checks what the forms of the tables cannot express.
     *
     * @param table a table of a policy whose rules name known effects with fitting values
     * @return further findings, each with a path that begins within the table
     */
    default List<Finding> check(DecisionTable table) {
        return List.of();
    }

    /**
     * What one policy lists and assigns.
     *
     * @param levels the ids of its levels, the highest first, none twice
     * @param channels the channels it tells apart
     * @param causes the causes of requests it tells apart
     * @param assigned by the name of an effect, each value its rules and otherwise assign, in order and once
     */
    record Names(List<String> levels, List<String> channels, List<String> causes, Map<String, List<Object>> assigned) {
        /** Copies everything. */
        public Names {
            // Such a list finds a name without reading all of them.
            levels = ImmutableSet.copyOf(levels).asList();
            channels = List.copyOf(channels);
            causes = List.copyOf(causes);
            assigned = copy(assigned);
        }

        /**
         * Returns the values assigned to an effect.
         *
         * @param effect its name
         * @return in order and once; empty if none
         */
        public List<Object> assignedTo(String effect) {
            return assigned.getOrDefault(effect, List.of());
        }

        private static Map<String, List<Object>> copy(Map<String, List<Object>> assigned) {
            ImmutableListMultimap<String, Object> copy = assigned.entrySet().stream()
                    .collect(ImmutableListMultimap.flatteningToImmutableListMultimap(
                            Map.Entry::getKey,
                            entry -> entry.getValue().stream().distinct()));
            return Multimaps.asMap(copy);
        }
    }
}
