package io.gridward.core.catalog;

import io.gridward.core.finding.BilingualText;
import java.util.regex.Pattern;

/**
 * Something grid workers may be given that is no issue, such as visiting households or telling them of a
 * policy.
 *
 * @param id kebab-case, such as {@code household-visit}
 * @param name what people call it
 */
public record GridTask(String id, BilingualText name) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*+");

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public GridTask {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("task id must be kebab-case, got " + id);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
