package io.gridward.json.internal.testing;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Excerpt;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.JsonKind;
import io.gridward.json.internal.located.JsonList;
import io.gridward.json.internal.located.JsonObject;
import io.gridward.json.internal.located.Problems;
import io.gridward.json.internal.policy.ExpectedEffects;
import io.gridward.rules.DecisionTable;
import io.gridward.rules.Effect;
import io.gridward.rules.HitMode;
import io.gridward.rules.Policy;
import io.gridward.rules.Rule;
import io.gridward.rules.testing.WrittenCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Reads what a policy is expected to decide at a trigger, table by table. */
final class Expectations {
    private static final String OTHERWISE = "otherwise";

    private final Policy policy;
    private final Trigger trigger;
    private final Problems problems;
    private final List<Consumer<WrittenCase.Builder>> expected = new ArrayList<>();

    Expectations(Policy policy, Trigger trigger, Problems problems) {
        this.policy = policy;
        this.trigger = trigger;
        this.problems = problems;
    }

    void addTo(WrittenCase.Builder builder) {
        expected.forEach(each -> each.accept(builder));
    }

    void readThen(Cell cell) {
        if (cell.value() instanceof JsonObject object && object.members().isEmpty()) {
            cell.report(Finding.error(
                    DocumentCode.BAD_VALUE, List.of(), "value", "{}", "expected", "at least one decision table"));
        }
        eachTable(cell, "an object of effects and their values, null for none", this::readEffects);
    }

    void readBy(Cell cell) {
        eachTable(cell, "the id of a rule, otherwise, or a list of the ids of rules", this::readRules);
    }

    void readBecause(Cell cell) {
        eachTable(cell, "the reason of a rule, in English or Chinese", (table, reason) -> {
            String text = reason.notBlank();
            if (text != null) {
                expected.add(builder -> builder.because(table.name(), text));
            }
        });
    }

    private void eachTable(Cell cell, String inside, BiConsumer<DecisionTable, Cell> reader) {
        cell.eachMember(inside, (name, member) -> {
            Optional<DecisionTable> table = policy.table(name);
            if (table.isEmpty()) {
                member.report(Finding.unknown(
                        ModelCode.UNKNOWN_TABLE,
                        List.of(),
                        "table",
                        name,
                        policy.tables().stream().map(DecisionTable::name).toList()));
                // The form of what is said of it is looked at all the same.
                return;
            }
            if (!table.get().triggers().contains(trigger)) {
                member.report(Finding.error(
                        ModelCode.NOT_ASKED_HERE,
                        List.of(),
                        "table",
                        name,
                        "trigger",
                        trigger.id(),
                        "known",
                        table.get().triggers().stream().map(Trigger::id).collect(Collectors.joining(", "))));
            }
            reader.accept(table.get(), member);
        });
    }

    private void readEffects(DecisionTable table, Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            return;
        }
        for (String name : fields.object().members().keySet()) {
            Optional<Effect<?>> effect = table.form().find(name);
            Cell value = fields.optional(
                    name, effect.map(known -> expected(table, known)).orElse("a value"));
            if (effect.isEmpty()) {
                List<String> known = table.form().effectNames();
                value.report(Finding.unknown(
                        ModelCode.UNKNOWN_EFFECT,
                        List.of(),
                        "effect",
                        name,
                        known,
                        "table",
                        table.name(),
                        "known",
                        Excerpt.of(known)));
            } else {
                List<Object> values = values(table, effect.get(), value);
                if (values != null) {
                    expected.add(builder -> builder.expecting(effect.get(), values));
                }
            }
        }
    }

    private static String expected(DecisionTable table, Effect<?> effect) {
        return table.mode() == HitMode.GATHER
                ? "a list of values"
                : effect.domain().expected();
    }

    private @Nullable List<Object> values(DecisionTable table, Effect<?> effect, Cell cell) {
        if (cell.kind() == JsonKind.NULL) {
            return List.of();
        }
        int before = problems.count();
        List<Object> values;
        if (table.mode() == HitMode.GATHER) {
            values = cell.list(
                    effect.domain().expected(), each -> ExpectedEffects.value(policy, effect, each, problems));
        } else {
            Object value = ExpectedEffects.value(policy, effect, cell, problems);
            values = value == null ? List.of() : List.of(value);
        }
        return problems.count() == before ? values : null;
    }

    private void readRules(DecisionTable table, Cell cell) {
        int before = problems.count();
        List<String> ids = cell.value() instanceof JsonList
                ? cell.list("the id of a rule", each -> rule(table, each, each.text()))
                : one(table, cell);
        if (problems.count() == before) {
            expected.add(builder -> builder.decidedBy(table.name(), ids));
        }
    }

    private static List<String> one(DecisionTable table, Cell cell) {
        String id = cell.text();
        String known = OTHERWISE.equals(id) ? null : rule(table, cell, id);
        return known == null ? List.of() : List.of(known);
    }

    private static @Nullable String rule(DecisionTable table, Cell cell, @Nullable String id) {
        if (id == null || table.rules().stream().anyMatch(rule -> rule.id().equals(id))) {
            return id;
        }
        cell.report(Finding.unknown(
                ModelCode.UNKNOWN_RULE,
                List.of(),
                "rule",
                id,
                table.rules().stream().map(Rule::id).toList(),
                "table",
                table.name()));
        return null;
    }
}
