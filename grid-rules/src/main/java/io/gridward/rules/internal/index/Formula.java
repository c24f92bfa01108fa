package io.gridward.rules.internal.index;

import com.google.common.collect.ImmutableList;
import io.gridward.core.facts.Facts;
import java.util.List;
import java.util.function.Predicate;

/** A condition over points, in which only single tests are negated. */
public sealed interface Formula {
    /** What always holds. */
    Formula TRUE = new Constant(true);

    /** What never holds. */
    Formula FALSE = new Constant(false);

    /** Whether it holds in a situation. */
    boolean holds(Facts facts, long[] fed);

    /**
     * Returns the opposite.
     *
     * @return a formula that holds exactly where this one does not
     */
    Formula negated();

    /**
     * Returns that a point lies in a set.
     *
     * @param axis the axis
     * @param points the set
     * @return the formula
     */
    static Formula in(Axis axis, PointSet points) {
        return points.isEmpty() ? FALSE : new Leaf(axis, points);
    }

    /**
     * Returns that facts pass a check about which nothing is known.
     *
     * @param check a pure function of the facts
     * @return the formula
     */
    static Formula passing(Predicate<Facts> check) {
        return new Check(check, true);
    }

    /**
     * Returns that all formulas hold.
     *
     * @param members the formulas
     * @return the formula
     */
    static Formula all(List<Formula> members) {
        if (members.contains(FALSE)) {
            return FALSE;
        }
        List<Formula> open =
                members.stream().filter(member -> !member.equals(TRUE)).toList();
        return open.isEmpty() ? TRUE : open.size() == 1 ? open.get(0) : new And(ImmutableList.copyOf(open));
    }

    /**
     * Returns that at least one formula holds.
     *
     * @param members the formulas
     * @return the formula
     */
    static Formula any(List<Formula> members) {
        if (members.contains(TRUE)) {
            return TRUE;
        }
        List<Formula> open =
                members.stream().filter(member -> !member.equals(FALSE)).toList();
        return open.isEmpty() ? FALSE : open.size() == 1 ? open.get(0) : new Or(ImmutableList.copyOf(open));
    }

    /** Holds always, or never. */
    record Constant(boolean value) implements Formula {
        @Override
        public boolean holds(Facts facts, long[] fed) {
            return value;
        }

        @Override
        public Formula negated() {
            return value ? FALSE : TRUE;
        }
    }

    /** A point lies in a set. */
    record Leaf(Axis axis, PointSet points) implements Formula {
        @Override
        public boolean holds(Facts facts, long[] fed) {
            return points.contains(axis.point(facts, fed));
        }

        @Override
        public Formula negated() {
            return in(axis, points.not(axis));
        }
    }

    /** A check ends in one way. */
    record Check(Predicate<Facts> check, boolean wanted) implements Formula {
        @Override
        public boolean holds(Facts facts, long[] fed) {
            return check.test(facts) == wanted;
        }

        @Override
        public Formula negated() {
            return new Check(check, !wanted);
        }
    }

    /** All members hold. */
    record And(ImmutableList<Formula> members) implements Formula {
        @Override
        public boolean holds(Facts facts, long[] fed) {
            for (Formula member : members) {
                if (!member.holds(facts, fed)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Formula negated() {
            return any(members.stream().map(Formula::negated).toList());
        }
    }

    /** At least one member holds. */
    record Or(ImmutableList<Formula> members) implements Formula {
        @Override
        public boolean holds(Facts facts, long[] fed) {
            for (Formula member : members) {
                if (member.holds(facts, fed)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Formula negated() {
            return all(members.stream().map(Formula::negated).toList());
        }
    }
}
