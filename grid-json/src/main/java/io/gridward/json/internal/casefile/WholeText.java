package io.gridward.json.internal.casefile;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;

/** Texts of whole characters. Half of one can be written as an escape, but no document with it is read again. */
final class WholeText {
    private WholeText() {}

    /**
     * Writes a text.
     *
     * @throws IllegalArgumentException if it has a surrogate without the other
     */
    static void write(JsonGenerator json, String text) throws IOException {
        json.writeString(checked(text));
    }

    private static String checked(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    throw half(text, i);
                }
                i++;
            }
        }
        return text;
    }

    /** Says that the surrogate there stands alone. */
    static IllegalArgumentException half(String text, int at) {
        return new IllegalArgumentException("text must have no half characters, got "
                + String.format(Locale.ROOT, "\\u%04x", (int) text.charAt(at)) + " at " + at + " of " + text);
    }
}
