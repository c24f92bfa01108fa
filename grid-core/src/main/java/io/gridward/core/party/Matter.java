package io.gridward.core.party;

import io.gridward.core.finding.BilingualText;
import java.util.regex.Pattern;

/**
 * Something a party can be charged with, such as the care of street trees.
 *
 * @param id kebab-case, such as {@code street-trees}
 * @param name what people call it
 */
public record Matter(String id, BilingualText name) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*+");

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public Matter {
        if (!isId(id)) {
            throw new IllegalArgumentException("matter id must be kebab-case, got " + id);
        }
    }

    /**
     * Tells whether a text has the form of the id of a matter.
     *
     * @param text any text
     * @return true if a matter may have it as its id
     */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    @Override
    public String toString() {
        return id;
    }
}
