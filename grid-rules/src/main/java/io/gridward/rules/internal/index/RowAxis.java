package io.gridward.rules.internal.index;

import com.google.common.primitives.ImmutableLongArray;
import io.gridward.core.facts.Facts;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An axis as rows are found on it: by the point itself where there are few, else by its class.
 *
 * @param axis the axis
 * @param points a point of each class, absent last
 * @param buckets for each bucket what {@link Rows#ofClass} wants; none where points are few
 * @param shift how many of the lowest bits of the distance from the least point are the same bucket
 */
record RowAxis(Axis axis, ImmutableLongArray points, ImmutableLongArray buckets, int shift) {
    /** So many points are looked up without classes. */
    private static final int FEW = 32;

    /** And so many bits, which have none. */
    private static final int BITS = 10;

    private static final int CLASSES = 1 << 10;

    /** With so many no two classes begin within one bucket, unless they lie very close together. */
    private static final int BUCKETS = 1 << 14;

    /** Empty if its points lie too far apart, or its classes too close together, to be found in one look. */
    static Optional<RowAxis> of(Axis axis, List<Clause> clauses) {
        long width = axis.greatest() - axis.least();
        if (width >= 0 && width < (axis.mask() == -1 ? FEW : 1 << BITS)) {
            ImmutableLongArray.Builder points = ImmutableLongArray.builder();
            for (long point = axis.least(); point <= axis.greatest(); point++) {
                points.add(point);
            }
            return Optional.of(new RowAxis(axis, points.add(Facts.ABSENT).build(), ImmutableLongArray.of(), 0));
        }
        Cuts cuts = Cuts.of(axis, clauses, CLASSES);
        Classes classes = new Classes(axis, cuts, BUCKETS);
        if (width < 0 || width > Integer.MAX_VALUE || axis.mask() != -1 || !cuts.areExact() || !classes.areDirect()) {
            return Optional.empty();
        }
        ImmutableLongArray.Builder buckets = ImmutableLongArray.builder();
        for (int bucket = 0; bucket < classes.buckets(); bucket++) {
            int lowest = classes.lowest(bucket);
            long next =
                    lowest + 1 < cuts.starts().length ? cuts.starts()[lowest + 1] - axis.least() : 1L << Integer.SIZE;
            buckets.add(((long) lowest << Integer.SIZE) + (1L << Integer.SIZE) - next);
        }
        ImmutableLongArray points = ImmutableLongArray.builder()
                .addAll(cuts.starts())
                .add(Facts.ABSENT)
                .build();
        return Optional.of(new RowAxis(axis, points, buckets.build(), classes.shift()));
    }

    /** How many rows there are. */
    int count() {
        return points.length();
    }

    /** For each of them which boxes let it through, no more than a word has bits. */
    ImmutableLongArray rows(List<Clause> boxes) {
        ImmutableLongArray.Builder rows = ImmutableLongArray.builder(count());
        points.forEach(point -> rows.add(IntStream.range(0, boxes.size())
                .filter(i -> lets(boxes.get(i), point))
                .mapToLong(i -> 1L << i)
                .sum()));
        return rows.build();
    }

    private boolean lets(Clause box, long point) {
        PointSet points = box.box().get(axis);
        return points == null || points.contains(point);
    }
}
