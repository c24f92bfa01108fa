package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One way to satisfy a condition on tags: tags that must be there and tags that must not. All ways are the
 * clauses of its disjunctive form, of which only the {@link #BOUND} with the fewest changes are followed up.
 *
 * @param added tags that must be there
 * @param removed tags that must not
 * @param notEmpty a tag to add if none is left, where the tags must not be empty; else empty
 */
record TagChange(ImmutableSet<String> added, ImmutableSet<String> removed, ImmutableSet<String> notEmpty) {
    private static final int BOUND = 512;

    private static final TagChange NOTHING = new TagChange(ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of());

    /** The way with the fewest changes, the first of several. */
    static Optional<TagChange> of(List<String> values, Condition condition, Set<String> seen) {
        return condition.match(new Ways(values, seen, false)).stream()
                .min(Comparator.comparingInt(change -> change.size(seen)));
    }

    Set<String> of(Set<String> seen) {
        Set<String> tags = Sets.union(Sets.difference(seen, removed), added);
        return tags.isEmpty() && !notEmpty.isEmpty()
                ? ImmutableSortedSet.of(notEmpty.iterator().next())
                : ImmutableSortedSet.copyOf(tags);
    }

    private int size(Set<String> seen) {
        return Sets.symmetricDifference(seen, of(seen)).size();
    }

    private Optional<TagChange> and(TagChange other) {
        ImmutableSet<String> there = union(added, other.added);
        ImmutableSet<String> gone = union(removed, other.removed);
        if (!Sets.intersection(there, gone).isEmpty()) {
            return Optional.empty();
        }
        Set<String> either = notEmpty.isEmpty() ? other.notEmpty : notEmpty;
        ImmutableSet<String> left = Sets.difference(either, gone).immutableCopy();
        boolean impossible = !either.isEmpty() && left.isEmpty();
        return impossible ? Optional.empty() : Optional.of(new TagChange(there, gone, left));
    }

    private static ImmutableSet<String> union(Set<String> some, Set<String> others) {
        return Sets.union(some, others).immutableCopy();
    }

    /** Lists the ways of a condition, or of its opposite. */
    private record Ways(List<String> values, Set<String> seen, boolean negated)
            implements Condition.Cases<ImmutableList<TagChange>> {

        @Override
        public ImmutableList<TagChange> test(Condition.Test test) {
            Set<String> operands = Tags.of(test.operands());
            return switch (test.operator()) {
                case ANY_OF -> negated ? noneOf(operands) : anyOf(operands);
                case NONE_OF -> negated ? anyOf(operands) : noneOf(operands);
                case ALL_OF -> negated ? notAllOf(operands) : allOf(operands);
                case EMPTY -> negated ? notEmpty() : noneOf(ImmutableSet.copyOf(values));
                case PRESENT -> when(!negated);
                case ABSENT -> when(negated);
                default -> throw new IllegalArgumentException(test + " does not fit tags");
            };
        }

        @Override
        public ImmutableList<TagChange> all(Condition.All all) {
            return negated ? either(all.members()) : together(all.members());
        }

        @Override
        public ImmutableList<TagChange> any(Condition.Any any) {
            return negated ? together(any.members()) : either(any.members());
        }

        @Override
        public ImmutableList<TagChange> not(Condition.Not not) {
            return not.negated().match(new Ways(values, seen, !negated));
        }

        @Override
        public ImmutableList<TagChange> opaque(Condition.Opaque opaque) {
            throw new IllegalArgumentException(opaque + " is no test of tags");
        }

        @Override
        public ImmutableList<TagChange> always() {
            return when(!negated);
        }

        private ImmutableList<TagChange> either(List<Condition> members) {
            List<TagChange> ways = new ArrayList<>();
            members.forEach(member -> ways.addAll(member.match(this)));
            return shortest(ways);
        }

        private ImmutableList<TagChange> together(List<Condition> members) {
            ImmutableList<TagChange> ways = ImmutableList.of(NOTHING);
            for (Condition member : members) {
                ImmutableList<TagChange> more = member.match(this);
                List<TagChange> joined = new ArrayList<>();
                ways.forEach(way -> more.forEach(other -> way.and(other).ifPresent(joined::add)));
                ways = shortest(joined);
            }
            return ways;
        }

        private ImmutableList<TagChange> shortest(List<TagChange> ways) {
            Set<TagChange> distinct = new LinkedHashSet<>(ways);
            return distinct.size() <= BOUND
                    ? ImmutableList.copyOf(distinct)
                    : distinct.stream()
                            .sorted(Comparator.comparingInt(change -> change.size(seen)))
                            .limit(BOUND)
                            .collect(ImmutableList.toImmutableList());
        }

        private ImmutableList<TagChange> anyOf(Set<String> operands) {
            return shortest(operands.stream()
                    .map(tag -> new TagChange(ImmutableSet.of(tag), ImmutableSet.of(), ImmutableSet.of()))
                    .toList());
        }

        private ImmutableList<TagChange> notAllOf(Set<String> operands) {
            return shortest(operands.stream()
                    .map(tag -> new TagChange(ImmutableSet.of(), ImmutableSet.of(tag), ImmutableSet.of()))
                    .toList());
        }

        private static ImmutableList<TagChange> allOf(Set<String> operands) {
            return ImmutableList.of(new TagChange(ImmutableSet.copyOf(operands), ImmutableSet.of(), ImmutableSet.of()));
        }

        private static ImmutableList<TagChange> noneOf(Set<String> operands) {
            return ImmutableList.of(new TagChange(ImmutableSet.of(), ImmutableSet.copyOf(operands), ImmutableSet.of()));
        }

        private ImmutableList<TagChange> notEmpty() {
            return ImmutableList.of(new TagChange(ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.copyOf(values)));
        }

        private static ImmutableList<TagChange> when(boolean holds) {
            return holds ? ImmutableList.of(NOTHING) : ImmutableList.of();
        }
    }
}
