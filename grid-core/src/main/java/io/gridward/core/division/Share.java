package io.gridward.core.division;

import io.gridward.core.territory.AreaCode;

/**
 * Some households of a building, taken in by one area. Households are numbered from 1 in the order of the
 * host's register.
 *
 * @param area a grid, or an area below one
 * @param first the number of the first household
 * @param last the number of the last household, itself included
 */
public record Share(AreaCode area, int first, int last) {
    @Override
    public String toString() {
        return area + ":" + first + "-" + last;
    }
}
