package io.gridward.core.territory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.gridward.core.finding.BilingualText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One change of a territory. All changes of a {@link ChangeSet} happen at once, so an area that is changed is
 * named by its code before, and an area in which another comes to lie by its code after.
 *
 * <p>What lies in an area follows it when it moves, gets another code or is merged. When an area is split, what
 * lay in it stays if one of the parts keeps the code; else, and where an area is retired, each area in it must
 * be changed too.
 */
public sealed interface TerritoryChange {
    /**
     * Returns what happens.
     *
     * @return the kind
     */
    ChangeKind kind();

    /**
     * Returns which areas are changed.
     *
     * @return their codes before; empty for an addition and for another order
     */
    Set<AreaCode> changed();

    /**
     * Returns the code by which findings name the change.
     *
     * @return the code of the changed area before; of the new area for an addition and a merger; of the area whose
     *     order changes, or null for the top, for another order
     */
    @Nullable AreaCode subject();

    /**
     * An area is there that was not. If it has predecessors that the territory knows, it takes over from them:
     * so a redrawing is said that neither a split nor a merger describes.
     *
     * @param area the new area, its parent and reach by their codes after
     */
    record Add(Area area) implements TerritoryChange {
        @Override
        public ChangeKind kind() {
            return ChangeKind.ADD;
        }

        @Override
        public Set<AreaCode> changed() {
            return Set.of();
        }

        @Override
        public AreaCode subject() {
            return area.code();
        }
    }

    /**
     * An area is given up.
     *
     * @param code its code
     */
    record Retire(AreaCode code) implements OfOne {
        @Override
        public ChangeKind kind() {
            return ChangeKind.RETIRE;
        }
    }

    /**
     * An area has another name.
     *
     * @param code its code before
     * @param name what people call it from then on
     */
    record Rename(AreaCode code, BilingualText name) implements OfOne {
        @Override
        public ChangeKind kind() {
            return ChangeKind.RENAME;
        }
    }

    /**
     * An area lies in another one.
     *
     * @param code its code before
     * @param newParent the code after of the area it comes to lie in
     */
    record Move(AreaCode code, AreaCode newParent) implements OfOne {
        @Override
        public ChangeKind kind() {
            return ChangeKind.MOVE;
        }
    }

    /**
     * An area has another code and is otherwise the same; together with a move where the new code goes with a new
     * parent. Two areas may exchange their codes.
     *
     * @param code its code before
     * @param newCode its code after
     */
    record Recode(AreaCode code, AreaCode newCode) implements OfOne {
        @Override
        public ChangeKind kind() {
            return ChangeKind.RECODE;
        }
    }

    /**
     * Several areas stand where one was.
     *
     * @param code its code before
     * @param parts at least two areas in the order in which they take its place, their parents by codes after; one
     *     may keep the code, and what lay in the area then stays in that one. Their predecessor is the area split,
     *     whatever they say.
     */
    record Split(AreaCode code, List<Area> parts) implements OfOne {
        /** Says of each part where it came from. */
        public Split {
            Set<AreaCode> origin = Set.of(code);
            parts = parts.stream()
                    .map(part -> part.toBuilder().predecessors(origin).build())
                    .collect(ImmutableList.toImmutableList());
        }

        @Override
        public ChangeKind kind() {
            return ChangeKind.SPLIT;
        }

        boolean keepsCode() {
            return parts.stream().anyMatch(part -> part.code().equals(code));
        }
    }

    /**
     * One area stands where several were, and holds what lay in them.
     *
     * @param codes the codes before of at least two areas
     * @param into the one area, its parent by its code after; it may keep one of the codes. Its predecessors are the
     *     areas merged, whatever it says.
     */
    record Merge(Set<AreaCode> codes, Area into) implements TerritoryChange {
        /** Says of the one area where it came from. */
        public Merge {
            codes = ImmutableSet.copyOf(codes);
            into = into.toBuilder().predecessors(codes).build();
        }

        @Override
        public ChangeKind kind() {
            return ChangeKind.MERGE;
        }

        @Override
        public Set<AreaCode> changed() {
            return codes;
        }

        @Override
        public AreaCode subject() {
            return into.code();
        }
    }

    /**
     * A grid has become dedicated or comprehensive, or reaches into other areas.
     *
     * @param code its code before
     * @param grid what it takes in from then on
     * @param reach the codes after of the areas that a dedicated grid reaches into beside its parent
     */
    record Redefine(AreaCode code, GridKind grid, Set<AreaCode> reach) implements OfOne {
        /**
         * Checks that only a dedicated grid reaches.
         *
         * @throws IllegalArgumentException if a comprehensive one has a reach
         */
        public Redefine {
            reach = ImmutableSet.copyOf(reach);
            if (grid == GridKind.COMPREHENSIVE && !reach.isEmpty()) {
                throw new IllegalArgumentException("reach of a comprehensive grid must be empty, got " + reach);
            }
        }

        @Override
        public ChangeKind kind() {
            return ChangeKind.REDEFINE;
        }
    }

    /**
     * The areas in one area are listed in another order.
     *
     * @param parent the code after of the area they lie in; null for those at the top
     * @param order the codes after of all of them
     */
    record Reorder(@Nullable AreaCode parent, List<AreaCode> order) implements TerritoryChange {
        /** Copies the order. */
        public Reorder {
            order = ImmutableList.copyOf(order);
        }

        @Override
        public ChangeKind kind() {
            return ChangeKind.REORDER;
        }

        @Override
        public Set<AreaCode> changed() {
            return Set.of();
        }

        @Override
        public @Nullable AreaCode subject() {
            return parent;
        }
    }

    /** A change of a single area. */
    sealed interface OfOne extends TerritoryChange {
        /**
         * Returns the area.
         *
         * @return its code before
         */
        AreaCode code();

        @Override
        default Set<AreaCode> changed() {
            return Set.of(code());
        }

        @Override
        default AreaCode subject() {
            return code();
        }
    }
}
