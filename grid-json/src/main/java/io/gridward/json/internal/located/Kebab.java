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
        if (!fits(id)) {
            throw new IllegalArgumentException("id must be kebab-case, got " + id);
        }
        return id;
    }

    /**
     * Tells whether a text has the form of an id.
     *
     * @param id any text
     * @return true if it has
     */
    public static boolean fits(String id) {
        return FORM.matcher(id).matches();
    }
}
