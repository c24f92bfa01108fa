package io.gridward.core.territory;

import io.gridward.core.finding.Finding;
import java.util.Optional;

/**
 * Where what is open in an area goes when the area is redrawn.
 *
 * @param area the only successor, or the lowest area in which all successors lie; empty if there is none
 * @param note why it is not simply the area itself or the one that became of it; empty if it is
 */
public record AreaHome(Optional<Area> area, Optional<Finding> note) {}
