package io.gridward.rules.internal.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.List;
import java.util.Optional;

/**
 * Boxes in order, tested one after the other.
 *
 * @param boxes the boxes
 * @param rules the place of the formula each belongs to
 */
record Chain(ImmutableList<Clause> boxes, ImmutableList<Integer> rules) {
    /** How much is tested of all boxes. */
    int tests() {
        return boxes.stream().mapToInt(Clause::tests).sum();
    }

    /** The axes asked for first of most boxes, none that is first of fewer than that. */
    List<Axis> askedFirst(int often, int most) {
        Multiset<Axis> first = LinkedHashMultiset.create();
        boxes.forEach(box -> box.box().keySet().stream().limit(1).forEach(first::add));
        return Multisets.copyHighestCountFirst(first).entrySet().stream()
                .filter(asked -> asked.getCount() >= often)
                .map(Multiset.Entry::getElement)
                .limit(most)
                .toList();
    }

    /** What is left to be tested once a point is known to lie in a part of an axis. */
    Chain within(Axis axis, PointSet part) {
        ImmutableList.Builder<Clause> left = ImmutableList.builder();
        ImmutableList.Builder<Integer> theirs = ImmutableList.builder();
        for (int i = 0; i < boxes.size(); i++) {
            Optional<Clause> box = boxes.get(i).within(axis, part);
            if (box.isPresent()) {
                left.add(box.get());
                theirs.add(rules.get(i));
            }
        }
        return new Chain(left.build(), theirs.build());
    }
}
