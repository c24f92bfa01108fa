/**
 * How households are divided among grids (网格划分): which area takes in which building or part of one, the
 * audit of a division (横到边、纵到底、不留空白), and help with making one.
 *
 * <p>A newcomer opens {@link io.gridward.core.division.GridDivision}, {@link
 * io.gridward.core.division.DivisionAudit} and {@link io.gridward.core.division.GridProposal}. Knows areas and
 * findings; must know nothing of people, parties, rules or cases: a household is a number within a building,
 * never a person. API.
 */
@NullMarked
package io.gridward.core.division;

import org.jspecify.annotations.NullMarked;
