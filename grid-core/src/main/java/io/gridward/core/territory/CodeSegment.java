package io.gridward.core.territory;

import java.util.regex.Pattern;

/**
 * One run of characters inside area codes, such as the six digits of the district.
 *
 * @param id kebab-case, such as {@code district}
 * @param width its length in characters, 1 to 40
 */
public record CodeSegment(String id, int width) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*+");

    /**
     * Checks id and width.
     *
     * @throws IllegalArgumentException if the id is not kebab-case or the width not from 1 to 40
     */
    public CodeSegment {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("segment id must be kebab-case, got " + id);
        }
        if (width < 1 || width > AreaCode.LONGEST) {
            throw new IllegalArgumentException("width of segment " + id + " must be 1 to 40, got " + width);
        }
    }

    @Override
    public String toString() {
        return id + ":" + width;
    }
}
