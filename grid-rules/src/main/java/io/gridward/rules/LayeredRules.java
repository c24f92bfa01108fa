package io.gridward.rules;

import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Not thread-safe. The rules of one table while layer after layer is laid over them. */
final class LayeredRules {
    private final String table;
    private final BiConsumer<Finding, PolicyLayer> report;
    private final List<Row> rows = new ArrayList<>();
    /** Every rule there ever was by its id, also those that were overridden. */
    private final Map<String, Row> known = new HashMap<>();
    /** What took the place of a rule, by the id of that rule. */
    private final Map<String, Row> overriders = new HashMap<>();

    LayeredRules(String table, BiConsumer<Finding, PolicyLayer> report) {
        this.table = table;
        this.report = report;
    }

    /** A rule and the layer that wrote it. */
    record Row(Rule rule, PolicyLayer layer) {}

    List<Row> inOrder() {
        return rows;
    }

    void lay(PolicyLayer layer, List<PolicyLayer> above) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i).rule().id(), i);
        }
        List<Row> own = new ArrayList<>();
        List<Row> written = new ArrayList<>();
        for (Rule rule : layer.rules(table)) {
            Row row = new Row(rule.composed(), layer);
            written.add(row);
            Optional<String> overridden = rule.overrides();
            Integer place = places.get(overridden.orElse(rule.id()));
            if (overridden.isPresent() && place == null) {
                report.accept(overridesNothing(rule, overridden.get(), layer, above), layer);
            }
            Row bearer = known.get(rule.id());
            if (bearer != null && !overridden.equals(Optional.of(rule.id()))) {
                report.accept(taken(rule, layer, bearer.layer()), layer);
            }
            if (place == null) {
                own.add(row);
            } else {
                // Without the word for it this is an error; standing here it makes no further ones.
                rows.set(place, row);
                places.remove(overridden.orElse(rule.id()));
                overridden.ifPresent(id -> overriders.put(id, row));
            }
        }
        written.forEach(row -> known.putIfAbsent(row.rule().id(), row));
        rows.addAll(0, own);
    }

    private Finding taken(Rule rule, PolicyLayer layer, PolicyLayer above) {
        return Finding.error(
                ModelCode.RULE_TAKEN,
                List.of("tables", table, "rules", rule.id(), "id"),
                "rule",
                rule.id(),
                "layer",
                layer.name(),
                "above",
                above.name());
    }

    private Finding overridesNothing(Rule rule, String overridden, PolicyLayer layer, List<PolicyLayer> above) {
        Row by = overriders.get(overridden);
        if (by != null) {
            return Finding.error(
                    ModelCode.OVERRIDES_NOTHING,
                    overrides(rule),
                    "rule",
                    rule.id(),
                    "layer",
                    layer.name(),
                    "overridden",
                    overridden,
                    "by",
                    by.rule().id(),
                    "above",
                    by.layer().name());
        }
        String[] searched = above.isEmpty()
                ? new String[] {"rule", rule.id(), "layer", layer.name()}
                : new String[] {
                    "rule",
                    rule.id(),
                    "layer",
                    layer.name(),
                    "searched",
                    above.stream().map(PolicyLayer::name).collect(Collectors.joining(", "))
                };
        List<String> there = rows.stream().map(row -> row.rule().id()).toList();
        return Finding.unknown(ModelCode.OVERRIDES_NOTHING, overrides(rule), "overridden", overridden, there, searched);
    }

    private List<String> overrides(Rule rule) {
        return List.of("tables", table, "rules", rule.id(), "overrides");
    }
}
