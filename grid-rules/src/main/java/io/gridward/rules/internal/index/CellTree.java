package io.gridward.rules.internal.index;

import io.gridward.core.facts.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The way to a cell, one question after the other: which of two parts of an axis does a point lie in? A processor learns
 * the answers to such questions, where one jump to one of many cells would be guessed wrong most of the time.
 */
sealed interface CellTree {
    /** How many questions there are. */
    int forks();

    /**
     * Makes the tree of all cells. Where both answers lead to the same there is no question.
     *
     * @param parting the cells
     * @param listOf which list of boxes a cell has
     */
    static CellTree of(Parting parting, IntUnaryOperator listOf) {
        return of(parting, 0, 0, listOf);
    }

    private static CellTree of(Parting parting, int from, int cell, IntUnaryOperator listOf) {
        if (from == parting.axes().size()) {
            return new Leaf(listOf.applyAsInt(cell));
        }
        Axis axis = parting.axes().get(from);
        int[] steps = parting.steps(axis).toArray();
        List<Long> starts = new ArrayList<>(List.of(Facts.ABSENT));
        List<CellTree> parts = new ArrayList<>(List.of(of(parting, from + 1, cell + steps[steps.length - 1], listOf)));
        for (int i = 0; i < steps.length - 1; i++) {
            if (i > 0 && steps[i] == steps[i - 1]) {
                continue;
            }
            CellTree part = of(parting, from + 1, cell + steps[i], listOf);
            if (!part.equals(parts.get(parts.size() - 1))) {
                starts.add(axis.least() + i);
                parts.add(part);
            }
        }
        return balanced(axis, starts, parts);
    }

    private static CellTree balanced(Axis axis, List<Long> starts, List<CellTree> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        int middle = parts.size() / 2;
        return new Fork(
                axis,
                starts.get(middle),
                balanced(axis, starts.subList(0, middle), parts.subList(0, middle)),
                balanced(axis, starts.subList(middle, starts.size()), parts.subList(middle, parts.size())));
    }

    /**
     * The end of the way.
     *
     * @param list which list of boxes is there
     */
    record Leaf(int list) implements CellTree {
        @Override
        public int forks() {
            return 0;
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
    record Fork(Axis axis, long start, CellTree below, CellTree above, int forks) implements CellTree {
        Fork(Axis axis, long start, CellTree below, CellTree above) {
            this(axis, start, below, above, 1 + below.forks() + above.forks());
        }
    }
}
