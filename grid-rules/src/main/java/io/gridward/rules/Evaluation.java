package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    Decision decide(List<DecisionTable> tables) {
        ImmutableList.Builder<Decision.Answer> answers = ImmutableList.builder();
        for (DecisionTable table : tables) {
            if (table.triggers().contains(trigger)) {
                answers.add(ask(table));
            }
        }
        return new Decision(trigger, answers.build());
    }

    Decision.Answer ask(DecisionTable table) {
        Decision.Answer answer = table.mode() == HitMode.FIRST ? first(table) : gather(table);
        for (Effect<?> effect : table.effects()) {
            List<Object> decided = answer.effects().getOrDefault(effect.name(), List.of());
            effect.feeds().ifPresent(attribute -> decided.forEach(value -> values.put(attribute, value)));
        }
        return answer;
    }

    private Decision.Answer first(DecisionTable table) {
        Optional<Rule> hit = table.rules().stream()
                .filter(rule -> matching.matches(rule.when()))
                .findFirst();
        Map<String, Object> then = hit.map(Rule::then).orElse(Map.of());
        ImmutableSet.Builder<String> byOtherwise = ImmutableSet.builder();
        ImmutableListMultimap.Builder<String, Object> effects = ImmutableListMultimap.builder();
        for (Effect<?> effect : table.effects()) {
            Object own = then.get(effect.name());
            Object value = own != null ? own : table.otherwise().get(effect.name());
            if (value != null && effect.isDecidedAt(trigger)) {
                effects.put(effect.name(), value);
                if (own == null) {
                    byOtherwise.add(effect.name());
                }
            }
        }
        return new Decision.Answer(table.name(), hit.stream().toList(), byOtherwise.build(), effects.build());
    }

    private Decision.Answer gather(DecisionTable table) {
        List<Rule> hits = table.rules().stream()
                .filter(rule -> matching.matches(rule.when()))
                .toList();
        ImmutableListMultimap.Builder<String, Object> effects = ImmutableListMultimap.builder();
        for (Rule rule : hits) {
            for (Effect<?> effect : table.effects()) {
                Object value = rule.then().get(effect.name());
                if (value != null && effect.isDecidedAt(trigger)) {
                    effects.put(effect.name(), value);
                }
            }
        }
        return new Decision.Answer(table.name(), hits, ImmutableSet.of(), effects.build());
    }
}
