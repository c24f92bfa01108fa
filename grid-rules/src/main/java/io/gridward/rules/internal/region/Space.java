package io.gridward.rules.internal.region;

import com.google.common.collect.ImmutableMap;
import io.gridward.rules.internal.index.Axis;
import io.gridward.rules.internal.index.PointSet;
import java.math.BigInteger;
import java.util.Map;

/** All axes along which situations differ, with the points there are on each. */
public final class Space {
    private final ImmutableMap<Axis, PointSet> points;

    /**
     * Makes a space.
     *
     * @param points what there is on each axis, nowhere nothing; an axis has the point absent only if it is listed
     */
    public Space(Map<Axis, PointSet> points) {
        this.points = ImmutableMap.copyOf(points);
    }

    /**
     * Returns the points of an axis.
     *
     * @param axis one of the space
     * @return all of them
     * @throws IllegalArgumentException if the space has no such axis
     */
    public PointSet points(Axis axis) {
        PointSet found = points.get(axis);
        if (found == null) {
            throw new IllegalArgumentException("the space has no axis " + axis);
        }
        return found;
    }

    /**
     * Returns the box of all situations.
     *
     * @return the box
     */
    public Box whole() {
        return Box.whole(this);
    }

    /**
     * Returns how many situations there are.
     *
     * @return the exact number
     */
    public BigInteger volume() {
        BigInteger volume = BigInteger.ONE;
        for (PointSet set : points.values()) {
            volume = volume.multiply(set.size());
        }
        return volume;
    }
}
