package io.gridward.json.internal.located;

import java.util.regex.Pattern;

/** The form of ids in documents: lower-case words of letters and digits joined by hyphens. */
public final class Kebab {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private Kebab() {}

    /**
     * Checks an id.
     *
     * @param id such as {@code grid-worker}
     * @return the id
     * @throws IllegalArgumentException if it has another form
     */
    public static String checked(String id) {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("id must be kebab-case, got " + id);
        }
        return id;
    }
}
