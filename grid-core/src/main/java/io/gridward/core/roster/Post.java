package io.gridward.core.roster;

import io.gridward.core.territory.AreaCode;

/**
 * One role at one area, with a seat for each person that may hold it at once. It exists whether or not
 * anybody does.
 *
 * @param id its id, unique in the roster
 * @param role what its holders do
 * @param area where
 * @param seats how many persons may hold it at once, at least 1; deputies need no seat
 */
public record Post(PostId id, Role role, AreaCode area, int seats) {
    /**
     * Checks the seats.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Post {
        if (seats < 1) {
            throw new IllegalArgumentException("seats must be at least 1, got " + seats);
        }
    }

    /**
     * Makes a post with one seat.
     *
     * @param id its id, unique in the roster
     * @param role what its holder does
     * @param area where
     */
    public Post(PostId id, Role role, AreaCode area) {
        this(id, role, area, 1);
    }

    /**
     * Returns the post with another number of seats.
     *
     * @param number how many persons may hold it at once, at least 1
     * @return a post with the same id, role and area
     * @throws IllegalArgumentException if the number is less than 1
     */
    public Post withSeats(int number) {
        return new Post(id, role, area, number);
    }

    @Override
    public String toString() {
        return id.value();
    }
}
