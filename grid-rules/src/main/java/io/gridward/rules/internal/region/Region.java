package io.gridward.rules.internal.region;

import com.google.common.collect.ImmutableList;
import io.gridward.rules.internal.index.Formula;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A union of boxes of one space, which may overlap. */
public final class Region {
    private final ImmutableList<Box> boxes;

    private Region(List<Box> boxes) {
        this.boxes = ImmutableList.copyOf(boxes);
    }

    /**
     * Writes where a formula holds as a region.
     *
     * @param formula a formula without checks
     * @param space the space
     * @param most how many boxes are taken
     * @return the region, or empty if it needs more boxes than that, or contains a check
     */
    public static Optional<Region> of(Formula formula, Space space, int most) {
        return boxes(formula, space.whole(), most).map(Region::new);
    }

    private static Optional<List<Box>> boxes(Formula formula, Box within, int most) {
        if (formula instanceof Formula.Constant constant) {
            return Optional.of(constant.value() ? List.of(within) : List.of());
        }
        if (formula instanceof Formula.Leaf leaf) {
            return Optional.of(
                    within.with(leaf.axis(), leaf.points()).map(List::of).orElse(List.of()));
        }
        List<Box> made = new ArrayList<>();
        if (formula instanceof Formula.Or or) {
            for (Formula member : or.members()) {
                Optional<List<Box>> some = boxes(member, within, most);
                some.ifPresent(made::addAll);
                if (some.isEmpty() || made.size() > most) {
                    return Optional.empty();
                }
            }
            return Optional.of(made);
        }
        if (formula instanceof Formula.And and) {
            made.add(within);
            for (Formula member : and.members()) {
                List<Box> narrower = new ArrayList<>();
                for (Box box : made) {
                    Optional<List<Box>> some = boxes(member, box, most);
                    some.ifPresent(narrower::addAll);
                    if (some.isEmpty() || narrower.size() > most) {
                        return Optional.empty();
                    }
                }
                made = narrower;
            }
            return Optional.of(made);
        }
        return Optional.empty();
    }

    /**
     * Returns the boxes.
     *
     * @return in the order in which the formula names them; they may overlap
     */
    public List<Box> boxes() {
        return boxes;
    }

    /**
     * Tells whether no situation lies in the region.
     *
     * @return whether it is empty
     */
    public boolean isEmpty() {
        return boxes.isEmpty();
    }

    /**
     * Returns what both regions have.
     *
     * @param other a region of the same space
     * @return the common region, with at most as many boxes as there are pairs
     */
    public Region and(Region other) {
        List<Box> common = new ArrayList<>();
        boxes.forEach(mine -> other.boxes.forEach(theirs -> mine.and(theirs).ifPresent(common::add)));
        return new Region(common);
    }

    /**
     * Returns what is left of the region without another.
     *
     * @param other a region of the same space
     * @param budget how many boxes may be made
     * @return what is left, or empty if the budget is used up
     */
    public Optional<Region> minus(Region other, NodeBudget budget) {
        List<Box> left = boxes;
        for (Box taken : other.boxes) {
            List<Box> next = new ArrayList<>();
            for (Box box : left) {
                if (!budget.take()) {
                    return Optional.empty();
                }
                next.addAll(box.minus(taken));
            }
            left = next;
        }
        return Optional.of(new Region(left));
    }

    /**
     * Returns how many situations lie in the region.
     *
     * @param budget how many boxes may be made to tell what lies in several
     * @return the exact number, or empty if the budget is used up
     */
    public Optional<BigInteger> volume(NodeBudget budget) {
        BigInteger volume = BigInteger.ZERO;
        for (int i = 0; i < boxes.size(); i++) {
            Optional<Region> own = new Region(boxes.subList(i, i + 1)).minus(new Region(boxes.subList(0, i)), budget);
            if (own.isEmpty()) {
                return Optional.empty();
            }
            for (Box box : own.get().boxes) {
                volume = volume.add(box.volume());
            }
        }
        return Optional.of(volume);
    }

    @Override
    public String toString() {
        return boxes.toString();
    }
}
