package io.gridward.json.internal.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Choices;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.JsonText;
import io.gridward.json.internal.located.Kebab;
import io.gridward.json.internal.located.ModelPlaces;
import io.gridward.json.internal.located.Problems;
import io.gridward.rules.Effect;
import io.gridward.rules.HitMode;
import io.gridward.rules.PolicyBuilder;
import io.gridward.rules.TableForm;
import io.gridward.rules.ValueDomain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Reads the tables and effects a host declares in a policy, and remembers the effects. */
final class HostReader {
    private static final ImmutableMap<String, Supplier<ValueDomain<?>>> UNBOUNDED = ImmutableMap.of(
            "level", ValueDomain::level,
            "levels", ValueDomain::levels,
            "limit", ValueDomain::limit,
            "text", ValueDomain::text,
            "id", ValueDomain::id);
    private static final ImmutableMap<String, HitMode> MODES = Maps.uniqueIndex(List.of(HitMode.values()), HitMode::id);

    private static final String NAME = "a kebab-case name such as drones";

    private final Problems problems;
    private final ModelPlaces places;
    private final KindReader kinds;
    private final Map<String, Effect<?>> effects = new LinkedHashMap<>();

    HostReader(Problems problems, ModelPlaces places) {
        this.problems = problems;
        this.places = places;
        this.kinds = new KindReader(problems);
    }

    /** Finds an effect that a host declared. */
    Optional<Effect<?>> find(String effect) {
        return Optional.ofNullable(effects.get(effect));
    }

    /** Reads what a table adds to the effects of the vocabulary's table of that name. */
    TableForm addTo(TableForm form, Fields fields, PolicyBuilder builder) {
        Map<String, Effect<?>> added = effects(fields.optional("effects", "an object of effects to declare"));
        added.values().forEach(effect -> builder.effect(form.name(), effect));
        List<Effect<?>> all = new ArrayList<>(form.effects());
        added.values().stream()
                .filter(effect -> form.find(effect.name()).isEmpty())
                .filter(effect -> form.mode() == HitMode.FIRST || effect.feeds().isEmpty())
                .forEach(all::add);
        return new TableForm(form.name(), form.mode(), form.triggers(), all, form.mayBeMissing());
    }

    /** Reads the declaration of a table; null if it does not fit, which has been reported. */
    @Nullable TableForm declared(String name, Cell all, Fields fields, PolicyBuilder builder) {
        int before = problems.count();
        HitMode mode = fields.required("mode", "first or gather").oneOf(MODES);
        Cell at = fields.required("at", "a list of triggers");
        Set<Trigger> triggers = at.set("a trigger", trigger -> trigger.oneOf(Choices.of(Trigger.values())));
        if (at.isPresent() && triggers.isEmpty() && problems.count() == before) {
            at.report(Finding.error(ModelCode.EMPTY_SET, List.of(), "attribute", "at"));
        }
        String earlier =
                fields.optional("before", "the name of a decision table").text();
        Cell effectCells = fields.required("effects", "an object of effects to declare");
        Map<String, Effect<?>> declared = effects(effectCells);
        Keys.check(name, all, NAME, problems);
        if (mode == HitMode.GATHER) {
            declared.values().stream()
                    .filter(effect -> effect.feeds().isPresent())
                    .forEach(effect -> places.report(
                            List.of(Finding.error(
                                    ModelCode.GATHERED_FEEDS,
                                    List.of("tables", name, "effects", effect.name(), "feeds"),
                                    "table",
                                    name,
                                    "effect",
                                    effect.name())),
                            problems));
        }
        if (mode == null || problems.count() > before) {
            places.silence(ModelCode.EFFECT_NOT_DECIDED);
            places.silence(ModelCode.UNKNOWN_TABLE);
            return null;
        }
        TableForm form = new TableForm(name, mode, triggers, List.copyOf(declared.values()), true);
        if (earlier == null) {
            builder.table(form);
        } else {
            builder.tableBefore(earlier, form);
        }
        return form;
    }

    private Map<String, Effect<?>> effects(Cell cell) {
        Map<String, Effect<?>> read = new LinkedHashMap<>();
        if (cell.isPresent()) {
            int before = problems.count();
            cell.members("an object such as {\"flag\": true, \"executedBy\": \"drone-desk\"}")
                    .forEach((name, declared) -> {
                        Effect<?> effect = effect(name, cell, declared);
                        if (effect != null) {
                            read.put(name, effect);
                            effects.putIfAbsent(name, effect);
                        }
                    });
            if (problems.count() > before) {
                places.silence(ModelCode.UNKNOWN_EFFECT);
                places.silence(ModelCode.EFFECT_NOT_DECIDED);
            }
        }
        return read;
    }

    private @Nullable Effect<?> effect(String name, Cell all, Cell cell) {
        int before = problems.count();
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        ValueDomain<?> domain = domain(fields);
        String executor = fields.optional("executedBy", "the name of what executes the effect, such as drone-desk")
                .parsed(Kebab::checked);
        Cell feeds = fields.optional("feeds", "true, or the name of an attribute");
        String attribute = feeds.value() instanceof JsonText ? feeds.parsed(Kebab::checked) : name;
        if (feeds.isPresent() && !(feeds.value() instanceof JsonText)) {
            KindReader.mustBeTrue(feeds, problems);
        }
        Trigger onlyAt = fields.optional("onlyAt", "a trigger").oneOf(Choices.of(Trigger.values()));
        fields.end();
        Keys.check(name, all, NAME, problems);
        if (domain == null || attribute == null || problems.count() > before) {
            return null;
        }
        Effect<?> effect = Effect.of(name, domain);
        effect = feeds.isPresent() ? effect.feeding(attribute) : effect;
        effect = onlyAt == null ? effect : effect.onlyAt(onlyAt);
        return executor == null ? effect : effect.executedBy(executor);
    }

    private @Nullable ValueDomain<?> domain(Fields fields) {
        int before = problems.count();
        KindReader.Kind<?> kind = kinds.read(fields);
        if (kind != null) {
            return problems.count() == before ? domain(kind) : null;
        }
        for (Map.Entry<String, Supplier<ValueDomain<?>>> unbounded : UNBOUNDED.entrySet()) {
            if (fields.has(unbounded.getKey())) {
                KindReader.mustBeTrue(fields.required(unbounded.getKey(), "true"), problems);
                return unbounded.getValue().get();
            }
        }
        problems.error(
                DocumentCode.MISSING_FIELD,
                fields.object().place(),
                "field",
                "choice",
                "expected",
                "one of " + String.join(", ", KindReader.KINDS) + ", " + String.join(", ", UNBOUNDED.keySet()));
        return null;
    }

    private static <T> ValueDomain<?> domain(KindReader.Kind<T> kind) {
        Attribute<?> bounds = kind.make().apply("value", Presence.required());
        return ValueDomain.like(bounds);
    }
}
