package io.gridward.core.escalation;

import org.jspecify.annotations.Nullable;

/**
 * Who must agree to a request: a role, a level, or a role at a level.
 *
 * @param role the id of a role; null for anybody in office at the level
 * @param level the id of a level, on the branch the case stands on; null for the nearest area with such a role,
 *     from the holder's upward
 */
public record Approver(@Nullable String role, @Nullable String level) {
    /**
     * Checks that somebody is named.
     *
     * @throws IllegalArgumentException if there is neither role nor level
     */
    public Approver {
        if (role == null && level == null) {
            throw new IllegalArgumentException("an approver needs a role or a level, got neither");
        }
    }

    /**
     * Names a role, wherever it is nearest.
     *
     * @param role the id of the role
     * @return whoever holds that role at the nearest area, from the holder's upward
     */
    public static Approver role(String role) {
        return new Approver(role, null);
    }

    /**
     * Names a level.
     *
     * @param level the id of the level
     * @return anybody in office at that level, on the branch the case stands on
     */
    public static Approver level(String level) {
        return new Approver(null, level);
    }

    /**
     * Returns the same role at a level.
     *
     * @param other the id of the level
     * @return that role at that level, on the branch the case stands on
     */
    public Approver at(String other) {
        return new Approver(role, other);
    }

    @Override
    public String toString() {
        return role == null ? "level " + level : level == null ? role : role + " at " + level;
    }
}
