package io.gridward.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.SetMultimap;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.finding.Excerpt;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ModelCode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks one table of a policy. */
final class TableCheck {
    private final DecisionTable table;
    private final Vocabulary.Names names;
    private final FindingCollector findings = new FindingCollector();
    private final List<String> path;

    TableCheck(
            DecisionTable table,
            ImmutableMap<String, Attribute<?>> attributes,
            Vocabulary.Names names,
            Vocabulary vocabulary,
            Possibility possibility,
            SetMultimap<Trigger, String> fed) {
        this.table = table;
        this.names = names;
        this.path = List.of("tables", table.name());
        Set<String> ids = new HashSet<>();
        boolean effectsFit = true;
        for (Rule rule : table.rules()) {
            List<String> at = Paths.plus(path, "rules", rule.id());
            if (!ids.add(rule.id())) {
                findings.error(ModelCode.DUPLICATE_ID, at, "kind", "rule", "id", rule.id());
            }
            int before = findings.count();
            new ConditionCheck(attributes, table.form(), findings).check(rule.when(), Paths.plus(at, "when"));
            if (findings.count() == before
                    && table.triggers().stream()
                            .noneMatch(trigger -> possibility.canHold(rule.when(), trigger, fed.get(trigger)))) {
                findings.error(
                        ModelCode.RULE_NEVER_MATCHES,
                        Paths.plus(at, "when"),
                        "rule",
                        rule.id(),
                        "known",
                        table.triggers().stream().map(Trigger::id).collect(Collectors.joining(", ")));
            }
            effectsFit &= checkEffects(rule.then(), Paths.plus(at, "then"));
            // In a first table such a rule is an exception that leaves everything to otherwise.
            if (rule.then().isEmpty() && table.mode() == HitMode.GATHER) {
                findings.error(ModelCode.DECIDES_NOTHING, at, "kind", "rule", "id", rule.id());
            }
        }
        if (table.mode() == HitMode.GATHER && !table.otherwise().isEmpty()) {
            findings.error(ModelCode.OTHERWISE_NOT_READ, Paths.plus(path, "otherwise"), "table", table.name());
        }
        effectsFit &= checkEffects(table.otherwise(), Paths.plus(path, "otherwise"));
        missingOtherwise(table.form(), table.otherwise()).forEach(findings::add);
        if (effectsFit) {
            vocabulary
                    .check(table)
                    .forEach(problem -> findings.add(
                            problem.at(Paths.plus(path, problem.path().toArray(String[]::new)))));
        }
    }

    List<Finding> findings() {
        return findings.findings();
    }

    /** The effects of a form that must be answered and that no otherwise answers. */
    static List<Finding> missingOtherwise(TableForm form, Map<String, Object> otherwise) {
        return form.effects().stream()
                .filter(effect -> effect.mustAnswer() && !otherwise.containsKey(effect.name()))
                .map(effect -> Finding.error(
                        ModelCode.MISSING_OTHERWISE,
                        List.of("tables", form.name(), "otherwise", effect.name()),
                        "table",
                        form.name(),
                        "effect",
                        effect.name()))
                .toList();
    }

    private boolean checkEffects(Map<String, Object> values, List<String> at) {
        boolean fit = true;
        for (Map.Entry<String, Object> entry : values.entrySet()) {
            Optional<Finding> problem = problem(entry.getKey(), entry.getValue());
            problem.ifPresent(found -> findings.add(found.at(Paths.plus(at, entry.getKey()))));
            fit &= problem.isEmpty();
        }
        return fit;
    }

    private Optional<Finding> problem(String name, Object value) {
        Optional<Effect<?>> effect = table.form().find(name);
        if (effect.isEmpty()) {
            List<String> known = table.form().effectNames();
            return Optional.of(Finding.unknown(
                    ModelCode.UNKNOWN_EFFECT,
                    List.of(),
                    "effect",
                    name,
                    findings.isSuggesting() ? known : List.of(),
                    "table",
                    table.name(),
                    "known",
                    Excerpt.of(known)));
        }
        return effect.get().domain().check(name, value, names);
    }
}
