/**
 * What issues there are and what grid workers may be given: the catalog of issue classes (事项分类) with their
 * conditions, limits and units in charge, and the task admission list (准入清单).
 *
 * <p>Knows matters and time limits, nothing of cases. API.
 */
@NullMarked
package io.gridward.core.catalog;

import org.jspecify.annotations.NullMarked;
