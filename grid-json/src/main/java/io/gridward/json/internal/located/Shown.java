package io.gridward.json.internal.located;

/** What a document says as messages show it: bounded, so that a message never repeats a megabyte. */
public final class Shown {
    private static final int LONGEST = 80;

    private Shown() {}

    /**
     * Quotes a text.
     *
     * @param text any text
     * @return at most 80 of its characters in double quotes
     */
    public static String quoted(String text) {
        return '"' + shortened(text) + '"';
    }

    /**
     * Shortens a text.
     *
     * @param text any text
     * @return the text itself up to 80 characters, else its beginning and an ellipsis
     */
    public static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }
}
