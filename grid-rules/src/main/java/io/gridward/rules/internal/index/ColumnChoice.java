package io.gridward.rules.internal.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses the axes that get bit rows: one after the other the one that leaves fewest boxes to be tested, as long as it
 * spares more than it costs. Every class counts the same, for cuts lie where it matters.
 */
final class ColumnChoice {
    /** As many as are put together in one pass. */
    private static final int MOST = 4;

    /** An axis that fewer boxes name, one of so many, gets no rows. */
    private static final int RARE = 20;

    /** Of more axes only those most boxes name are compared, for each comparison looks at every box. */
    private static final int CONSIDERED = 256;

    private final ImmutableList<Column> columns;
    private final ImmutableList<Column> further;
    private final ImmutableList<Axis> exact;

    private ColumnChoice(List<Column> columns, List<Column> further, List<Axis> exact) {
        this.columns = ImmutableList.copyOf(columns);
        this.further = ImmutableList.copyOf(further);
        this.exact = ImmutableList.copyOf(exact);
    }

    /** No rows at all. */
    static ColumnChoice none() {
        return new ColumnChoice(List.of(), List.of(), List.of());
    }

    static ColumnChoice of(List<Clause> clauses, int mostClasses) {
        int words = Column.words(clauses.size());
        double[] alive = new double[clauses.size()];
        Arrays.fill(alive, 1);
        List<Candidate> candidates = new ArrayList<>();
        mostNamed(clauses).forEach(axis -> candidates.add(new Candidate(axis, clauses, mostClasses)));
        ImmutableList.Builder<Column> first = ImmutableList.builder();
        ImmutableList.Builder<Axis> decided = ImmutableList.builder();
        ImmutableList.Builder<Column> later = ImmutableList.builder();
        boolean pays = true;
        for (int count = 0; !candidates.isEmpty(); count++) {
            Candidate best = best(candidates, alive);
            candidates.remove(best);
            pays &= count == 0 || (count < MOST && best.spares(alive) >= cost(words));
            if (pays) {
                first.add(best.column(clauses));
                if (best.cuts.areExact()) {
                    decided.add(best.axis);
                }
            } else if (best.naming.length > clauses.size() / RARE) {
                later.add(best.column(clauses));
            }
            best.narrow(alive);
        }
        return new ColumnChoice(first.build(), later.build(), decided.build());
    }

    /** The axes worth a look, in the order in which they are first named. */
    private static List<Axis> mostNamed(List<Clause> clauses) {
        Multiset<Axis> named = LinkedHashMultiset.create();
        clauses.forEach(clause -> named.addAll(clause.box().keySet()));
        Set<Axis> kept = Multisets.copyHighestCountFirst(named).elementSet().stream()
                .limit(CONSIDERED)
                .collect(Collectors.toSet());
        return named.elementSet().stream().filter(kept::contains).toList();
    }

    private static Candidate best(List<Candidate> candidates, double[] alive) {
        Candidate best = candidates.get(0);
        double most = best.spares(alive);
        for (Candidate candidate : candidates.subList(1, candidates.size())) {
            double spared = candidate.spares(alive);
            if (spared > most) {
                best = candidate;
                most = spared;
            }
        }
        return best;
    }

    /** What one more column costs, in tests of a box. */
    private static double cost(int words) {
        return 0.5 + words / 32.0;
    }

    ImmutableList<Column> columns() {
        return columns;
    }

    /** Rows to be consulted where the first ones leave many boxes. */
    ImmutableList<Column> further() {
        return further;
    }

    /** The axes whose rows, among the first ones, say all there is to say. */
    ImmutableList<Axis> exact() {
        return exact;
    }

    /** An axis, and which part of it each box that names it lets through. */
    private static final class Candidate {
        private final Axis axis;
        private final Cuts cuts;
        private final int[] naming;
        private final double[] shares;

        Candidate(Axis axis, List<Clause> clauses, int mostClasses) {
            this.axis = axis;
            this.cuts = Cuts.of(axis, clauses, mostClasses);
            int[] places = new int[clauses.size()];
            double[] parts = new double[clauses.size()];
            int count = 0;
            for (int i = 0; i < clauses.size(); i++) {
                PointSet points = clauses.get(i).box().get(axis);
                if (points != null) {
                    places[count] = i;
                    parts[count++] = cuts.share(points);
                }
            }
            this.naming = Arrays.copyOf(places, count);
            this.shares = Arrays.copyOf(parts, count);
        }

        Column column(List<Clause> clauses) {
            return new Column(axis, cuts, clauses);
        }

        double spares(double[] alive) {
            double spared = 0;
            for (int i = 0; i < naming.length; i++) {
                spared += alive[naming[i]] * (1 - shares[i]);
            }
            return spared;
        }

        void narrow(double[] alive) {
            for (int i = 0; i < naming.length; i++) {
                alive[naming[i]] *= shares[i];
            }
        }
    }
}
