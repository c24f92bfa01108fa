package io.gridward.json.internal.casefile;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;

/** Writes objects each on a line of its own, with a comma between, between a beginning and an end. */
final class JsonLines {
    /** What most lines have at most, so that a buffer seldom grows. */
    private static final int BYTES_A_LINE = 320;

    private static final int BYTES_AROUND = 128;

    private JsonLines() {}

    static <T> void write(
            OutputStream out, String beginning, Collection<T> values, FieldWriter.Writing<T> line, String end)
            throws IOException {
        long expected = BYTES_AROUND + (long) BYTES_A_LINE * values.size();
        JsonBytes json = new JsonBytes(out, (int) Math.min(expected, Integer.MAX_VALUE));
        FieldWriter fields = new FieldWriter(json);
        json.raw(beginning);
        for (T value : values) {
            json.lineAfterValue();
            fields.object(line, value);
            if (json.isFull()) {
                fields.forget();
                json.handOver();
            }
        }
        json.raw(end);
        json.handOver();
    }
}
