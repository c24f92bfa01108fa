package io.gridward.rules.internal.index;

import com.google.common.collect.ImmutableList;
import io.gridward.core.facts.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Parts boxes by axes of few points on which each meets only few, such as what an issue is about. A combination of
 * classes is a cell; it has the boxes that can be met there, in order.
 */
final class Parting {
    /** An axis of more points gets bit rows instead. */
    private static final int POINTS = 64;

    private static final int CELLS = 1 << 10;

    /** A box lies in every cell it can be met in: on average in no more than so many. */
    private static final int COPIES = 4;

    /** An axis is worth its look-up if a cell keeps no more than this part of its boxes. */
    private static final double LEFT = 0.6;

    private final ImmutableList<Axis> axes;
    private final Coordinate[] coordinates;
    private final ImmutableList<ImmutableList<Integer>> cells;

    private Parting(List<Axis> axes, List<Coordinate> coordinates, List<ImmutableList<Integer>> cells) {
        this.axes = ImmutableList.copyOf(axes);
        this.coordinates = coordinates.toArray(Coordinate[]::new);
        this.cells = ImmutableList.copyOf(cells);
    }

    /** As fine as pays. */
    static Parting of(List<Clause> clauses) {
        return of(clauses, 0);
    }

    /** As fine as pays, but no finer once no cell has more than so many boxes. */
    static Parting of(List<Clause> clauses, int few) {
        List<Axis> open = new ArrayList<>(clauses.stream()
                .flatMap(clause -> clause.box().keySet().stream())
                .distinct()
                .filter(Parting::hasFewPoints)
                .toList());
        List<Axis> axes = new ArrayList<>();
        List<Coordinate> coordinates = new ArrayList<>();
        List<ImmutableList<Integer>> cells =
                List.of(IntStream.range(0, clauses.size()).boxed().collect(ImmutableList.toImmutableList()));
        while (2 * boxes(cells) > cells.size() && cells.stream().anyMatch(cell -> cell.size() > few)) {
            Optional<Split> best = best(open, clauses, cells);
            if (best.isEmpty()) {
                break;
            }
            Axis axis = best.get().axis();
            open.remove(axis);
            axes.add(axis);
            // Cells of the classes of the first axis lie next to each other, so that the others need not be widened.
            coordinates.add(new Coordinate(axis, new Classes(axis, best.get().cuts()), cells.size()));
            cells = best.get().of(clauses, cells);
        }
        return new Parting(axes, coordinates, cells);
    }

    private static boolean hasFewPoints(Axis axis) {
        long width = axis.greatest() - axis.least();
        return width >= 0 && width < POINTS;
    }

    private static int boxes(List<ImmutableList<Integer>> cells) {
        return cells.stream().mapToInt(List::size).sum();
    }

    /** The split that leaves fewest boxes a cell, if one is worth it. */
    private static Optional<Split> best(List<Axis> open, List<Clause> clauses, List<ImmutableList<Integer>> cells) {
        int boxes = boxes(cells);
        Optional<Split> best = Optional.empty();
        double least = LEFT;
        for (Axis axis : open) {
            Split split = new Split(axis, Cuts.of(axis, clauses, POINTS));
            double left = split.left(clauses, cells) / boxes;
            if (left <= least
                    && split.count() * cells.size() <= CELLS
                    && left * boxes * split.count() <= COPIES * clauses.size()) {
                best = Optional.of(split);
                least = left;
            }
        }
        return best;
    }

    int cells() {
        return cells.size();
    }

    /** What cells are parted by. */
    ImmutableList<Axis> axes() {
        return axes;
    }

    /** How many points an axis of few has, absent among them. */
    static int places(Axis axis) {
        return (int) (axis.greatest() - axis.least()) + 2;
    }

    /** For each point of an axis that parts, absent last, how far its cell is from the first. */
    IntStream steps(Axis axis) {
        return IntStream.range(0, places(axis)).map(coordinates[axes.indexOf(axis)]::of);
    }

    /** The places of the boxes that can be met in a cell. */
    ImmutableList<Integer> met(int cell) {
        return cells.get(cell);
    }

    /** What is left to be tested of a box in a cell in which it lies. */
    Clause rest(Clause clause) {
        return clause.without(axes);
    }

    /** The cell a situation lies in. */
    int cell(Facts facts, long[] fed) {
        int cell = 0;
        for (Coordinate each : coordinates) {
            cell += each.of(facts, fed);
        }
        return cell;
    }

    /** An axis cells may be split by. */
    private record Split(Axis axis, Cuts cuts) {
        int count() {
            return cuts.starts().length + 1;
        }

        /** How many of the boxes in all cells a class keeps on average. */
        double left(List<Clause> clauses, List<ImmutableList<Integer>> cells) {
            return cells.stream()
                    .flatMap(List::stream)
                    .mapToDouble(place -> share(clauses.get(place)))
                    .sum();
        }

        private double share(Clause clause) {
            PointSet points = clause.box().get(axis);
            return points == null ? 1 : cuts.share(points);
        }

        List<ImmutableList<Integer>> of(List<Clause> clauses, List<ImmutableList<Integer>> cells) {
            List<ImmutableList<Integer>> finer = new ArrayList<>();
            for (int at = 0; at < count(); at++) {
                long point = at < cuts.starts().length ? cuts.starts()[at] : Facts.ABSENT;
                for (ImmutableList<Integer> cell : cells) {
                    finer.add(cell.stream()
                            .filter(place -> lets(clauses.get(place), point))
                            .collect(ImmutableList.toImmutableList()));
                }
            }
            return finer;
        }

        private boolean lets(Clause clause, long point) {
            PointSet points = clause.box().get(axis);
            return points == null || points.contains(point);
        }
    }
}
