package io.gridward.core.territory;

import io.gridward.core.finding.BilingualText;
import java.util.regex.Pattern;

/**
 * One level of a hierarchy, such as the community (社区).
 *
 * @param id kebab-case, such as {@code community}
 * @param name what people call it
 */
public record Level(String id, BilingualText name) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*+");

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public Level {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("level id must be kebab-case, got " + id);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
