package io.gridward.rules;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.ScaleAttribute;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the rules of a policy one by one, as it is written, over plain values: the oracle. Notes what it tried. */
final class LinearReading {
    /** No attribute has such a name. */
    private static final String FACTS = "the facts";

    private final Policy policy;
    private final Map<String, Attribute<?>> attributes = new HashMap<>();
    private final Tried tried;

    LinearReading(Policy policy, Tried tried) {
        this.policy = policy;
        this.tried = tried;
        policy.inputs().attributes().forEach(attribute -> attributes.put(attribute.name(), attribute));
    }

    /** Is told how each test ended. */
    interface Tried {
        void test(Condition.Test test, boolean held);
    }

    /** By table, the ids of the deciding rules and the values by effect. */
    record Read(List<String> rules, Map<String, List<Object>> effects) {}

    Map<String, Read> decide(Trigger trigger, Facts facts) {
        Map<String, Object> seen = new HashMap<>(facts.values());
        seen.put(Policy.TRIGGER, trigger.id());
        seen.put(FACTS, facts);
        Map<String, Read> read = new LinkedHashMap<>();
        for (DecisionTable table : policy.tables()) {
            if (table.triggers().contains(trigger)) {
                Read answer = read(table, trigger, seen);
                read.put(table.name(), answer);
                for (Effect<?> effect : table.effects()) {
                    List<Object> values = answer.effects().get(effect.name());
                    if (effect.feeds().isPresent() && values != null) {
                        seen.put(effect.feeds().get(), values.get(0));
                    }
                }
            }
        }
        return read;
    }

    private Read read(DecisionTable table, Trigger trigger, Map<String, Object> seen) {
        List<String> ids = new ArrayList<>();
        Map<String, List<Object>> effects = new HashMap<>();
        boolean first = table.mode() == HitMode.FIRST;
        for (Rule rule : table.rules()) {
            if ((!first || ids.isEmpty()) && holds(rule.when(), seen)) {
                ids.add(rule.id());
                rule.then()
                        .forEach((effect, value) -> effects.computeIfAbsent(effect, name -> new ArrayList<>())
                                .add(value));
            }
        }
        if (first) {
            table.otherwise().forEach((effect, value) -> effects.putIfAbsent(effect, List.of(value)));
        }
        table.effects().stream()
                .filter(effect -> !effect.isDecidedAt(trigger))
                .forEach(effect -> effects.remove(effect.name()));
        return new Read(ids, effects);
    }

    private boolean holds(Condition condition, Map<String, Object> seen) {
        if (condition instanceof Condition.All all) {
            boolean every = true;
            for (Condition member : all.members()) {
                every &= holds(member, seen);
            }
            return every;
        }
        if (condition instanceof Condition.Any any) {
            boolean some = false;
            for (Condition member : any.members()) {
                some |= holds(member, seen);
            }
            return some;
        }
        if (condition instanceof Condition.Opaque opaque) {
            return opaque.predicate().holds((Facts) seen.get(FACTS));
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.negated(), seen);
        }
        if (condition instanceof Condition.Test test) {
            Object value = seen.get(test.attribute());
            boolean held = value == null ? test.operator() == Operator.ABSENT : compares(test, value);
            tried.test(test, held);
            return held;
        }
        return true;
    }

    private boolean compares(Condition.Test test, Object value) {
        List<Object> operands = test.operands();
        if (value instanceof Set<?> tags) {
            int common = 0;
            for (Object operand : Set.copyOf(operands)) {
                common += tags.contains(operand) ? 1 : 0;
            }
            return switch (test.operator()) {
                case ANY_OF -> common > 0;
                case ALL_OF -> common == Set.copyOf(operands).size();
                case NONE_OF -> common == 0;
                case EMPTY -> tags.size() == 0;
                default -> test.operator() == Operator.PRESENT;
            };
        }
        if (operands.isEmpty()) {
            return test.operator() == Operator.PRESENT;
        }
        if (test.operator() == Operator.IS || test.operator() == Operator.IN) {
            return operands.stream().anyMatch(value::equals);
        }
        Attribute<?> attribute = attributes.get(test.attribute());
        long at = position(attribute, value);
        long low = position(attribute, operands.get(0));
        return switch (test.operator()) {
            case AT_LEAST -> !(at < low);
            case AT_MOST -> !(at > low);
            case ABOVE -> at > low;
            case BELOW -> at < low;
            default -> !(at < low) && !(at > position(attribute, operands.get(1)));
        };
    }

    static long position(Attribute<?> attribute, Object value) {
        if (value instanceof Duration duration) {
            return duration.toMinutes();
        }
        return value instanceof Long number
                ? number
                : ((ScaleAttribute) attribute).values().indexOf(value);
    }
}
