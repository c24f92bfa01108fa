package io.gridward.core.territory;

import org.jspecify.annotations.Nullable;

/**
 * An area as it is to be.
 *
 * @param area what it will say
 * @param anchor the code before of the area whose place it takes; null for an addition
 * @param cause the addition, split or merger that draws it; null for an area that goes on, under a new code or not
 */
record Draft(Area area, @Nullable AreaCode anchor, @Nullable TerritoryChange cause) {
    AreaCode code() {
        return area.code();
    }

    /** Tells whether it bears a code that no area before bears on into it. */
    boolean isNewlyCoded() {
        return anchor == null
                || (cause instanceof TerritoryChange.Merge merge
                        ? !merge.codes().contains(code())
                        : !anchor.equals(code()));
    }
}
