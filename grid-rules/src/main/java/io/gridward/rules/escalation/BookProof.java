package io.gridward.rules.escalation;

import com.google.common.collect.ImmutableMap;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.rules.Policy;
import io.gridward.rules.PolicyLayer;
import io.gridward.rules.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Not thread-safe. Composes and proves each stack of a book once, and gathers what is wrong. */
final class BookProof {
    private final BookCheck check;
    private final Map<String, BilingualText> accepted;
    private final Map<List<PolicyLayer>, Optional<RuleBasedEscalation>> composed = new LinkedHashMap<>();
    private final Map<String, List<Verdict>> verdicts = new HashMap<>();
    private final Map<String, List<RuleBasedEscalation>> undecided = new LinkedHashMap<>();
    /** One thing wrong with a layer is wrong with every composition it takes part in. */
    private final Set<Finding> findings = new LinkedHashSet<>();

    BookProof(BookCheck check, Map<String, BilingualText> accepted) {
        this.check = check;
        this.accepted = accepted;
    }

    Set<Finding> findings() {
        return findings;
    }

    /** The composed policies, in the order in which they were first needed. */
    List<RuleBasedEscalation> policies() {
        return composed.values().stream().flatMap(Optional::stream).toList();
    }

    List<Acceptance> acceptances() {
        return accepted.entrySet().stream()
                .map(entry -> new Acceptance(
                        entry.getKey(),
                        entry.getValue(),
                        undecided.getOrDefault(entry.getKey(), List.of()).stream()
                                .map(RuleBasedEscalation::ref)
                                .distinct()
                                .toList()))
                .toList();
    }

    /** Empty if nothing is in force there, or what is does not fit. */
    Optional<RuleBasedEscalation> compose(Stack stack) {
        List<PolicyLayer> layers = stack.layers();
        Optional<RuleBasedEscalation> known = composed.get(layers);
        if (known != null) {
            return known;
        }
        Optional<RuleBasedEscalation> made = layers.isEmpty() ? Optional.empty() : sound(stack, layers);
        composed.put(layers, made);
        return made;
    }

    private Optional<RuleBasedEscalation> sound(Stack stack, List<PolicyLayer> layers) {
        Set<String> names = new HashSet<>();
        for (PolicyLayer layer : layers) {
            if (!names.add(layer.name())) {
                findings.add(check.duplicate(layer));
                return Optional.empty();
            }
        }
        Policy policy;
        try {
            policy = Policy.compose(layers);
        } catch (InvalidModelException invalid) {
            if (!stack.missing().isEmpty() && !layers.get(0).replaces()) {
                findings.add(check.alone(stack));
            } else {
                invalid.findings().forEach(finding -> findings.add(named(finding, layers)));
            }
            return Optional.empty();
        }
        RuleBasedEscalation escalation = RuleBasedEscalation.of(policy);
        prove(escalation);
        return Optional.of(escalation);
    }

    /** Findings about several layers name theirs already. */
    private Finding named(Finding finding, List<PolicyLayer> layers) {
        return finding.at(
                layers.size() == 1 ? check.path(layers.get(0), finding.path()) : BookCheck.under(finding.path()));
    }

    private void prove(RuleBasedEscalation escalation) {
        Policy policy = escalation.policy().policy();
        List<Verdict> of = verdicts.computeIfAbsent(
                policy.contentId(), id -> escalation.policy().verdicts());
        for (Verdict verdict : of) {
            boolean isAccepted = verdict.outcome() == Verdict.Outcome.UNDECIDED
                    && accepted.containsKey(verdict.guarantee().id());
            if (isAccepted) {
                undecided
                        .computeIfAbsent(verdict.guarantee().id(), id -> new ArrayList<>())
                        .add(escalation);
            } else {
                verdict.finding()
                        .ifPresent(finding ->
                                findings.addAll(check.placed(policy, List.of(inComposition(finding, policy)))));
            }
        }
    }

    private static Finding inComposition(Finding finding, Policy policy) {
        if (policy.layers().size() == 1) {
            return finding;
        }
        return new Finding(
                finding.code(),
                finding.severity(),
                finding.path(),
                ImmutableMap.<String, String>builder()
                        .putAll(finding.details())
                        .put(
                                "layers",
                                String.join(
                                        ", ",
                                        policy.layers().stream()
                                                .map(PolicyLayer::name)
                                                .toList()))
                        .buildOrThrow());
    }
}
