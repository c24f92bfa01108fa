package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Conditions combined, beside what they saw.
 *
 * @param kind how they are combined
 * @param negated whether the combination is wanted not to hold, because an odd number of negations stands
 *     around it
 * @param holds whether the combination holds, read by itself
 * @param members the parts as they are written; one of a negation, none of the condition that always holds,
 *     which reads as a conjunction
 */
public record SeenGroup(Kind kind, boolean negated, boolean holds, List<SeenCondition> members)
        implements SeenCondition {
    /** Copies the members. */
    public SeenGroup {
        members = List.copyOf(members);
    }

    /** Ways to combine. */
    public enum Kind {
        /** Every member holds. */
        ALL,
        /** At least one member holds. */
        ANY,
        /** The member does not hold. */
        NOT
    }

    /**
     * Tells whether one satisfied member is enough: an {@code any}, or an {@code all} that is wanted not to hold.
     *
     * @return false where every member counts
     */
    public boolean isOfAlternatives() {
        return kind == (negated ? Kind.ALL : Kind.ANY);
    }

    /**
     * Returns the members that answer for how the group came out: all of a satisfied group in which every
     * member counts, the satisfied ones of satisfied alternatives, the failed ones where every member counts,
     * and of alternatives of which none is satisfied those with the fewest attributes to change.
     *
     * @return in the order they are written
     */
    public List<SeenCondition> nearest() {
        List<SeenCondition> answering = answering();
        if (!isOfAlternatives() || isSatisfied()) {
            return answering;
        }
        List<Integer> sizes =
                answering.stream().map(member -> member.subjects().size()).toList();
        int least = sizes.stream().mapToInt(Integer::intValue).min().orElse(0);
        ImmutableList.Builder<SeenCondition> nearest = ImmutableList.builder();
        for (int i = 0; i < answering.size(); i++) {
            if (sizes.get(i) == least) {
                nearest.add(answering.get(i));
            }
        }
        return nearest.build();
    }

    private List<SeenCondition> answering() {
        return members.stream()
                .filter(member -> member.isSatisfied() == isSatisfied())
                .toList();
    }

    @Override
    public List<SeenLeaf> decisive() {
        // Not by way of nearest, which would walk each level of a deep tree twice.
        List<List<SeenLeaf>> each =
                answering().stream().map(SeenCondition::decisive).toList();
        int most = isOfAlternatives() && !isSatisfied()
                ? each.stream().mapToInt(tests -> subjects(tests).size()).min().orElse(0)
                : Integer.MAX_VALUE;
        List<SeenLeaf> decisive = new ArrayList<>();
        for (List<SeenLeaf> tests : each) {
            if (subjects(tests).size() <= most) {
                decisive.addAll(tests);
            }
        }
        return decisive;
    }

    static Set<String> subjects(List<SeenLeaf> tests) {
        Set<String> names = new LinkedHashSet<>();
        tests.forEach(test -> names.add(test.subject()));
        return names;
    }
}
