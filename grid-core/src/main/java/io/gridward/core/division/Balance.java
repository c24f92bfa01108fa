package io.gridward.core.division;

import java.util.List;

/**
 * How evenly households are divided, all proposed grids taken together.
 *
 * @param least the households of the smallest grid
 * @param most the households of the largest grid
 * @param mean the mean of all grids, in households
 * @param largestDeviation the largest distance of a grid from the size aimed at, in households; where a number of
 *     grids was asked for, that size is the mean
 * @param coefficient the standard deviation of all grids divided by their mean; 0 if all are of one size
 */
public record Balance(long least, long most, double mean, double largestDeviation, double coefficient) {
    static Balance of(List<ProposedGrid> grids, double target) {
        long least = Long.MAX_VALUE;
        long most = 0;
        long sum = 0;
        for (ProposedGrid grid : grids) {
            least = Math.min(least, grid.households());
            most = Math.max(most, grid.households());
            sum += grid.households();
        }
        double mean = (double) sum / grids.size();
        double squares = 0;
        for (ProposedGrid grid : grids) {
            squares += (grid.households() - mean) * (grid.households() - mean);
        }
        double largest = Math.max(most - target, target - least);
        return new Balance(least, most, mean, largest, Math.sqrt(squares / grids.size()) / mean);
    }
}
