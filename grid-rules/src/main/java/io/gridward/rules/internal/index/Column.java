package io.gridward.rules.internal.index;

import com.google.common.primitives.ImmutableLongArray;
import io.gridward.core.facts.Facts;
import java.util.List;

/**
 * The bit rows of one axis: for each class of its points one row of bits, that of a box set when the box lets a point
 * of the class through. Where a class is coarser than the boxes, a row says too much and never too little; then the
 * boxes are tested besides.
 */
final class Column {
    private final Axis axis;
    private final Classes classes;
    private final int words;
    private final int few;
    private final long[] rows;
    private final long[] summaries;

    Column(Axis axis, Cuts cuts, List<Clause> clauses) {
        this.axis = axis;
        this.classes = new Classes(axis, cuts);
        this.words = words(clauses.size());
        this.few = words(words);
        this.rows = rows(clauses);
        this.summaries = summarised();
    }

    static int words(int bits) {
        return (bits + Long.SIZE - 1) / Long.SIZE;
    }

    private long[] rows(List<Clause> clauses) {
        long[] free = new long[words];
        for (int i = 0; i < clauses.size(); i++) {
            if (!clauses.get(i).box().containsKey(axis)) {
                free[i / Long.SIZE] |= 1L << i;
            }
        }
        long[] made = new long[classes.count() * words];
        for (int row = 0; row < classes.count(); row++) {
            System.arraycopy(free, 0, made, row * words, words);
        }
        for (int i = 0; i < clauses.size(); i++) {
            PointSet points = clauses.get(i).box().get(axis);
            if (points != null) {
                mark(made, i, points);
            }
        }
        return made;
    }

    private void mark(long[] made, int clause, PointSet points) {
        int word = clause / Long.SIZE;
        long bit = 1L << clause;
        ImmutableLongArray bounds = points.bounds();
        for (int i = 0; i < bounds.length(); i += 2) {
            int last = classes.of(bounds.get(i + 1));
            for (int row = classes.of(bounds.get(i)); row <= last; row++) {
                made[row * words + word] |= bit;
            }
        }
        if (points.hasAbsent()) {
            made[classes.absent() * words + word] |= bit;
        }
    }

    /** For each row a shorter one: the bit of a word is set when the word has any. */
    private long[] summarised() {
        long[] made = new long[classes.count() * few];
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] != 0) {
                made[i / words * few + i % words / Long.SIZE] |= 1L << (i % words);
            }
        }
        return made;
    }

    int classOf(Facts facts, long[] fed) {
        return classes.of(facts, fed);
    }

    /** The same rows where they have one word. */
    Strip strip() {
        return new Strip(axis, classes, rows);
    }

    /** One word of a row. */
    long word(int row, int word) {
        return rows[row * words + word];
    }

    /** One word of the summary of a row. */
    long summary(int row, int word) {
        return summaries[row * few + word];
    }
}
