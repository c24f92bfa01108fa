package io.gridward.rules.internal.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A box: on each axis it names, the points a situation may have; and what is to be tested besides, in no box.
 *
 * @param box the points by axis, none empty; an axis that is not named is free
 * @param rest what must hold besides
 */
record Clause(ImmutableMap<Axis, PointSet> box, ImmutableList<Formula> rest) {
    /** How many boxes stand for one formula; one that needs more becomes a single box and a test. */
    static final int MOST = 64;

    private static final Clause FREE = new Clause(ImmutableMap.of(), ImmutableList.of());

    /**
     * Writes a formula as boxes, of which at least one holds exactly where the formula does.
     *
     * @param formula the formula
     * @return at most {@link #MOST} boxes; none if the formula never holds
     */
    static List<Clause> of(Formula formula) {
        List<Clause> clauses = clauses(formula);
        if (clauses.size() <= MOST) {
            return clauses;
        }
        // The members that make one box each narrow the search; the whole is tested once they hold.
        Map<Axis, PointSet> plain = new LinkedHashMap<>();
        if (formula instanceof Formula.And and) {
            for (Formula member : and.members()) {
                if (member instanceof Formula.Leaf leaf) {
                    plain.merge(leaf.axis(), leaf.points(), PointSet::and);
                }
            }
        }
        Clause narrow = new Clause(ImmutableMap.copyOf(plain), ImmutableList.of());
        return narrow.isEmpty() ? List.of() : List.of(new Clause(narrow.box, ImmutableList.of(formula)));
    }

    /** All boxes, or too many: then more than {@link #MOST} of any kind. */
    private static List<Clause> clauses(Formula formula) {
        if (formula instanceof Formula.Constant constant) {
            return constant.value() ? List.of(FREE) : List.of();
        }
        if (formula instanceof Formula.Leaf leaf) {
            return List.of(FREE.with(leaf));
        }
        if (formula instanceof Formula.Or or) {
            List<Clause> either = new ArrayList<>();
            for (Formula member : or.members()) {
                either.addAll(clauses(member));
                if (either.size() > MOST) {
                    break;
                }
            }
            return either;
        }
        if (formula instanceof Formula.And and) {
            return product(and.members());
        }
        return List.of(new Clause(ImmutableMap.of(), ImmutableList.of(formula)));
    }

    private static List<Clause> product(List<Formula> members) {
        Map<Axis, PointSet> plain = new LinkedHashMap<>();
        ImmutableList.Builder<Formula> checks = ImmutableList.builder();
        List<Formula> combined = new ArrayList<>();
        for (Formula member : members) {
            if (member instanceof Formula.Leaf leaf) {
                plain.merge(leaf.axis(), leaf.points(), PointSet::and);
            } else if (member instanceof Formula.Check) {
                checks.add(member);
            } else {
                combined.add(member);
            }
        }
        Clause alone = new Clause(ImmutableMap.copyOf(plain), checks.build());
        if (alone.isEmpty()) {
            return List.of();
        }
        // A small box leaves fewer combinations; a large one would be copied for each of them.
        if (plain.size() <= MOST) {
            return product(alone, combined);
        }
        List<Clause> boxes = product(FREE, combined);
        // Of too many not all are there, so that what is left of them says nothing.
        return boxes.size() > MOST
                ? boxes
                : boxes.stream()
                        .map(alone::and)
                        .filter(clause -> !clause.isEmpty())
                        .toList();
    }

    private static List<Clause> product(Clause first, List<Formula> members) {
        List<Clause> product = List.of(first);
        for (Formula member : members) {
            List<Clause> next = new ArrayList<>();
            List<Clause> factors = clauses(member);
            for (Clause left : product) {
                for (Clause right : factors) {
                    Clause both = left.and(right);
                    if (!both.isEmpty()) {
                        next.add(both);
                    }
                }
                if (next.size() > MOST) {
                    return next;
                }
            }
            if (factors.size() > MOST) {
                return factors;
            }
            product = next;
        }
        return product;
    }

    private Clause with(Formula.Leaf leaf) {
        return new Clause(ImmutableMap.of(leaf.axis(), leaf.points()), rest);
    }

    private Clause and(Clause other) {
        Map<Axis, PointSet> both = new LinkedHashMap<>(box);
        other.box.forEach((axis, points) -> both.merge(axis, points, PointSet::and));
        return new Clause(
                ImmutableMap.copyOf(both),
                ImmutableList.<Formula>builder().addAll(rest).addAll(other.rest).build());
    }

    /** The box without the axes that are tested elsewhere. */
    Clause without(List<Axis> axes) {
        return new Clause(ImmutableMap.copyOf(Maps.filterKeys(box, axis -> !axes.contains(axis))), rest);
    }

    /**
     * What is left to be tested once a point is known to lie in a part of an axis: empty if none of the box does. Of
     * points outside the part nothing need be said any more.
     */
    Optional<Clause> within(Axis axis, PointSet part) {
        PointSet points = box.get(axis);
        if (points == null) {
            return Optional.of(this);
        }
        if (!points.meets(part)) {
            return Optional.empty();
        }
        return Optional.of(points.containsAll(part) ? without(List.of(axis)) : this);
    }

    /** How much is tested of it. */
    int tests() {
        return box.size() + rest.size();
    }

    private boolean isEmpty() {
        return box.values().stream().anyMatch(PointSet::isEmpty);
    }

    /** The same, with the axes in another order. */
    Clause inOrder(Comparator<Formula.Leaf> order) {
        return new Clause(
                leaves().stream()
                        .sorted(order)
                        .collect(ImmutableMap.toImmutableMap(Formula.Leaf::axis, Formula.Leaf::points)),
                rest);
    }

    /** What is tested of it axis by axis. */
    List<Formula.Leaf> leaves() {
        return box.entrySet().stream()
                .map(entry -> new Formula.Leaf(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The points still to be tested once the given axes have let a situation through. */
    List<Probe> probes(List<Axis> let) {
        return box.entrySet().stream()
                .filter(entry -> !let.contains(entry.getKey()))
                .map(entry -> new Probe(entry.getKey(), entry.getValue()))
                .toList();
    }
}
