package io.gridward.rules.internal.index;

import com.google.common.primitives.ImmutableLongArray;
import io.gridward.core.facts.Facts;
import java.util.Arrays;
import java.util.List;

/**
 * The bit rows of one axis: its points in classes, and for each class one row of bits, that of a box set when the box
 * lets a point of the class through. Where a class is coarser than the boxes, a row says too much and never too
 * little; then the boxes are tested besides.
 */
final class Column {
    /** More buckets would no longer fit into the fastest memory. */
    private static final int BUCKETS = 1 << 12;

    private final Axis axis;
    private final long[] starts;
    private final int shift;
    private final char[] buckets;
    private final long[] rows;
    private final long[] summaries;
    private final int words;

    Column(Axis axis, Cuts cuts, List<Clause> clauses) {
        this.axis = axis;
        this.starts = cuts.starts();
        int wide = Long.SIZE - Long.numberOfLeadingZeros(axis.greatest() - axis.least());
        this.shift = Math.max(0, wide - (Integer.SIZE - 1 - Integer.numberOfLeadingZeros(BUCKETS)));
        this.buckets = buckets();
        this.words = words(clauses.size());
        this.rows = rows(clauses);
        this.summaries = summarised();
    }

    static int words(int bits) {
        return (bits + Long.SIZE - 1) / Long.SIZE;
    }

    /** For each bucket, and one beyond the last, the class its first point lies in. */
    private char[] buckets() {
        int count = (int) ((axis.greatest() - axis.least()) >>> shift) + 1;
        char[] found = new char[count + 1];
        int at = 0;
        for (int bucket = 0; bucket < count; bucket++) {
            long first = axis.least() + ((long) bucket << shift);
            while (at + 1 < starts.length && starts[at + 1] <= first) {
                at++;
            }
            found[bucket] = (char) at;
        }
        found[count] = (char) (starts.length - 1);
        return found;
    }

    private long[] rows(List<Clause> clauses) {
        long[] free = new long[words];
        for (int i = 0; i < clauses.size(); i++) {
            if (!clauses.get(i).box().containsKey(axis)) {
                free[i / Long.SIZE] |= 1L << i;
            }
        }
        long[] made = new long[(starts.length + 1) * words];
        for (int row = 0; row <= starts.length; row++) {
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
            int last = classOf(bounds.get(i + 1));
            for (int row = classOf(bounds.get(i)); row <= last; row++) {
                made[row * words + word] |= bit;
            }
        }
        if (points.hasAbsent()) {
            made[starts.length * words + word] |= bit;
        }
    }

    /** For each row a shorter one: the bit of a word is set when the word has any. */
    private long[] summarised() {
        int few = words(words);
        long[] made = new long[(starts.length + 1) * few];
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] != 0) {
                made[i / words * few + i % words / Long.SIZE] |= 1L << (i % words);
            }
        }
        return made;
    }

    private int classOf(long point) {
        int bucket = (int) ((point - axis.least()) >>> shift);
        int low = buckets[bucket];
        int high = buckets[bucket + 1];
        if (low == high) {
            return low;
        }
        int found = Arrays.binarySearch(starts, low, high + 1, point);
        return found >= 0 ? found : -found - 2;
    }

    /** The class a situation lies in. */
    int classOf(Facts facts, long[] fed) {
        long point = axis.point(facts, fed);
        return point == Facts.ABSENT ? starts.length : classOf(point);
    }

    long[] rows() {
        return rows;
    }

    long[] summaries() {
        return summaries;
    }
}
