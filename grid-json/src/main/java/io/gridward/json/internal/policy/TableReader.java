package io.gridward.json.internal.policy;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.JsonObject;
import io.gridward.json.internal.located.ModelPlaces;
import io.gridward.json.internal.located.Problems;
import io.gridward.rules.HitMode;
import io.gridward.rules.PolicyBuilder;
import io.gridward.rules.Rule;
import io.gridward.rules.TableForm;
import io.gridward.rules.escalation.StandardVocabulary;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Reads decision tables and counts their rules. */
final class TableReader {
    private final Problems problems;
    private final ModelPlaces places;
    private final ConditionReader conditions;
    private final EffectReader effects;
    private final HostReader host;
    private final int mostRules;
    private int rules;

    TableReader(
            Problems problems,
            ModelPlaces places,
            ConditionReader conditions,
            EffectReader effects,
            HostReader host,
            int mostRules) {
        this.mostRules = mostRules;
        this.host = host;
        this.problems = problems;
        this.places = places;
        this.conditions = conditions;
        this.effects = effects;
    }

    /**
     * Reads all tables, and reports the first rule too many.
     *
     * @param cell the object of tables
     * @param builder what they are added to
     * @return how many rules there are
     */
    int read(Cell cell, PolicyBuilder builder) {
        if (!cell.isPresent()) {
            places.silence(ModelCode.MISSING_OTHERWISE);
            places.silence(ModelCode.UNKNOWN_ATTRIBUTE);
            places.silence(ModelCode.EFFECT_NOT_DECIDED);
            return rules;
        }
        List<TableForm> forms = StandardVocabulary.INSTANCE.tables();
        List<String> known = forms.stream().map(TableForm::name).toList();
        cell.members("an object of rules and otherwise").forEach((name, table) -> {
            int at = known.indexOf(name);
            if (at >= 0) {
                standard(forms.get(at), table, builder);
            } else if (table.value() instanceof JsonObject object
                    && (object.find("mode").isPresent() || object.find("at").isPresent())) {
                own(name, table, cell, builder);
            } else {
                places.report(
                        List.of(Finding.unknown(
                                ModelCode.UNKNOWN_TABLE, List.of("tables", name), "table", name, known)),
                        problems);
            }
        });
        return rules;
    }

    private void standard(TableForm form, Cell cell, PolicyBuilder builder) {
        Fields fields = cell.fields();
        if (fields == null) {
            silenceMissing(form, form.effectNames());
            return;
        }
        table(host.addTo(form, fields, builder), fields, builder);
    }

    private void own(String name, Cell table, Cell all, PolicyBuilder builder) {
        Fields fields = table.fields();
        if (fields == null) {
            return;
        }
        TableForm form = host.declared(name, all, fields, builder);
        if (form == null) {
            fields.skip("rules", "otherwise");
            fields.end();
        } else {
            table(form, fields, builder);
        }
    }

    private void table(TableForm form, Fields fields, PolicyBuilder builder) {
        Cell ruleCells = fields.optional("rules", "a list of rules");
        if (ruleCells.isPresent()) {
            ruleCells.list("a rule", rule -> rule(form, rule)).forEach(rule -> builder.rule(form.name(), rule));
        }
        Cell otherwise = fields.optional("otherwise", "an object of effects");
        if (otherwise.isPresent()) {
            Map<String, Object> values = effects.read(otherwise, form::find);
            values.forEach((effect, value) -> builder.otherwiseUntyped(form.name(), effect, value));
            // An empty one leaves no trace in the model, and is as useless.
            if (values.isEmpty() && form.mode() == HitMode.GATHER) {
                otherwise.report(Finding.error(ModelCode.OTHERWISE_NOT_READ, List.of(), "table", form.name()));
            }
            silenceMissing(
                    form, otherwise.value() instanceof JsonObject ? unread(otherwise, values) : form.effectNames());
        }
        fields.end();
    }

    private static List<String> unread(Cell effects, Map<String, Object> values) {
        return effects.value() instanceof JsonObject object
                ? object.members().keySet().stream()
                        .filter(effect -> !values.containsKey(effect))
                        .toList()
                : List.of();
    }

    private void silenceMissing(TableForm form, List<String> effectNames) {
        effectNames.forEach(
                effect -> places.silence(ModelCode.MISSING_OTHERWISE, "tables", form.name(), "otherwise", effect));
    }

    private @Nullable Rule rule(TableForm form, Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        rules++;
        if (rules > mostRules) {
            if (rules == mostRules + 1) {
                cell.report(Finding.error(DocumentCode.TOO_LARGE, List.of(), "limit", mostRules + " rules"));
            }
            return null;
        }
        String id =
                fields.required("id", "a kebab-case id other than otherwise").parsed(TableReader::checkedId);
        // A rule whose id does not fit still takes part in the checks.
        String known = Objects.requireNonNullElse(id, "unread-" + rules);
        places.put(fields.object(), "tables", form.name(), "rules", known);
        Rule.Builder rule = Rule.builder(known);
        BilingualText title =
                fields.optional("title", "a title, or an object of en and zh").bilingual();
        if (title != null) {
            rule.title(title);
        }
        BilingualText because = fields.optional("because", "a reason, or an object of en and zh")
                .bilingual();
        if (because != null) {
            rule.because(because);
        }
        String source = fields.optional("source", "a text saying where the rule comes from")
                .notBlank();
        if (source != null) {
            rule.source(source);
        }
        Cell overridden = fields.optional("overrides", "the id of a rule of a layer above");
        String overrides = overridden.isPresent() ? overridden.parsed(TableReader::checkedId) : null;
        if (overrides != null) {
            rule.overrides(overrides);
        }
        rule.when(conditions.read(fields.required("when", "an object of attributes and what they must be")));
        Cell then = fields.required("then", "an object of effects");
        boolean silenceEmpty = !(then.value() instanceof JsonObject);
        if (then.isPresent()) {
            Map<String, Object> values = effects.read(then, form::find);
            values.forEach(rule::thenUntyped);
            silenceEmpty |= !unread(then, values).isEmpty();
        }
        if (silenceEmpty) {
            places.silence(ModelCode.DECIDES_NOTHING, "tables", form.name(), "rules", known);
        }
        fields.end();
        return rule.build();
    }

    private static String checkedId(String text) {
        if (!Rule.isId(text)) {
            throw new IllegalArgumentException("rule id must be kebab-case and not otherwise, got " + text);
        }
        return text;
    }
}
