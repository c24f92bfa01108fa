package io.gridward.rules.internal.index;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of boxes in one array of numbers, and where in it each thing stands. First come the steps of each axis that
 * parts, by point; then the buckets of each axis that has rows; then the cells, each of one width: the numbers of its
 * boxes, -1 behind them, and axis by axis the rows, word by word. The number of a box has the place of its formula in
 * the lower half and in the upper half where it finds what the box must hold besides.
 */
final class RowTable {
    /** So many words of boxes a cell are put together at once. */
    static final int WORDS = 4;

    /** More numbers would no longer lie near the processor. */
    private static final int NUMBERS = 1 << 16;

    /** More axes make one method too long. */
    private static final int AXES = 60;

    private final Parting parting;
    private final ImmutableList<RowAxis> axes;
    private final int words;
    private final long[] numbers;
    private final ImmutableList<Formula[]> rests;

    private RowTable(
            Parting parting, List<Clause> clauses, List<Integer> rules, ImmutableList<RowAxis> axes, int words) {
        this.parting = parting;
        this.axes = axes;
        this.words = words;
        ImmutableLongArray.Builder all = ImmutableLongArray.builder();
        List<Formula[]> besides = new ArrayList<>(List.<Formula[]>of(new Formula[0]));
        for (Axis axis : parting.axes()) {
            parting.steps(axis).forEach(step -> all.add((long) step * width()));
        }
        axes.forEach(axis -> all.addAll(axis.buckets()));
        for (int cell = 0; cell < parting.cells(); cell++) {
            for (int i = 0; i <= words * Long.SIZE; i++) {
                if (i < parting.met(cell).size()) {
                    int box = parting.met(cell).get(i);
                    all.add(number(rules.get(box), clauses.get(box).rest(), besides));
                } else {
                    all.add(-1);
                }
            }
            List<Clause> boxes = parting.met(cell).stream().map(clauses::get).toList();
            for (RowAxis axis : axes) {
                for (int word = 0; word < words; word++) {
                    int to = Math.min(boxes.size(), (word + 1) * Long.SIZE);
                    all.addAll(axis.rows(boxes.subList(Math.min(to, word * Long.SIZE), to)));
                }
            }
        }
        this.numbers = all.build().toArray();
        this.rests = ImmutableList.copyOf(besides);
    }

    private static long number(int formula, ImmutableList<Formula> rest, List<Formula[]> besides) {
        if (rest.isEmpty()) {
            return formula;
        }
        besides.add(rest.toArray(Formula[]::new));
        return formula + ((long) (besides.size() - 1) << Integer.SIZE);
    }

    /** Empty if there is too much to be put together at once, or what cannot be found in one look. */
    static Optional<RowTable> of(Parting parting, List<Clause> clauses, List<Integer> rules) {
        int words = 1;
        for (int cell = 0; cell < parting.cells(); cell++) {
            words = Math.max(words, Column.words(parting.met(cell).size()));
        }
        List<Axis> named = clauses.stream()
                .flatMap(clause -> clause.box().keySet().stream())
                .distinct()
                .filter(axis -> !parting.axes().contains(axis))
                .toList();
        if (words > WORDS || named.size() > AXES) {
            return Optional.empty();
        }
        ImmutableList<RowAxis> axes = named.stream()
                .flatMap(axis -> RowAxis.of(axis, clauses).stream())
                .collect(ImmutableList.toImmutableList());
        long rows = axes.stream().mapToLong(RowAxis::count).sum();
        return axes.size() < named.size() || (rows + Long.SIZE) * words * parting.cells() > NUMBERS
                ? Optional.empty()
                : Optional.of(new RowTable(parting, clauses, rules, axes, words));
    }

    /** The axes that part cells. */
    ImmutableList<Axis> parting() {
        return parting.axes();
    }

    /** The axes that have rows. */
    ImmutableList<RowAxis> axes() {
        return axes;
    }

    /** How many words a row has: 1 to {@link #WORDS}. */
    int words() {
        return words;
    }

    /** Where the steps of an axis begin that parts cells. */
    int steps(Axis axis) {
        return parting.axes().stream()
                .takeWhile(each -> !each.equals(axis))
                .mapToInt(Parting::places)
                .sum();
    }

    /** Where the buckets of an axis begin. */
    int buckets(RowAxis axis) {
        int steps = parting.axes().stream().mapToInt(Parting::places).sum();
        return steps
                + axes.stream()
                        .takeWhile(each -> !each.equals(axis))
                        .mapToInt(each -> each.buckets().length())
                        .sum();
    }

    /** Where the first cell begins. */
    int cells() {
        int steps = parting.axes().stream().mapToInt(Parting::places).sum();
        return steps + axes.stream().mapToInt(each -> each.buckets().length()).sum();
    }

    /** How far from the begin of a cell the rows of an axis are that have the boxes of one word. */
    int rows(RowAxis axis, int word) {
        int before = axes.stream()
                .takeWhile(each -> !each.equals(axis))
                .mapToInt(RowAxis::count)
                .sum();
        return words * Long.SIZE + 1 + words * before + word * axis.count();
    }

    private int width() {
        return words * Long.SIZE
                + 1
                + words * axes.stream().mapToInt(RowAxis::count).sum();
    }

    /** Whether some box must hold more than lie where it is. */
    boolean hasRests() {
        return rests.size() > 1;
    }

    /** What boxes must hold besides. */
    Formula[][] rests() {
        return rests.toArray(Formula[][]::new);
    }

    /** All the numbers. */
    long[] numbers() {
        return numbers;
    }
}
