package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.gridward.core.facts.Attribute;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ModelCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Not thread-safe. Puts the tables and effects a host declares among those of the vocabulary, and checks them. */
final class HostTables {
    private final List<TableForm> forms;
    private final Set<String> own = new LinkedHashSet<>();
    private final Map<String, String> tableOf = new LinkedHashMap<>();
    private final Map<String, List<Effect<?>>> added = new LinkedHashMap<>();
    private final FindingCollector findings;

    HostTables(PolicyBuilder source, FindingCollector findings) {
        this.forms = new ArrayList<>(source.vocabulary().tables());
        this.findings = findings;
        forms.forEach(form -> form.effectNames().forEach(effect -> tableOf.put(effect, form.name())));
        new LinkedHashSet<>(source.hostTables).forEach(this::place);
        new LinkedHashSet<>(source.hostEffects).forEach(this::add);
        forms.replaceAll(form -> {
            List<Effect<?>> more = added.getOrDefault(form.name(), List.of()).stream()
                    .filter(effect -> !isGatheredFeed(form, effect))
                    .toList();
            return more.isEmpty()
                    ? form
                    : form.of(ImmutableList.<Effect<?>>builder()
                            .addAll(form.effects())
                            .addAll(more)
                            .build());
        });
    }

    /** All tables in the order in which they are asked. */
    List<TableForm> forms() {
        return List.copyOf(forms);
    }

    /** Whether a host declared the table. */
    boolean isOwn(String table) {
        return own.contains(table);
    }

    /** What hosts declared, in a form that identifies it. */
    ImmutableList<String> declarations() {
        return forms.stream()
                .filter(form -> own.contains(form.name()) || added.containsKey(form.name()))
                .map(form -> ContentId.declaration(
                        form, own.contains(form.name()) ? form.effects() : added.getOrDefault(form.name(), List.of())))
                .collect(ImmutableList.toImmutableList());
    }

    private void place(HostTable table) {
        TableForm form = table.form();
        List<String> path = List.of("tables", form.name());
        if (names().contains(form.name())) {
            findings.error(ModelCode.DUPLICATE_ID, path, "kind", "table", "id", form.name());
            return;
        }
        List<Effect<?>> fitting = form.effects().stream()
                .filter(effect -> isFree(effect, form.name()))
                .toList();
        int at = forms.size();
        String before = table.before();
        if (before != null) {
            at = names().indexOf(before);
            if (at < 0) {
                findings.unknown(ModelCode.UNKNOWN_TABLE, Paths.plus(path, "before"), "table", before, names());
                at = forms.size();
            }
        }
        own.add(form.name());
        forms.add(at, form.of(fitting));
    }

    private void add(HostEffect declared) {
        int at = names().indexOf(declared.table());
        if (at < 0) {
            findings.unknown(
                    ModelCode.UNKNOWN_TABLE, List.of("tables", declared.table()), "table", declared.table(), names());
        } else if (isFree(declared.effect(), declared.table())) {
            added.computeIfAbsent(declared.table(), name -> new ArrayList<>()).add(declared.effect());
            if (isGatheredFeed(forms.get(at), declared.effect())) {
                findings.error(
                        ModelCode.GATHERED_FEEDS,
                        path(declared.table(), declared.effect(), "feeds"),
                        "table",
                        declared.table(),
                        "effect",
                        declared.effect().name());
            }
        }
    }

    private static boolean isGatheredFeed(TableForm form, Effect<?> effect) {
        return form.mode() == HitMode.GATHER && effect.feeds().isPresent();
    }

    private boolean isFree(Effect<?> effect, String table) {
        String taken = tableOf.putIfAbsent(effect.name(), table);
        if (taken != null) {
            findings.error(ModelCode.DUPLICATE_ID, path(table, effect), "kind", "effect", "id", effect.name());
        }
        return taken == null;
    }

    private List<String> names() {
        return forms.stream().map(TableForm::name).toList();
    }

    private static List<String> path(String table, Effect<?> effect, String... further) {
        return Paths.plus(List.of("tables", table, "effects", effect.name()), further);
    }

    /** What can be said once the attributes are known: whether each effect is executed, or feeds what can take it. */
    void check(Map<String, Attribute<?>> declared, Set<String> supplied) {
        for (TableForm form : forms) {
            List<Effect<?>> effects =
                    own.contains(form.name()) ? form.effects() : added.getOrDefault(form.name(), List.of());
            for (Effect<?> effect : effects) {
                if (effect.executedBy().isEmpty() && effect.feeds().isEmpty()) {
                    findings.error(ModelCode.EFFECT_IDLE, path(form.name(), effect), "effect", effect.name());
                }
                effect.feeds()
                        .flatMap(attribute -> feedProblem(effect, attribute, declared, supplied))
                        .ifPresent(problem -> findings.add(problem.at(path(form.name(), effect, "feeds"))));
            }
        }
    }

    private static Optional<Finding> feedProblem(
            Effect<?> effect, String name, Map<String, Attribute<?>> declared, Set<String> supplied) {
        Attribute<?> attribute = declared.get(name);
        if (supplied.contains(name)) {
            return Optional.of(Finding.error(ModelCode.RESERVED_ATTRIBUTE, List.of(), "attribute", name));
        }
        if (attribute == null) {
            return Optional.of(
                    Finding.unknown(ModelCode.UNKNOWN_ATTRIBUTE, List.of(), "attribute", name, declared.keySet()));
        }
        return effect.domain().fits(attribute)
                ? Optional.empty()
                : Optional.of(Finding.error(
                        ModelCode.FEED_MISFIT,
                        List.of(),
                        "effect",
                        effect.name(),
                        "expected",
                        attribute.expected(),
                        "attribute",
                        name));
    }

    /** Who executes what, of the effects of some tables. */
    static ImmutableMap<String, String> executors(List<DecisionTable> tables) {
        ImmutableMap.Builder<String, String> executors = ImmutableMap.builder();
        tables.stream()
                .flatMap(table -> table.effects().stream())
                .forEach(effect -> effect.executedBy().ifPresent(executor -> executors.put(effect.name(), executor)));
        return executors.buildOrThrow();
    }
}
