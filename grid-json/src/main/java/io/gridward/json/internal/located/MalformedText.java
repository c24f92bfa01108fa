package io.gridward.json.internal.located;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is wrong at a place at which the parser gave up, told from the bytes there: the parser's own words are
 * made for programmers, in English only, and change with its version.
 *
 * @param at the offset of what is wrong
 * @param problem what it is
 */
record MalformedText(int at, String problem) {
    private static final Pattern SCALAR =
            Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?|true|false|null");

    /**
     * Looks at the bytes around the place.
     *
     * @param bytes well-formed UTF-8
     * @param start where the text begins
     * @param offset the parser's place: at what it refused, or shortly behind
     * @param refusal asked for what was open there
     */
    static MalformedText of(byte[] bytes, int start, int offset, JsonProcessingException refusal) {
        int at = Math.min(offset, bytes.length);
        if (isInsideText(bytes, start, at)) {
            return insideText(bytes, at);
        }
        // No text is open, so whatever is not ASCII is wrong; of that the parser counts single bytes.
        if (at > start && bytes[at - 1] < 0) {
            int character = characterAt(bytes, at - 1);
            return new MalformedText(character, unexpected(bytes, start, character, refusal));
        }
        for (int near = Math.max(start, at - 1); near < Math.min(bytes.length, at + 1); near++) {
            if (bytes[near] >= 0 && bytes[near] < ' ' && !isWhiteSpace(bytes[near])) {
                return new MalformedText(near, "the control character " + shown(bytes[near]));
            }
        }
        int from = at;
        while (from > start && isInWord(bytes[from - 1])) {
            from--;
        }
        int to = at;
        while (to < bytes.length && isInWord(bytes[to])) {
            to++;
        }
        String word = new String(bytes, from, to - from, StandardCharsets.US_ASCII);
        if (!word.isEmpty() && !SCALAR.matcher(word).matches()) {
            return new MalformedText(from, aboutWord(word));
        }
        return new MalformedText(
                at, at == bytes.length ? "the text ends too early" : unexpected(bytes, start, at, refusal));
    }

    /** Before the place everything was in order, so quotes open and close texts. */
    private static boolean isInsideText(byte[] bytes, int start, int at) {
        boolean inside = false;
        for (int i = start; i < at; i++) {
            if (bytes[i] == '"') {
                inside = !inside;
            } else if (inside && bytes[i] == '\\') {
                i++;
            }
        }
        return inside;
    }

    private static MalformedText insideText(byte[] bytes, int at) {
        if (at == bytes.length) {
            return new MalformedText(at, "the text ends too early");
        }
        int character = characterAt(bytes, at);
        if (bytes[character] == '\n' || bytes[character] == '\r') {
            return new MalformedText(character, "a line ends inside a text; close its quotes");
        }
        if (bytes[character] >= 0 && bytes[character] < ' ') {
            String problem = "the control character " + shown(bytes[character]) + " inside a text";
            return new MalformedText(character, problem);
        }
        if (bytes[character - 1] == '\\') {
            return new MalformedText(character, "\\" + shown(codePointAt(bytes, character)) + " is no escape");
        }
        return new MalformedText(character, "\\u without four hexadecimal digits");
    }

    private static String aboutWord(String word) {
        return Character.isLetter(word.charAt(0))
                ? "the word " + Shown.shortened(word) + " outside quotes"
                : Shown.shortened(word) + " is not a number";
    }

    private static String unexpected(byte[] bytes, int start, int at, JsonProcessingException refusal) {
        String shown = shown(codePointAt(bytes, at));
        if (!(refusal.getProcessor() instanceof JsonParser parser)
                || parser.getParsingContext().inRoot()) {
            return "unexpected " + shown;
        }
        boolean inObject = parser.getParsingContext().inObject();
        int before = at - 1;
        while (before > start && (bytes[before] == ' ' || isWhiteSpace(bytes[before]))) {
            before--;
        }
        if (bytes[before] == ',' && (bytes[at] == ']' || bytes[at] == '}')) {
            return "a comma too many before " + shown;
        }
        if (endsValue(bytes[before]) && beginsValue(bytes[at])) {
            return (inObject ? "a comma or colon" : "a comma") + " is missing before " + shown;
        }
        return "unexpected " + shown + (inObject ? " in an object" : " in a list");
    }

    private static boolean endsValue(byte character) {
        return character == '"' || character == '}' || character == ']' || isInWord(character);
    }

    private static boolean beginsValue(byte character) {
        return character == '"' || character == '{' || character == '[' || isInWord(character);
    }

    private static int characterAt(byte[] bytes, int at) {
        int first = at;
        while ((bytes[first] & 0xC0) == 0x80) {
            first--;
        }
        return first;
    }

    private static int codePointAt(byte[] bytes, int at) {
        int length = Math.min(4, bytes.length - at);
        return new String(bytes, at, length, StandardCharsets.UTF_8).codePointAt(0);
    }

    /** What nobody could see is shown by its number. */
    static String shown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> String.format(Locale.ROOT, "U+%04X", character);
            default -> Character.toString(character);
        };
    }

    private static boolean isWhiteSpace(byte character) {
        return character == '\n' || character == '\r' || character == '\t';
    }

    private static boolean isInWord(byte character) {
        return (character >= '0' && character <= '9')
                || (character >= 'A' && character <= 'Z')
                || (character >= 'a' && character <= 'z')
                || character == '_'
                || character == '+'
                || character == '-'
                || character == '.';
    }
}
