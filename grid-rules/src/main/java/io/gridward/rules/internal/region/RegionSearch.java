package io.gridward.rules.internal.region;

import io.gridward.rules.internal.index.Axis;
import io.gridward.rules.internal.index.Formula;
import io.gridward.rules.internal.index.PointSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Not thread-safe. Looks for a box in which several formulas hold together. What leaves no choice narrows the box; a
 * choice among simple tests is what some box must not cover ({@link Uncovered}); any other choice is tried branch by
 * branch.
 */
public final class RegionSearch {
    /** A choice that rules out no more boxes than this is not tried branch by branch. */
    private static final int COVERS = 16;

    private final Space space;
    private final NodeBudget budget;

    /**
     * Makes a search.
     *
     * @param space all situations there are
     * @param budget how many boxes may be looked at
     */
    public RegionSearch(Space space, NodeBudget budget) {
        this.space = space;
        this.budget = budget;
    }

    /**
     * Looks for a box.
     *
     * @param together what must hold, without checks
     * @return a box in all of which everything holds, or that there is none, or neither
     * @throws IllegalArgumentException if a formula contains a check
     */
    public Search find(List<Formula> together) {
        return find(together, List.of());
    }

    /**
     * Looks for a box, where some of what must hold are choices among many.
     *
     * @param together what must hold, without checks
     * @param choices of each of these one member must hold too; they are tried one after the other, the first choice
     *     first, once everything else holds
     * @return a box in all of which everything holds, or that there is none, or neither
     * @throws IllegalArgumentException if a formula contains a check
     */
    public Search find(List<Formula> together, List<List<Formula>> choices) {
        return find(new Branch(space.whole(), List.of(), List.of(), choices), together);
    }

    /** What was found to hold already: a box, what it must not be covered by, and choices still open. */
    private record Branch(Box box, List<Box> covers, List<Formula.Or> open, List<List<Formula>> choices) {}

    private Search find(Branch from, List<Formula> together) {
        if (!budget.take()) {
            return Search.OUT_OF_BUDGET;
        }
        Optional<Branch> narrowed = narrow(from, together);
        if (narrowed.isEmpty()) {
            return Search.NOTHING;
        }
        Branch branch = narrowed.get();
        if (!branch.open().isEmpty()) {
            List<Formula.Or> others = new ArrayList<>(branch.open());
            Formula.Or choice = others.remove(smallest(branch.open()));
            return among(choice.members(), new Branch(branch.box(), branch.covers(), others, branch.choices()));
        }
        Search uncovered = new Uncovered(budget).of(branch.box(), branch.covers());
        if (uncovered.outcome() != Search.Outcome.FOUND || branch.choices().isEmpty()) {
            return uncovered;
        }
        List<List<Formula>> later = branch.choices().subList(1, branch.choices().size());
        return among(branch.choices().get(0), new Branch(branch.box(), branch.covers(), List.of(), later));
    }

    private Search among(List<Formula> members, Branch branch) {
        for (Formula member : members) {
            Search search = find(branch, List.of(member));
            if (search.outcome() != Search.Outcome.NOTHING) {
                return search;
            }
        }
        return Search.NOTHING;
    }

    private static int smallest(List<Formula.Or> open) {
        int smallest = 0;
        for (int i = 1; i < open.size(); i++) {
            if (open.get(i).members().size() < open.get(smallest).members().size()) {
                smallest = i;
            }
        }
        return smallest;
    }

    /** Meets all that leaves no choice; empty if that cannot be. */
    private Optional<Branch> narrow(Branch from, List<Formula> together) {
        Box box = from.box();
        List<Box> covers = new ArrayList<>(from.covers());
        Deque<Formula> pending = new ArrayDeque<>(together);
        List<Formula.Or> open = new ArrayList<>(from.open());
        for (boolean narrower = true; narrower || !pending.isEmpty(); ) {
            // What was open may leave no choice in a narrower box.
            List<Formula.Or> again = narrower ? List.copyOf(open) : List.of();
            if (narrower) {
                open.clear();
                again.forEach(pending::addLast);
            }
            narrower = false;
            while (!pending.isEmpty()) {
                Formula formula = simplified(pending.removeFirst(), box);
                if (formula.equals(Formula.FALSE)) {
                    return Optional.empty();
                }
                if (formula instanceof Formula.And and) {
                    and.members().forEach(pending::addFirst);
                } else if (formula instanceof Formula.Leaf leaf) {
                    Optional<Box> part = box.with(leaf.axis(), leaf.points());
                    if (part.isEmpty()) {
                        return Optional.empty();
                    }
                    narrower |= !open.isEmpty();
                    box = part.get();
                } else if (formula instanceof Formula.Or or) {
                    Optional<Region> not =
                            isSimple(or) ? Optional.of(outside(or)) : Region.of(or.negated(), space, COVERS);
                    not.ifPresent(region -> covers.addAll(region.boxes()));
                    if (not.isEmpty()) {
                        open.add(or);
                    }
                }
            }
        }
        return Optional.of(new Branch(box, covers, open, from.choices()));
    }

    private static boolean isSimple(Formula.Or or) {
        return or.members().stream().allMatch(Formula.Leaf.class::isInstance);
    }

    /** Where none of several tests holds: one box, or none. */
    private Region outside(Formula.Or or) {
        return Region.of(or.negated(), space, 1).orElseThrow();
    }

    /** The same formula within a box. */
    private static Formula simplified(Formula formula, Box box) {
        if (formula instanceof Formula.Leaf leaf) {
            PointSet there = box.points(leaf.axis());
            if (leaf.points().containsAll(there)) {
                return Formula.TRUE;
            }
            return leaf.points().meets(there) ? leaf : Formula.FALSE;
        }
        if (formula instanceof Formula.And and) {
            List<Formula> members = new ArrayList<>();
            for (Formula member : and.members()) {
                Formula left = simplified(member, box);
                if (left.equals(Formula.FALSE)) {
                    return left;
                }
                members.add(left);
            }
            return Formula.all(members);
        }
        if (formula instanceof Formula.Or or) {
            return alternatives(or, box);
        }
        if (formula instanceof Formula.Check) {
            throw new IllegalArgumentException("a check has no region");
        }
        return formula;
    }

    /** Tests of one axis are one test. */
    private static Formula alternatives(Formula.Or or, Box box) {
        List<Formula> members = new ArrayList<>();
        Map<Axis, PointSet> tested = new LinkedHashMap<>();
        for (Formula member : or.members()) {
            Formula left = simplified(member, box);
            if (left.equals(Formula.TRUE)) {
                return left;
            }
            if (left instanceof Formula.Leaf leaf) {
                tested.merge(leaf.axis(), leaf.points(), (one, other) -> one.or(other, leaf.axis()));
            } else {
                members.add(left);
            }
        }
        for (Map.Entry<Axis, PointSet> test : tested.entrySet()) {
            Formula joined = simplified(Formula.in(test.getKey(), test.getValue()), box);
            if (joined.equals(Formula.TRUE)) {
                return joined;
            }
            members.add(joined);
        }
        return Formula.any(members);
    }
}
