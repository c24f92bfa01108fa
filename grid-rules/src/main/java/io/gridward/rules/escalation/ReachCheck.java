package io.gridward.rules.escalation;

import com.google.common.collect.ImmutableList;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Reach;
import io.gridward.core.escalation.RulingPart;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.AuditCode;
import io.gridward.core.finding.Finding;
import io.gridward.rules.Condition;
import io.gridward.rules.DecisionTable;
import io.gridward.rules.Operator;
import io.gridward.rules.Policy;
import io.gridward.rules.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a policy decides that lies beyond the reach of whoever carries rulings out: one finding for each effect,
 * move or trigger of a table, which names the first rule.
 */
final class ReachCheck {
    private static final String OTHERWISE = "otherwise";

    private final Reach reach;
    private final DecisionTable table;
    private final Map<List<String>, Finding> findings = new LinkedHashMap<>();

    private ReachCheck(Reach reach, DecisionTable table) {
        this.reach = reach;
        this.table = table;
        for (Rule rule : table.rules()) {
            effects(rule.then(), rule.id());
            triggers(rule.when(), rule.id());
        }
        effects(table.otherwise(), OTHERWISE);
    }

    static List<Finding> findings(Policy policy, Reach reach) {
        return policy.tables().stream()
                .flatMap(table -> new ReachCheck(reach, table).findings.values().stream())
                .toList();
    }

    private void effects(Map<String, Object> values, String rule) {
        values.forEach((effect, value) -> {
            boolean inVain = RulingPart.ofEffect(effect)
                    .filter(part -> !reach.parts().contains(part))
                    .isPresent();
            if (inVain) {
                add(AuditCode.EFFECT_NOT_ACTED_ON, effect, "", rule, "effect", effect);
            } else if (value instanceof Move move && !reach.moves().contains(move)) {
                add(AuditCode.EFFECT_NOT_ACTED_ON, effect, move.id(), rule, "effect", effect, "value", move.id());
            }
        });
    }

    /** Only what a condition asks for: that a trigger is not this one, any other satisfies. */
    private void triggers(Condition condition, String rule) {
        for (Condition.Test test : asserted(condition)) {
            boolean names = test.attribute().equals(Policy.TRIGGER)
                    && (test.operator() == Operator.IS || test.operator() == Operator.IN);
            if (names) {
                test.operands().stream()
                        .flatMap(operand -> trigger(operand).stream())
                        .filter(trigger -> table.triggers().contains(trigger)
                                && !reach.triggers().contains(trigger))
                        .forEach(trigger -> add(
                                AuditCode.TRIGGER_NOT_ASKED,
                                Policy.TRIGGER,
                                trigger.id(),
                                rule,
                                "trigger",
                                trigger.id()));
            }
        }
    }

    private static Optional<Trigger> trigger(Object id) {
        return Arrays.stream(Trigger.values())
                .filter(trigger -> trigger.id().equals(id))
                .findFirst();
    }

    private static List<Condition.Test> asserted(Condition condition) {
        if (condition instanceof Condition.Test test) {
            return List.of(test);
        }
        List<Condition> members = condition instanceof Condition.All all
                ? all.members()
                : condition instanceof Condition.Any any ? any.members() : List.of();
        List<Condition.Test> tests = new ArrayList<>();
        members.forEach(member -> tests.addAll(asserted(member)));
        return tests;
    }

    private void add(AuditCode code, String effect, String value, String rule, String... details) {
        ImmutableList.Builder<String> path = ImmutableList.<String>builder().add("tables", table.name());
        if (rule.equals(OTHERWISE)) {
            path.add(OTHERWISE, effect);
        } else if (effect.equals(Policy.TRIGGER)) {
            path.add("rules", rule, "when", effect);
        } else {
            path.add("rules", rule, "then", effect);
        }
        ImmutableList<String> all = ImmutableList.<String>builder()
                .add(details)
                .add("table", table.name(), "rule", rule)
                .build();
        findings.putIfAbsent(
                List.of(code.code(), effect, value), Finding.warning(code, path.build(), all.toArray(String[]::new)));
    }
}
