package io.gridward.core.roster;

import io.gridward.core.finding.BilingualText;
import java.util.regex.Pattern;

/**
 * What somebody does, such as the grid worker (网格员).
 *
 * @param id kebab-case, such as {@code grid-worker}
 * @param name what people call it
 */
public record Role(String id, BilingualText name) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

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

    @Override
    public String toString() {
        return id;
    }
}
