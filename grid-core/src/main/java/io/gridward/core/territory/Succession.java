package io.gridward.core.territory;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Who answers at a later date for what an area answered for.
 *
 * @param areas the areas of the later territory, in the order of the steps; one unless it was divided, and the area
 *     itself where nothing was redrawn; empty if it was retired and lay in nothing that goes on
 * @param steps how it came so, by date
 */
public record Succession(List<Area> areas, List<SuccessionStep> steps) {
    /** Copies both lists. */
    public Succession {
        areas = ImmutableList.copyOf(areas);
        steps = ImmutableList.copyOf(steps);
    }
}
