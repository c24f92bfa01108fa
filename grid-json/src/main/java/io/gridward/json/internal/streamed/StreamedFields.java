package io.gridward.json.internal.streamed;

import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.JsonObject;

/**
 * Not thread-safe. The fields of the object that is open, each at its turn. One serves all objects of a text: an inner
 * object has ended before the next field of the outer one is asked for.
 */
final class StreamedFields extends Fields {
    private final Reading in;
    private final WrittenBytes bytes;
    private final Cell absent = new AbsentCell();
    /** Whether the object has just begun: a key or its end comes next, and no comma. */
    private boolean atStart;

    StreamedFields(Reading in) {
        this.in = in;
        this.bytes = in.bytes();
    }

    /** Begins with the object whose start is next. */
    StreamedFields open() {
        in.open('{');
        atStart = true;
        return this;
    }

    @Override
    public JsonObject object() {
        throw new NotAsWritten();
    }

    @Override
    public boolean has(String name) {
        int key = bytes.nextKey(atStart);
        return key >= 0 && bytes.isKey(key, name);
    }

    @Override
    public Cell required(String name, String expected) {
        if (!moveTo(name)) {
            throw new NotAsWritten();
        }
        return in.value();
    }

    @Override
    public Cell optional(String name, String expected) {
        return moveTo(name) ? in.value() : absent;
    }

    @Override
    public void skip(String... names) {
        throw new NotAsWritten();
    }

    @Override
    public void end() {
        in.close('}');
        // What follows belongs to the object around this one.
        atStart = false;
    }

    private boolean moveTo(String name) {
        if (!in.moveTo(name, atStart)) {
            return false;
        }
        atStart = false;
        return true;
    }
}
