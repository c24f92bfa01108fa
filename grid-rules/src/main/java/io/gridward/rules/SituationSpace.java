package io.gridward.rules;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.math.LongMath;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The possible situations at one trigger, in classes a set of tests cannot tell apart. Iterates over the
 * attributes the tests name, and over both answers of each predicate; the other attributes are filled in where a
 * whole situation is wanted.
 */
final class SituationSpace implements Iterable<Map<String, Object>> {
    private final ImmutableMap<String, Attribute<?>> attributes;
    private final ImmutableList<Condition> constraints;
    private final Trigger trigger;
    private final ImmutableList<Condition.Test> tests;
    private final ImmutableList<FactPredicate> asked;
    private final ImmutableSet<String> predicates;
    private final ImmutableList<String> named;
    private final ImmutableList<Condition> decidable;

    SituationSpace(
            ImmutableMap<String, Attribute<?>> attributes,
            ImmutableList<Condition> constraints,
            Trigger trigger,
            List<Condition.Test> tests,
            Collection<FactPredicate> predicates) {
        this.attributes = attributes;
        this.constraints = constraints;
        this.trigger = trigger;
        Set<String> names = new LinkedHashSet<>();
        tests.forEach(test -> names.add(test.attribute()));
        names.remove(Policy.TRIGGER);
        this.asked = ImmutableList.copyOf(predicates);
        this.predicates = predicates.stream().map(FactPredicate::name).collect(ImmutableSet.toImmutableSet());
        names.addAll(this.predicates);
        this.named = ImmutableList.copyOf(names);
        this.tests = ImmutableList.<Condition.Test>builder()
                .addAll(tests)
                .addAll(constraints.stream().flatMap(c -> c.tests().stream()).toList())
                .build();
        this.decidable = constraints.stream()
                .filter(constraint -> constraint.tests().stream()
                        .map(Condition.Test::attribute)
                        .allMatch(name -> name.equals(Policy.TRIGGER) || names.contains(name)))
                .collect(ImmutableList.toImmutableList());
    }

    private AttributeClasses classes(String name) {
        if (predicates.contains(name)) {
            return AttributeClasses.eitherWay();
        }
        Attribute<?> attribute = attributes.get(name);
        if (attribute == null) {
            throw new IllegalArgumentException("unchecked test of " + name);
        }
        return AttributeClasses.of(attribute, tests);
    }

    /** The predicates both of whose answers are tried. */
    ImmutableList<FactPredicate> asked() {
        return asked;
    }

    /** Their names. */
    ImmutableSet<String> predicates() {
        return predicates;
    }

    /** How many combinations of classes there are, at most {@link Long#MAX_VALUE}. */
    long count() {
        return named.stream().mapToLong(name -> classes(name).count()).reduce(1, LongMath::saturatedMultiply);
    }

    private boolean isPossible(Map<String, Object> values, List<Condition> under) {
        Map<String, Object> withTrigger = new HashMap<>(values);
        withTrigger.put(Policy.TRIGGER, trigger.id());
        Matching matching = new Matching(attributes, withTrigger);
        return under.stream().allMatch(matching::matches);
    }

    @Override
    public Iterator<Map<String, Object>> iterator() {
        return new Combinations(named, Map.of(), decidable);
    }

    /** The same situation with a value for every attribute, or empty if none is possible. */
    Optional<Map<String, Object>> completed(Map<String, Object> values) {
        List<String> constrained = constraints.stream()
                .flatMap(constraint -> constraint.tests().stream())
                .map(Condition.Test::attribute)
                .filter(name -> !name.equals(Policy.TRIGGER) && !named.contains(name))
                .distinct()
                .toList();
        Combinations completions = new Combinations(constrained, values, constraints);
        if (!completions.hasNext()) {
            return Optional.empty();
        }
        Map<String, Object> whole = new HashMap<>(completions.next());
        for (String name : attributes.keySet()) {
            boolean open = !name.equals(Policy.TRIGGER) && !named.contains(name) && !constrained.contains(name);
            if (open) {
                classes(name).representatives().get(0).ifPresent(value -> whole.put(name, value));
            }
        }
        return Optional.of(whole);
    }

    /** Counts through the classes of some attributes, the first attribute slowest, skipping what is impossible. */
    private final class Combinations extends AbstractIterator<Map<String, Object>> {
        private final List<String> names;
        private final Map<String, Object> fixed;
        private final ImmutableList<Condition> under;
        private final List<List<Optional<Object>>> choices = new ArrayList<>();
        private final int[] at;
        private boolean exhausted;

        private Combinations(List<String> names, Map<String, Object> fixed, ImmutableList<Condition> under) {
            this.names = names;
            this.fixed = fixed;
            this.under = under;
            names.forEach(name -> choices.add(classes(name).representatives()));
            this.at = new int[names.size()];
        }

        @Override
        protected @Nullable Map<String, Object> computeNext() {
            while (!exhausted) {
                Map<String, Object> values = new HashMap<>(fixed);
                for (int i = 0; i < at.length; i++) {
                    String name = names.get(i);
                    choices.get(i).get(at[i]).ifPresent(value -> values.put(name, value));
                }
                advance();
                if (isPossible(values, under)) {
                    return values;
                }
            }
            return endOfData();
        }

        private void advance() {
            int digit = at.length - 1;
            while (digit >= 0 && ++at[digit] == choices.get(digit).size()) {
                at[digit] = 0;
                digit--;
            }
            exhausted = digit < 0;
        }
    }
}
