package io.gridward.core.finding;

import java.util.Iterator;

/** The beginning of what would be too long to say: a finding never repeats a megabyte, nor lists ten thousand names. */
public final class Excerpt {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LIST = 1_000;
    private static final String AND_SO_ON = "…";

    private Excerpt() {}

    /**
     * Lists names.
     *
     * @param names the names in order; of a long one its first 200 characters are taken
     * @return the names joined by commas, the first thousand characters or so of them; an ellipsis stands for the
     *     rest
     */
    public static String of(Iterable<String> names) {
        StringBuilder out = new StringBuilder();
        for (Iterator<String> each = names.iterator(); each.hasNext(); ) {
            out.append(beginning(each.next(), LONGEST_NAME));
            if (each.hasNext()) {
                out.append(", ");
                if (out.length() >= LONGEST_LIST) {
                    return out.append(AND_SO_ON).toString();
                }
            }
        }
        return out.toString();
    }

    /** The text itself if it is short enough, else its beginning and an ellipsis; no character is cut in two. */
    static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + AND_SO_ON;
    }
}
