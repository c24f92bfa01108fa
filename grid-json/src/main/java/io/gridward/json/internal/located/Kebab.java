package io.gridward.json.internal.located;

import java.util.regex.Pattern;

/** The form of ids in documents: lower-case words of letters and digits joined by hyphens. */
public final class Kebab {
    /** The most characters of an id, and of any other text that has a form: none that means something is longer. */
    static final int LONGEST = 200;

    /** That limit in words. */
    public static final String LIMIT = LONGEST + " characters for an id, a date or a time limit";

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*+");

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
     * Tells whether a text is longer than any id.
     *
     * @param id any text
     * @return true if it has more than 200 characters
     */
    public static boolean isTooLong(String id) {
        return id.length() > LONGEST;
    }

    /**
     * Tells whether a text has the form of an id.
     *
     * @param id any text
     * @return true if it has
     */
    public static boolean fits(String id) {
        return !isTooLong(id) && FORM.matcher(id).matches();
    }
}
