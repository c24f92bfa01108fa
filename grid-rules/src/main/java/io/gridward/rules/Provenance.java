package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.gridward.core.finding.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which layer each part of a composed policy comes from, by the path findings have for it. */
final class Provenance {
    private static final String TABLES = "tables";

    private final ImmutableList<PolicyLayer> layers;
    private final ImmutableMap<List<String>, PolicyLayer> parts;

    private Provenance(ImmutableList<PolicyLayer> layers, Map<List<String>, PolicyLayer> parts) {
        this.layers = layers;
        this.parts = ImmutableMap.copyOf(parts);
    }

    ImmutableList<PolicyLayer> layers() {
        return layers;
    }

    Optional<PolicyLayer> layerOfRule(String table, String rule) {
        return layers.size() == 1
                ? Optional.of(layers.get(0))
                        .filter(layer -> layer.rules(table).stream()
                                .anyMatch(each -> each.id().equals(rule)))
                : Optional.ofNullable(parts.get(rulePath(table, rule)));
    }

    PolicyLayer layerAt(List<String> path) {
        for (int length = path.size(); length > 0; length--) {
            PolicyLayer layer = parts.get(path.subList(0, length));
            if (layer != null) {
                return layer;
            }
        }
        return layers.get(layers.size() - 1);
    }

    /** The finding at the path of its layer, which is named where there are several. */
    Finding placed(Finding finding) {
        return finding.at(path(layers, layerAt(finding.path()), finding.path()));
    }

    private static List<String> path(List<PolicyLayer> layers, PolicyLayer layer, List<String> within) {
        return layers.size() == 1 ? within : ImmutableList.copyOf(Iterables.concat(List.of(layer.name()), within));
    }

    private static List<String> rulePath(String table, String rule) {
        return List.of(TABLES, table, "rules", rule);
    }

    /** Not thread-safe. Notes the layers of parts: of attributes and guarantees the first, of rules the last. */
    static final class Builder {
        private final ImmutableList<PolicyLayer> layers;
        private final Map<List<String>, PolicyLayer> parts = new HashMap<>();

        Builder(ImmutableList<PolicyLayer> layers) {
            this.layers = layers;
        }

        void rule(String table, String rule, PolicyLayer layer) {
            put(rulePath(table, rule), layer);
        }

        void otherwise(String table, String effect, PolicyLayer layer) {
            put(List.of(TABLES, table, "otherwise", effect), layer);
        }

        /** Of one layer there is nothing to tell apart, however many rules it has. */
        private void put(List<String> path, PolicyLayer layer) {
            if (layers.size() > 1) {
                parts.put(path, layer);
            }
        }

        void forgetTables() {
            parts.keySet().removeIf(path -> path.get(0).equals(TABLES));
        }

        void list(String name, PolicyLayer layer) {
            put(List.of(name), layer);
        }

        PolicyLayer listOf(String name) {
            return parts.getOrDefault(List.of(name), layers.get(0));
        }

        void attribute(String name, PolicyLayer layer) {
            put(List.of("attributes", name), parts.getOrDefault(List.of("attributes", name), layer));
        }

        @Nullable PolicyLayer attributeOf(String name) {
            return parts.get(List.of("attributes", name));
        }

        void guarantee(String id, PolicyLayer layer) {
            put(List.of("guarantees", id), parts.getOrDefault(List.of("guarantees", id), layer));
        }

        @Nullable PolicyLayer guaranteeOf(String id) {
            return parts.get(List.of("guarantees", id));
        }

        List<String> path(PolicyLayer layer, List<String> within) {
            return Provenance.path(layers, layer, within);
        }

        Provenance build() {
            return new Provenance(layers, parts);
        }
    }
}
