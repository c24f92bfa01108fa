package io.gridward.rules.internal.index;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The way to few boxes, one question after the other: on which side of a threshold does a point lie? A processor learns
 * the answers to such questions, where one jump to one of many places would be guessed wrong most of the time.
 */
sealed interface BoxTree {
    /** How many questions there are. */
    int forks();

    /** Shows every leaf. */
    void leaves(Consumer<Chain> each);

    /** Counts the axes asked for. */
    void count(Multiset<Axis> asked);

    /** The axes asked for most often, none that is asked for less often than that. */
    default List<Axis> asked(int often, int most) {
        Multiset<Axis> asked = LinkedHashMultiset.create();
        count(asked);
        return Multisets.copyHighestCountFirst(asked).entrySet().stream()
                .filter(axis -> axis.getCount() >= often)
                .map(Multiset.Entry::getElement)
                .limit(most)
                .toList();
    }

    /**
     * Makes a tree.
     *
     * @param chain all boxes in order
     * @param copies how many boxes there may be in all leaves together: a box lies in each it can be met in
     */
    static BoxTree of(Chain chain, int copies) {
        return of(chain, copies, ImmutableMap.of());
    }

    /** With the points that are left on axes asked for before. */
    private static BoxTree of(Chain chain, int copies, ImmutableMap<Axis, PointSet> known) {
        Optional<Split> split = Split.best(chain, copies);
        if (split.isEmpty()) {
            return new Leaf(chain);
        }
        Axis axis = split.get().axis();
        long start = split.get().start();
        PointSet left = known.getOrDefault(axis, axis.all());
        PointSet lower = left.and(axis.below(start));
        PointSet upper = left.and(axis.from(start));
        Chain below = chain.within(axis, lower);
        Chain above = chain.within(axis, upper);
        int both = below.boxes().size() + above.boxes().size();
        int forBelow = both == 0 ? 0 : (int) ((long) copies * below.boxes().size() / both);
        return new Fork(
                axis,
                start,
                of(below, forBelow, with(known, axis, lower)),
                of(above, copies - forBelow, with(known, axis, upper)));
    }

    private static ImmutableMap<Axis, PointSet> with(ImmutableMap<Axis, PointSet> known, Axis axis, PointSet points) {
        return ImmutableMap.<Axis, PointSet>builder()
                .putAll(known)
                .put(axis, points)
                .buildKeepingLast();
    }

    /**
     * The end of the way.
     *
     * @param chain the boxes that may be met there
     */
    record Leaf(Chain chain) implements BoxTree {
        @Override
        public int forks() {
            return 0;
        }

        @Override
        public void leaves(Consumer<Chain> each) {
            each.accept(chain);
        }

        @Override
        public void count(Multiset<Axis> asked) {
            // Nothing is asked here.
        }
    }

    /**
     * A question.
     *
     * @param axis what is asked for
     * @param start the least point above
     * @param below where points below lead to, an absent one among them
     * @param above where the others lead to
     * @param forks how many questions there are, this one among them
     */
    record Fork(Axis axis, long start, BoxTree below, BoxTree above, int forks) implements BoxTree {
        Fork(Axis axis, long start, BoxTree below, BoxTree above) {
            this(axis, start, below, above, 1 + below.forks() + above.forks());
        }

        @Override
        public void leaves(Consumer<Chain> each) {
            below.leaves(each);
            above.leaves(each);
        }

        @Override
        public void count(Multiset<Axis> asked) {
            asked.add(axis);
            below.count(asked);
            above.count(asked);
        }
    }

    /**
     * A threshold.
     *
     * @param axis the axis
     * @param start the least point above
     * @param left which part of all pairs of boxes stays together: the more even the sides and the fewer boxes lie on
     *     both, the less
     */
    record Split(Axis axis, long start, double left) {
        /** So few boxes are tested without another question. */
        private static final int FEW = 2;

        /** A question is worth its answer if it leaves no more. */
        private static final double WORTH = 0.72;

        /** Of more thresholds of an axis only some are looked at. */
        private static final int THRESHOLDS = 64;

        static Optional<Split> best(Chain chain, int copies) {
            List<Clause> boxes = chain.boxes();
            Optional<Split> best = Optional.empty();
            if (boxes.size() <= FEW) {
                return best;
            }
            double least = WORTH;
            for (Axis axis : axes(boxes)) {
                long[] starts = Cuts.of(axis, boxes, THRESHOLDS).starts();
                for (int i = 1; i < starts.length; i++) {
                    double below = 0;
                    double above = 0;
                    for (Clause box : boxes) {
                        PointSet points = box.box().get(axis);
                        below += points == null || points.hasAbsent() || points.low() < starts[i] ? 1 : 0;
                        above += points == null || points.high() >= starts[i] ? 1 : 0;
                    }
                    double left = (below * below + above * above) / ((double) boxes.size() * boxes.size());
                    if (left <= least && below + above <= copies) {
                        best = Optional.of(new Split(axis, starts[i], left));
                        least = left;
                    }
                }
            }
            return best;
        }

        /** Those of whole numbers: sets of bits have no sides. */
        private static List<Axis> axes(List<Clause> boxes) {
            List<Axis> axes = new ArrayList<>();
            for (Clause box : boxes) {
                for (Axis axis : box.box().keySet()) {
                    if (axis.mask() == -1 && !axes.contains(axis)) {
                        axes.add(axis);
                    }
                }
            }
            return axes;
        }
    }
}
