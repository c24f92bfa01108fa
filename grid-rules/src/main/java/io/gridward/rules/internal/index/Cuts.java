package io.gridward.rules.internal.index;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.List;

/**
 * Where the classes of an axis begin: points that no box tells apart are one class. With more cuts than allowed, only
 * every second, third, … is kept.
 */
final class Cuts {
    private final long[] starts;
    private final boolean exact;

    private Cuts(long[] starts, boolean exact) {
        this.starts = starts;
        this.exact = exact;
    }

    static Cuts of(Axis axis, List<Clause> clauses, int most) {
        long[] points = new long[8];
        int count = 0;
        points[count++] = axis.least();
        for (Clause clause : clauses) {
            PointSet set = clause.box().get(axis);
            if (set != null) {
                ImmutableLongArray bounds = set.bounds();
                if (points.length < count + bounds.length()) {
                    points = Arrays.copyOf(points, 2 * (count + bounds.length()));
                }
                for (int i = 0; i < bounds.length(); i += 2) {
                    points[count++] = bounds.get(i);
                    if (bounds.get(i + 1) < axis.greatest()) {
                        points[count++] = bounds.get(i + 1) + 1;
                    }
                }
            }
        }
        long[] distinct = Arrays.stream(points, 0, count).sorted().distinct().toArray();
        int step = (distinct.length + most - 1) / most;
        long[] kept = new long[(distinct.length + step - 1) / step];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = distinct[i * step];
        }
        return new Cuts(kept, step == 1);
    }

    /** Whether no class is coarser than the boxes. */
    boolean areExact() {
        return exact;
    }

    long[] starts() {
        return starts;
    }

    /** Which part of the classes, absent among them, a set meets: 0 to 1. */
    double share(PointSet points) {
        int met = points.hasAbsent() ? 1 : 0;
        ImmutableLongArray bounds = points.bounds();
        for (int i = 0; i < bounds.length(); i += 2) {
            met += indexOf(bounds.get(i + 1)) - indexOf(bounds.get(i)) + 1;
        }
        return Math.min(1, (double) met / (starts.length + 1));
    }

    private int indexOf(long point) {
        int found = Arrays.binarySearch(starts, point);
        return found >= 0 ? found : -found - 2;
    }
}
