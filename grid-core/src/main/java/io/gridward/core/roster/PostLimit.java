package io.gridward.core.roster;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * How many posts one person may hold at once. Posts in which he only stands in do not count. One platform in
 * use (WeCom's) lets a person be in charge of at most 10 grids; such numbers are data.
 *
 * @param id kebab-case, unique among the limits of a roster
 * @param atMost how many posts, at least 1
 * @param roles the ids of the roles whose posts count; empty for all
 * @param levels the ids of the levels at whose areas posts count; empty for all
 */
public record PostLimit(String id, int atMost, Set<String> roles, Set<String> levels) {
    /**
     * Checks the number and copies the sets.
     *
     * @throws IllegalArgumentException if the number is less than 1 or the id is not kebab-case
     */
    public PostLimit {
        TeamNorm.requireId("limit", id);
        if (atMost < 1) {
            throw new IllegalArgumentException("atMost must be at least 1, got " + atMost);
        }
        roles = ImmutableSet.copyOf(roles);
        levels = ImmutableSet.copyOf(levels);
    }
}
