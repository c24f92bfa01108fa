/**
 * Regions of situations: boxes over the axes of the index, their unions, what is left of one without others, how many
 * situations there are in it, and a box in which several formulas hold together.
 *
 * <p>Every question may take more time than anyone has, so it is asked under a {@link
 * io.gridward.rules.internal.region.NodeBudget}; when that is used up the answer is neither yes nor no. The same
 * question always gets the same answer. Knows axes and formulas; knows no attribute, rule, table or policy. Not
 * exported.
 */
@NullMarked
package io.gridward.rules.internal.region;

import org.jspecify.annotations.NullMarked;
