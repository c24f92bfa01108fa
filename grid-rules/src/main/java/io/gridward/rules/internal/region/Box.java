package io.gridward.rules.internal.region;

import io.gridward.rules.internal.index.Axis;
import io.gridward.rules.internal.index.PointSet;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Situations that have certain points on some axes and any on the others. Never empty. */
public final class Box {
    private final Space space;
    /** Narrower than the space on each of these axes, and nowhere empty. */
    private final Map<Axis, PointSet> narrowed;

    private Box(Space space, Map<Axis, PointSet> narrowed) {
        this.space = space;
        this.narrowed = Collections.unmodifiableMap(narrowed);
    }

    static Box whole(Space space) {
        return new Box(space, Map.of());
    }

    /**
     * Returns the points the box has on an axis.
     *
     * @param axis an axis of the space
     * @return not empty
     */
    public PointSet points(Axis axis) {
        PointSet found = narrowed.get(axis);
        return found == null ? space.points(axis) : found;
    }

    /**
     * Returns the axes on which the box is narrower than the space.
     *
     * @return in the order in which it was narrowed
     */
    public Set<Axis> narrowedAxes() {
        return narrowed.keySet();
    }

    /**
     * Returns what of the box has certain points on an axis.
     *
     * @param axis an axis of the space
     * @param points the points
     * @return the part, or empty if there is none
     */
    public Optional<Box> with(Axis axis, PointSet points) {
        PointSet before = points(axis);
        PointSet after = before.and(points);
        if (after.isEmpty()) {
            return Optional.empty();
        }
        if (after.equals(before)) {
            return Optional.of(this);
        }
        Map<Axis, PointSet> narrower = new LinkedHashMap<>(narrowed);
        narrower.put(axis, after);
        return Optional.of(new Box(space, narrower));
    }

    /**
     * Returns what two boxes have in common.
     *
     * @param other a box of the same space
     * @return the common box, or empty if there is none
     */
    public Optional<Box> and(Box other) {
        Optional<Box> both = Optional.of(this);
        for (Map.Entry<Axis, PointSet> side : other.narrowed.entrySet()) {
            both = both.flatMap(box -> box.with(side.getKey(), side.getValue()));
            if (both.isEmpty()) {
                return both;
            }
        }
        return both;
    }

    /** Whether the two have a situation in common. */
    boolean meets(Box other) {
        for (Map.Entry<Axis, PointSet> side : other.narrowed.entrySet()) {
            if (!side.getValue().meets(points(side.getKey()))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether all of another box lies in this one.
     *
     * @param other a box of the same space
     * @return whether it does
     */
    public boolean contains(Box other) {
        for (Map.Entry<Axis, PointSet> side : narrowed.entrySet()) {
            if (!side.getValue().containsAll(other.points(side.getKey()))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns what is left of the box without another.
     *
     * @param other a box of the same space
     * @return disjoint boxes, at most one for each axis on which the other is narrowed
     */
    public List<Box> minus(Box other) {
        if (!meets(other)) {
            return List.of(this);
        }
        List<Box> left = new ArrayList<>();
        Box inner = this;
        for (Map.Entry<Axis, PointSet> side : other.narrowed.entrySet()) {
            Axis axis = side.getKey();
            PointSet beside = inner.points(axis).minus(side.getValue(), axis);
            if (!beside.isEmpty()) {
                inner.with(axis, beside).ifPresent(left::add);
                inner = inner.with(axis, side.getValue()).orElseThrow();
            }
        }
        return left;
    }

    /**
     * Returns how many situations lie in the box.
     *
     * @return the exact number, at least 1
     */
    public BigInteger volume() {
        BigInteger volume = space.volume();
        for (Map.Entry<Axis, PointSet> side : narrowed.entrySet()) {
            volume = volume.divide(space.points(side.getKey()).size())
                    .multiply(side.getValue().size());
        }
        return volume;
    }

    /** About which share of this box lies in another, from 0 to 1; off by rounding only. */
    double share(Box other) {
        double share = 1;
        for (Map.Entry<Axis, PointSet> side : other.narrowed.entrySet()) {
            PointSet own = points(side.getKey());
            share *= own.and(side.getValue()).size().doubleValue() / own.size().doubleValue();
        }
        return share;
    }

    /** How many situations lie in the box, other axes than the given ones set aside. */
    BigInteger volume(Set<Axis> axes) {
        BigInteger volume = BigInteger.ONE;
        for (Axis axis : axes) {
            volume = volume.multiply(points(axis).size());
        }
        return volume;
    }

    /** The axes on which any of the boxes is narrowed. */
    static Set<Axis> axes(List<Box> boxes) {
        Set<Axis> axes = new LinkedHashSet<>();
        boxes.forEach(box -> axes.addAll(box.narrowed.keySet()));
        return axes;
    }

    @Override
    public String toString() {
        return narrowed.toString();
    }
}
