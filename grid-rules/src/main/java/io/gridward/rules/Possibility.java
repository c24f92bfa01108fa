package io.gridward.rules;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Not thread-safe. Tells whether a condition can hold in a possible situation. The search narrows, attribute by attribute, which
 * classes of values are left, and branches where a disjunction leaves a choice; after {@link #BRANCHES} choices it
 * gives up and takes the condition for possible, so that it never says no wrongly. All conditions together may cost
 * {@link #WORK}; those after that are searched without branching.
 *
 * <p>Predicates written in Java may answer either way, though each one way at a time.
 */
final class Possibility {
    /** More choices than this are not tried. */
    static final int BRANCHES = 2_000;

    /** How many values and goals are looked at in branches, over all conditions of a policy: some seconds. */
    static final long WORK = 100_000_000;

    private final ImmutableMap<String, Attribute<?>> attributes;
    private final ImmutableMap<Condition, Set<String>> constraints;
    /** One number, for it grows. */
    private final long[] worked = {0};

    Possibility(ImmutableMap<String, Attribute<?>> attributes, Collection<Condition> constraints) {
        this.attributes = attributes;
        this.constraints = Maps.toMap(ImmutableSet.copyOf(constraints), Possibility::names);
    }

    /**
     * Tells whether the condition can hold.
     *
     * @param condition a condition that was checked against the attributes
     * @param trigger why the policy is asked
     * @param fed the attributes that earlier tables may have decided, of which no constraint speaks any more
     * @return false only if it cannot
     */
    boolean canHold(Condition condition, Trigger trigger, Set<String> fed) {
        List<Condition> together = new ArrayList<>();
        together.add(condition);
        Set<String> named = names(condition);
        Map<Condition, Set<String>> open = new LinkedHashMap<>(constraints);
        open.values().removeIf(over -> !Collections.disjoint(over, fed));
        // A constraint brings in its other attributes, and they bring in theirs.
        for (boolean grown = true; grown; ) {
            List<Condition> near = open.entrySet().stream()
                    .filter(constraint -> !Collections.disjoint(constraint.getValue(), named))
                    .map(Map.Entry::getKey)
                    .toList();
            near.forEach(constraint -> named.addAll(open.getOrDefault(constraint, Set.of())));
            together.addAll(near);
            grown = open.keySet().removeAll(near);
        }
        ListMultimap<String, Condition.Test> tests = ArrayListMultimap.create();
        together.forEach(each -> each.tests().forEach(test -> tests.put(test.attribute(), test)));
        return new Search(trigger, tests).finds(together);
    }

    private static Set<String> names(Condition condition) {
        Set<String> names = condition.tests().stream()
                .map(Condition.Test::attribute)
                .collect(Collectors.toCollection(HashSet::new));
        names.remove(Policy.TRIGGER);
        return names;
    }

    /** A condition that is to hold, or not to hold. */
    private record Goal(Condition condition, boolean wanted) {}

    /** A branch of the search: what is left of each attribute, and what is still to be met. */
    private record Branch(Map<String, ImmutableSet<Optional<Object>>> left, List<Goal> choices) {}

    /** One search. */
    private final class Search {
        private final Trigger trigger;
        private final ListMultimap<String, Condition.Test> tests;
        private final Map<String, ImmutableSet<Optional<Object>>> classes = new HashMap<>();

        Search(Trigger trigger, ListMultimap<String, Condition.Test> tests) {
            this.trigger = trigger;
            this.tests = tests;
        }

        boolean finds(List<Condition> together) {
            Deque<Branch> branches = new ArrayDeque<>();
            Map<String, ImmutableSet<Optional<Object>>> left = new HashMap<>();
            List<Goal> choices = new ArrayList<>();
            for (Condition each : together) {
                if (!meet(new Goal(each, true), left, choices)) {
                    return false;
                }
            }
            branches.push(new Branch(left, choices));
            for (int tried = 0; tried < BRANCHES; tried++) {
                if (branches.isEmpty()) {
                    return false;
                }
                Branch branch = branches.pop();
                if (branch.choices().isEmpty()) {
                    return true;
                }
                Goal goal = branch.choices().get(0);
                List<Goal> later = branch.choices().subList(1, branch.choices().size());
                for (Goal alternative : alternatives(goal)) {
                    worked[0] += 1 + branch.left().size() + later.size();
                    if (worked[0] > WORK) {
                        return true;
                    }
                    Map<String, ImmutableSet<Optional<Object>>> narrower = new HashMap<>(branch.left());
                    List<Goal> open = new ArrayList<>(later);
                    if (meet(alternative, narrower, open)) {
                        branches.push(new Branch(narrower, open));
                    }
                }
            }
            return true;
        }

        private List<Goal> alternatives(Goal goal) {
            List<Condition> members = goal.condition() instanceof Condition.Any any
                    ? any.members()
                    : goal.condition() instanceof Condition.All all ? all.members() : List.of();
            return members.stream()
                    .map(member -> new Goal(member, goal.wanted()))
                    .toList();
        }

        /** Narrows what is left by what leaves no choice, and notes the choices; false if nothing is left. */
        private boolean meet(Goal goal, Map<String, ImmutableSet<Optional<Object>>> left, List<Goal> choices) {
            Condition condition = goal.condition();
            if (condition instanceof Condition.Not not) {
                return meet(new Goal(not.negated(), !goal.wanted()), left, choices);
            }
            if (condition instanceof Condition.Test test) {
                return narrow(test, goal.wanted(), left);
            }
            if (condition instanceof Condition.Opaque opaque) {
                return narrow(opaque.predicate().name(), Optional.of(goal.wanted()), left);
            }
            if (condition instanceof Condition.Always) {
                return goal.wanted();
            }
            boolean together = condition instanceof Condition.All == goal.wanted();
            if (!together) {
                choices.add(goal);
                return true;
            }
            return alternatives(goal).stream().allMatch(member -> meet(member, left, choices));
        }

        private boolean narrow(
                String predicate, Optional<Object> wanted, Map<String, ImmutableSet<Optional<Object>>> left) {
            ImmutableSet<Optional<Object>> before = left.get(predicate);
            left.put(predicate, ImmutableSet.of(wanted));
            return before == null || before.contains(wanted);
        }

        private boolean narrow(Condition.Test test, boolean wanted, Map<String, ImmutableSet<Optional<Object>>> left) {
            Attribute<?> attribute = attributes.get(test.attribute());
            if (attribute == null) {
                throw new IllegalArgumentException("unchecked test of " + test.attribute());
            }
            if (test.attribute().equals(Policy.TRIGGER)) {
                return Matching.holds(test, attribute, trigger.id()) == wanted;
            }
            ImmutableSet<Optional<Object>> before = left.get(test.attribute());
            if (before == null) {
                before = classes.computeIfAbsent(test.attribute(), name -> searched(attribute, tests.get(name)));
                if (before.isEmpty()) {
                    // Too many to tell; whatever is asked of it is taken for possible.
                    return true;
                }
            }
            worked[0] += (long) before.size() * (1 + test.operands().size());
            Predicate<Optional<Object>> holds = Matching.holding(test, attribute);
            ImmutableSet<Optional<Object>> after =
                    before.stream().filter(value -> holds.test(value) == wanted).collect(ImmutableSet.toImmutableSet());
            left.put(test.attribute(), after);
            return !after.isEmpty();
        }

        /** The classes of an attribute, none if there are too many to be searched. */
        private ImmutableSet<Optional<Object>> searched(Attribute<?> attribute, List<Condition.Test> own) {
            AttributeClasses all = AttributeClasses.of(attribute, own);
            return ConditionCheck.isSearched(all, own) ? ImmutableSet.copyOf(all.representatives()) : ImmutableSet.of();
        }
    }
}
