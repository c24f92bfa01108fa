package io.gridward.json.internal.policy;

import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.JsonObject;
import io.gridward.json.internal.located.ModelPlaces;
import io.gridward.rules.Condition;
import io.gridward.rules.Effect;
import io.gridward.rules.Guarantee;
import io.gridward.rules.PolicyBuilder;
import io.gridward.rules.escalation.StandardVocabulary;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Reads guarantees. */
final class GuaranteeReader {
    /** The promise of a ladder guarantee, which this release knows and cannot prove. */
    private static final String IF_NOBODY_ACTS = "ifNobodyActs";

    private final ModelPlaces places;
    private final ConditionReader conditions;
    private final EffectReader effects;
    private final HostReader host;
    private int guarantees;

    GuaranteeReader(ModelPlaces places, ConditionReader conditions, EffectReader effects, HostReader host) {
        this.host = host;
        this.places = places;
        this.conditions = conditions;
        this.effects = effects;
    }

    void read(Cell cell, PolicyBuilder builder) {
        if (cell.isPresent()) {
            cell.list("a guarantee", this::guarantee).forEach(builder::guarantee);
        }
    }

    private @Nullable Guarantee guarantee(Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        guarantees++;
        String id = fields.required("id", "a kebab-case id such as small-stays-small")
                .parsed(GuaranteeReader::checkedId);
        String known = Objects.requireNonNullElse(id, "unread-" + guarantees);
        places.put(fields.object(), "guarantees", known);
        Cell forAll = fields.has(IF_NOBODY_ACTS)
                ? fields.optional("forAll", "an object of attributes and what they must be")
                : fields.required("forAll", "an object of attributes and what they must be");
        Condition premise = conditions.read(forAll);
        Cell ladder = fields.optional(IF_NOBODY_ACTS, "an object");
        if (ladder.isPresent()) {
            ladder.report(Finding.error(ModelCode.NOT_YET_PROVABLE, List.of(), "kind", "ladder"));
        }
        Cell then = ladder.isPresent()
                ? fields.optional("then", "an object of effects")
                : fields.required("then", "an object of effects");
        Map<String, Object> values = then.isPresent() ? effects.read(then, this::effect) : Map.of();
        if (!(then.value() instanceof JsonObject object)
                || values.size() < object.members().size()) {
            places.silence(ModelCode.DECIDES_NOTHING, "guarantees", known);
        }
        fields.end();
        return new Guarantee(known, premise, values);
    }

    private Optional<Effect<?>> effect(String name) {
        return StandardVocabulary.INSTANCE.tables().stream()
                .flatMap(table -> table.find(name).stream())
                .findFirst()
                .or(() -> host.find(name));
    }

    private static String checkedId(String text) {
        if (!Guarantee.isId(text)) {
            throw new IllegalArgumentException("guarantee id must be kebab-case, got " + text);
        }
        return text;
    }
}
