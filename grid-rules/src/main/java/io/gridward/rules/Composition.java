package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.finding.Excerpt;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ModelCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Lays layers over each other, from the root down, and says where they do not fit. */
final class Composition {
    private final ImmutableList<PolicyLayer> layers;
    private final PolicyBuilder flat;
    private final Provenance.Builder provenance;
    private final FindingCollector findings = new FindingCollector();
    private final Map<String, LayeredRules> tables = new LinkedHashMap<>();
    private final Map<String, Attribute<?>> attributes = new HashMap<>();
    private final Map<String, Guarantee> guarantees = new HashMap<>();

    Composition(List<PolicyLayer> rootFirst) {
        if (rootFirst.isEmpty()) {
            throw new IllegalArgumentException("a policy is composed of at least one layer");
        }
        this.layers = ImmutableList.copyOf(rootFirst);
        PolicyLayer root = layers.get(0);
        Set<String> names = new HashSet<>();
        for (PolicyLayer layer : layers) {
            if (!layer.vocabulary().equals(root.vocabulary())) {
                throw new IllegalArgumentException(
                        "layers must share one vocabulary, but " + layer + " has another than " + root);
            }
            if (!names.add(layer.name())) {
                throw new IllegalArgumentException("layers must have names of their own, got " + layer + " twice");
            }
        }
        PolicyLayer nearest = layers.get(layers.size() - 1);
        this.flat = new PolicyBuilder(nearest.id(), nearest.revision(), root.vocabulary());
        this.provenance = new Provenance.Builder(layers);
        int whole = 0;
        for (int i = 0; i < layers.size(); i++) {
            whole = layers.get(i).replaces() ? i : whole;
            lay(layers.get(i), layers.subList(0, i), layers.subList(whole, i));
        }
        tables.forEach((table, rules) -> rules.inOrder().forEach(row -> {
            flat.rules.put(table, row.rule());
            provenance.rule(table, row.rule().id(), row.layer());
        }));
    }

    /** Everything that is wrong with a layer that stands alone. */
    static List<Finding> ofAlone(PolicyLayer layer) {
        Composition composition = new Composition(List.of(layer));
        composition.findings.addAll(PolicyCheck.of(composition.flat).findings().findings());
        return composition.findings();
    }

    /** The layers as one, not yet checked as a policy. */
    PolicyBuilder flat() {
        return flat;
    }

    Provenance provenance() {
        return provenance.build();
    }

    /** Where the layers do not fit each other. */
    List<Finding> findings() {
        return findings.findings();
    }

    /**
     * Lays one layer over the others.
     *
     * @param above all layers above it
     * @param inTables those of them that have a say in its tables
     */
    private void lay(PolicyLayer layer, List<PolicyLayer> above, List<PolicyLayer> inTables) {
        layer.title().ifPresent(flat::title);
        flat.effective(
                latest(flat.effectiveFrom, layer.effectiveFrom().orElse(null)),
                earliest(flat.effectiveTo, layer.effectiveTo().orElse(null)));
        list(layer, "levels", ModelCode.LEVELS_DIFFER, PolicyLayer::levels, flat.levels);
        list(layer, "channels", ModelCode.CHANNELS_DIFFER, PolicyLayer::channels, flat.channels);
        list(layer, "causes", ModelCode.CAUSES_DIFFER, PolicyLayer::causes, flat.causes);
        layer.attributes().forEach(attribute -> declare(attribute, layer, above));
        addNew(layer.hostTables(), flat.hostTables);
        addNew(layer.hostEffects(), flat.hostEffects);
        if (layer.replaces()) {
            tables.clear();
            flat.otherwise.clear();
            provenance.forgetTables();
        }
        for (String table : layer.tables()) {
            tables.computeIfAbsent(table, name -> new LayeredRules(name, this::report))
                    .lay(layer, inTables);
            layer.otherwise(table).forEach((effect, value) -> {
                flat.otherwiseUntyped(table, effect, value);
                provenance.otherwise(table, effect, layer);
            });
        }
        layer.guarantees().forEach(guarantee -> promise(guarantee, layer));
        flat.labels.putAll(layer.labels());
    }

    /** What a layer above declared in the same words may be declared again, for a document to be read alone. */
    private static <T> void addNew(List<T> own, List<T> flat) {
        Set<T> above = new HashSet<>(flat);
        own.stream().filter(each -> !above.contains(each)).forEach(flat::add);
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static @Nullable LocalDate earliest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    /** The first layer that has the list binds the others. */
    private void list(
            PolicyLayer layer,
            String name,
            ModelCode differs,
            Function<PolicyLayer, List<String>> of,
            List<String> binding) {
        List<String> own = of.apply(layer);
        if (own.isEmpty()) {
            return;
        }
        if (binding.isEmpty()) {
            binding.addAll(own);
            provenance.list(name, layer);
        } else if (!own.equals(binding)) {
            report(
                    differs,
                    layer,
                    List.of(name),
                    name,
                    Excerpt.of(own),
                    "above",
                    provenance.listOf(name).name(),
                    "theirs",
                    Excerpt.of(binding));
        }
    }

    private void declare(Attribute<?> attribute, PolicyLayer layer, List<PolicyLayer> layersAbove) {
        String name = attribute.name();
        List<String> path = List.of("attributes", name);
        Attribute<?> known = attributes.get(name);
        PolicyLayer above = provenance.attributeOf(name);
        if (known == null || above == null || above.name().equals(layer.name())) {
            // One that is there twice in its layer is found by the check of the whole.
            flat.attribute(attribute);
            attributes.putIfAbsent(name, attribute);
            provenance.attribute(name, layer);
            if (!layersAbove.isEmpty() && attribute.presence().kind() == Presence.Kind.REQUIRED) {
                String names = layersAbove.stream().map(PolicyLayer::name).collect(Collectors.joining(", "));
                report(ModelCode.REQUIRED_BELOW, layer, path, "above", names, "attribute", name);
            }
        } else if (!known.equals(attribute)) {
            report(
                    ModelCode.SCHEMA_DIFFERS,
                    layer,
                    path,
                    "policy",
                    layer.name(),
                    "attribute",
                    name,
                    "other",
                    above.name());
        }
    }

    private void promise(Guarantee guarantee, PolicyLayer layer) {
        String id = guarantee.id();
        Guarantee known = guarantees.get(id);
        PolicyLayer above = provenance.guaranteeOf(id);
        if (known == null || above == null || above.name().equals(layer.name())) {
            flat.guarantee(guarantee);
            guarantees.putIfAbsent(id, guarantee);
            provenance.guarantee(id, layer);
        } else if (!known.equals(guarantee)) {
            report(ModelCode.GUARANTEE_TAKEN, layer, List.of("guarantees", id), "guarantee", id, "above", above.name());
        }
    }

    private void report(ModelCode code, PolicyLayer layer, List<String> path, String... details) {
        String[] all = new String[details.length + 2];
        all[0] = "layer";
        all[1] = layer.name();
        System.arraycopy(details, 0, all, 2, details.length);
        report(Finding.error(code, path, all), layer);
    }

    private void report(Finding finding, PolicyLayer layer) {
        findings.add(finding.at(provenance.path(layer, finding.path())));
    }
}
