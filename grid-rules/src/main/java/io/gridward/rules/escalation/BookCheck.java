package io.gridward.rules.escalation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import io.gridward.core.time.Timeline;
import io.gridward.rules.DecisionTable;
import io.gridward.rules.Effect;
import io.gridward.rules.Guarantee;
import io.gridward.rules.Policy;
import io.gridward.rules.PolicyLayer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the layers of a book against each other and the territory, before they are composed and after. */
final class BookCheck {
    private static final String POLICY = "policy";

    private final List<Binding> bindings;

    BookCheck(List<Binding> bindings) {
        this.bindings = bindings;
    }

    /** What is wrong with how the layers are bound. */
    List<Finding> ofBindings(@Nullable Timeline<Territory> territory) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < bindings.size(); i++) {
            Binding binding = bindings.get(i);
            place(binding, territory).ifPresent(findings::add);
            dates(binding.layer()).ifPresent(findings::add);
            if (bindings.subList(0, i).stream().anyMatch(earlier -> collide(earlier, binding))) {
                findings.add(duplicate(binding.layer()));
            }
        }
        return findings;
    }

    private Optional<Finding> place(Binding binding, @Nullable Timeline<Territory> territory) {
        AreaCode area = binding.area();
        if (area == null) {
            return Optional.empty();
        }
        List<String> path = path(binding.layer(), List.of());
        if (territory == null) {
            return Optional.of(Finding.error(ModelCode.MISSING_PART, path, "part", "territory"));
        }
        if (territory.versions().values().stream()
                .anyMatch(version -> version.find(area).isPresent())) {
            return Optional.empty();
        }
        List<String> known = territory.last().areas().stream()
                .map(each -> each.code().value())
                .toList();
        return Optional.of(Finding.unknown(ModelCode.UNKNOWN_AREA, path, "area", area.value(), known));
    }

    /** A layer that is never in force is never composed, so nothing else would find this. */
    private Optional<Finding> dates(PolicyLayer layer) {
        Optional<LocalDate> from = layer.effectiveFrom();
        Optional<LocalDate> to = layer.effectiveTo();
        if (from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get())) {
            return Optional.empty();
        }
        return Optional.of(Finding.error(
                ModelCode.DATES_REVERSED,
                path(layer, List.of("effective")),
                "from",
                from.get().toString(),
                "to",
                to.get().toString()));
    }

    /**
     * Two layers that begin at one place on one day would leave open which of them is in force; two texts of one
     * name would leave open which of them is meant.
     */
    private static boolean collide(Binding one, Binding other) {
        return (one.isAt(other.area()) && one.start().equals(other.start()))
                || (one.layer().name().equals(other.layer().name()) && !one.isSameText(other));
    }

    /** The same layer, or one of its name, twice on the way down to a place. */
    Finding duplicate(PolicyLayer layer) {
        return Finding.error(ModelCode.DUPLICATE_ID, path(layer, List.of()), "kind", POLICY, "id", layer.name());
    }

    /** Incomplete while nothing above it is in force. */
    Finding alone(Stack stack) {
        PolicyLayer layer = stack.bindings().get(0).layer();
        List<String> details = new ArrayList<>(List.of("layer", layer.name(), "above"));
        details.add(String.join(
                ", ", stack.missing().stream().map(PolicyLayer::name).toList()));
        if (stack.place() != null) {
            details.addAll(List.of("area", stack.place().value()));
        }
        if (!stack.from().equals(LocalDate.MIN)) {
            details.addAll(List.of("from", stack.from().toString()));
        }
        return Finding.error(ModelCode.LAYER_ALONE, path(layer, List.of("effective")), details.toArray(String[]::new));
    }

    /** The attributes of all layers, in order, and where one name means two things. */
    Map<String, Attribute<?>> attributes(List<Finding> findings) {
        Map<String, Attribute<?>> union = new LinkedHashMap<>();
        Map<String, PolicyLayer> declaredBy = new LinkedHashMap<>();
        for (Binding binding : bindings) {
            PolicyLayer layer = binding.layer();
            for (Attribute<?> attribute : layer.attributes()) {
                String name = attribute.name();
                Attribute<?> known = union.putIfAbsent(name, attribute);
                PolicyLayer other = declaredBy.computeIfAbsent(name, first -> layer);
                if (known != null && !known.equals(attribute) && !other.name().equals(layer.name())) {
                    findings.add(Finding.error(
                            ModelCode.SCHEMA_DIFFERS,
                            path(layer, List.of("attributes", name)),
                            "layer",
                            layer.name(),
                            POLICY,
                            layer.name(),
                            "attribute",
                            name,
                            "other",
                            other.name()));
                }
            }
        }
        return union;
    }

    /** What every report has to say must be known to every policy. */
    List<Finding> required(List<Policy> policies) {
        ImmutableSet.Builder<Finding> findings = ImmutableSet.builder();
        for (Policy declaring : policies) {
            for (Attribute<?> attribute : declaring.attributes().attributes()) {
                List<String> path = List.of("attributes", attribute.name());
                PolicyLayer layer = declaring.layerAt(path);
                policies.stream()
                        .filter(other -> attribute.presence().kind() == Presence.Kind.REQUIRED
                                && other.attributes().find(attribute.name()).isEmpty())
                        .findFirst()
                        .ifPresent(other -> findings.add(Finding.error(
                                ModelCode.REQUIRED_ELSEWHERE,
                                path(layer, path),
                                "layer",
                                layer.name(),
                                "attribute",
                                attribute.name(),
                                "other",
                                other.id() + " " + other.revision())));
            }
        }
        return findings.build().asList();
    }

    /** Every effect of the host's own needs somebody who executes it. */
    List<Finding> executed(Policy policy, Set<String> executors) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (DecisionTable table : policy.tables()) {
            for (Effect<?> effect : table.effects()) {
                effect.executedBy()
                        .filter(executor -> !executors.contains(executor))
                        .ifPresent(executor ->
                                findings.add(notExecuted(table.name(), effect.name(), executor, executors)));
            }
        }
        return placed(policy, findings.build());
    }

    private static Finding notExecuted(String table, String effect, String executor, Set<String> executors) {
        List<String> path = List.of("tables", table, "effects", effect);
        return executors.isEmpty()
                ? Finding.error(ModelCode.NOT_EXECUTED, path, "effect", effect, "executor", executor)
                : Finding.unknown(
                        ModelCode.NOT_EXECUTED,
                        path,
                        "executor",
                        executor,
                        executors,
                        "effect",
                        effect,
                        "known",
                        String.join(", ", executors));
    }

    List<Finding> accepted(Iterable<String> guarantees) {
        ImmutableSet<String> known = bindings.stream()
                .flatMap(binding -> binding.layer().guarantees().stream())
                .map(Guarantee::id)
                .collect(ImmutableSet.toImmutableSet());
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (String guarantee : guarantees) {
            if (!known.contains(guarantee)) {
                findings.add(Finding.unknown(
                        ModelCode.UNKNOWN_GUARANTEE,
                        List.of(POLICY, "guarantees", guarantee),
                        "guarantee",
                        guarantee,
                        known));
            }
        }
        return findings.build();
    }

    /** The path of something in a layer, which is named where the book has several. */
    List<String> path(PolicyLayer layer, List<String> within) {
        List<String> named = bindings.size() > 1 ? List.of(POLICY, layer.name()) : List.of(POLICY);
        return ImmutableList.copyOf(Iterables.concat(named, within));
    }

    /** The path of something in a layer it names already. */
    static List<String> under(List<String> named) {
        return ImmutableList.<String>builder().add(POLICY).addAll(named).build();
    }

    /** The findings about a composed policy, under the layers they come from. */
    List<Finding> placed(Policy policy, List<Finding> own) {
        return own.stream()
                .map(finding -> finding.at(path(policy.layerAt(finding.path()), finding.path())))
                .toList();
    }
}
