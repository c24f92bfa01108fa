package io.gridward.core.roster;

import io.gridward.core.territory.AreaCode;

/**
 * A seat: one role at one area. It exists whether or not anybody holds it.
 *
 * @param id its id, unique in the roster
 * @param role what its holder does
 * @param area where
 */
public record Post(PostId id, Role role, AreaCode area) {
    @Override
    public String toString() {
        return id.value();
    }
}
