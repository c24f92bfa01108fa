package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.gridward.core.facts.Attribute;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one table sees: the facts, the trigger, and in their place what earlier tables decided.
 *
 * @param attributes by name, the trigger among them
 * @param values by the name of the attribute; an absent value has no entry; and the answers of predicates, by
 *     their names
 * @param fed which of the values earlier tables decided
 */
record Sight(
        ImmutableMap<String, Attribute<?>> attributes,
        ImmutableMap<String, Object> values,
        ImmutableMap<String, Feed> fed) {

    Matching matching() {
        return new Matching(attributes, values);
    }

    Attribute<?> attribute(String name) {
        Attribute<?> attribute = attributes.get(name);
        if (attribute == null) {
            throw new IllegalArgumentException("unchecked condition on " + name);
        }
        return attribute;
    }

    SeenCondition see(Condition condition) {
        return condition.match(new Reading(false));
    }

    private SeenTest seen(Condition.Test test, boolean negated) {
        Attribute<?> attribute = attribute(test.attribute());
        Object value = values.get(test.attribute());
        boolean holds = Matching.holds(test, attribute, value);
        Shortfall shortfall = holds == negated ? shortfall(test, negated, attribute, value) : null;
        return new SeenTest(test, negated, holds, value, fed.get(test.attribute()), shortfall);
    }

    private static @Nullable Shortfall shortfall(
            Condition.Test test, boolean negated, Attribute<?> attribute, @Nullable Object value) {
        if (value != null && test.operator().takesSet() && attribute.kind() == Attribute.Kind.TAGS) {
            return ofTags(test, negated, Tags.of(value));
        }
        if (value != null && negated && test.operator() == Operator.EMPTY) {
            return new Shortfall.Different();
        }
        Optional<NearestValue> nearest = NearestValue.of(attribute, negated ? Condition.not(test) : test, value);
        return nearest.map(found -> found.shortfall(attribute, value)).orElse(null);
    }

    /** Names all tags of which one would do, where the nearest value would name the first only. */
    private static Shortfall ofTags(Condition.Test test, boolean negated, Set<String> seen) {
        Set<String> operands = Tags.of(test.operands());
        boolean wantsThem = (test.operator() == Operator.NONE_OF) == negated;
        return wantsThem
                ? new Shortfall.OfTags(Sets.difference(operands, seen), Set.of())
                : new Shortfall.OfTags(Set.of(), Sets.intersection(operands, seen));
    }

    /** Reads a condition under an even or an odd number of negations. */
    private final class Reading implements Condition.Cases<SeenCondition> {
        private final boolean negated;

        private Reading(boolean negated) {
            this.negated = negated;
        }

        @Override
        public SeenCondition test(Condition.Test test) {
            return seen(test, negated);
        }

        @Override
        public SeenCondition all(Condition.All all) {
            ImmutableList<SeenCondition> members = members(all.members());
            return group(SeenGroup.Kind.ALL, members.stream().allMatch(SeenCondition::holds), members);
        }

        @Override
        public SeenCondition any(Condition.Any any) {
            ImmutableList<SeenCondition> members = members(any.members());
            return group(SeenGroup.Kind.ANY, members.stream().anyMatch(SeenCondition::holds), members);
        }

        @Override
        public SeenCondition not(Condition.Not not) {
            SeenCondition member = not.negated().match(new Reading(!negated));
            return group(SeenGroup.Kind.NOT, !member.holds(), ImmutableList.of(member));
        }

        @Override
        public SeenCondition opaque(Condition.Opaque opaque) {
            return new SeenPredicate(opaque.predicate(), negated, matching().matches(opaque));
        }

        @Override
        public SeenCondition always() {
            return group(SeenGroup.Kind.ALL, true, ImmutableList.of());
        }

        private ImmutableList<SeenCondition> members(Iterable<Condition> conditions) {
            ImmutableList.Builder<SeenCondition> members = ImmutableList.builder();
            conditions.forEach(condition -> members.add(condition.match(this)));
            return members.build();
        }

        private SeenGroup group(SeenGroup.Kind kind, boolean holds, ImmutableList<SeenCondition> members) {
            return new SeenGroup(kind, negated, holds, members);
        }
    }
}
