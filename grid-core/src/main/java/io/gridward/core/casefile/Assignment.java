package io.gridward.core.casefile;

import io.gridward.core.territory.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * To whom a person gives a case.
 *
 * @param area the area that is to have it
 * @param role the id of the role that is to hold it there, or null for the one the policy says
 */
public record Assignment(AreaCode area, @Nullable String role) {
    /**
     * Names an area and leaves the holder to the policy.
     *
     * @param area the area
     * @return an assignment without a role
     */
    public static Assignment to(AreaCode area) {
        return new Assignment(area, null);
    }

    @Override
    public String toString() {
        return role == null ? area.value() : role + " at " + area;
    }
}
