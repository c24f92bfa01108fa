package io.gridward.examples.cityreplay.page;

/** Not thread-safe. Writes HTML in which every text is escaped; tags and attribute names are the program's own. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Opens an element; attributes come as name, value, name, value. */
    Html open(String tag, Object... attributes) {
        return tag(tag, ">", attributes);
    }

    /** Writes an element without content. */
    Html empty(String tag, Object... attributes) {
        return tag(tag, "/>", attributes);
    }

    private Html tag(String tag, String end, Object... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(String.valueOf(attributes[i + 1]));
            out.append('"');
        }
        out.append(end);
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append(">\n");
        return this;
    }

    /** Writes an element that holds a text. */
    Html element(String tag, String text, Object... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** Writes what is HTML already and the program's own. */
    Html raw(String html) {
        out.append(html);
        return this;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                // A control character or half a character is nothing a page may hold.
                default -> out.appendCodePoint(isPrintable(c) ? c : 0xFFFD);
            }
        }
    }

    private static boolean isPrintable(int c) {
        return c == '\n' || c == '\t' || !(Character.isISOControl(c) || (0xD800 <= c && c <= 0xDFFF));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
