package io.gridward.rules.escalation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.gridward.core.facts.Attribute;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.territory.Territory;
import io.gridward.core.time.Timeline;
import io.gridward.rules.Policy;
import io.gridward.rules.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the policies of a book against each other and proves their guarantees. */
final class BookCheck {
    private static final String POLICY = "policy";

    private BookCheck() {}

    static List<Finding> findings(List<Binding> bindings, @Nullable Timeline<Territory> territory) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (int i = 0; i < bindings.size(); i++) {
            Binding binding = bindings.get(i);
            List<Finding> own = new ArrayList<>();
            place(binding, territory).ifPresent(own::add);
            bindings.subList(0, i).stream()
                    .filter(earlier -> collide(earlier, binding))
                    .findFirst()
                    .ifPresent(earlier -> own.add(duplicate(binding)));
            own.addAll(schemaDifferences(bindings.get(0).source(), binding.source()));
            binding.escalation().policy().verdicts().stream()
                    .map(Verdict::finding)
                    .flatMap(Optional::stream)
                    .forEach(own::add);
            findings.addAll(within(binding, bindings, own));
        }
        return findings.build();
    }

    /** Puts findings of one policy under its place in the book. */
    static List<Finding> within(Binding binding, List<Binding> bindings, List<Finding> own) {
        ImmutableList.Builder<String> prefix = ImmutableList.<String>builder().add(POLICY);
        if (bindings.size() > 1) {
            prefix.add(binding.source().id() + " " + binding.source().revision());
        }
        List<String> place = prefix.build();
        return own.stream()
                .map(finding -> finding.at(ImmutableList.<String>builder()
                        .addAll(place)
                        .addAll(finding.path())
                        .build()))
                .toList();
    }

    private static Optional<Finding> place(Binding binding, @Nullable Timeline<Territory> territory) {
        if (binding.area() == null) {
            return Optional.empty();
        }
        if (territory == null) {
            return Optional.of(Finding.error(ModelCode.MISSING_PART, List.of(), "part", "territory"));
        }
        if (territory.versions().values().stream()
                .anyMatch(version -> version.find(binding.area()).isPresent())) {
            return Optional.empty();
        }
        List<String> known = territory.last().areas().stream()
                .map(area -> area.code().value())
                .toList();
        return Optional.of(Finding.unknown(
                ModelCode.UNKNOWN_AREA, List.of(), "area", binding.area().value(), known));
    }

    /** Two policies at one place that begin on one day would leave open which of them is in force. */
    private static boolean collide(Binding one, Binding other) {
        return one.isAt(other.area())
                && one.source().effectiveFrom().equals(other.source().effectiveFrom());
    }

    private static Finding duplicate(Binding binding) {
        return Finding.error(
                ModelCode.DUPLICATE_ID,
                List.of(),
                "kind",
                POLICY,
                "id",
                binding.source().id() + " " + binding.source().revision());
    }

    private static List<Finding> schemaDifferences(Policy first, Policy other) {
        Set<Attribute<?>> ours = new LinkedHashSet<>(first.attributes().attributes());
        Set<Attribute<?>> theirs = new LinkedHashSet<>(other.attributes().attributes());
        return Sets.symmetricDifference(ours, theirs).stream()
                .map(Attribute::name)
                .distinct()
                .map(name -> Finding.error(
                        ModelCode.SCHEMA_DIFFERS,
                        List.of("attributes", name),
                        POLICY,
                        other.id() + " " + other.revision(),
                        "attribute",
                        name,
                        "other",
                        first.id() + " " + first.revision()))
                .toList();
    }
}
