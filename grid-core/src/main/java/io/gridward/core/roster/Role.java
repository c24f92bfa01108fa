package io.gridward.core.roster;

import io.gridward.core.finding.BilingualText;
import java.util.regex.Pattern;

/**
 * What somebody does, such as the grid worker (网格员).
 *
 * @param id kebab-case, such as {@code grid-worker}
 * @param name what people call it
 * @param engagement how its holders are engaged
 */
public record Role(String id, BilingualText name, Engagement engagement) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*+");

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public Role {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("role id must be kebab-case, got " + id);
        }
    }

    /**
     * Makes a full-time role.
     *
     * @param id kebab-case
     * @param name what people call it
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public Role(String id, BilingualText name) {
        this(id, name, Engagement.FULL_TIME);
    }

    /**
     * Returns the role with another engagement.
     *
     * @param other how its holders are engaged
     * @return a role with the same id and name
     */
    public Role withEngagement(Engagement other) {
        return new Role(id, name, other);
    }

    @Override
    public String toString() {
        return id;
    }
}
