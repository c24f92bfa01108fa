package io.gridward.json.internal.streamed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.base.Utf8;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. The tokens of one text. A value is read when its first token is the current one, and then its last
 * token is.
 */
final class Tokens {
    /** A power of two. */
    private static final int REMEMBERED = 64;

    private final JsonParser parser;
    private final StreamedCell cell = new StreamedCell(this);
    private final StreamedFields fields = new StreamedFields(this);
    private final @Nullable Said[] remembered = new Said[REMEMBERED];
    private int left;
    private @Nullable JsonToken current;
    /** Whether the value that begins with the current token is still to be read. */
    private boolean unread;

    Tokens(JsonParser parser, int elements) {
        this.parser = parser;
        this.left = elements;
    }

    /** Returns the one cell of all values that are there. */
    StreamedCell cell() {
        return cell;
    }

    StreamedFields fields() {
        return fields;
    }

    JsonToken current() {
        JsonToken token = current;
        if (token == null) {
            throw new NotAsWritten();
        }
        return token;
    }

    /** Moves to the next token, which may begin a value. */
    JsonToken next() {
        if (unread || --left < 0) {
            throw new NotAsWritten();
        }
        try {
            current = parser.nextToken();
        } catch (IOException noJson) {
            throw new NotAsWritten();
        }
        JsonToken token = current();
        unread = token != JsonToken.FIELD_NAME && !token.isStructEnd();
        return token;
    }

    /** Says that the value that begins with the current token is being read; gives up unless it begins so. */
    void take(JsonToken expected) {
        if (current != expected || !unread) {
            throw new NotAsWritten();
        }
        unread = false;
    }

    /** Tells whether the current token is this key. */
    boolean isAt(String key) {
        try {
            return current == JsonToken.FIELD_NAME && key.equals(parser.currentName());
        } catch (IOException noJson) {
            throw new NotAsWritten();
        }
    }

    String key() {
        try {
            return parser.currentName();
        } catch (IOException noJson) {
            throw new NotAsWritten();
        }
    }

    /** Returns what the current text says; {@code by} is the same object whenever {@code reading} does the same. */
    <T> T parsed(Object by, Function<String, T> reading) {
        try {
            char[] characters = parser.getTextCharacters();
            int from = parser.getTextOffset();
            int length = parser.getTextLength();
            int hash = System.identityHashCode(by);
            for (int i = from; i < from + length; i++) {
                hash = 31 * hash + characters[i];
            }
            int slot = (hash ^ hash >>> 7 ^ hash >>> 14) & (REMEMBERED - 1);
            Said said = remembered[slot];
            if (said == null || !said.is(by, characters, from, length)) {
                String text = parser.getText();
                // Refuses half a character, which only an escape can smuggle in.
                int unused = Utf8.encodedLength(text);
                said = new Said(by, text, reading.apply(text));
                remembered[slot] = said;
            }
            // The same reading of the same text: what it gave is of its type.
            @SuppressWarnings("unchecked")
            T value = (T) said.value();
            return value;
        } catch (IOException | IllegalArgumentException | DateTimeException misfit) {
            throw new NotAsWritten();
        }
    }

    long whole() {
        try {
            return parser.getLongValue();
        } catch (IOException tooLarge) {
            throw new NotAsWritten();
        }
    }

    /** What a reading made of a text. */
    private record Said(Object by, String text, Object value) {
        boolean is(Object asked, char[] characters, int from, int length) {
            if (by != asked || text.length() != length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (text.charAt(i) != characters[from + i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
