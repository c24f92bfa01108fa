package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Not thread-safe. One reading of the tables in order, in which each sees what the ones before it fed. */
final class Evaluation {
    private final Trigger trigger;
    private final Map<String, Object> values;
    private final Matching matching;

    Evaluation(ImmutableMap<String, Attribute<?>> attributes, Trigger trigger, Map<String, Object> inputs) {
        this.trigger = trigger;
        this.values = new HashMap<>(inputs);
        this.values.put(Policy.TRIGGER, trigger.id());
        this.matching = new Matching(attributes, values);
    }

    boolean isMet(Condition condition) {
        return matching.matches(condition);
    }

    List<Decision.Answer> decide(List<DecisionTable> tables) {
        ImmutableList.Builder<Decision.Answer> answers = ImmutableList.builder();
        for (DecisionTable table : tables) {
            if (table.triggers().contains(trigger)) {
                answers.add(ask(table));
            }
        }
        return answers.build();
    }

    /** What a table decides, seeing all that was decided before; what it feeds is seen from then on. */
    Decision.Answer ask(DecisionTable table) {
        Decision.Answer answer = table.mode() == HitMode.FIRST ? first(table) : gather(table);
        for (Effect<?> effect : table.effects()) {
            List<Object> decided = answer.effects().getOrDefault(effect.name(), List.of());
            effect.feeds().ifPresent(attribute -> decided.forEach(value -> values.put(attribute, value)));
        }
        return answer;
    }

    private Decision.Answer first(DecisionTable table) {
        for (Rule rule : table.rules()) {
            if (matching.matches(rule.when())) {
                return Decision.Answer.first(table, rule, Decision.Answer.effects(table, trigger));
            }
        }
        return Decision.Answer.first(table, null, Decision.Answer.effects(table, trigger));
    }

    private Decision.Answer gather(DecisionTable table) {
        List<Rule> hits = table.rules().stream()
                .filter(rule -> matching.matches(rule.when()))
                .toList();
        return Decision.Answer.gathered(table, hits, Decision.Answer.effects(table, trigger));
    }
}
