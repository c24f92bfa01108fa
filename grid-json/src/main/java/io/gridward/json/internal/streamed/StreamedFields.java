package io.gridward.json.internal.streamed;

import com.fasterxml.jackson.core.JsonToken;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.JsonObject;

/**
 * Not thread-safe. The fields of the object that is open, each at its turn. One serves all objects of a text: an inner
 * object has ended before the next field of the outer one is asked for.
 */
final class StreamedFields extends Fields {
    private final Tokens tokens;
    private final Cell absent = new AbsentCell();
    /** Whether the current token is a key or the end that nobody was given yet. */
    private boolean atKey;

    StreamedFields(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Begins with the object whose start is the current token. */
    StreamedFields open() {
        atKey = false;
        return this;
    }

    @Override
    public JsonObject object() {
        throw new NotAsWritten();
    }

    @Override
    public boolean has(String name) {
        moveToKey();
        return tokens.isAt(name);
    }

    @Override
    public Cell required(String name, String expected) {
        if (!has(name)) {
            throw new NotAsWritten();
        }
        return value();
    }

    @Override
    public Cell optional(String name, String expected) {
        return has(name) ? value() : absent;
    }

    @Override
    public void skip(String... names) {
        throw new NotAsWritten();
    }

    @Override
    public void end() {
        moveToKey();
        if (tokens.current() != JsonToken.END_OBJECT) {
            throw new NotAsWritten();
        }
        // What follows belongs to the object around this one.
        atKey = false;
    }

    private Cell value() {
        atKey = false;
        tokens.next();
        return tokens.cell();
    }

    private void moveToKey() {
        if (!atKey) {
            tokens.next();
            atKey = true;
        }
    }
}
