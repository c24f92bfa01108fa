package io.gridward.rules.internal.region;

import io.gridward.rules.internal.index.Axis;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Looks for what of a box no other box covers. Counting settles most questions at once: covers that together are
 * smaller than the box leave something of it, and disjoint ones of the same size leave nothing. Otherwise the box is
 * split along the cover that takes the most of it.
 */
final class Uncovered {
    /** Far above what adding some thousand shares can be off by rounding. */
    private static final double ROUNDING = 1e-6;

    /** Comparing more boxes in pairs costs more than splitting. */
    private static final int PAIRED = 400;

    private final NodeBudget budget;

    Uncovered(NodeBudget budget) {
        this.budget = budget;
    }

    Search of(Box box, List<Box> covers) {
        if (!budget.take()) {
            return Search.OUT_OF_BUDGET;
        }
        List<Cover> meeting = new ArrayList<>();
        double sum = 0;
        for (Box cover : covers) {
            if (cover.meets(box)) {
                if (cover.contains(box)) {
                    return Search.NOTHING;
                }
                double share = box.share(cover);
                meeting.add(new Cover(cover, share));
                sum += share;
            }
        }
        if (meeting.isEmpty()) {
            return Search.found(box);
        }
        if (sum > 1 - ROUNDING && coverExactly(box, meeting)) {
            return Search.NOTHING;
        }
        Box largest = meeting.remove(largest(meeting)).box();
        List<Box> left = meeting.stream().map(Cover::box).toList();
        for (Box slice : emptiestFirst(box.minus(largest), left)) {
            Search within = of(slice, left);
            if (within.outcome() != Search.Outcome.NOTHING) {
                return within;
            }
        }
        return Search.NOTHING;
    }

    private static int largest(List<Cover> covers) {
        int largest = 0;
        for (int i = 1; i < covers.size(); i++) {
            if (covers.get(i).share() > covers.get(largest).share()) {
                largest = i;
            }
        }
        return largest;
    }

    /** The slice that is covered the least leads to what is left without a detour. */
    private static List<Box> emptiestFirst(List<Box> slices, List<Box> covers) {
        if (slices.size() < 2) {
            return slices;
        }
        return slices.stream()
                .map(slice -> new Cover(
                        slice,
                        covers.stream()
                                .filter(slice::meets)
                                .mapToDouble(slice::share)
                                .sum()))
                .sorted(Comparator.comparingDouble(Cover::share))
                .map(Cover::box)
                .toList();
    }

    private static boolean coverExactly(Box box, List<Cover> covers) {
        if (covers.size() > PAIRED) {
            return false;
        }
        List<Box> within =
                covers.stream().map(cover -> box.and(cover.box()).orElseThrow()).toList();
        Set<Axis> axes = Box.axes(within);
        BigInteger sum = within.stream().map(part -> part.volume(axes)).reduce(BigInteger.ZERO, BigInteger::add);
        return sum.equals(box.volume(axes)) && areDisjoint(within);
    }

    private static boolean areDisjoint(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (boxes.get(i).meets(boxes.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A box and which share of another it takes. */
    private record Cover(Box box, double share) {}
}
