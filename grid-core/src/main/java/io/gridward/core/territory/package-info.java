/**
 * Places: the levels of a scheme, the areas of a territory, their codes and who lies within whom.
 *
 * <p>Depth and naming are data: street, community, grid; or street, community, grid, micro-grid,
 * building. An {@link io.gridward.core.territory.Area} is a code, a level, a name and a parent; a grid may be
 * dedicated to one unit. Knows nothing of people, parties, households or cases. API.
 *
 * <p>A territory never changes itself: an {@link io.gridward.core.territory.ChangeSet} gives the next one, and an
 * {@link io.gridward.core.territory.TerritoryHistory} keeps them by date and knows who took over from whom.
 */
@NullMarked
package io.gridward.core.territory;

import org.jspecify.annotations.NullMarked;
